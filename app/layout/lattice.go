package layout

import "slices"

// lattice is a connected part with every vertex in its column: an arc over
// several columns is a chain with a bend in each column between.
type lattice struct {
	rank    []int   // by vertex: its column
	columns [][]int // vertices from top to bottom
	place   []int   // by vertex: its place in its column
	left    [][]int // by vertex: its neighbours in the column to the left
	right   [][]int // by vertex: its neighbours in the column to the right
	chains  [][]int // by arc: its vertices from the left end to the right end
	key     []int   // by vertex: the author's order; a bend has that of its right end
	sums    []int   // room to count in
	bends   int     // vertices from this number on are bends
}

func newLattice(rank []int, arcs [][2]int, key []int) *lattice {
	l := &lattice{rank: rank, key: key, bends: len(rank)}
	for _, a := range arcs {
		chain := []int{a[0]}
		for r := rank[a[0]] + 1; r < rank[a[1]]; r++ {
			chain = append(chain, len(l.rank))
			l.rank = append(l.rank, r)
			l.key = append(l.key, key[a[1]])
		}
		l.chains = append(l.chains, append(chain, a[1]))
	}
	l.place = make([]int, len(l.rank))
	l.left = make([][]int, len(l.rank))
	l.right = make([][]int, len(l.rank))
	for _, chain := range l.chains {
		for i, v := range chain[1:] {
			l.left[v] = append(l.left[v], chain[i])
			l.right[chain[i]] = append(l.right[chain[i]], v)
		}
	}
	for _, r := range l.rank {
		for len(l.columns) <= r {
			l.columns = append(l.columns, nil)
		}
	}
	for v, r := range l.rank {
		l.columns[r] = append(l.columns[r], v)
	}
	for _, column := range l.columns {
		slices.SortStableFunc(column, func(v, w int) int { return l.key[v] - l.key[w] })
	}
	l.number()
	return l
}

// number notes the places that the columns give.
func (l *lattice) number() {
	for _, column := range l.columns {
		for i, v := range column {
			l.place[v] = i
		}
	}
}

// order copies the places of all vertices; restore puts them back.
func (l *lattice) order() []int {
	return append([]int(nil), l.place...)
}

func (l *lattice) restore(places []int) {
	copy(l.place, places)
	for v, r := range l.rank {
		l.columns[r][places[v]] = v
	}
}

// crossings counts the pairs of lines that cross.
func (l *lattice) crossings() int {
	sum := 0
	for c := range l.columns[1:] {
		sum += l.crossingsAfter(c)
	}
	return sum
}

// crossingsAfter counts those between column c and the next with a tree of
// partial sums, as Barth, Jünger and Mutzel do ("Simple and efficient bilayer
// cross counting", 2002).
func (l *lattice) crossingsAfter(c int) int {
	size := len(l.columns[c+1])
	if len(l.sums) <= size {
		l.sums = make([]int, 2*size+1)
	}
	sums := l.sums[:size+1]
	clear(sums)
	count, seen := 0, 0
	for _, v := range l.columns[c] {
		for _, w := range l.right[v] {
			above := 0
			for i := l.place[w] + 1; i > 0; i -= i & -i {
				above += sums[i]
			}
			count += seen - above
		}
		for _, w := range l.right[v] {
			seen++
			for i := l.place[w] + 1; i <= size; i += i & -i {
				sums[i]++
			}
		}
	}
	return count
}

// inversions counts the pairs of cards of a column that stand against the
// author's order.
func (l *lattice) inversions() int {
	count := 0
	for _, column := range l.columns {
		for i, v := range column {
			for _, w := range column[:i] {
				if v < l.bends && w < l.bends && l.key[w] > l.key[v] {
					count++
				}
			}
		}
	}
	return count
}
