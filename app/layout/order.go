package layout

import "sort"

// The search for an order. Each start is swept at most manySweeps times, less
// if patience sweeps in a row find nothing better. Up to smallLattice vertices
// (a map of some 60 claims with its bends) several starts are tried; one start
// of a larger map already has many columns to even out its luck.
const (
	manySweeps   = 24
	patience     = 6
	manyStarts   = 8
	smallLattice = 400
)

// reduce orders the columns so that few lines cross; of equal orders it takes
// the one nearest to the author's.
func (l *lattice) reduce() {
	if len(l.columns) < 2 {
		return
	}
	s := newSorter(l)
	starts := manyStarts
	if len(l.rank) > smallLattice {
		starts = 2
	}
	for start := range starts {
		l.start(start)
		s.sweep(start)
		s.keep()
	}
	l.restore(s.best)
	s.finish()
}

// start orders the columns as a depth-first search meets the vertices: from
// the left or from the right, its ways in the author's order, against it, or
// mixed by a fixed sequence.
func (l *lattice) start(n int) {
	d := &walk{l: l, seen: make([]bool, len(l.rank)), next: l.right}
	if n%2 == 1 {
		d.next = l.left
	}
	d.columns = make([][]int, len(l.columns))
	for r := range l.columns {
		c := r
		if n%2 == 1 {
			c = len(l.columns) - 1 - r
		}
		for _, v := range l.ways(l.columns[c], n/2) {
			d.visit(v, n/2)
		}
	}
	l.columns = d.columns
	l.number()
}

// ways gives vertices in the order in which start number n takes them.
func (l *lattice) ways(vertices []int, n int) []int {
	list := append([]int(nil), vertices...)
	by := func(v int) int {
		switch n {
		case 0:
			return l.key[v]
		case 1:
			return -l.key[v]
		default:
			// Multiplicative hashing (Knuth): an order without pattern.
			return (l.key[v] + 1) * (2654435761 + 2*n) % 4294967296
		}
	}
	sort.SliceStable(list, func(i, j int) bool { return by(list[i]) < by(list[j]) })
	return list
}

type walk struct {
	l       *lattice
	seen    []bool
	next    [][]int
	columns [][]int
}

func (d *walk) visit(v, n int) {
	if d.seen[v] {
		return
	}
	d.seen[v] = true
	d.columns[d.l.rank[v]] = append(d.columns[d.l.rank[v]], v)
	for _, w := range d.l.ways(d.next[v], n) {
		d.visit(w, n)
	}
}

// sorter is a search for the best order of a lattice.
type sorter struct {
	*lattice
	best        []int // places of the best order so far, nil before the first
	crossed     int
	against     int // pairs against the author's order
	weight      []int
	near, other []int
}

func newSorter(l *lattice) *sorter {
	return &sorter{lattice: l, weight: make([]int, len(l.rank))}
}

// keep notes the order if it is the best so far.
func (s *sorter) keep() {
	crossed, against := s.crossings(), s.inversions()
	if s.best == nil || crossed < s.crossed || crossed == s.crossed && against < s.against {
		s.best, s.crossed, s.against = s.order(), crossed, against
	}
}

// sweep goes over the columns to and fro. Every second start weighs a vertex
// by the mean of its neighbours' places instead of their median.
func (s *sorter) sweep(start int) {
	best, least := s.order(), s.crossings()
	for i, waited := 0, 0; i < manySweeps && waited < patience && least > 0; i++ {
		s.pass(i%2 == 0, start%4 >= 2)
		s.transpose(i%4 >= 2)
		waited++
		if n := s.crossings(); n < least {
			best, least, waited = s.order(), n, 0
		}
	}
	s.restore(best)
}

// pass sorts every column by the neighbours in the column before it.
func (s *sorter) pass(rightward, mean bool) {
	for i := 1; i < len(s.columns); i++ {
		c, neighbours := i, s.left
		if !rightward {
			c, neighbours = len(s.columns)-1-i, s.right
		}
		s.sortColumn(s.columns[c], neighbours, mean)
	}
}

// sortColumn sorts by weight; vertices without neighbours on that side keep
// their places.
func (s *sorter) sortColumn(column []int, neighbours [][]int, mean bool) {
	var moving []int
	for _, v := range column {
		if len(neighbours[v]) > 0 {
			s.weight[v] = s.weigh(neighbours[v], mean)
			moving = append(moving, v)
		}
	}
	sort.SliceStable(moving, func(i, j int) bool { return s.weight[moving[i]] < s.weight[moving[j]] })
	next := 0
	for i, v := range column {
		if len(neighbours[v]) > 0 {
			v = moving[next]
			next++
		}
		column[i] = v
		s.place[v] = i
	}
}

// fine is the unit of a weight: places are whole numbers, weights between them
// are not.
const fine = 256

// weigh gives the mean or the weighted median (Gansner et al., section 3.1) of
// the neighbours' places.
func (s *sorter) weigh(neighbours []int, mean bool) int {
	at := s.places(&s.near, neighbours)
	if mean {
		sum := 0
		for _, p := range at {
			sum += p
		}
		return sum * fine / len(at)
	}
	m := len(at) / 2
	switch {
	case len(at)%2 == 1:
		return at[m] * fine
	case len(at) == 2:
		return (at[0] + at[1]) * fine / 2
	}
	left, right := at[m-1]-at[0], at[len(at)-1]-at[m]
	if left+right == 0 {
		return (at[m-1] + at[m]) * fine / 2
	}
	return (at[m-1]*right + at[m]*left) * fine / (left + right)
}

// places gives the sorted places of vertices in a slice of its own.
func (s *sorter) places(into *[]int, vertices []int) []int {
	list := (*into)[:0]
	for _, v := range vertices {
		p := s.place[v]
		i := len(list)
		list = append(list, p)
		for ; i > 0 && list[i-1] > p; i-- {
			list[i] = list[i-1]
		}
		list[i] = p
	}
	*into = list
	return list
}

// transpose swaps neighbours in a column as long as that takes crossings away;
// if asked, also once where it changes nothing, to leave a dead end.
func (s *sorter) transpose(even bool) {
	for better := true; better; even = false {
		better = false
		for _, column := range s.columns {
			for i := 1; i < len(column); i++ {
				gain := s.gain(column[i-1], column[i])
				if gain > 0 || even && gain == 0 {
					s.swap(column, i)
					better = better || gain > 0
				}
			}
		}
	}
}

func (s *sorter) swap(column []int, i int) {
	column[i-1], column[i] = column[i], column[i-1]
	s.place[column[i-1]], s.place[column[i]] = i-1, i
}

// gain says how many crossings fewer there are if v, right above w, goes below.
func (s *sorter) gain(v, w int) int {
	return s.oneSided(s.left[v], s.left[w]) + s.oneSided(s.right[v], s.right[w])
}

// oneSided counts the pairs of neighbours of an upper and a lower vertex that
// stand the wrong way round less those that stand the right way.
func (s *sorter) oneSided(upper, lower []int) int {
	if len(upper) == 0 || len(lower) == 0 {
		return 0
	}
	above, below := s.places(&s.near, upper), s.places(&s.other, lower)
	sum, less, same := 0, 0, 0
	for _, p := range above {
		for less < len(below) && below[less] < p {
			less++
		}
		for same = max(same, less); same < len(below) && below[same] <= p; {
			same++
		}
		sum += less - (len(below) - same)
	}
	return sum
}

// finish gives the order its last touches: what stands against the author's
// order without need is swapped, and of the order and its mirror image the one
// nearer to the author's is taken.
func (s *sorter) finish() {
	for range s.columns {
		if !s.tidy() {
			break
		}
	}
	before := s.inversions()
	for _, column := range s.columns {
		for i, j := 0, len(column)-1; i < j; i, j = i+1, j-1 {
			column[i], column[j] = column[j], column[i]
		}
	}
	s.number()
	if s.inversions() >= before {
		for _, column := range s.columns {
			for i, j := 0, len(column)-1; i < j; i, j = i+1, j-1 {
				column[i], column[j] = column[j], column[i]
			}
		}
		s.number()
	}
}

func (s *sorter) tidy() bool {
	changed := false
	for _, column := range s.columns {
		for i := 1; i < len(column); i++ {
			v, w := column[i-1], column[i]
			if s.key[v] > s.key[w] && s.gain(v, w) >= 0 {
				s.swap(column, i)
				changed = true
			}
		}
	}
	return changed
}
