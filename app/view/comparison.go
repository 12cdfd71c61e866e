package view

import (
	"slices"
	"strings"

	"counterpoint/app/dossier"
	"counterpoint/app/state"
)

// comparison is what two texts have in common, and what differs.
type comparison struct {
	a, b  int // sources, a before b
	links []dossier.Link
	twins map[string]*twin     // by sentence
	runs  map[string][]textRun // a sentence cut where it differs from its twin, made when first shown
	items []item               // both texts in one order
	stops []stop               // the changes in that order
	at    map[string]int       // the stop of a sentence

	marked, notes map[string][]Node // by sentence, made when first shown; nil where they are not kept
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
	made := x.newComparison(c.a, c.b, x.d.Pair(c.a, c.b).Links, nil)
	usual := choice{c.a, c.b, state.UsualAlike}
	x.comparisons[usual], x.latest[[2]int{c.a, c.b}] = made, made
	return made
}

// Link gives an explorer the links between two of its sources, a before b, that
// are so alike, in per cent. Compare shows them when the reader wants that;
// claims keep the sentences in which the map found them. Links may lack their
// diffs in an explorer of [Lazy].
func (x *Explorer) Link(a, b, alike int, links []dossier.Link, pause dossier.Pause) {
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
	if l.Diff == nil && x.differ != nil {
		l.Diff = x.differ(x.plainText(l.A), x.plainText(l.B))
	}
	return l.Diff
}

func (x *Explorer) newComparison(a, b int, links []dossier.Link, pause dossier.Pause) *comparison {
	c := &comparison{
		a: a, b: b, links: links, twins: make(map[string]*twin, 2*len(links)), runs: map[string][]textRun{}, at: map[string]int{},
	}
	if !x.Vast() { // of vast texts most is made once
		c.marked, c.notes = map[string][]Node{}, map[string][]Node{}
	}
	n := 0
	for _, l := range links {
		n += len(l.A) + len(l.B)
	}
	all := make([]twin, 0, n)
	add := func(id string, t twin) {
		all = append(all, t)
		c.twins[id] = &all[len(all)-1]
	}
	for i, l := range links {
		pause.Now()
		for _, id := range l.A {
			add(id, twin{link: &links[i], index: i, left: true})
		}
		for _, id := range l.B {
			add(id, twin{link: &links[i], index: i})
		}
	}
	c.items = x.woven(c, pause)
	c.stops = stopsIn(c.items, pause)
	pause.Now()
	for i, s := range c.stops {
		pause.Now()
		for _, id := range s.ids {
			c.at[id] = i
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
	if s, ok := x.spots[m.Sentence]; ok {
		return s.source
	}
	if c := x.chosen(m); c >= 0 {
		if id := x.firstSentence(x.d.Claims[c]); id != "" {
			return x.spots[id].source
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
