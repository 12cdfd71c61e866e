package pipeline

import (
	"counterpoint/app/dossier"
	"counterpoint/app/layout"
)

// gaps leave room for four columns beside the details at 1280 CSS pixels.
var gaps = layout.Options{GapX: 38, GapY: 12, Margin: 12, LabelSpace: 22, High: true}

// place lays the map out with the heights that its cards will hardly exceed.
func place(claims []dossier.Claim, relations []dossier.Relation) dossier.Plan {
	var g layout.Graph
	for _, c := range claims {
		g.Nodes = append(g.Nodes, layout.Box{W: cardWidth, H: cardHeight(c), Group: c.Group})
	}
	for _, r := range relations {
		g.Edges = append(g.Edges, layout.Edge{From: r.From, To: r.To, Step: r.Step})
	}
	return layout.Place(g, gaps)
}
