package layout

import (
	"encoding/json"
	"math/rand"
	"os"
	"testing"
)

// fixture is a file of the layout data.
type fixture struct {
	Nodes []struct {
		ID    string
		W, H  float64
		Group string
		Lines []string
	}
	Edges []struct{ ID, Src, Dst, From, To, ToEdge, Kind string }
}

// load reads a graph: oped30 is a map of two essays with its undercuts as
// junctions, oped30.map the same as claims and relations, arg60 and layered60
// are random graphs like an argument and in layers.
func load(t testing.TB, name string) (Graph, fixture) {
	t.Helper()
	data, err := os.ReadFile("testdata/" + name + ".json")
	if err != nil {
		t.Fatal(err)
	}
	var f fixture
	if err := json.Unmarshal(data, &f); err != nil {
		t.Fatal(err)
	}
	node, edge, group := map[string]int{}, map[string]int{}, map[string]int{}
	var g Graph
	for i, n := range f.Nodes {
		node[n.ID] = i
		if _, ok := group[n.Group]; !ok {
			group[n.Group] = len(group)
		}
		g.Nodes = append(g.Nodes, Box{W: n.W, H: n.H, Group: group[n.Group]})
	}
	for i, e := range f.Edges {
		edge[e.ID] = i
	}
	for _, e := range f.Edges {
		switch {
		case e.ToEdge != "":
			g.Edges = append(g.Edges, Edge{node[e.From], -1, edge[e.ToEdge]})
		case e.Src != "":
			g.Edges = append(g.Edges, Edge{node[e.Dst], node[e.Src], -1})
		default:
			g.Edges = append(g.Edges, Edge{node[e.From], node[e.To], -1})
		}
	}
	return g, f
}

// cards gives n cards of one size in no group.
func cards(n int) []Box {
	list := make([]Box, n)
	for i := range list {
		list[i] = Box{W: 208, H: 60, Group: -1}
	}
	return list
}

// drawnCards gives n cards of four heights.
func drawnCards(r *rand.Rand, n int) []Box {
	list := cards(n)
	for i := range list {
		list[i].H = float64(50 + 17*r.Intn(4))
	}
	return list
}

// argument makes a random map: a tree in which early claims have more answers,
// further relations, and undercuts.
func argument(r *rand.Rand, n, more, undercuts int) Graph {
	g := Graph{Nodes: drawnCards(r, n)}
	for v := 1; v < n; v++ {
		g.Edges = append(g.Edges, Edge{v, min(r.Intn(v), r.Intn(v)), -1})
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
	g := Graph{Nodes: drawnCards(r, n)}
	level := make([]int, n)
	for v := range n {
		level[v] = r.Intn(depth)
	}
	for len(g.Edges) < edges {
		v, w := r.Intn(n), r.Intn(n)
		if d := level[v] - level[w]; d == 1 || d > 1 && r.Intn(3*d) == 0 {
			g.Edges = append(g.Edges, Edge{v, w, -1})
		}
	}
	return g
}
