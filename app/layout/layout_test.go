package layout

import (
	"fmt"
	"math"
	"reflect"
	"testing"

	"counterpoint/app/dossier"
)

// columns gives the cards of a plan column by column, from top to bottom.
func columns(p dossier.Plan) string {
	list := make([][]int, p.Columns)
	for c := range list {
		for row := 0; ; row++ {
			found := -1
			for i, n := range p.Nodes {
				if n.Column == c && n.Row == row {
					found = i
				}
			}
			if found < 0 {
				break
			}
			list[c] = append(list[c], found)
		}
	}
	return fmt.Sprint(list)
}

func TestColumns(t *testing.T) {
	support := func(from, to int) Edge { return Edge{from, to, -1} }
	undercut := func(from, step int) Edge { return Edge{from, -1, step} }
	cases := []struct {
		name  string
		cards int
		edges []Edge
		want  string
	}{
		{"nothing", 0, nil, "[]"},
		{"one claim", 1, nil, "[[0]]"},
		{"what bears on the thesis is to its right", 2, []Edge{support(1, 0)}, "[[0] [1]]"},
		{"also when it is written first", 2, []Edge{support(0, 1)}, "[[1] [0]]"},
		{"reasons keep the author's order", 4, []Edge{support(3, 0), support(1, 0), support(2, 0)}, "[[0] [1 2 3]]"},
		{"a claim that bears on two stands right of both", 3, []Edge{support(1, 0), support(2, 0), support(2, 1)}, "[[0] [1] [2]]"},
		{"the thesis is on the left though another sink could be", 6, []Edge{support(1, 0), support(2, 0), support(3, 0), support(3, 5), support(4, 5)}, "[[0 5] [1 2 3 4]]"},
		{"an answer to an undercut step is two columns away", 3, []Edge{support(1, 0), undercut(2, 0)}, "[[0] [] [1 2]]"},
		{"an undercut of an undercut", 4, []Edge{support(1, 0), undercut(2, 0), undercut(3, 1)}, "[[0] [] [1] [2 3]]"},
		{"a claim that bears on itself", 2, []Edge{support(0, 0), support(1, 0)}, "[[0] [1]]"},
		{"what undercuts that bears on the claim", 2, []Edge{support(0, 0), undercut(1, 0)}, "[[0] [1]]"},
		{"said twice", 2, []Edge{support(1, 0), support(1, 0)}, "[[0] [1]]"},
		{"two that attack each other", 2, []Edge{support(0, 1), support(1, 0)}, "[[0] [1]]"},
		{"a ring of three", 3, []Edge{support(0, 1), support(1, 2), support(2, 0)}, "[[0] [2] [1]]"},
		{"islands share the columns under the largest part", 6, []Edge{support(1, 0), support(2, 0), support(4, 3)}, "[[0 3 5] [1 2 4]]"},
		{"claims without relations fill a square", 4, nil, "[[0 2] [1 3]]"},
		{"edges out of range are left out", 2, []Edge{support(1, 0), support(7, 0), support(0, -3), undercut(0, 9), undercut(-1, 0), undercut(1, 3)}, "[[0] [1]]"},
		{"steps that undercut each other bear on nothing", 2, []Edge{undercut(0, 1), undercut(1, 0)}, "[[0 1]]"},
	}
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			g := Graph{cards(c.cards), c.edges}
			p := Place(g, Options{})
			sound(t, g, p)
			if got := columns(p); got != c.want {
				t.Errorf("got columns %s, want %s", got, c.want)
			}
		})
	}
}

func TestEmptyPlan(t *testing.T) {
	want := dossier.Plan{Nodes: []dossier.Node{}, Routes: []dossier.Route{}}
	if got := Place(Graph{}, Options{}); !reflect.DeepEqual(got, want) {
		t.Errorf("got %+v", got)
	}
}

func TestPlacesOfTwoCards(t *testing.T) {
	p := Place(Graph{cards(2), []Edge{{1, 0, -1}}}, Options{GapX: 50, GapY: 10, Margin: 5, LabelSpace: 20})
	want := dossier.Plan{
		Width: 476, Height: 70, Columns: 2,
		Nodes: []dossier.Node{{X: 5, Y: 5, W: 208, H: 60}, {X: 263, Y: 5, W: 208, H: 60, Column: 1}},
		Routes: []dossier.Route{{
			Curves: []dossier.Curve{{A: dossier.Point{X: 263, Y: 35}, B: dossier.Point{X: 263, Y: 35}, C: dossier.Point{X: 213, Y: 35}, D: dossier.Point{X: 213, Y: 35}}},
			Label:  dossier.Point{X: 253, Y: 35},
		}},
	}
	if !reflect.DeepEqual(p, want) {
		t.Errorf("got  %+v\nwant %+v", p, want)
	}
}

// ends gives the first and the last point of a route.
func ends(r dossier.Route) (from, to dossier.Point) {
	return r.Curves[0].A, r.Curves[len(r.Curves)-1].D
}

func TestLinesRunFromTheActingClaim(t *testing.T) {
	p := Place(Graph{cards(3), []Edge{{1, 0, -1}, {2, 0, -1}}}, Options{})
	for e, r := range p.Routes {
		from, to := ends(r)
		if card := p.Nodes[e+1]; from.X != card.X || from.Y <= card.Y || from.Y >= card.Y+card.H {
			t.Errorf("line %d begins at %+v, not at the left side of %+v", e, from, card)
		}
		if thesis := p.Nodes[0]; to.X != thesis.X+thesis.W || to.Y <= thesis.Y || to.Y >= thesis.Y+thesis.H {
			t.Errorf("line %d ends at %+v, not at the right side of %+v", e, to, thesis)
		}
	}
}

func TestALineAgainstTheColumnsEndsAtTheLeftSide(t *testing.T) {
	p := Place(Graph{cards(2), []Edge{{0, 1, -1}, {1, 0, -1}}}, Options{})
	from, to := ends(p.Routes[0])
	if from.X != p.Nodes[0].X+p.Nodes[0].W || to.X != p.Nodes[1].X {
		t.Errorf("it runs from %+v to %+v", from, to)
	}
}

func TestUndercutsShareAJunction(t *testing.T) {
	g := Graph{cards(4), []Edge{{1, 0, -1}, {2, -1, 0}, {3, -1, 0}}}
	p := Place(g, Options{})
	sound(t, g, p)
	j := p.Routes[0].Junction
	if j == nil || p.Routes[1].Junction != nil || p.Routes[2].Junction != nil {
		t.Fatalf("junctions: %v %v %v", j, p.Routes[1].Junction, p.Routes[2].Junction)
	}
	onLine := false
	for _, c := range p.Routes[0].Curves {
		onLine = onLine || c.A.Y == j.Y && c.D.Y == j.Y && c.A.X >= j.X && c.D.X <= j.X
	}
	if !onLine {
		t.Errorf("the attacked line %+v does not pass its junction %+v", p.Routes[0].Curves, *j)
	}
	for e := 1; e < 3; e++ {
		if _, to := ends(p.Routes[e]); math.Hypot(to.X-j.X, to.Y-j.Y) > junctionSize {
			t.Errorf("undercut %d ends at %+v, the junction is at %+v", e, to, *j)
		}
	}
}

func TestAnUndercutOfALineAgainstTheColumns(t *testing.T) {
	g := Graph{cards(4), []Edge{{0, 1, -1}, {1, 0, -1}, {2, -1, 0}, {3, -1, 1}}}
	p := Place(g, Options{})
	sound(t, g, p)
	from, to := ends(p.Routes[0])
	if from.X >= p.Routes[0].Junction.X || p.Routes[0].Junction.X >= to.X {
		t.Errorf("from %+v over %+v to %+v", from, *p.Routes[0].Junction, to)
	}
}

func TestIslandsDoNotWidenTheMap(t *testing.T) {
	g := Graph{Nodes: cards(20)}
	for v := 1; v < 8; v++ {
		g.Edges = append(g.Edges, Edge{v, v / 2, -1})
	}
	g.Edges = append(g.Edges, Edge{9, 8, -1}, Edge{10, 9, -1}, Edge{12, 11, -1})
	p := Place(g, Options{})
	sound(t, g, p)
	if alone := Place(Graph{g.Nodes[:8], g.Edges[:7]}, Options{}); p.Width != alone.Width {
		t.Errorf("%g px wide, without islands %g", p.Width, alone.Width)
	}
}

func TestGroupsStayTogetherWhereItIsFree(t *testing.T) {
	g := Graph{Nodes: cards(6)}
	for v := 1; v < 6; v++ {
		g.Nodes[v].Group = v % 2
		g.Edges = append(g.Edges, Edge{v, 0, -1})
	}
	if got, want := columns(Place(g, Options{})), "[[0] [1 3 5 2 4]]"; got != want {
		t.Errorf("got %s, want %s", got, want)
	}
}

func TestHiddenClaims(t *testing.T) {
	g := Graph{cards(6), []Edge{{1, 0, -1}, {2, 0, -1}, {3, -1, 1}, {4, 1, -1}, {5, 3, -1}}}
	g.Nodes[2].Hidden = true
	p := Place(g, Options{})
	sound(t, g, p)
	if n := p.Nodes[2]; n.Column != -1 || n.W != 0 {
		t.Errorf("the hidden claim stands at %+v", n)
	}
	for e, want := range []bool{true, false, false, true, true} {
		if got := len(p.Routes[e].Curves) > 0; got != want {
			t.Errorf("line %d drawn: %v, want %v", e, got, want)
		}
	}
	for i := range g.Nodes {
		g.Nodes[i].Hidden = true
	}
	if p := Place(g, Options{}); p.Width != 0 || p.Height != 0 || p.Columns != 0 {
		t.Errorf("with everything hidden the map is %g×%g", p.Width, p.Height)
	}
}

func TestSizesThatAreNone(t *testing.T) {
	g := Graph{cards(3), []Edge{{1, 0, -1}, {2, 0, -1}}}
	g.Nodes[0].H, g.Nodes[1].W, g.Nodes[2].H = math.NaN(), -5, math.Inf(1)
	p := Place(g, Options{GapX: math.NaN(), GapY: math.Inf(1)})
	for i, n := range p.Nodes {
		if s := n.X + n.Y + n.W + n.H; math.IsNaN(s) || math.IsInf(s, 0) || s < 0 {
			t.Errorf("card %d: %+v", i, n)
		}
	}
}

func TestSameEveryTime(t *testing.T) {
	g, _ := load(t, "oped30.map")
	first := Place(g, Options{})
	for range 3 {
		if !reflect.DeepEqual(Place(g, Options{}), first) {
			t.Fatal("two runs gave two plans")
		}
	}
}
