package state

import "slices"

// Equal reports whether two models are the same.
func (m Model) Equal(n Model) bool {
	return m.View == n.View && m.Claim == n.Claim && m.Sentence == n.Sentence && m.Text == n.Text && m.Change == n.Change && m.Pair == n.Pair &&
		m.Least == n.Least && m.Only == n.Only && m.Apart == n.Apart && m.Query == n.Query && m.Step == n.Step && m.Lang == n.Lang && m.Live == n.Live && m.Zoom == n.Zoom &&
		slices.Equal(m.Rejected, n.Rejected) && slices.Equal(m.Folded, n.Folded) && slices.Equal(m.Grouped, n.Grouped) && slices.Equal(m.Opened, n.Opened) && slices.Equal(m.Heights, n.Heights) &&
		slices.Equal(m.Filter.Roles, n.Filter.Roles) && slices.Equal(m.Filter.Versions, n.Filter.Versions) && slices.Equal(m.Filter.Verdicts, n.Filter.Verdicts)
}

// What the reader does in one view leaves the others as they are: each looks at
// its own part of the model.

// InMap is the part of a model that the map and the outline look at. In another
// view they show as the map does.
func (m Model) InMap() Model {
	if m.View != Outline && m.View != WhatIf {
		m.View = Map
	}
	return Model{
		View: m.View, Claim: m.Claim, Rejected: m.Rejected, Folded: m.Folded, Grouped: m.Grouped, Opened: m.Opened, Filter: m.Filter, Heights: m.Heights,
		Live: m.Live,
	}
}

// InCompare is the part that the texts look at. While the program runs, what is
// selected in another view shows in them when the reader goes there.
func (m Model) InCompare() Model {
	part := Model{View: Compare, Pair: m.Pair, Least: m.Least, Only: m.Only, Apart: m.Apart, Live: m.Live}
	if m.View == Compare || !m.Live {
		part.Claim, part.Sentence, part.Text, part.Change, part.Rejected = m.Claim, m.Sentence, m.Text, m.Change, m.Rejected
	}
	return part
}

// InTour is the part that the tour looks at.
func (m Model) InTour() Model {
	part := Model{View: Map, Rejected: m.Rejected}
	if m.View == Tour {
		part.View, part.Step = Tour, m.Step
	}
	return part
}
