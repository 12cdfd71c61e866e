package layout

import "slices"

// The search for an order: several starts, each swept; the best of them
// improved by putting vertices back in where they cross least; and the best
// order found kicked out of its place and improved again until effort runs
// out. The numbers were tuned on maps of 30 and 60 claims and random graphs of
// that size: twice the work takes three or four crossings in a hundred away.
const (
	starts       = 12    // of a map of up to smallLattice vertices
	fewStarts    = 2     // of a larger one, whose many columns even out its luck
	smallLattice = 400   // some 150 claims with the bends of their lines
	finalists    = 2     // starts worth improving
	leastEffort  = 80000 // pairs of places looked at in one search, at least
	vertexEffort = 500   // and for each vertex
)

// reduce orders the columns so that few lines cross; of equal orders it takes
// the one nearest to the author's.
func (l *lattice) reduce() {
	if len(l.columns) < 2 {
		return
	}
	s := newSorter(l)
	s.begin()
	for _, t := range s.finals {
		l.restore(t.places)
		s.reinsert(s.effort(), false)
		s.keep()
	}
	s.kicks()
	l.restore(s.best)
	s.reinsert(s.effort(), true)
	s.finish()
}

// sorter is a search for the best order of a lattice.
type sorter struct {
	*lattice
	finals   []trial
	best     []int // places of the best order so far, nil before the first
	crossed  int   // its crossings
	against  int   // its pairs against the author's order
	chainsOf [][]int
	weight   []int   // by vertex
	moving   []int   // vertices being sorted
	stale    []bool  // by column: neighbouring columns changed since it was last looked at
	noted    []int   // room for sorted places
	leftAt   [][]int // by vertex: the sorted places of its neighbours to the left
	rightAt  [][]int // by vertex: those to the right
}

// effort is how many pairs of places one search may look at.
func (s *sorter) effort() int { return max(leastEffort, vertexEffort*len(s.rank)) }

// trial is an order and what crosses in it.
type trial struct {
	places  []int
	crossed int
}

func newSorter(l *lattice) *sorter {
	n := len(l.rank)
	s := &sorter{
		lattice: l, chainsOf: make([][]int, l.bends), weight: make([]int, n),
		stale: make([]bool, len(l.columns)), leftAt: make([][]int, n), rightAt: make([][]int, n),
	}
	for i, chain := range s.chains {
		for _, v := range [2]int{chain[0], chain[len(chain)-1]} {
			s.chainsOf[v] = append(s.chainsOf[v], i)
		}
	}
	return s
}

// begin tries the starts and notes the finalists.
func (s *sorter) begin() {
	n := starts
	if len(s.rank) > smallLattice {
		n = fewStarts
	}
	for i := range n {
		s.start(i)
		s.sweep(i)
		if s.note(); s.finals[0].crossed == 0 {
			break
		}
	}
}

// note adds the order to the finalists if it is among the best.
func (s *sorter) note() {
	n := s.crossings()
	at := 0
	for at < len(s.finals) && s.finals[at].crossed <= n {
		if slices.Equal(s.finals[at].places, s.place) {
			return
		}
		at++
	}
	if at < finalists {
		s.finals = slices.Insert(s.finals, at, trial{s.order(), n})
		s.finals = s.finals[:min(len(s.finals), finalists)]
	}
}

// keep notes the order if it is the best so far.
func (s *sorter) keep() {
	crossed, against := s.crossings(), s.inversions()
	if s.best == nil || crossed < s.crossed || crossed == s.crossed && against < s.against {
		s.best, s.crossed, s.against = s.order(), crossed, against
	}
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
	if s.mirror(); s.inversions() >= before {
		s.mirror()
	}
}

// tidy swaps neighbours that stand against the author's order where that
// costs no crossing.
func (s *sorter) tidy() bool {
	changed := false
	for _, column := range s.columns {
		s.look(column)
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

// mirror turns all columns upside down.
func (s *sorter) mirror() {
	for _, column := range s.columns {
		slices.Reverse(column)
	}
	s.number()
}
