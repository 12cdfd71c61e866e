package view

import (
	"strconv"
	"strings"

	"counterpoint/app/dossier"
	"counterpoint/app/layout"
	"counterpoint/app/state"
)

// placer remembers the last plan that was made for other folds and heights than
// those of the dossier's plan.
type placer struct {
	key  string
	plan *dossier.Plan
}

// plan gives the places of the cards for what is hidden and for the heights
// that were measured.
func (x *Explorer) plan(hidden []bool, heights []float64) *dossier.Plan {
	key := planKey(hidden, heights)
	if key == "" {
		return &x.d.Plan
	}
	if key != x.placed.key {
		plan := layout.Fit(x.d.Plan, layout.Change{Hidden: hidden, Gone: x.gone(hidden), From: x.from, Heights: heights})
		x.placed = placer{key, &plan}
	}
	return x.placed.plan
}

// gone finds the relations of which an end is hidden.
func (x *Explorer) gone(hidden []bool) []bool {
	gone := make([]bool, len(x.d.Relations))
	for i, r := range x.d.Relations {
		gone[i] = hidden[r.From]
		for r.Step >= 0 && !gone[i] {
			r = x.d.Relations[r.Step]
			gone[i] = hidden[r.From]
		}
		gone[i] = gone[i] || r.To >= 0 && hidden[r.To]
	}
	return gone
}

// planKey tells plans apart; it is empty for the dossier's own.
func planKey(hidden []bool, heights []float64) string {
	var b strings.Builder
	for i, h := range hidden {
		if h {
			b.WriteString(strconv.Itoa(i) + " ")
		}
	}
	for i, h := range heights {
		if h > 0 {
			b.WriteString(strconv.Itoa(i) + ":" + num(h) + " ")
		}
	}
	return b.String()
}

// PlaceCSS gives the style that puts the cards where they stand for what the
// reader has chosen, over that of [Explorer.CSS]; empty where that says so
// already.
func (x *Explorer) PlaceCSS(m state.Model) string {
	m, _ = x.known(m)
	hidden := x.shutting(m, x.filtered(m, x.rejecting(m))).hidden
	if planKey(hidden, m.Heights) == planKey(x.atFirst.hidden, nil) {
		return ""
	}
	var b strings.Builder
	b.WriteString(wideScreen + "{")
	placesCSS(&b, *x.plan(hidden, m.Heights))
	b.WriteString("}")
	return b.String()
}
