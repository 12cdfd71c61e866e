package view

import (
	"maps"
	"slices"
	"strings"

	"counterpoint/app/dossier"
	"counterpoint/app/state"
)

// comparison is what two texts have in common, and what differs.
type comparison struct {
	x      *Explorer // nil where there is nothing to compare
	a, b   int       // sources, a before b
	links  []dossier.Link
	linked []int32              // by sentence of all sources: the link from 1, negative for the side of B; 0 for none
	runs   map[string][]textRun // a sentence cut where it differs from its twin, made when first shown
	items  []item               // both texts in one order
	stops  []stop               // the changes in that order
	at     []int32              // by sentence of all sources: its stop from 1, 0 for none

	marked, notes map[string][]Node // by sentence, made when first shown; as runs nil where they are not kept
}

// twin is what a sentence is linked to; nil for nothing.
func (c *comparison) twin(id string) *twin {
	if c.x == nil {
		return nil
	}
	i := c.x.indexOf(id)
	if i < 0 || c.linked[i] == 0 {
		return nil
	}
	n := int(c.linked[i])
	if n < 0 {
		return &twin{link: &c.links[-n-1], index: -n - 1}
	}
	return &twin{link: &c.links[n-1], index: n - 1, left: true}
}

// stop is the change that a sentence belongs to, by its index.
func (c *comparison) stop(id string) (i int, ok bool) {
	if c.x == nil {
		return 0, false
	}
	n := c.x.indexOf(id)
	if n < 0 || c.at[n] == 0 {
		return 0, false
	}
	return int(c.at[n]) - 1, true
}

// choice names a comparison: two texts, and how alike their linked sentences
// are, in per cent.
type choice struct{ a, b, alike int }

// compared gives a comparison; where its links are still searched for, the one
// of the two texts that was shown last.
func (x *Explorer) compared(c choice) *comparison {
	if found, ok := x.comparisons[c]; ok {
		x.latest[[2]int{c.a, c.b}] = found
		return found
	}
	if last, ok := x.latest[[2]int{c.a, c.b}]; ok && c.alike != state.UsualAlike {
		return last
	}
	return x.asFound(x.d.Pair(c.a, c.b), nil)
}

// asFound makes the comparison of two texts by the links that they came with.
func (x *Explorer) asFound(p *dossier.Pair, pause dossier.Pause) *comparison {
	made := x.newComparison(p.A, p.B, p.Links, pause)
	x.comparisons[choice{p.A, p.B, state.UsualAlike}], x.latest[[2]int{p.A, p.B}] = made, made
	return made
}

// Link gives an explorer the links between two of its sources, a before b, that
// are so alike, in per cent. Compare shows them when the reader wants that;
// claims keep the sentences in which the map found them. Links may lack their
// diffs in an explorer of [Lazy].
func (x *Explorer) Link(a, b, alike int, links []dossier.Link, pause dossier.Pause) {
	if x.Vast() { // one more is all that there is room for
		maps.DeleteFunc(x.comparisons, func(c choice, _ *comparison) bool { return c.alike != state.UsualAlike })
	}
	x.comparisons[choice{a, b, alike}] = x.newComparison(a, b, links, pause)
	x.kept.compare = section{}
}

// Linked reports whether the links that Compare shows for a model are known; if
// not, it says between which sources they are missing.
func (x *Explorer) Linked(m state.Model) (a, b int, ok bool) {
	if len(x.d.Sources) < 2 {
		return 0, 0, true
	}
	m, _ = x.known(m)
	a, b = x.pairOf(m)
	_, ok = x.comparisons[choice{a, b, m.Alike()}]
	return a, b, ok || m.Alike() == state.UsualAlike
}

// diff is what differs inside a link.
func (x *Explorer) diff(l *dossier.Link) []dossier.Edit {
	if l.Diff != nil || x.differ == nil {
		return l.Diff
	}
	diff := x.differ(x.plainText(l.A), x.plainText(l.B))
	if !x.Vast() {
		l.Diff = diff
	}
	return diff
}

func (x *Explorer) newComparison(a, b int, links []dossier.Link, pause dossier.Pause) *comparison {
	c := &comparison{x: x, a: a, b: b, links: links, linked: make([]int32, len(x.spots)), at: make([]int32, len(x.spots))}
	if !x.Vast() { // of vast texts most is made once
		c.runs, c.marked, c.notes = map[string][]textRun{}, map[string][]Node{}, map[string][]Node{}
	}
	mark := func(table []int32, id string, n int) {
		if i := x.indexOf(id); i >= 0 {
			table[i] = int32(n)
		}
	}
	for i, l := range links {
		pause.Now()
		for _, id := range l.A {
			mark(c.linked, id, i+1)
		}
		for _, id := range l.B {
			mark(c.linked, id, -i-1)
		}
	}
	c.items = x.woven(c, pause)
	c.stops = stopsIn(c.items, pause)
	pause.Now()
	for i, s := range c.stops {
		pause.Now()
		for _, id := range s.ids {
			mark(c.at, id, i+1)
		}
	}
	return c
}

// usual is the comparison in which a source stands before the reader chooses:
// the first source beside the second, any other beside the first.
func (x *Explorer) usual(source int) *comparison {
	if len(x.d.Sources) < 2 {
		return &comparison{}
	}
	return x.compared(choice{0, max(source, 1), state.UsualAlike})
}

// shows is the comparison that a source shows: the one that the reader chose
// when the source is part of it.
func (x *Explorer) shows(source int, m state.Model) *comparison {
	if m.Live && len(x.d.Sources) > 1 {
		if a, b := x.pairOf(m); source == a || source == b {
			return x.compared(choice{a, b, m.Alike()})
		}
	}
	return x.usual(source)
}

// pairOf are the two sources that are compared: those that the reader chose,
// unless what is selected stands in another one; that one is then compared to
// the first.
func (x *Explorer) pairOf(m state.Model) (a, b int) {
	a, b = 0, 1
	keys := m.Pair
	if strings.Contains(m.Text, ",") {
		keys = m.Text
	}
	if left, right, ok := strings.Cut(keys, ","); ok {
		if l, r := x.source(left), x.source(right); l >= 0 && r >= 0 && l != r {
			a, b = min(l, r), max(l, r)
		}
	}
	if s := x.shown(m); s > 0 && s != a && s != b {
		a, b = 0, s
	}
	return a, b
}

// columnsOf are the two sources that stand side by side: before the program
// runs, the first two.
func (x *Explorer) columnsOf(m state.Model) (a, b int) {
	if !m.Live {
		return 0, 1
	}
	return x.pairOf(m)
}

// chosenPair is the comparison of the sources that stand side by side.
func (x *Explorer) chosenPair(m state.Model) *comparison {
	_, b := x.columnsOf(m)
	return x.shows(b, m)
}

// shown is the source that the reader looks at: that of the selected sentence
// or claim, or the chosen one; -1 for none of them.
func (x *Explorer) shown(m state.Model) int {
	if s, ok := x.spot(m.Sentence); ok {
		return s.source
	}
	if c := x.chosen(m); c >= 0 {
		if id := x.firstSentence(x.d.Claims[c]); id != "" {
			return x.placeOf(id).source
		}
	}
	return x.source(m.Text)
}

// source is the index of a source by its key, -1 for none.
func (x *Explorer) source(key string) int {
	return slices.IndexFunc(x.d.Sources, func(s dossier.Source) bool { return s.Key == key })
}

// merging reports whether both texts are read in one.
func (x *Explorer) merging(m state.Model) bool {
	left, right, ok := strings.Cut(m.Text, ",")
	return ok && m.Sentence == "" && m.Claim == "" && x.source(left) >= 0 && x.source(right) >= 0
}

// pairKeys names two sources as addresses do.
func (x *Explorer) pairKeys(a, b int) string { return x.d.Sources[a].Key + "," + x.d.Sources[b].Key }
