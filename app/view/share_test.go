package view_test

import (
	"testing"

	"counterpoint/app/specimen"
	"counterpoint/app/view"
)

// The program puts the panel into another language node by node: in every
// language it has the same elements and texts.
func TestShareHasOneShape(t *testing.T) {
	d := build(t, specimen.Town)
	want := shape(view.In(&d, "en").Share())
	for _, lang := range []string{"en", "de"} {
		if got := shape(view.In(&d, lang).Share()); got != want {
			t.Errorf("%s: %s\nen: %s", lang, got, want)
		}
	}
}

// shape says which elements and texts a tree is made of.
func shape(n view.Node) string {
	if n.Tag == "" {
		return "."
	}
	said := n.Tag + "("
	for _, kid := range n.Kids {
		said += shape(kid)
	}
	return said + ")"
}
