package layout

// limit asks that value[to] - value[from] is at least least; what it is longer
// than that costs weight for each unit.
type limit struct {
	from, to, least, weight int
}

// simplex gives the values, the least of them 0, that keep all limits at the
// least cost: the network simplex method of Gansner et al. (1993), section 2.
// The limits must join all n vertices and hold no cycle.
func simplex(n int, limits []limit) []int {
	s := newSimplex(n, limits)
	s.longestPaths()
	s.tightTree()
	s.number(0, -1, 1)
	s.cutValues()
	for s.visits = manyVisits; s.visits > 0; {
		leave := s.leaving()
		if leave < 0 {
			break
		}
		s.exchange(leave, s.entering(leave))
	}
	s.normalise()
	return s.value
}

// manyVisits bounds the work: a map of 2,000 claims takes a tenth of it, tangles
// that no one can read take more and get values that are only good. It also
// ends the circles in which degenerate steps may in theory go.
const manyVisits = 20_000_000

type networkSimplex struct {
	limits   []limit
	value    []int
	in, out  [][]int // by vertex: limits that end, that begin there
	tree     [][]int // by vertex: limits of the tree at it
	inTree   []int   // by limit: its place in members, -1 outside the tree
	members  []int   // the limits of the tree
	cut      []int   // by limit of the tree: what its values cost if it were cut
	up       []int   // by vertex: the limit that leads to its parent, -1 at the root
	low, lim []int   // by vertex: its number in post-order, and the least number below it
	next     int     // where the search for a leaving limit goes on
	stack    []int
	visits   int // of vertices that may still be made
}

func newSimplex(n int, limits []limit) *networkSimplex {
	s := &networkSimplex{
		limits: limits, value: make([]int, n),
		in: make([][]int, n), out: make([][]int, n), tree: make([][]int, n),
		inTree: make([]int, len(limits)), cut: make([]int, len(limits)),
		up: make([]int, n), low: make([]int, n), lim: make([]int, n),
	}
	for i, l := range limits {
		s.out[l.from] = append(s.out[l.from], i)
		s.in[l.to] = append(s.in[l.to], i)
		s.inTree[i] = -1
	}
	return s
}

func (s *networkSimplex) slack(i int) int {
	l := s.limits[i]
	return s.value[l.to] - s.value[l.from] - l.least
}

// longestPaths gives each vertex the least value that its limits allow.
func (s *networkSimplex) longestPaths() {
	waits := make([]int, len(s.value))
	var ready []int
	for v := range s.value {
		waits[v] = len(s.in[v])
		if waits[v] == 0 {
			ready = append(ready, v)
		}
	}
	for len(ready) > 0 {
		v := ready[0]
		ready = ready[1:]
		for _, i := range s.out[v] {
			l := s.limits[i]
			s.value[l.to] = max(s.value[l.to], s.value[v]+l.least)
			if waits[l.to]--; waits[l.to] == 0 {
				ready = append(ready, l.to)
			}
		}
	}
}

// tightTree grows a spanning tree of limits without slack from vertex 0,
// moving it as a whole where it would end.
func (s *networkSimplex) tightTree() {
	inside := make([]bool, len(s.value))
	var grown []int
	grow := func(v int) {
		inside[v] = true
		for todo := []int{v}; len(todo) > 0; {
			v := todo[len(todo)-1]
			todo = todo[:len(todo)-1]
			grown = append(grown, v)
			for _, side := range [2][]int{s.out[v], s.in[v]} {
				for _, i := range side {
					w := s.limits[i].from + s.limits[i].to - v
					if !inside[w] && s.slack(i) == 0 {
						inside[w] = true
						s.join(i)
						todo = append(todo, w)
					}
				}
			}
		}
	}
	grow(0)
	for len(grown) < len(s.value) {
		best := -1
		for i, l := range s.limits {
			if inside[l.from] != inside[l.to] && (best < 0 || s.slack(i) < s.slack(best)) {
				best = i
			}
		}
		shift, outer := s.slack(best), s.limits[best].to
		if inside[outer] {
			shift, outer = -shift, s.limits[best].from
		}
		for _, v := range grown {
			s.value[v] += shift
		}
		s.join(best)
		grow(outer)
	}
}

func (s *networkSimplex) join(i int) {
	s.inTree[i] = len(s.members)
	s.members = append(s.members, i)
	s.hang(i)
}

func (s *networkSimplex) hang(i int) {
	l := s.limits[i]
	s.tree[l.from] = append(s.tree[l.from], i)
	s.tree[l.to] = append(s.tree[l.to], i)
}

func (s *networkSimplex) unhang(i, v int) {
	list := s.tree[v]
	for k, j := range list {
		if j == i {
			list[k] = list[len(list)-1]
			s.tree[v] = list[:len(list)-1]
			return
		}
	}
}

// number numbers the tree below v in post-order from least on and gives the
// next free number.
func (s *networkSimplex) number(v, up, least int) int {
	s.visits--
	s.up[v], s.low[v] = up, least
	for _, i := range s.tree[v] {
		if i != up {
			least = s.number(s.limits[i].from+s.limits[i].to-v, i, least)
		}
	}
	s.lim[v] = least
	return least + 1
}

// below reports whether v is in the tree below root, root included.
func (s *networkSimplex) below(v, root int) bool {
	return s.low[root] <= s.lim[v] && s.lim[v] <= s.lim[root]
}

// parent gives the end of v's limit upwards that is not v.
func (s *networkSimplex) parent(v int) int {
	l := s.limits[s.up[v]]
	return l.from + l.to - v
}

// cutValues computes for each limit of the tree the weights that cross the cut
// it would make in its own direction less those against it. The flow out of
// the tree below a vertex is its own and that of its children.
func (s *networkSimplex) cutValues() {
	byLim := make([]int, len(s.value)+1)
	flow := make([]int, len(s.value))
	for v := range s.value {
		byLim[s.lim[v]] = v
	}
	for _, l := range s.limits {
		flow[l.from] += l.weight
		flow[l.to] -= l.weight
	}
	for _, v := range byLim[1:len(s.value)] {
		s.cut[s.up[v]] = signed(flow[v], s.limits[s.up[v]].from == v)
		flow[s.parent(v)] += flow[v]
	}
}

func signed(x int, plus bool) int {
	if plus {
		return x
	}
	return -x
}

// manyCandidates is how many limits with a negative cut value the search for
// the worst of them looks at; the 1993 paper found this faster than the first
// and than all.
const manyCandidates = 30

// leaving gives a limit of the tree with a negative cut value, -1 if there is
// none: then the values are the best.
func (s *networkSimplex) leaving() int {
	best, found := -1, 0
	for range s.members {
		if s.next >= len(s.members) {
			s.next = 0
		}
		i := s.members[s.next]
		s.next++
		if s.cut[i] >= 0 {
			continue
		}
		if best < 0 || s.cut[i] < s.cut[best] {
			best = i
		}
		if found++; found == manyCandidates {
			break
		}
	}
	return best
}

// entering gives the limit of least slack that leads back over the cut that
// taking leave out would make.
func (s *networkSimplex) entering(leave int) int {
	l := s.limits[leave]
	root, inward := l.from, true
	if s.lim[l.to] < s.lim[l.from] {
		root, inward = l.to, false
	}
	best, least := -1, 0
	s.eachBelow(root, func(v int) {
		side := s.out[v]
		if inward {
			side = s.in[v]
		}
		for _, i := range side {
			w := s.limits[i].from + s.limits[i].to - v
			if s.below(w, root) {
				continue
			}
			if d := s.slack(i); best < 0 || d < least {
				best, least = i, d
			}
		}
	})
	return best
}

// eachBelow calls f for each vertex of the tree below root.
func (s *networkSimplex) eachBelow(root int, f func(v int)) {
	s.stack = append(s.stack[:0], root)
	for len(s.stack) > 0 {
		v := s.stack[len(s.stack)-1]
		s.stack = s.stack[:len(s.stack)-1]
		f(v)
		s.visits--
		for _, i := range s.tree[v] {
			if i != s.up[v] {
				s.stack = append(s.stack, s.limits[i].from+s.limits[i].to-v)
			}
		}
	}
}

// exchange takes the limit leave out of the tree and enter into it.
func (s *networkSimplex) exchange(leave, enter int) {
	l, e := s.limits[leave], s.limits[enter]
	if shift := s.slack(enter); shift > 0 {
		root, by := l.from, -shift
		if s.lim[l.to] < s.lim[l.from] {
			root, by = l.to, shift
		}
		s.eachBelow(root, func(v int) { s.value[v] += by })
	}
	cut := s.cut[leave]
	top := s.update(e.from, e.to, cut, true)
	s.update(e.to, e.from, cut, false)
	s.cut[enter] = -cut
	s.members[s.inTree[leave]] = enter
	s.inTree[enter], s.inTree[leave] = s.inTree[leave], -1
	s.unhang(leave, l.from)
	s.unhang(leave, l.to)
	s.hang(enter)
	s.number(top, s.up[top], s.low[top])
}

// update adds cut to the limits of the tree on the way from v up to the first
// vertex above w too, which it gives back.
func (s *networkSimplex) update(v, w, cut int, forward bool) int {
	for !s.below(w, v) {
		up := s.up[v]
		s.cut[up] += signed(cut, (s.limits[up].from == v) == forward)
		v = s.parent(v)
	}
	return v
}

func (s *networkSimplex) normalise() {
	least := s.value[0]
	for _, x := range s.value {
		least = min(least, x)
	}
	for v := range s.value {
		s.value[v] -= least
	}
}
