package layout

import (
	"math"
	"testing"

	"counterpoint/app/dossier"
)

// moved gives how far the visible cards of b stand from where they stood in a,
// on average, and how many of a hundred pairs changed their order from top to
// bottom.
func moved(a, b dossier.Plan) (pixels, flips float64) {
	var seen []int
	for i, n := range b.Nodes {
		if n.Column >= 0 && a.Nodes[i].Column >= 0 {
			seen = append(seen, i)
			pixels += math.Hypot(n.X-a.Nodes[i].X, n.Y-a.Nodes[i].Y)
		}
	}
	pairs := 0
	for k, i := range seen {
		for _, j := range seen[:k] {
			pairs++
			was, is := a.Nodes[i].Y-a.Nodes[j].Y, b.Nodes[i].Y-b.Nodes[j].Y
			if was*is < 0 {
				flips++
			}
		}
	}
	return pixels / float64(len(seen)), 100 * flips / float64(pairs)
}

func TestFilteringARoleMovesLittle(t *testing.T) {
	g, f := load(t, "oped30.map")
	a := Arrange(g)
	before := a.Place(g.Nodes, Options{})
	for _, group := range []string{"prop", "cond", "obj", "rep", "reason"} {
		boxes := append([]Box(nil), g.Nodes...)
		for i, n := range f.Nodes {
			boxes[i].Hidden = n.Group == group
		}
		after := a.Place(boxes, Options{})
		sound(t, Graph{boxes, g.Edges}, after)
		px, flips := moved(before, after)
		t.Logf("without %s: %.0f px, %.1f %%", group, px, flips)
		if px > 100 || flips > 3 {
			t.Errorf("without %s claims move %.0f px and %.1f %% of pairs flip", group, px, flips)
		}
	}
}
