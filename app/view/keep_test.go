package view_test

import (
	"slices"
	"testing"

	"counterpoint/app/dossier"
	"counterpoint/app/edition"
	"counterpoint/app/pipeline"
	"counterpoint/app/specimen"
	"counterpoint/app/state"
	"counterpoint/app/view"
	"counterpoint/seeds"
)

// What an explorer draws after whatever the reader did is what a new one draws.
func TestKeptPartsAreAsDrawnAnew(t *testing.T) {
	for name, d := range keepers(t) {
		x, w := view.New(&d), walker{dice: 7, d: &d, m: state.Model{View: state.Map}}
		marks := map[*view.Kept]string{}
		for step := range 150 {
			links := w.step()
			if links != nil {
				x.Link(0, 1, w.m.Alike(), links, nil)
			}
			tree := x.Show(w.m)
			fresh := view.New(&d)
			if links != nil {
				fresh.Link(0, 1, w.m.Alike(), links, nil)
			}
			if got, want := view.HTML(tree), view.HTML(fresh.Show(w.m)); got != want {
				t.Fatalf("%s, step %d, %s: %s", name, step, w.m.Fragment(), difference(broken(want), broken(got)))
			}
			if got, want := x.PlaceCSS(w.m), fresh.PlaceCSS(w.m); got != want {
				t.Fatalf("%s, step %d, %s: the cards stand elsewhere: %s", name, step, w.m.Fragment(), difference(want, got))
			}
			sameMarks(t, marks, tree)
		}
	}
}

// sameMarks holds that nodes with the same mark are the same.
func sameMarks(t *testing.T, marks map[*view.Kept]string, n view.Node) {
	t.Helper()
	if n.Kept != nil {
		html := view.HTML(n)
		if before, ok := marks[n.Kept]; ok && before != html {
			t.Fatalf("a part has changed and kept its mark: %s", difference(broken(before), broken(html)))
		} else if ok {
			return
		}
		marks[n.Kept] = html
	}
	for _, k := range n.Kids {
		sameMarks(t, marks, k)
	}
}

// What the reader does in one place leaves the parts that do not look at it.
func TestPartsStay(t *testing.T) {
	d := build(t, specimen.Town)
	x := view.New(&d)
	show := func(fragment string) map[string]*view.Kept {
		return marksOf(x.Show(state.Update(state.Model{}, state.Started{Fragment: fragment})))
	}
	for _, c := range []struct{ what, from, to, anew string }{
		{"searching", "view=map", "view=map&q=air", ""},
		{"turning the tour", "tour=1", "tour=2", "view=tour"},
		{"selecting a sentence", "view=compare", "s=a1", "view=compare"},
		{"changing the view", "view=map", "view=compare", ""},
	} {
		before, after := show(c.from), show(c.to)
		for _, part := range []string{"view=map", "view=compare", "view=tour"} {
			if stays := before[part] == after[part]; before[part] == nil || stays == (part == c.anew) {
				t.Errorf("%s: %s is drawn anew: %v", c.what, part, !stays)
			}
		}
	}
}

// marksOf finds the marks of the views.
func marksOf(n view.Node) map[string]*view.Kept {
	marks := map[string]*view.Kept{}
	var visit func(view.Node)
	visit = func(n view.Node) {
		for _, a := range n.Attrs {
			if a.Name == "id" && n.Kept != nil {
				marks[a.Value] = n.Kept
			}
		}
		for _, k := range n.Kids {
			visit(k)
		}
	}
	visit(n)
	return marks
}

func keepers(t *testing.T) map[string]dossier.Dossier {
	t.Helper()
	shipped, problems := pipeline.Build(seeds.Read)
	if dossier.HasErrors(problems) {
		t.Fatal(problems)
	}
	return map[string]dossier.Dossier{
		"town": build(t, specimen.Town), "alone": build(t, specimen.Alone), "three": build(t, specimen.Three),
		"large": build(t, specimen.Large(120)), "shipped": shipped,
	}
}

// walker is a reader who does anything.
type walker struct {
	dice edition.Dice
	d    *dossier.Dossier
	m    state.Model
}

// step changes one thing, or a few; it gives links that were found.
func (w *walker) step() []dossier.Link {
	w.m.Live = w.m.Live || w.dice.Chance(.9)
	for again := true; again; again = w.dice.Chance(.3) {
		w.change()
	}
	if pair := w.d.Pair(0, 1); pair != nil && w.dice.Chance(.1) {
		w.m.View, w.m.Least, w.m.Pair = state.Compare, 70, ""
		return slices.DeleteFunc(slices.Clone(pair.Links), func(l dossier.Link) bool { return l.Similarity < .7 })
	}
	if w.m.Least != 0 {
		w.m.Least = 0 // links of another step
	}
	return nil
}

func (w *walker) change() {
	switch w.dice.Below(15) {
	case 0:
		w.m = w.m.With([]state.View{state.Map, state.Compare, state.Outline, state.WhatIf, state.Tour}[w.dice.Below(5)])
		w.m.Step = max(w.m.Step, 1)
	case 1, 2, 3:
		w.m.Claim = w.claim()
	case 4:
		w.m = w.m.Closed()
	case 5:
		w.m.Sentence, w.m.View = w.sentence(), state.Compare
	case 6:
		w.m = w.m.Rejecting(w.claim())
	case 7:
		w.m.Rejected = nil
	case 8:
		w.m.Folded = toggled(w.m.Folded, w.claim())
	case 14:
		if groups := w.d.Groups; len(groups) > 0 {
			w.m.Grouped = toggled(w.m.Grouped, groups[w.dice.Below(len(groups))].ID)
		}
	case 9:
		w.m.Opened = toggled(w.m.Opened, w.claim())
	case 10:
		w.m.Filter = []state.Filter{{}, {Roles: []string{"reason", "reply"}}, {Versions: []string{"a"}}, {Verdicts: []string{"stands"}}}[w.dice.Below(4)]
	case 11:
		w.m = state.Update(w.m, state.Measured{Claims: []int{w.dice.Below(len(w.d.Claims))}, Heights: []float64{100 + float64(w.dice.Below(60))}})
	case 12:
		w.m.Query = []string{"", "a", "ai", "air", "the"}[w.dice.Below(5)]
	case 13:
		w.m.Only, w.m.Apart, w.m.Step = w.dice.Chance(.5), w.dice.Chance(.5), w.dice.Below(4)
		w.m.Text, w.m.Change = []string{"", "a", "a,b"}[w.dice.Below(3)], w.dice.Below(3)
	}
}

func (w *walker) claim() string { return w.d.Claims[w.dice.Below(len(w.d.Claims))].ID }

func (w *walker) sentence() string {
	s := w.d.Sources[w.dice.Below(len(w.d.Sources))]
	b := s.Blocks[w.dice.Below(len(s.Blocks))]
	return b.Sentences[w.dice.Below(len(b.Sentences))].ID
}

// toggled puts a word into a list, or takes it out. The list stays as it was.
func toggled(list []string, word string) []string {
	if slices.Contains(list, word) {
		return slices.DeleteFunc(slices.Clone(list), func(w string) bool { return w == word })
	}
	return append(slices.Clone(list), word)
}

// BenchmarkShow tells what a page costs after the reader did one thing.
func BenchmarkShow(b *testing.B) {
	shipped, _ := pipeline.Build(seeds.Read)
	large := build(b, specimen.Large(500))
	for _, c := range []struct {
		name string
		d    *dossier.Dossier
		at   []string
	}{
		{"select-33", &shipped, []string{"claim=thesis", "claim=no-veto"}},
		{"search-33", &shipped, []string{"q=s", "q=se", "q=sec", "q=secu"}},
		{"select-500", &large, []string{"claim=line-2", "claim=line-3", "claim=line-4"}},
		{"fold-500", &large, []string{"fold=line-2", "fold=line-3"}},
	} {
		b.Run(c.name, func(b *testing.B) {
			x := view.New(c.d)
			var models []state.Model
			for _, fragment := range c.at {
				models = append(models, state.Update(state.Model{}, state.Started{Fragment: fragment}))
			}
			for _, m := range models {
				x.Show(m)
			}
			b.ReportAllocs()
			for i := 0; b.Loop(); i++ {
				m := models[i%len(models)]
				x.Show(m)
				x.PlaceCSS(m)
			}
		})
	}
}
