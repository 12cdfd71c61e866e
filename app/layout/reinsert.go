package layout

import (
	"cmp"
	"slices"
)

// reinsert takes each card and junction out of the order together with the
// bends of its lines and puts it back where they cross least: for every line a
// shortest path over the gaps of the columns. It goes on as long as that helps
// and effort is left, and gives what is left of it. If asked to tidy, it also
// moves what stands against the author's order where that costs no crossing.
func (s *sorter) reinsert(effort int, tidy bool) int {
	n := len(s.rank)
	m := &mover{sorter: s, effort: effort, tidy: tidy, out: make([]bool, n), own: make([]bool, n), before: make([]int, n)}
	tried := make([]int, n)
	for changes, better := 1, true; better; {
		better = false
		for v := range s.bends {
			if tried[v] == changes {
				continue
			}
			if m.effort < 0 {
				return 0
			}
			if m.try(v) {
				changes++
				better = true
			}
			tried[v] = changes
		}
	}
	return m.effort
}

type mover struct {
	*sorter
	effort   int // pairs of places that may still be looked at
	tidy     bool
	out      []bool // by vertex: it is taken out
	takenOut []int
	own      []bool // by vertex: it is the one that moves or a bend of its lines
	before   []int  // the order before the move
	rows     [4][]int
}

// try moves v if that lessens the crossings or, these being equal, the pairs
// against the author's order.
func (m *mover) try(v int) bool {
	if m.effort -= len(m.rank) / 4; m.price(v) > m.effort {
		return false
	}
	m.claim(v, true)
	defer m.claim(v, false)
	crossed, against := m.crossingsOf(v), m.inversionsOf(v)
	if crossed == 0 && (against == 0 || !m.tidy) {
		return false
	}
	copy(m.before, m.place)
	m.takeOut(v)
	gap, least := m.bestGap(v)
	if 2*least >= crossed && !m.tidy {
		m.undo()
		return false
	}
	m.putIn(v, gap)
	for _, i := range m.chainsOf[v] {
		m.lead(i)
	}
	now := m.crossingsOf(v)
	if now < crossed || now == crossed && m.tidy && m.inversionsOf(v) < against {
		return true
	}
	m.restore(m.before)
	return false
}

// price gives the least effort that looking at the lines of v takes.
func (m *mover) price(v int) int {
	sum := 0
	for _, i := range m.chainsOf[v] {
		for _, w := range m.chains[i] {
			sum += len(m.columns[m.rank[w]])
		}
	}
	return sum
}

// claim marks v and the bends of its lines.
func (m *mover) claim(v int, own bool) {
	m.own[v] = own
	for _, i := range m.chainsOf[v] {
		for _, b := range inner(m.chains[i]) {
			m.own[b] = own
		}
	}
}

// inner gives the bends of a chain.
func inner(chain []int) []int { return chain[1 : len(chain)-1] }

// crossingsOf counts twice the crossings in which lines of v take part.
func (m *mover) crossingsOf(v int) int {
	count := 0
	for _, i := range m.chainsOf[v] {
		chain := m.chains[i]
		for k, b := range chain[1:] {
			count += m.crossingsAt(chain[k], b)
		}
	}
	return count
}

// crossingsAt counts those of one stretch of line, those with lines that do
// not move twice; the others are met again from their own stretch.
func (m *mover) crossingsAt(a, b int) int {
	count := 0
	column := m.columns[m.rank[a]]
	for i, x := range column {
		for _, y := range m.right[x] {
			if x == a || y == b || (i < m.place[a]) == (m.place[y] < m.place[b]) {
				continue
			}
			count++
			if !m.own[x] && !m.own[y] {
				count++
			}
		}
	}
	m.effort -= len(column)
	return count
}

// inversionsOf counts the cards with which v stands against the author's order.
func (m *mover) inversionsOf(v int) int {
	count := 0
	for i, w := range m.columns[m.rank[v]] {
		if w < m.bends && w != v && (m.key[w] < m.key[v]) != (i < m.place[v]) {
			count++
		}
	}
	return count
}

// takeOut takes v and the bends of its lines out of their columns.
func (m *mover) takeOut(v int) {
	m.takenOut = append(m.takenOut[:0], v)
	for _, i := range m.chainsOf[v] {
		m.takenOut = append(m.takenOut, inner(m.chains[i])...)
	}
	for _, w := range m.takenOut {
		m.out[w] = true
	}
	for _, w := range m.takenOut {
		m.drop(m.rank[w])
	}
}

// drop removes from a column what is taken out.
func (m *mover) drop(c int) {
	column := m.columns[c][:0]
	for _, v := range m.columns[c] {
		if !m.out[v] {
			m.place[v] = len(column)
			column = append(column, v)
		}
	}
	m.columns[c] = column
}

// undo puts what is taken out back where it was.
func (m *mover) undo() {
	for _, v := range m.takenOut {
		m.out[v] = false
		c := m.rank[v]
		m.columns[c] = m.columns[c][:len(m.columns[c])+1]
	}
	m.restore(m.before)
}

// putIn puts v into its column before what stands at place gap.
func (m *mover) putIn(v, gap int) {
	m.out[v] = false
	column := slices.Insert(m.columns[m.rank[v]], gap, v)
	m.columns[m.rank[v]] = column
	for i := gap; i < len(column); i++ {
		m.place[column[i]] = i
	}
}

// bestGap gives the gap of v's column where its lines cross least, and how
// many they cross there, crossings among themselves not counted.
func (m *mover) bestGap(v int) (gap, crossed int) {
	column := m.columns[m.rank[v]]
	cost := make([]int, len(column)+1)
	for _, i := range m.chainsOf[v] {
		for gap, c := range m.reach(i, v) {
			cost[gap] += c
		}
	}
	wrong := 0
	for _, w := range column {
		if w < m.bends && m.key[w] < m.key[v] {
			wrong++
		}
	}
	for g := range cost {
		cost[g] += wrong * inversion
		if cost[g] < cost[gap] {
			gap = g
		}
		if g < len(column) && column[g] < m.bends {
			wrong += cmp.Compare(m.key[column[g]], m.key[v])
		}
	}
	return gap, cost[gap] / crossing
}

// lead puts the bends of a chain in, both ends of which are in place.
func (m *mover) lead(chain int) {
	path := m.chains[chain]
	last := len(path) - 1
	if last == 1 {
		return
	}
	cost := m.ahead(path[0], m.rank[path[1]])
	var trace [][]int
	for i := 1; i+1 < last; i++ {
		from := make([]int, len(m.columns[m.rank[path[i+1]]])+1)
		cost = m.step(cost, m.rank[path[i]], m.rank[path[i+1]], from)
		trace = append(trace, from)
	}
	cost = slices.Clone(cost)
	gap := 0
	for g, c := range m.ahead(path[last], m.rank[path[last-1]]) {
		cost[g] += c
		if cost[g] < cost[gap] {
			gap = g
		}
	}
	for i := last - 1; i > 0; i-- {
		before := 0
		if i > 1 {
			before = trace[i-2][gap]
		}
		m.putIn(path[i], gap)
		gap = before
	}
}
