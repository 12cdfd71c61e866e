package view_test

import (
	"slices"
	"strings"
	"testing"

	"counterpoint/app/dossier"
	"counterpoint/app/edition"
	"counterpoint/app/link"
	"counterpoint/app/state"
	"counterpoint/app/view"
	"counterpoint/app/worddiff"
)

// vast is a dossier of two long texts, with its links of the usual likeness and
// those of .85.
func vast() (d *dossier.Dossier, strict []dossier.Link) {
	how := edition.Usual
	how.Noise = .3
	e := edition.NewEditor(4, 3000).Edition(1100, how)
	for i := 7; i < len(e.B.Blocks); i += 31 {
		e.B.Blocks[i].Kind = dossier.Caption
	}
	d = &dossier.Dossier{
		Lang: "en", Title: "Vast", Sources: []dossier.Source{e.A, e.B},
		Pairs:  []dossier.Pair{{A: 0, B: 1, Links: link.Pair(e.A, e.B, link.Options{})}},
		Claims: []dossier.Claim{{ID: "one", Title: "One", Role: dossier.Thesis, Group: -1, Anchors: []dossier.Anchor{{Source: 0, Sentences: []string{"a5", "a6"}}}}},
	}
	d.Verdicts = []dossier.Verdict{dossier.Stands}
	d.Plan.Nodes = make([]dossier.Node, 1)
	return d, link.Pair(e.A, e.B, link.Options{Least: .85})
}

// explorerOf shows vast texts, itself or by what the page keeps.
func explorerOf(d *dossier.Dossier, strict []dossier.Link, spare bool) *view.Explorer {
	x := view.Lazy(d, d.Lang, worddiff.Diff, nil)
	x.Spare(spare)
	x.Link(0, 1, 85, slices.Clone(strict), nil)
	return x
}

// The page of a spared text, with what is told to be changed, is the page of
// the same text drawn.
func TestVastTextsChangeInPlace(t *testing.T) {
	d, strict := vast()
	drawn, spared := explorerOf(d, strict, false), explorerOf(d, strict, true)
	if !spared.Vast() {
		t.Fatal("the texts are not vast")
	}
	first := state.Model{View: state.Compare, Live: true}
	then := first
	then.Least = 85
	for _, step := range [][2]state.Model{{first, then}, {then, first}, {first, first}} {
		was, now := spared.Texts(step[0]), spared.Texts(step[1])
		for i := range now {
			kids := bodyOf(t, drawn.Show(step[0]), now[i].ID)
			replaced := 0
			now[i].Changes(was[i], func(part, from, n int, with []view.Node) {
				kids[part].Kids = slices.Replace(slices.Clone(kids[part].Kids), from, from+n, with...)
				replaced += len(with)
			}, nil)
			want := bodyOf(t, drawn.Show(step[1]), now[i].ID)
			if got, want := printed(kids), printed(want); got != want {
				t.Errorf("%s from %d to %d %%: the paragraphs differ", now[i].ID, step[0].Least, step[1].Least)
			}
			if same := step[0].Least == step[1].Least; same != (replaced == 0) || replaced > 1000 {
				t.Errorf("%s from %d to %d %%: %d paragraphs were made anew", now[i].ID, step[0].Least, step[1].Least, replaced)
			}
		}
	}
}

// Both texts in one are made some paragraphs at a time, as they are made whole.
func TestVastTextsInOneComeInParts(t *testing.T) {
	d, strict := vast()
	drawn, spared := explorerOf(d, strict, false), explorerOf(d, strict, true)
	m := state.Model{View: state.Compare, Live: true, Text: "a,b", Least: 85}
	whole, ok := spared.InOne(m)
	if !ok {
		t.Fatal("both texts in one do not show")
	}
	var kids []view.Node
	parts := 0
	whole.Each(func(part view.Node) { kids, parts = append(kids, part), parts+1 }, nil)
	if got, want := printed(kids), printed(bodyOf(t, drawn.Show(m), whole.ID)); got != want {
		t.Error("the paragraphs differ")
	}
	if parts < 10 {
		t.Errorf("%d parts", parts)
	}
	if got, want := printed(spared.Strip(m, nil)), printed(find(drawn.Show(m), func(n view.Node) bool { return has(n, "class", "overview") }).Kids); got != want {
		t.Error("the overview differs")
	}
}

// What a choice lights is what the drawn page lights.
func TestVastTextsAreLit(t *testing.T) {
	d, strict := vast()
	drawn, spared := explorerOf(d, strict, false), explorerOf(d, strict, true)
	for _, m := range []state.Model{
		{View: state.Compare, Live: true},
		{View: state.Compare, Live: true, Sentence: "a40"},
		{View: state.Compare, Live: true, Sentence: "b77", Least: 85},
		{View: state.Compare, Live: true, Claim: "one"},
	} {
		want := map[string]string{}
		each(drawn.Show(m), func(n view.Node) {
			for _, class := range []string{"open", "twin", "rests"} {
				if id := valueOf(n, "id"); strings.HasPrefix(id, "s=") && slices.Contains(strings.Fields(valueOf(n, "class")), class) {
					want[id] = class
				}
			}
		})
		got := map[string]string{}
		for _, l := range spared.Lit(m) {
			got[l.ID] = l.Class
		}
		if len(want) != len(got) || m.Sentence+m.Claim != "" && len(got) == 0 {
			t.Errorf("%+v lights %v, want %v", m, got, want)
		}
		for id, class := range want {
			if got[id] != class {
				t.Errorf("%s is lit as %q, want %q", id, got[id], class)
			}
		}
	}
}

func printed(nodes []view.Node) string { return view.HTML(view.E("div", nodes)) }

// bodyOf gives the children of the body of an article.
func bodyOf(t *testing.T, page view.Node, id string) []view.Node {
	t.Helper()
	article := find(page, func(n view.Node) bool { return valueOf(n, "id") == id })
	return find(article, func(n view.Node) bool { return has(n, "class", "body") }).Kids
}

func find(n view.Node, is func(view.Node) bool) (found view.Node) {
	each(n, func(n view.Node) {
		if found.Tag == "" && is(n) {
			found = n
		}
	})
	return found
}

func each(n view.Node, do func(view.Node)) {
	do(n)
	for _, k := range n.Kids {
		each(k, do)
	}
}

func has(n view.Node, name, value string) bool { return valueOf(n, name) == value }

func valueOf(n view.Node, name string) string {
	for _, a := range n.Attrs {
		if a.Name == name {
			return a.Value
		}
	}
	return ""
}
