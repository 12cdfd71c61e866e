package layout

import (
	"fmt"
	"math"
	"math/rand"
	"reflect"
	"testing"

	"counterpoint/app/dossier"
)

// polyline samples the line of a route.
func polyline(r dossier.Route) []dossier.Point {
	var pts []dossier.Point
	for _, c := range r.Curves {
		n := 25
		if c.A == c.B && c.C == c.D {
			n = 1
		}
		if len(pts) == 0 {
			pts = append(pts, c.A)
		}
		for i := 1; i <= n; i++ {
			pts = append(pts, along(c, float64(i)/float64(n)))
		}
	}
	return pts
}

func length(pts []dossier.Point) float64 {
	sum := 0.0
	for i := 1; i < len(pts); i++ {
		sum += math.Hypot(pts[i].X-pts[i-1].X, pts[i].Y-pts[i-1].Y)
	}
	return sum
}

// crossed counts the places where two polylines properly cross.
func crossed(a, b []dossier.Point) int {
	side := func(p, q, r dossier.Point) float64 { return (q.X-p.X)*(r.Y-p.Y) - (q.Y-p.Y)*(r.X-p.X) }
	count := 0
	for i := 1; i < len(a); i++ {
		for j := 1; j < len(b); j++ {
			p, q, r, s := a[i-1], a[i], b[j-1], b[j]
			if max(p.X, q.X) < min(r.X, s.X) || max(r.X, s.X) < min(p.X, q.X) || max(p.Y, q.Y) < min(r.Y, s.Y) || max(r.Y, s.Y) < min(p.Y, q.Y) {
				continue
			}
			if side(p, q, r)*side(p, q, s) < 0 && side(r, s, p)*side(r, s, q) < 0 {
				count++
			}
		}
	}
	return count
}

// drawnCrossings counts the crossings of a plan as drawn.
func drawnCrossings(p dossier.Plan) int {
	lines := make([][]dossier.Point, len(p.Routes))
	for i, r := range p.Routes {
		lines[i] = polyline(r)
	}
	return crossingsOf(lines)
}

func crossingsOf(lines [][]dossier.Point) int {
	count := 0
	for i := range lines {
		for j := range lines[:i] {
			count += crossed(lines[i], lines[j])
		}
	}
	return count
}

// counted gives the crossings that the arrangement counted.
func counted(a *Arrangement) int {
	n := 0
	for _, p := range a.parts {
		if len(p.columns) > 0 {
			n += p.crossings()
		}
	}
	return n
}

// inside reports whether a point is inside a card, more than a hair from its
// sides.
func inside(p dossier.Point, n dossier.Node) bool {
	const hair = .01
	return p.X > n.X+hair && p.X < n.X+n.W-hair && p.Y > n.Y+hair && p.Y < n.Y+n.H-hair
}

// sound fails the test if cards overlap, a line runs through a card, a line
// does not begin and end where it should, or something is outside the plan.
func sound(t *testing.T, g Graph, p dossier.Plan) {
	t.Helper()
	for i, a := range p.Nodes {
		if g.Nodes[i].Hidden {
			continue
		}
		if a.X < 0 || a.Y < 0 || a.X+a.W > p.Width || a.Y+a.H > p.Height {
			t.Errorf("card %d is outside the plan of %g×%g: %+v", i, p.Width, p.Height, a)
		}
		for j, b := range p.Nodes[:i] {
			if !g.Nodes[j].Hidden && a.X < b.X+b.W && b.X < a.X+a.W && a.Y < b.Y+b.H && b.Y < a.Y+a.H {
				t.Errorf("cards %d and %d overlap: %+v %+v", i, j, a, b)
			}
		}
	}
	for e, r := range p.Routes {
		for _, pt := range polyline(r) {
			if pt.X < 0 || pt.Y < 0 || pt.X > p.Width || pt.Y > p.Height {
				t.Errorf("line %d leaves the plan at %+v", e, pt)
			}
			for i, n := range p.Nodes {
				if n.Column >= 0 && inside(pt, n) {
					t.Fatalf("line %d runs through card %d at %+v", e, i, pt)
				}
			}
		}
		for i := 1; i < len(r.Curves); i++ {
			if r.Curves[i].A != r.Curves[i-1].D {
				t.Errorf("line %d breaks: %+v", e, r.Curves)
			}
		}
	}
}

func TestMapsAreSound(t *testing.T) {
	check := func(name string, g Graph) {
		t.Run(name, func(t *testing.T) {
			for _, o := range []Options{{}, plainOptions, {GapX: 24, GapY: 6}, {High: true}, Cards} {
				p := Place(g, o)
				sound(t, g, p)
				if c, d := counted(Arrange(g)), drawnCrossings(p); c != d {
					t.Errorf("%d crossings counted, %d drawn", c, d)
				}
			}
		})
	}
	for _, name := range []string{"oped30", "oped30.map", "arg60", "layered60"} {
		t.Run(name, func(t *testing.T) {
			g, _ := load(t, name)
			check("data", g)
		})
	}
	for seed := range int64(6) {
		r := rand.New(rand.NewSource(seed))
		check(fmt.Sprint("argument ", seed), argument(r, 40, 12, 6))
		check(fmt.Sprint("layered ", seed), layered(r, 40, 60, 6))
	}
}

// A high map begins with what it is about, and every card stands level with the
// first that bears on it where there is room.
func TestHighMapsBeginAtTheTop(t *testing.T) {
	g := Graph{Nodes: cards(6), Edges: []Edge{{1, 0, -1}, {2, 0, -1}, {3, 1, -1}, {4, 1, -1}, {5, 2, -1}}}
	p := Place(g, Options{High: true})
	sound(t, g, p)
	for _, level := range [][2]int{{0, 1}, {1, 3}} {
		if a, b := p.Nodes[level[0]].Y, p.Nodes[level[1]].Y; a != b {
			t.Errorf("card %d stands at %g, card %d at %g", level[0], a, level[1], b)
		}
	}
}

func TestSignsStandFree(t *testing.T) {
	g, _ := load(t, "oped30.map")
	p := Place(g, Options{})
	for e, r := range p.Routes {
		for i, n := range p.Nodes {
			x, y := max(n.X-r.Label.X, 0, r.Label.X-n.X-n.W), max(n.Y-r.Label.Y, 0, r.Label.Y-n.Y-n.H)
			if math.Hypot(x, y) < signRadius {
				t.Errorf("the sign of line %d at %+v covers card %d", e, r.Label, i)
			}
		}
		for o, other := range p.Routes[:e] {
			if d := math.Hypot(r.Label.X-other.Label.X, r.Label.Y-other.Label.Y); d < 2*signRadius-3 {
				t.Errorf("the signs of lines %d and %d are %.1f px apart", e, o, d)
			}
		}
		away := math.Inf(1)
		for _, pt := range polyline(r) {
			away = min(away, math.Hypot(pt.X-r.Label.X, pt.Y-r.Label.Y))
		}
		if from, _ := ends(r); away > 2*signRadius || math.Hypot(from.X-r.Label.X, from.Y-r.Label.Y) > 3*signRadius {
			t.Errorf("the sign of line %d at %+v is far from its beginning at %+v", e, r.Label, from)
		}
	}
}

// The lines of claims that act begin where their words stand: one below the
// other from the upper left corner of the card, in an order in which they do not
// cross, and no other line comes near a word.
func TestWordsStandOnTheirLines(t *testing.T) {
	for _, name := range []string{"oped30.map", "arg60", "layered60"} {
		g, _ := load(t, name)
		acts := make([]int, len(g.Nodes))
		for _, e := range g.Edges {
			acts[e.From]++
		}
		for i := range g.Nodes {
			g.Nodes[i].H += Cards.WordStep * float64(max(acts[i]-1, 0))
		}
		p := Place(g, Cards)
		sound(t, g, p)
		taken := map[[2]int]bool{}
		for e, r := range p.Routes {
			from := p.Nodes[g.Edges[e].From]
			at := r.Curves[0].A
			if at.X != from.X || from.W <= 70 {
				continue // turned round by a cycle, or no card
			}
			row := math.Round((at.Y - from.Y - Cards.WordTop) / Cards.WordStep)
			if off := at.Y - from.Y - Cards.WordTop - row*Cards.WordStep; math.Abs(off) > .5 || row < 0 || int(row) >= acts[g.Edges[e].From] {
				t.Errorf("%s: line %d begins %g px below the top of its card", name, e, at.Y-from.Y)
			}
			if key := [2]int{g.Edges[e].From, int(row)}; taken[key] {
				t.Errorf("%s: two words of claim %d stand in one place", name, key[0])
			} else {
				taken[key] = true
			}
			for other, o := range p.Routes {
				for _, pt := range polyline(o) {
					if other != e && g.Edges[other].From != g.Edges[e].From && pt.X > at.X && pt.X < at.X+70 && math.Abs(pt.Y-at.Y) < wordHalf {
						t.Errorf("%s: line %d runs through the word of line %d at %+v", name, other, e, pt)
						break
					}
				}
			}
		}
	}
}

// FuzzPlace reads a graph from bytes: the number of cards, their heights, then
// two or three bytes an edge. Whatever it is, the plan must be sound, with claims
// hidden too.
func FuzzPlace(f *testing.F) {
	f.Add([]byte{})
	f.Add([]byte("\x03aabbcc\x02\x01\x03\x01\x03\x02"))
	f.Add([]byte("\x0caabbccddeeffgghhiijjkkll123456789abcdefghijklmnopqrstuvwxyz0123456789"))
	f.Fuzz(func(t *testing.T, data []byte) {
		g := decode(data)
		a := Arrange(g)
		p := a.Place(g.Nodes, Options{})
		sound(t, g, p)
		if !reflect.DeepEqual(Place(g, Options{}), p) {
			t.Error("two runs gave two plans")
		}
		for _, e := range a.s.loops {
			p.Routes[e].Curves = nil
		}
		if c, d := counted(a), drawnCrossings(p); c != d {
			t.Errorf("%d crossings counted, %d drawn", c, d)
		}
		for i := range g.Nodes {
			g.Nodes[i].Hidden = i%3 == 2
		}
		sound(t, g, a.Place(g.Nodes, Options{}))
		sound(t, g, a.Place(g.Nodes, Options{High: true}))
	})
}

func decode(data []byte) Graph {
	next := func() int {
		if len(data) == 0 {
			return 0
		}
		b := int(data[0])
		data = data[1:]
		return b
	}
	g := Graph{Nodes: cards(next() % 13)}
	for i := range g.Nodes {
		g.Nodes[i].H = float64(30 + next())
		g.Nodes[i].W = float64(100 + next())
	}
	// Indices are mostly in range; one edge of four is an undercut.
	index := func(n int) int { return next()%(n+2) - 1 }
	for len(data) > 0 && len(g.Edges) < 24 {
		e := Edge{From: index(len(g.Nodes)), To: index(len(g.Nodes)), Step: -1}
		if e.To%4 == 3 {
			e.To, e.Step = -1, index(len(g.Edges)+4)
		}
		g.Edges = append(g.Edges, e)
	}
	return g
}

// TestHostileSizes lays out maps that take minutes where something grows with
// the square of their size.
func TestHostileSizes(t *testing.T) {
	const n = 20000
	star, chain, comb := Graph{Nodes: cards(n)}, Graph{Nodes: cards(n)}, Graph{Nodes: cards(n / 10)}
	pairs, twins, tower := Graph{Nodes: cards(n)}, Graph{Nodes: cards(2)}, Graph{cards(2), []Edge{{1, 0, -1}}}
	for v := 1; v < n; v++ {
		star.Edges = append(star.Edges, Edge{v, 0, -1})
		chain.Edges = append(chain.Edges, Edge{v, v - 1, -1})
		twins.Edges = append(twins.Edges, Edge{1, 0, -1})
		if v%2 == 1 {
			pairs.Edges = append(pairs.Edges, Edge{v, v - 1, -1})
		}
		if v < n/10 {
			comb.Edges = append(comb.Edges, Edge{v, v - 1, -1}, Edge{v, 0, -1})
			tower.Edges = append(tower.Edges, Edge{1, -1, v - 1})
		}
	}
	for name, g := range map[string]Graph{
		"star": star, "chain": chain, "comb": comb, "pairs": pairs, "twins": twins, "tower of undercuts": tower,
		"islands": {Nodes: cards(n)}, "tangle": layered(rand.New(rand.NewSource(1)), 1500, 4000, 3),
	} {
		p := Place(g, Options{})
		bottom := map[int]float64{}
		rows := map[[2]int]dossier.Node{}
		for i, card := range p.Nodes {
			if card.Column < 0 || p.Height < card.Y+card.H {
				t.Fatalf("%s: card %d at %+v of %g×%g", name, i, card, p.Width, p.Height)
			}
			rows[[2]int{card.Column, card.Row}] = card
		}
		if len(rows) != len(p.Nodes) {
			t.Fatalf("%s: two cards in one place", name)
		}
		for c := range p.Columns {
			for r := 0; ; r++ {
				card, ok := rows[[2]int{c, r}]
				if !ok {
					break
				}
				if r > 0 && card.Y < bottom[c] {
					t.Fatalf("%s: column %d, row %d overlaps the card above", name, c, r)
				}
				bottom[c] = card.Y + card.H
			}
		}
	}
}

func BenchmarkPlace(b *testing.B) {
	r := rand.New(rand.NewSource(1))
	graphs := []struct {
		name string
		g    Graph
	}{
		{"30 claims", argument(r, 30, 8, 2)},
		{"60 claims", argument(r, 60, 12, 4)},
		{"500 claims", argument(r, 500, 100, 25)},
		{"2000 claims", argument(r, 2000, 400, 100)},
	}
	for _, c := range graphs {
		b.Run(c.name, func(b *testing.B) {
			for range b.N {
				Place(c.g, Options{})
			}
		})
		a := Arrange(c.g)
		b.Run(c.name+" arranged", func(b *testing.B) {
			for range b.N {
				a.Place(c.g.Nodes, Options{})
			}
		})
	}
}
