package layout

import (
	"bytes"
	"fmt"
	"math/rand"
	"os/exec"
	"slices"
	"strings"
	"testing"

	"counterpoint/app/dossier"
)

// figures are what a drawing is judged by.
type figures struct {
	crossings     int
	length        float64
	width, height float64 // of the last
	area          float64
}

func (f figures) String() string {
	return fmt.Sprintf("%d crossings, length %.0f, area %.0f (%.0f×%.0f)", f.crossings, f.length, f.area, f.width, f.height)
}

// plainOptions are the distances that the comparisons use.
var plainOptions = Options{GapX: 48, GapY: 24, Margin: -1, LabelSpace: -1}

func ours(g Graph) figures {
	p := Place(g, plainOptions)
	f := figures{crossings: drawnCrossings(p), width: p.Width, height: p.Height, area: p.Width * p.Height}
	for _, r := range p.Routes {
		f.length += length(polyline(r))
	}
	return f
}

// graphviz lays the same vertices and arcs out with dot, from left to right
// (LR) or from top to bottom (TB).
func graphviz(t testing.TB, g Graph, direction string) figures {
	t.Helper()
	s := bones(g)
	var in bytes.Buffer
	in.WriteString("digraph g { rankdir=" + direction + "; nodesep=.33333; ranksep=.66667; node [shape=box fixedsize=true label=\"\"]; edge [arrowhead=none];\n")
	for v := range s.n {
		w, h := 10.0, 10.0
		if v < s.cards {
			w, h = g.Nodes[v].W, g.Nodes[v].H
		}
		fmt.Fprintf(&in, "%d [width=%g height=%g];\n", v, w/72, h/72)
	}
	for _, a := range s.arcs {
		fmt.Fprintf(&in, "%d -> %d;\n", a.left, a.right)
	}
	in.WriteString("}\n")
	cmd := exec.Command("dot", "-Tplain")
	cmd.Stdin = &in
	out, err := cmd.Output()
	if err != nil {
		t.Fatal(err)
	}
	var f figures
	var lines [][]dossier.Point
	for _, line := range strings.Split(strings.ReplaceAll(string(out), "\\\n", ""), "\n") {
		switch {
		case strings.HasPrefix(line, "graph"):
			var scale float64
			if _, err := fmt.Sscanf(line, "graph %g %g %g", &scale, &f.width, &f.height); err != nil {
				t.Fatal(err)
			}
			f.width *= 72
			f.height *= 72
		case strings.HasPrefix(line, "edge"):
			r := strings.NewReader(line[5:])
			var a, b string
			var n int
			if _, err := fmt.Fscan(r, &a, &b, &n); err != nil {
				t.Fatal(err)
			}
			pts := make([]dossier.Point, n)
			for i := range pts {
				if _, err := fmt.Fscan(r, &pts[i].X, &pts[i].Y); err != nil {
					t.Fatal(err)
				}
				pts[i].X *= 72
				pts[i].Y *= 72
			}
			var route dossier.Route
			for i := 0; i+3 < n; i += 3 {
				route.Curves = append(route.Curves, dossier.Curve{A: pts[i], B: pts[i+1], C: pts[i+2], D: pts[i+3]})
			}
			lines = append(lines, polyline(route))
			f.length += length(polyline(route))
		}
	}
	f.crossings = crossingsOf(lines)
	f.area = f.width * f.height
	return f
}

// turned swaps width and height: its layout from left to right is the graph's
// from top to bottom.
func turned(g Graph) Graph {
	t := Graph{Edges: g.Edges}
	for _, b := range g.Nodes {
		b.W, b.H = b.H, b.W
		t.Nodes = append(t.Nodes, b)
	}
	return t
}

// kinds are the random graphs of the comparison.
var kinds = []struct {
	name string
	make func(r *rand.Rand) Graph
}{
	{"sparse 30", func(r *rand.Rand) Graph { return argument(r, 30, 8, 0) }},
	{"argument 60", func(r *rand.Rand) Graph { return argument(r, 60, 12, 4) }},
	{"layered 60", func(r *rand.Rand) Graph { return layered(r, 60, 90, 9) }},
}

// TestAgainstDot prints how the layout compares with Graphviz's and holds it to
// at most 1.1 times its crossings, length and area.
func TestAgainstDot(t *testing.T) {
	if _, err := exec.LookPath("dot"); err != nil || testing.Short() {
		t.Skip("no dot here, or no time for it")
	}
	for _, name := range []string{"oped30.map", "arg60", "layered60"} {
		t.Run(name, func(t *testing.T) {
			g, _ := load(t, name)
			compare(t, []figures{ours(g)}, []figures{graphviz(t, g, "LR")})
			t.Logf("from top to bottom: ours %v, dot %v", ours(turned(g)), graphviz(t, g, "TB"))
		})
	}
	for _, kind := range kinds {
		t.Run("10 of "+kind.name, func(t *testing.T) {
			var o, d []figures
			for seed := range int64(10) {
				g := kind.make(rand.New(rand.NewSource(seed)))
				o, d = append(o, ours(g)), append(d, graphviz(t, g, "LR"))
			}
			compare(t, o, d)
		})
	}
}

func compare(t *testing.T, ours, dot []figures) {
	o, d := total(ours), total(dot)
	t.Logf("ours %v, dot %v", o, d)
	if o.crossings > d.crossings*11/10 || o.length > d.length*1.1 || o.area > d.area*1.1 {
		t.Errorf("worse than 1.1 of dot: %v against %v", o, d)
	}
}

func total(list []figures) figures {
	var sum figures
	for _, f := range list {
		sum.crossings += f.crossings
		sum.length += f.length
		sum.area += f.area
		sum.width, sum.height = f.width, f.height
	}
	return sum
}

// BenchmarkAgainstDot prints the figures of every graph beside those of dot:
// crossings, lines through cards, length and size. Without Graphviz it says so
// and prints ours alone.
func BenchmarkAgainstDot(b *testing.B) {
	for _, name := range []string{"oped30.map", "arg60", "layered60"} {
		g, _ := load(b, name)
		besideDot(b, name+" from left to right", []Graph{g}, "LR")
		besideDot(b, name+" from top to bottom", []Graph{turned(g)}, "TB")
	}
	for _, kind := range kinds {
		var graphs []Graph
		for seed := range int64(10) {
			graphs = append(graphs, kind.make(rand.New(rand.NewSource(seed))))
		}
		besideDot(b, "ten of "+kind.name, graphs, "LR")
	}
}

// besideDot reports graphs as they are laid out from left to right; dot draws
// those from top to bottom with their boxes turned back.
func besideDot(b *testing.B, name string, graphs []Graph, direction string) {
	b.Run(name, func(b *testing.B) {
		_, missing := exec.LookPath("dot")
		if missing != nil {
			b.Log("no dot here: install graphviz to compare with it")
		}
		var o, d []figures
		through := 0
		for b.Loop() {
			o = nil
			for _, g := range graphs {
				o = append(o, ours(g))
			}
		}
		for _, g := range graphs {
			through += linesThrough(g)
			if missing == nil && direction == "TB" {
				d = append(d, graphviz(b, turned(g), direction))
			} else if missing == nil {
				d = append(d, graphviz(b, g, direction))
			}
		}
		b.ReportMetric(0, "ns/op")
		b.ReportMetric(float64(through), "through")
		reportFigures(b, "", total(o))
		if missing == nil {
			reportFigures(b, "dot-", total(d))
		}
	})
}

func reportFigures(b *testing.B, whose string, f figures) {
	b.ReportMetric(float64(f.crossings), whose+"crossings")
	b.ReportMetric(f.length, whose+"length")
	b.ReportMetric(f.area/1000, whose+"area/1000")
}

// linesThrough counts lines that run through cards.
func linesThrough(g Graph) int {
	n := 0
	p := Place(g, plainOptions)
	for _, r := range p.Routes {
		for _, card := range p.Nodes {
			if card.Column >= 0 && slices.ContainsFunc(polyline(r), func(pt dossier.Point) bool { return inside(pt, card) }) {
				n++
			}
		}
	}
	return n
}
