package layout

import (
	"math/rand"
	"reflect"
	"testing"

	"counterpoint/app/dossier"
)

// below finds the claims that bear on a claim, and on those.
func below(g Graph, claim int) []bool {
	hidden := make([]bool, len(g.Nodes))
	for again := true; again; {
		again = false
		for _, e := range g.Edges {
			if e.To >= 0 && e.From != claim && (e.To == claim || hidden[e.To]) && !hidden[e.From] {
				hidden[e.From], again = true, true
			}
		}
	}
	return hidden
}

// gone finds the lines that have a hidden end.
func gone(g Graph, hidden []bool) []bool {
	list := make([]bool, len(g.Edges))
	for i, e := range g.Edges {
		for list[i] = hidden[e.From]; e.To < 0 && !list[i]; list[i] = hidden[e.From] {
			e = g.Edges[e.Step]
		}
		list[i] = list[i] || e.To >= 0 && hidden[e.To]
	}
	return list
}

// Whatever folds, what stays keeps its column and its order, what is above does
// not move, what is below moves up, and nothing overlaps.
func TestFoldingReshufflesNothing(t *testing.T) {
	graphs := map[string]Graph{}
	for _, name := range []string{"oped30.map", "arg60", "layered60"} {
		graphs[name], _ = load(t, name)
	}
	closed := 0.0
	for name, g := range graphs {
		before := Place(g, Cards)
		for claim := range g.Nodes {
			hidden := below(g, claim)
			after := Fit(before, Change{Hidden: hidden, Gone: gone(g, hidden)})
			boxes := append([]Box(nil), g.Nodes...)
			top := before.Height
			for i := range boxes {
				if boxes[i].Hidden = hidden[i]; hidden[i] {
					top = min(top, before.Nodes[i].Y)
				}
			}
			sound(t, Graph{boxes, g.Edges}, after)
			if _, flips := moved(before, after); flips > 0 {
				t.Errorf("%s: without what bears on %d, %.1f %% of pairs flip", name, claim, flips)
			}
			for i, n := range after.Nodes {
				was := before.Nodes[i]
				if !hidden[i] && (n.X != was.X || n.Y > was.Y || was.Y+was.H <= top && n.Y != was.Y) {
					t.Errorf("%s: without what bears on %d, card %d goes from %+v to %+v", name, claim, i, was, n)
				}
			}
			closed += before.Height - after.Height
		}
	}
	if closed == 0 {
		t.Error("no map closes up")
	}
}

// Higher cards push down what is below them. The map grows by less than three
// times what the column needs that grows most.
func TestHigherCardsHaveRoom(t *testing.T) {
	for _, name := range []string{"oped30.map", "arg60"} {
		g, _ := load(t, name)
		before := Place(g, Cards)
		for seed := range int64(20) {
			r := rand.New(rand.NewSource(seed))
			boxes := append([]Box(nil), g.Nodes...)
			heights := make([]float64, len(boxes))
			sums := map[int]float64{}
			for i := range boxes {
				if r.Intn(3) > 0 {
					heights[i] = boxes[i].H + float64(r.Intn(60))
					sums[before.Nodes[i].Column] += heights[i] - boxes[i].H
				}
				boxes[i].H = max(boxes[i].H, heights[i])
			}
			var from []int
			for _, e := range g.Edges {
				from = append(from, e.From)
			}
			after := Fit(before, Change{From: from, Heights: heights})
			sound(t, Graph{boxes, g.Edges}, after)
			for e, r := range after.Routes {
				was, is := before.Routes[e].Curves[0].A.Y-before.Nodes[from[e]].Y, r.Curves[0].A.Y-after.Nodes[from[e]].Y
				if was != is {
					t.Errorf("%s: line %d meets its card at %g px, then at %g", name, e, was, is)
				}
				if g.Edges[e].To < 0 {
					continue
				}
				to, end := after.Nodes[g.Edges[e].To], r.Curves[len(r.Curves)-1].D
				if end.Y < to.Y || end.Y > to.Y+to.H {
					t.Errorf("%s: line %d ends at %g, its card is at %g to %g", name, e, end.Y, to.Y, to.Y+to.H)
				}
			}
			most := 0.0
			for i, n := range after.Nodes {
				if n.H < heights[i] {
					t.Errorf("card %d is %g high, has %g", i, heights[i], n.H)
				}
				most = max(most, sums[n.Column])
			}
			if grown := after.Height - before.Height; grown > 3*most {
				t.Errorf("%s: the map grows by %g px for columns that grow by %g at most", name, grown, most)
			}
		}
	}
}

// A plan that is right stays as it is.
func TestNothingMovesWithoutNeed(t *testing.T) {
	g, _ := load(t, "oped30.map")
	before := Place(g, Cards)
	heights := make([]float64, len(g.Nodes))
	for i, n := range g.Nodes {
		heights[i] = n.H - 5
	}
	if after := Fit(before, Change{Hidden: make([]bool, len(g.Nodes)), Heights: heights}); !reflect.DeepEqual(before, after) {
		t.Error("the plan changed")
	}
	if after := Fit(dossier.Plan{}, Change{}); after.Height != 0 {
		t.Errorf("an empty plan is %g high", after.Height)
	}
}

func BenchmarkFit(b *testing.B) {
	g := argument(rand.New(rand.NewSource(1)), 500, 100, 25)
	p := Place(g, Cards)
	hidden := below(g, 3)
	c := Change{Hidden: hidden, Gone: gone(g, hidden)}
	for b.Loop() {
		Fit(p, c)
	}
}
