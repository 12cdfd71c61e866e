package layout

import "slices"

// A start is swept at most manySweeps times, less if patience sweeps in a row
// find nothing better.
const (
	manySweeps = 24
	patience   = 3
)

// sweep goes over the columns to and fro, ordering each by its neighbour.
// Every other pair of starts weighs a vertex by the mean of its neighbours'
// places instead of their median.
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
	last := len(s.columns) - 1
	for c := 1; c <= last; c++ {
		if rightward {
			s.sortColumn(c, s.left, mean)
		} else {
			s.sortColumn(last-c, s.right, mean)
		}
	}
}

// sortColumn sorts by weight; vertices without neighbours on that side keep
// their places.
func (s *sorter) sortColumn(c int, neighbours [][]int, mean bool) {
	column := s.columns[c]
	s.moving = s.moving[:0]
	for _, v := range column {
		if len(neighbours[v]) > 0 {
			s.weight[v] = s.weigh(neighbours[v], mean)
			s.moving = append(s.moving, v)
		}
	}
	slices.SortStableFunc(s.moving, func(v, w int) int { return s.weight[v] - s.weight[w] })
	next := 0
	for i, v := range column {
		if len(neighbours[v]) > 0 {
			v = s.moving[next]
			next++
		}
		column[i] = v
		s.place[v] = i
	}
}

// fine is the unit of a weight: places are whole numbers, weights lie between
// them.
const fine = 256

// weigh gives the mean or the weighted median (Gansner et al., section 3.1) of
// the neighbours' places.
func (s *sorter) weigh(neighbours []int, mean bool) int {
	s.noted = s.noted[:0]
	at := s.sorted(neighbours)
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

// sorted gives the places of vertices in order, in the room of noted.
func (s *sorter) sorted(vertices []int) []int {
	begin := len(s.noted)
	for _, v := range vertices {
		s.noted = append(s.noted, s.place[v])
	}
	at := s.noted[begin:]
	if len(at) > 1 {
		slices.Sort(at)
	}
	return at
}
