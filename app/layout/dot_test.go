package layout

import (
	"bytes"
	"fmt"
	"math/rand"
	"os/exec"
	"strings"
	"testing"

	"counterpoint/app/dossier"
)

// figures are what a drawing is judged by.
type figures struct {
	crossings     int
	length        float64
	width, height float64
}

func (f figures) String() string {
	return fmt.Sprintf("%4d %7.0f %5.0f×%-5.0f", f.crossings, f.length, f.width, f.height)
}

// plainOptions are the distances that the comparisons use.
var plainOptions = Options{GapX: 48, GapY: 24, Margin: -1, LabelSpace: -1}

func ours(g Graph) figures {
	p := Place(g, plainOptions)
	f := figures{crossings: drawnCrossings(p), width: p.Width, height: p.Height}
	for _, r := range p.Routes {
		f.length += length(polyline(r))
	}
	return f
}

// graphviz lays the same vertices and arcs out with dot, from left to right.
func graphviz(t *testing.T, g Graph) figures {
	t.Helper()
	s := bones(g)
	var in bytes.Buffer
	in.WriteString("digraph g { rankdir=LR; nodesep=.33333; ranksep=.66667; node [shape=box fixedsize=true label=\"\"]; edge [arrowhead=none];\n")
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
			fmt.Sscanf(line, "graph %g %g %g", &scale, &f.width, &f.height)
			f.width *= 72
			f.height *= 72
		case strings.HasPrefix(line, "edge"):
			r := strings.NewReader(line[5:])
			var a, b string
			var n int
			fmt.Fscan(r, &a, &b, &n)
			pts := make([]dossier.Point, n)
			for i := range pts {
				fmt.Fscan(r, &pts[i].X, &pts[i].Y)
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

// argument makes a random map: a tree in which early claims have more answers,
// further relations, and undercuts.
func argument(r *rand.Rand, n, more, undercuts int) Graph {
	var g Graph
	for v := range n {
		g.Nodes = append(g.Nodes, Box{W: 208, H: []float64{50, 67, 84, 101}[r.Intn(4)], Group: -1})
		if v > 0 {
			to := min(r.Intn(v), r.Intn(v))
			g.Edges = append(g.Edges, Edge{v, to, -1})
		}
	}
	for range more {
		if v, w := r.Intn(n), r.Intn(n); v != w {
			g.Edges = append(g.Edges, Edge{max(v, w), min(v, w), -1})
		}
	}
	for range undercuts {
		step := r.Intn(len(g.Edges))
		if v := g.Edges[step].From + 1 + r.Intn(n); v < n {
			g.Edges = append(g.Edges, Edge{v, -1, step})
		}
	}
	return g
}

// layered makes a random graph of about depth columns.
func layered(r *rand.Rand, n, edges, depth int) Graph {
	var g Graph
	level := make([]int, n)
	for v := range n {
		level[v] = r.Intn(depth)
		g.Nodes = append(g.Nodes, Box{W: 208, H: []float64{50, 67, 84, 101}[r.Intn(4)], Group: -1})
	}
	for len(g.Edges) < edges {
		v, w := r.Intn(n), r.Intn(n)
		if d := level[v] - level[w]; d == 1 || d > 1 && r.Intn(3*d) == 0 {
			g.Edges = append(g.Edges, Edge{v, w, -1})
		}
	}
	return g
}

// TestAgainstDot prints how the layout compares with Graphviz's.
func TestAgainstDot(t *testing.T) {
	if _, err := exec.LookPath("dot"); err != nil {
		t.Skip("no dot here")
	}
	compare := func(name string, graphs ...Graph) {
		var o, d figures
		var oarea, darea float64
		for _, g := range graphs {
			a, b := ours(g), graphviz(t, g)
			o.crossings += a.crossings
			d.crossings += b.crossings
			o.length += a.length
			d.length += b.length
			o.width, o.height, d.width, d.height = a.width, a.height, b.width, b.height
			oarea += a.width * a.height
			darea += b.width * b.height
		}
		t.Logf("%-22s ours %v   dot %v   length %.2f area %.2f", name, o, d, o.length/d.length, oarea/darea)
	}
	for _, name := range []string{"oped30.map", "arg60", "layered60"} {
		g, _ := load(t, name)
		compare(name, g)
		compare(name+" turned", turned(g))
	}
	kinds := []struct {
		name string
		make func(r *rand.Rand) Graph
	}{
		{"10 sparse of 30", func(r *rand.Rand) Graph { return argument(r, 30, 8, 0) }},
		{"10 arguments of 60", func(r *rand.Rand) Graph { return argument(r, 60, 12, 4) }},
		{"10 layered of 60", func(r *rand.Rand) Graph { return layered(r, 60, 90, 9) }},
	}
	for _, k := range kinds {
		var graphs []Graph
		for seed := range 10 {
			graphs = append(graphs, k.make(rand.New(rand.NewSource(int64(seed)))))
		}
		compare(k.name, graphs...)
	}
}
