package pipeline

import (
	"counterpoint/app/dossier"
	"counterpoint/app/layout"
)

// place lays the map out with the heights that its cards will hardly exceed.
func place(claims []dossier.Claim, relations []dossier.Relation) dossier.Plan {
	var g layout.Graph
	acts := make([]int, len(claims))
	for _, r := range relations {
		acts[r.From]++
	}
	for i, c := range claims {
		g.Nodes = append(g.Nodes, layout.Box{W: cardWidth, H: cardHeight(c, acts[i]), Group: c.Group})
	}
	for _, r := range relations {
		g.Edges = append(g.Edges, layout.Edge{From: r.From, To: r.To, Step: r.Step})
	}
	return layout.Place(g, layout.Cards)
}
