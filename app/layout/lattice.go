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
	key     []int   // by vertex: its number in the author's order; a bend has that of its right end
	sums    tally   // room to count in
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
	sums := l.sums.empty(len(l.columns[c+1]))
	count := 0
	for _, v := range l.columns[c] {
		for _, w := range l.right[v] {
			count += sums.after(l.place[w])
		}
		for _, w := range l.right[v] {
			sums.add(l.place[w])
		}
	}
	return count
}

// inversions counts the pairs of cards of a column that stand against the
// author's order.
func (l *lattice) inversions() int {
	count := 0
	for _, column := range l.columns {
		sums := l.sums.empty(l.bends)
		for _, v := range column {
			if v < l.bends {
				count += sums.after(l.key[v])
				sums.add(l.key[v])
			}
		}
	}
	return count
}

// tally counts numbers from 0 on and tells how many are greater than one: a
// tree of partial sums (Fenwick, 1994).
type tally struct {
	sums  []int
	count int
}

// empty forgets what was counted and makes room for numbers below n.
func (t *tally) empty(n int) *tally {
	if cap(t.sums) <= n {
		t.sums = make([]int, n+1)
	}
	t.sums = t.sums[:n+1]
	clear(t.sums)
	t.count = 0
	return t
}

func (t *tally) add(x int) {
	t.count++
	for i := x + 1; i < len(t.sums); i += i & -i {
		t.sums[i]++
	}
}

// after gives how many of the numbers counted are greater than x.
func (t *tally) after(x int) int {
	n := t.count
	for i := x + 1; i > 0; i -= i & -i {
		n -= t.sums[i]
	}
	return n
}
