package layout

import (
	"math"
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

func TestSoundOnData(t *testing.T) {
	for _, n := range []string{"oped30", "oped30.map", "arg60", "layered60"} {
		g, _ := load(t, n)
		for _, o := range []Options{{}, {GapX: 48, GapY: 24, Margin: -1, LabelSpace: -1}} {
			p := Place(g, o)
			sound(t, g, p)
			if c, d := counted(Arrange(g)), drawnCrossings(p); c != d {
				t.Errorf("%s: counted %d drawn %d", n, c, d)
			}
			total := 0.0
			for _, r := range p.Routes {
				total += length(polyline(r))
			}
			t.Log(n, drawnCrossings(p), int(total), p.Width, p.Height)
		}
	}
}
