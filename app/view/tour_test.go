package view_test

import (
	"slices"
	"strings"
	"testing"

	"golang.org/x/net/html"

	"counterpoint/app/specimen"
	"counterpoint/app/state"
	"counterpoint/app/view"
)

// Without an editor's steps the tour goes through the thesis, each proposal
// with its condition, the counterpoint with its reply, and what changed.
func TestTourWithoutAnEditor(t *testing.T) {
	for name, want := range map[string][]string{
		"town":  {"Free the square", "Buses", "Shops", "Walkers buy", "What changed between the versions"},
		"apart": {"A", "B", "What changed between the versions"},
		"alone": {"A"},
	} {
		d := build(t, specimen.All[name])
		var got []string
		for n := range elements(parse(t, view.HTML(view.New(&d).Show(state.Model{View: state.Map})))) {
			if n.Data == "article" && strings.HasPrefix(attr(n, "class"), "step") {
				got = append(got, attr(n, "aria-label"))
			}
		}
		if !slices.Equal(got, want) {
			t.Errorf("the tour of %s goes through %q, not %q", name, got, want)
		}
	}
}

// The last step shows the claims of one text alone and the sentences that say
// them otherwise.
func TestTourShowsWhatChanged(t *testing.T) {
	d := build(t, specimen.Town)
	page := view.HTML(view.New(&d).Show(state.Model{View: state.Tour, Step: 5}))
	_, step, _ := strings.Cut(page, `id="tour=5"`)
	step, _, _ = strings.Cut(step, "</article>")
	for _, want := range []string{`href="#claim=only-on-sundays"`, `href="#claim=old-figures"`, `href="#s=a5"`, "<del>", "<ins>", `href="#view=compare"`} {
		if !strings.Contains(step, want) {
			t.Errorf("the step lacks %s: %s", want, step)
		}
	}
	for _, not := range []string{`href="#claim=shops"`, `href="#claim=walkers-buy"`} {
		if strings.Contains(step, not) {
			t.Errorf("the step has %s, which stands in both texts or in none", not)
		}
	}
}

// elements gives an element and all in it.
func elements(n *html.Node) func(func(*html.Node) bool) {
	return func(yield func(*html.Node) bool) {
		if !yield(n) {
			return
		}
		for d := range n.Descendants() {
			if d.Type == html.ElementNode && !yield(d) {
				return
			}
		}
	}
}

// attr gives an attribute of an element, empty for none.
func attr(n *html.Node, name string) string {
	for _, a := range n.Attr {
		if a.Key == name {
			return a.Val
		}
	}
	return ""
}
