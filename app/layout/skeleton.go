package layout

import "slices"

// skeleton is the graph inside: a vertex for each card and for each junction,
// an arc for each stretch of line between two of them. An edge that nothing
// undercuts is one arc; an undercut one is two, from its claim to its junction
// and from there to its target. Arcs hold their ends as they stand on the map:
// left is what the edge bears on, right what acts, unless a cycle flipped it.
type skeleton struct {
	cards     int // vertices below this are the boxes, the others junctions
	n         int
	key       []int   // by vertex: the author's order, groups kept together
	arcs      []arc   // by arc
	pieces    [][]int // by edge: its arcs from the acting claim on; none if it is not drawn
	from      []int   // by edge: its claim
	target    []int   // by edge: the card or the junction at which it ends, nowhere if it is not drawn
	junction  []int   // by edge: its junction, -1 if nothing undercuts it
	holder    []int   // by vertex: the edge of a junction, -1 for a card
	loops     []int   // edges from a claim to itself
	rightward [][]int // by vertex: the arcs of which it is the left end
}

type arc struct {
	left, right int
	edge        int
	flipped     bool // the acting end is the left one
}

// bones makes the skeleton of a graph, cycles included.
func bones(g Graph) *skeleton {
	s := &skeleton{cards: len(g.Nodes), n: len(g.Nodes), key: authorOrder(g.Nodes)}
	s.holder = make([]int, s.n)
	for v := range s.holder {
		s.holder[v] = -1
	}
	s.target = targets(g)
	s.addJunctions(g)
	s.pieces = make([][]int, len(g.Edges))
	for e := range g.Edges {
		s.addEdge(g, e)
	}
	s.listArcs()
	return s
}

// authorOrder numbers the boxes in the order of the graph, those of a group
// right after its first.
func authorOrder(boxes []Box) []int {
	first := map[int]int{}
	byKey := make([]int, len(boxes))
	start := make([]int, len(boxes))
	for v, b := range boxes {
		byKey[v], start[v] = v, v
		if b.Group < 0 {
			continue
		}
		if f, seen := first[b.Group]; seen {
			start[v] = f
		} else {
			first[b.Group] = v
		}
	}
	slices.SortStableFunc(byKey, func(v, w int) int { return start[v] - start[w] })
	key := make([]int, len(boxes))
	for k, v := range byKey {
		key[v] = k
	}
	return key
}

// The targets that are no card.
const (
	nowhere = -1 // the edge is not drawn
	aStep   = -2 // the edge ends at the junction of its step
)

// targets says where each edge ends. What undercuts a claim's relation to
// itself is led to that claim; what undercuts nothing in the end is not drawn.
func targets(g Graph) []int {
	target := make([]int, len(g.Edges))
	known := make([]bool, len(g.Edges))
	var find func(e int) int
	find = func(e int) int {
		if known[e] {
			return target[e]
		}
		known[e], target[e] = true, nowhere
		switch edge := g.Edges[e]; {
		case edge.From < 0 || edge.From >= len(g.Nodes):
		case edge.Step < 0:
			if edge.To >= 0 && edge.To < len(g.Nodes) {
				target[e] = edge.To
			}
		case edge.Step < len(g.Edges):
			target[e] = find(edge.Step)
			if to := target[e]; to != nowhere && to != g.Edges[edge.Step].From {
				target[e] = aStep
			}
		}
		return target[e]
	}
	for e := range g.Edges {
		find(e)
	}
	return target
}

// addJunctions gives a junction to each edge that another undercuts and makes
// it the other's target.
func (s *skeleton) addJunctions(g Graph) {
	s.junction = make([]int, len(g.Edges))
	for e := range s.junction {
		s.junction[e] = -1
	}
	s.from = make([]int, len(g.Edges))
	for e, edge := range g.Edges {
		s.from[e] = edge.From
		if s.target[e] != aStep {
			continue
		}
		if s.junction[edge.Step] < 0 {
			s.junction[edge.Step] = s.n
			s.holder = append(s.holder, edge.Step)
			s.key = append(s.key, s.key[g.Edges[edge.Step].From])
			s.n++
		}
		s.target[e] = s.junction[edge.Step]
	}
}

func (s *skeleton) addEdge(g Graph, e int) {
	from, to := g.Edges[e].From, s.target[e]
	switch to {
	case nowhere:
		return
	case from:
		s.loops = append(s.loops, e)
		return
	}
	if j := s.junction[e]; j >= 0 {
		s.addArc(e, j, from)
		s.addArc(e, to, j)
		return
	}
	s.addArc(e, to, from)
}

func (s *skeleton) addArc(e, left, right int) {
	s.pieces[e] = append(s.pieces[e], len(s.arcs))
	s.arcs = append(s.arcs, arc{left: left, right: right, edge: e})
}

// components gives the vertices of each connected part, parts in the order of
// their first vertex, vertices by number.
func (s *skeleton) components() [][]int {
	leader := make([]int, s.n)
	for v := range leader {
		leader[v] = v
	}
	find := func(v int) int {
		for leader[v] != v {
			leader[v] = leader[leader[v]]
			v = leader[v]
		}
		return v
	}
	for _, a := range s.arcs {
		x, y := find(a.left), find(a.right)
		leader[max(x, y)] = min(x, y)
	}
	var parts [][]int
	index := make([]int, s.n)
	for v := range leader {
		l := find(v)
		if l == v {
			index[v] = len(parts)
			parts = append(parts, nil)
		}
		parts[index[l]] = append(parts[index[l]], v)
	}
	return parts
}
