// Package layout places the cards of an argument map in columns from left to
// right and leads the lines of its relations between them. Call [Place]; to
// place the same map again with other sizes or with claims hidden, keep the
// [Arrangement] that [Arrange] gives and call its Place.
//
// The method is the layered one of Sugiyama, Tagawa and Toda (1981) as Gansner,
// Koutsofios, North and Vo refined it ("A technique for drawing directed
// graphs", 1993): break cycles, give every claim a column, order the columns so
// that few lines cross, place the cards, route the lines. One file a step.
// Everything inside is counted in whole numbers, so that every machine draws
// the same map.
package layout

import (
	"slices"

	"counterpoint/app/dossier"
)

// Graph is what is to be laid out. Neither columns nor order depend on the
// sizes of the boxes or on which of them are hidden.
type Graph struct {
	Nodes []Box
	Edges []Edge
}

// Box is a claim's card.
type Box struct {
	W, H   float64 // CSS pixels
	Group  int     // cards of one group stay together where that costs no crossing; -1 for none
	Hidden bool    // not drawn; the others keep their columns and their order
}

// Edge leads from the claim that acts to the claim that it bears on or, with
// To = -1, to the edge Step that it undercuts. Step is -1 for the others. An
// edge with an index out of range is left out.
type Edge struct {
	From, To, Step int
}

// Options are distances in CSS pixels. Zero stands for the default, a negative
// number for nothing.
type Options struct {
	GapX       float64 // between two columns, space for signs included
	GapY       float64 // between two cards of a column
	Margin     float64 // around the map
	LabelSpace float64 // the part of GapX, at the left of each card, that is kept for the signs
	Fan        float64 // more between two columns for each line beyond a few that one card has there; lines then turn in lanes side by side where none cross
	FanMost    float64 // bounds what Fan adds
	WordTop    float64 // where the first line of a claim that acts meets the left side of its card, from its top, so that a word can stand on it; zero or less lets lines meet cards where they are shortest
	WordStep   float64 // from there to the next such line of the same card
	High       bool    // cards stand level with the first card that bears on them, the first column at the top
}

// Place lays a graph out. The same graph and options give the same plan; an
// empty graph gives an empty one.
func Place(g Graph, o Options) dossier.Plan {
	return Arrange(g).Place(g.Nodes, o)
}

// Arrangement is the columns of a map and their order, for any sizes.
type Arrangement struct {
	s     *skeleton
	parts []*part
}

// part is a connected part of the map.
type part struct {
	*lattice
	vertex []int // the skeleton's vertex of each vertex of the lattice, -1 for a bend
	arcs   []int // the skeleton's arc of each chain
}

// Arrange gives every claim its column and its place in the column.
func Arrange(g Graph) *Arrangement {
	s := bones(g)
	s.breakCycles()
	a := &Arrangement{s: s}
	local := make([]int, s.n)
	for _, members := range s.components() {
		for i, v := range members {
			local[v] = i
		}
		a.parts = append(a.parts, s.part(members, local))
	}
	return a
}

// part ranks and orders one connected part; local numbers its vertices.
func (s *skeleton) part(members, local []int) *part {
	p := &part{vertex: members}
	var ends [][2]int
	for _, v := range members {
		for _, a := range s.rightward[v] {
			p.arcs = append(p.arcs, a)
			ends = append(ends, [2]int{local[s.arcs[a].left], local[s.arcs[a].right]})
		}
	}
	rank := ranks(len(members), ends)
	p.arcs, ends = short(rank, p.arcs, ends)
	p.lattice = newLattice(rank, ends, s.keys(members))
	for len(p.vertex) < len(p.rank) {
		p.vertex = append(p.vertex, -1)
	}
	p.reduce()
	return p
}

// keys numbers members in the author's order.
func (s *skeleton) keys(members []int) []int {
	byKey := make([]int, len(members))
	for i := range byKey {
		byKey[i] = i
	}
	slices.SortStableFunc(byKey, func(i, j int) int { return s.key[members[i]] - s.key[members[j]] })
	key := make([]int, len(members))
	for k, i := range byKey {
		key[i] = k
	}
	return key
}

// manyBends bounds what the lines of a part may need. The largest map that one
// can read has a few hundred bends.
const manyBends = 20000

// short leaves out the longest arcs if there would be too many bends; their
// edges are not drawn.
func short(rank, arcs []int, ends [][2]int) ([]int, [][2]int) {
	long := make([]int, 0, len(ends))
	for _, e := range ends {
		long = append(long, rank[e[1]]-rank[e[0]]-1)
	}
	byLength := slices.Sorted(slices.Values(long))
	limit, sum := 0, 0
	for _, n := range byLength {
		if sum += n; sum > manyBends {
			break
		}
		limit = n
	}
	if sum <= manyBends {
		return arcs, ends
	}
	var keptArcs []int
	var keptEnds [][2]int
	for i, n := range long {
		if n < limit || n == 0 {
			keptArcs, keptEnds = append(keptArcs, arcs[i]), append(keptEnds, ends[i])
		}
	}
	return keptArcs, keptEnds
}
