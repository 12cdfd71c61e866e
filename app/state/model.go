// Package state holds what the reader has chosen. One [Model], one [Update],
// and a URL fragment for every state: [Model.Fragment] and [FromFragment].
package state

// View is one of the ways to look at an explainer.
type View string

// The views.
const (
	Map     View = "map"
	Compare View = "compare"
	Outline View = "outline"
	WhatIf  View = "whatif"
	Tour    View = "tour"
)

// Model is what the reader has chosen.
type Model struct {
	View     View
	Claim    string   // id of the selected claim, empty for none
	Sentence string   // id of the selected sentence, empty for none
	Text     string   // key of the text that a narrow screen shows in Compare, empty for the first; "a,b" for both in one
	Change   int      // of both texts in one, from 1; 0 for none
	Pair     string   // keys of the two texts that Compare shows, such as "b,c"; empty for the usual ones
	Least    int      // how alike sentences are that Compare links, in per cent; 0 for as much as usual
	Only     bool     // Compare shows changes only
	Apart    bool     // the two texts of Compare scroll each on its own
	Rejected []string // ids of the claims that the reader rejects, in the order of rejection; kept from view to view
	Query    string   // words that the reader searches for, as typed
	Folded   []string // ids of the claims whose branch the reader folded or unfolded on the map
	Grouped  []string // ids of the groups that the reader folded
	Opened   []string // ids of the claims whose branch the reader opened or closed in the tree
	Filter   Filter
	Heights  []float64 // of the cards of the map, by claim, where the browser drew them higher than planned; in CSS pixels for letters of 16
	Zoom     int       // how large the map is drawn, in per cent; 0 for its full size
	Step     int       // of the Tour, from 1; 0 in other views
	Lang     string    // language of the page's own words where it is not the explainer's, a BCP 47 tag
	Live     bool      // the program runs; false in the pre-rendered page and in the first render
}

// Filter says which claims the reader looks for: those that fit one word of
// every list that has any.
type Filter struct {
	Roles    []string // roles, as the tags of the map name them
	Versions []string // keys of texts in which alone a claim stands, or InAll or InNone
	Verdicts []string // stands, falls or open
}

// Words of [Filter.Versions] that are no key of a text.
const (
	InAll  = "all"
	InNone = "none"
)

// On reports whether anything is filtered.
func (f Filter) On() bool { return len(f.Roles)+len(f.Versions)+len(f.Verdicts) > 0 }

// With is the model after a change of view: the claim stays selected, a
// sentence only where sentences show.
func (m Model) With(v View) Model {
	m.View = v
	if v != Compare {
		m.Sentence, m.Text, m.Change = "", "", 0
	}
	if v != Tour {
		m.Step = 0
	}
	return m
}

// Closed is the model with nothing selected.
func (m Model) Closed() Model {
	m.Claim, m.Sentence, m.Text, m.Change = "", "", "", 0
	return m
}

// Rejecting is the model of WhatIf in which a claim is rejected that was not,
// and restored that was.
func (m Model) Rejecting(claim string) Model {
	next := m.With(WhatIf)
	next.Claim, next.Rejected = "", nil
	for _, id := range m.Rejected {
		if id != claim {
			next.Rejected = append(next.Rejected, id)
		}
	}
	if len(next.Rejected) == len(m.Rejected) {
		next.Rejected = append(next.Rejected, claim)
	}
	return next
}

// Msg is something that happened.
type Msg interface{ msg() }

// Started is sent once, after the first render. Lang is the language that the
// address asks for, empty for the explainer's own.
type Started struct{ Fragment, Lang string }

// Navigated is sent when the fragment of the address changed, by a link, by
// Back or by Forward.
type Navigated struct{ Fragment string }

// PressedEscape closes what is open, or leaves the tour.
type PressedEscape struct{}

// Typed is sent when the reader changes the words searched for.
type Typed struct{ Words string }

// With takes along what the field holds.
func (Typed) With(value string) Msg { return Typed{value} }

// Measured is sent when cards of the map turn out higher than they were placed
// for: those of some claims, by index, with their heights as in the Model.
type Measured struct {
	Claims  []int
	Heights []float64
}

func (Measured) msg()      {}
func (Started) msg()       {}
func (Navigated) msg()     {}
func (PressedEscape) msg() {}
func (Typed) msg()         {}
