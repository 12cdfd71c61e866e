package layout

import (
	"math"
	"slices"
)

// What a path over the gaps between the vertices of the columns costs: above
// all its crossings; then, for a card, the pairs against the author's order;
// then how far it strays from level.
const (
	crossing  = 1 << 20
	inversion = 1 << 8
)

// scale is the height of any column when straying is counted.
const scale = 1 << 14

// stray gives the cost of leading from one height to another.
func stray(p, q int) int { return max(p-q, q-p) >> 8 }

// row gives an empty row to count in; it is good until the next of its kind.
func (m *mover) row(kind, n int) []int {
	if cap(m.rows[kind]) < n {
		m.rows[kind] = make([]int, 2*n)
	}
	row := m.rows[kind][:n]
	clear(row)
	return row
}

// The kinds of rows.
const (
	costRow = iota
	nextRow
	lineRow
	otherRow
)

// reach gives for each gap of v's column what the best way of a chain from its
// other end to there costs.
func (m *mover) reach(chain, v int) []int {
	path := m.chains[chain]
	if path[0] == v {
		path = slices.Clone(path)
		slices.Reverse(path)
	}
	cost := m.ahead(path[0], m.rank[path[1]])
	for i := 1; i+1 < len(path); i++ {
		cost = m.step(cost, m.rank[path[i]], m.rank[path[i+1]], nil)
	}
	return cost
}

// towards gives the neighbours of a column's vertices in a column next to it.
func (m *mover) towards(c, next int) [][]int {
	if next < c {
		return m.left
	}
	return m.right
}

// ahead gives for each gap of a column next to u's what a line from u to there
// costs. Lines from above u cross it where they end below it, those from below
// where they end above it.
func (m *mover) ahead(u, c int) []int {
	near, far := m.columns[m.rank[u]], m.columns[c]
	neighbours := m.towards(m.rank[u], c)
	above, below := m.row(lineRow, len(far)+1), m.row(otherRow, len(far)+1)
	crossed := 0
	for i, v := range near {
		for _, w := range neighbours[v] {
			switch {
			case v == u || m.out[w]:
			case i < m.place[u]:
				above[m.place[w]]++
				crossed++
			default:
				below[m.place[w]]++
			}
		}
	}
	cost := m.row(costRow, len(far)+1)
	at, high := (2*m.place[u]+1)*scale/(2*len(near)), scale/max(len(far), 1)
	for gap := range cost {
		cost[gap] = crossed*crossing + stray(at, gap*high)
		crossed += below[gap] - above[gap]
	}
	m.effort -= len(near) + len(far)
	return cost
}

// step carries the costs of the gaps of a column on to those of the next. If
// asked, it notes from which gap each is reached.
func (m *mover) step(cost []int, c, next int, from []int) []int {
	near, neighbours := m.columns[c], m.towards(c, next)
	ahead := m.row(nextRow, len(m.columns[next])+1)
	for q := range ahead {
		ahead[q] = math.MaxInt
	}
	crossed := m.beneath(near, neighbours, len(ahead))
	at, high := scale/max(len(near), 1), scale/max(len(ahead)-1, 1)
	for p := range cost {
		for q := range ahead {
			if c := cost[p] + crossed[q]*crossing + stray(p*at, q*high); c < ahead[q] {
				ahead[q] = c
				if from != nil {
					from[q] = p
				}
			}
		}
		if p < len(near) {
			m.lower(near[p], neighbours, crossed)
		}
	}
	m.effort -= len(cost) * len(ahead)
	m.rows[costRow], m.rows[nextRow] = m.rows[nextRow], m.rows[costRow]
	return ahead
}

// beneath counts for each gap the lines that a line from above all of a
// column's vertices crosses on its way there.
func (m *mover) beneath(near []int, neighbours [][]int, gaps int) []int {
	crossed := m.row(lineRow, gaps)
	for _, v := range near {
		for _, w := range neighbours[v] {
			if !m.out[w] {
				crossed[m.place[w]+1]++
			}
		}
	}
	for q := 1; q < gaps; q++ {
		crossed[q] += crossed[q-1]
	}
	return crossed
}

// lower moves the start of the line that is counted below v.
func (m *mover) lower(v int, neighbours [][]int, crossed []int) {
	for _, w := range neighbours[v] {
		if m.out[w] {
			continue
		}
		for q := range crossed {
			if q <= m.place[w] {
				crossed[q]++
			} else {
				crossed[q]--
			}
		}
	}
}
