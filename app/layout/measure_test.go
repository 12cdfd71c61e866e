package layout

import (
	"encoding/json"
	"os"
	"testing"
)

type fixture struct {
	Nodes []struct {
		ID    string
		W, H  float64
		Group string
		Dummy bool
		Lines []string
	}
	Edges []struct{ ID, Src, Dst, From, To, ToEdge, Kind string }
}

func load(t testing.TB, name string) (Graph, fixture) {
	t.Helper()
	data, err := os.ReadFile("../../../shared/testdata/layout/" + name + ".json")
	if err != nil {
		t.Skip("no layout data here")
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

func TestArranged(t *testing.T) {
	for _, n := range []string{"oped30", "oped30.map", "arg60", "layered60", "arg500", "layered500"} {
		g, _ := load(t, n)
		a := Arrange(g)
		for _, p := range a.parts {
			t.Log(n, len(p.rank), p.bends, len(p.columns), p.crossings(), p.inversions())
		}
	}
}

func BenchmarkArrange(b *testing.B) {
	for _, n := range []string{"oped30.map", "arg60", "layered60", "arg500", "layered500"} {
		g, _ := load(b, n)
		b.Run(n, func(b *testing.B) {
			for range b.N {
				Arrange(g)
			}
		})
	}
}
