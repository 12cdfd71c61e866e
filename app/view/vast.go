package view

import (
	"slices"
	"strconv"

	"counterpoint/app/dossier"
	"counterpoint/app/state"
)

// Texts of thousands of sentences are left to the page that shows them: the
// program knows what stands in them, but draws nothing of it. When other
// sentences are linked, it prints the paragraphs anew that look otherwise
// ([Text.Changes]), and what is selected it marks by classes ([Explorer.Lit]).

// vastFrom is how many sentences make texts vast. To draw so many takes a
// program a tenth of a second.
const vastFrom = 2000

// Vast reports whether the texts are vast.
func (x *Explorer) Vast() bool { return len(x.spots) >= vastFrom }

// Spare leaves vast texts to the page from now on, or draws them again.
func (x *Explorer) Spare(spare bool) {
	x.spare = spare
	x.kept = keepNothing(x.d)
}

// ready makes what the first view of vast texts needs.
func (x *Explorer) ready(pause dossier.Pause) {
	if p := x.d.Pair(0, 1); x.Vast() && p != nil {
		x.asFound(p, pause)
	}
}

// forgets keeps browsers from noting down a box whenever the address changes:
// ten thousand take them a twentieth of a second.
func (x *Explorer) forgets() Attr {
	if !x.Vast() {
		return Attr{}
	}
	return A("autocomplete", "off")
}

// Search makes ready what is searched.
func (x *Explorer) Search(pause dossier.Pause) { x.haystack(pause) }

// partBlocks is how many paragraphs a vast text has in a part. What is off the
// screen is left out of layout and of watching by parts: single paragraphs are
// too many for that, and a part should not be much higher than a screen.
const partBlocks = 16

func partOf(nodes []Node) Node { return E("div", Class("part"), nodes) }

// body are the paragraphs of a text; of a vast one in parts.
func (x *Explorer) body(source int, m state.Model) []Node {
	all := len(x.d.Sources[source].Blocks)
	if !x.Vast() {
		return x.blocks(source, 0, all, m)
	}
	return x.bodyOf(func(add func(Node)) {
		for b := 0; b < all; b += partBlocks {
			add(partOf(x.blocks(source, b, min(b+partBlocks, all), m)))
		}
	})
}

// mergedBody are the paragraphs of both texts in one.
func (x *Explorer) mergedBody(s mergedSight) []Node {
	if !x.Vast() {
		return x.folding(x.mergedParagraphs(s))
	}
	return x.bodyOf(func(add func(Node)) { x.eachMerged(s, add, nil) })
}

// bodyOf holds the parts of a vast text, unless they are left to the page.
func (x *Explorer) bodyOf(parts func(add func(Node))) []Node {
	body := E("div", Class("body"))
	if body.Left = x.spare; !x.spare {
		parts(body.kid)
	}
	return []Node{body}
}

// Text is one version as it looks for what the reader has chosen.
type Text struct {
	ID     string // of its article
	x      *Explorer
	source int
	m      state.Model
	c      *comparison
}

// Texts gives all versions.
func (x *Explorer) Texts(m state.Model) []Text {
	m, _ = x.known(m)
	var texts []Text
	for i, s := range x.d.Sources {
		texts = append(texts, Text{"text=" + s.Key, x, i, m, x.shows(i, m)})
	}
	return texts
}

// chunk is a child of a part of a text: neighbouring blocks that are set aside,
// or that fold into one line as nothing changed in them, or a single block.
type chunk struct {
	first, last int
	aside       bool
}

// Changes tells how a text that looks like an older one becomes this: in a part
// of it so many children from a place on are replaced. Places count what was
// replaced before.
func (t Text) Changes(old Text, replace func(part, from, n int, with []Node), pause dossier.Pause) {
	for p := 0; p*partBlocks < len(t.blocks()); p++ {
		t.changes(old, p, func(from, n int, with []Node) { replace(p, from, n, with) }, pause)
	}
}

func (t Text) changes(old Text, part int, replace func(from, n int, with []Node), pause dossier.Pause) {
	was, now := old.chunks(part, pause), t.chunks(part, pause)
	at := 0
	for i, j := 0, 0; i < len(was) && j < len(now); {
		from, first := i, j
		for i, j = i+1, j+1; was[i-1].last != now[j-1].last; {
			if was[i-1].last < now[j-1].last {
				i++
			} else {
				j++
			}
		}
		if i-from == 1 && j-first == 1 && t.same(old, now[first]) {
			at++
			continue
		}
		var nodes []Node
		for _, c := range now[first:j] {
			nodes = append(nodes, t.chunk(c))
			pause.Now()
		}
		replace(at, i-from, nodes)
		at += len(nodes)
	}
}

func (t Text) blocks() []dossier.Block { return t.x.d.Sources[t.source].Blocks }

// chunks cuts a part of a text into its children.
func (t Text) chunks(part int, pause dossier.Pause) []chunk {
	var all []chunk
	folded := false // the last one folds
	blocks := t.blocks()
	for b := part * partBlocks; b < min((part+1)*partBlocks, len(blocks)); b++ {
		pause.Now()
		aside := blocks[b].Kind.SetAside()
		folds := !aside && t.folds(blocks[b])
		if last := len(all) - 1; last >= 0 && (aside && all[last].aside || folds && folded) {
			all[last].last = b
		} else {
			all = append(all, chunk{b, b, aside})
		}
		folded = folds
	}
	return all
}

// folds reports whether nothing changed in a block.
func (t Text) folds(b dossier.Block) bool {
	return !slices.ContainsFunc(b.Sentences, func(s dossier.Sentence) bool { return !t.c.verbatim(s.ID) })
}

// verbatim reports whether both texts have a sentence in the same words and
// place.
func (c *comparison) verbatim(id string) bool {
	t := c.twin(id)
	return t != nil && t.link.Kind == dossier.Identical && !t.link.Moved
}

// chunk makes a child of a part.
func (t Text) chunk(c chunk) Node {
	if c.aside {
		return t.x.aside(t.source, c.first, c.last, t.m)
	}
	var paragraphs []paragraph
	for b := c.first; b <= c.last; b++ {
		paragraphs = append(paragraphs, t.x.made(t.x.passage(t.x.blockSight(t.source, b, t.m))))
	}
	return t.x.folding(paragraphs)[0]
}

// same reports whether a chunk looks as it did, but for what is lit.
func (t Text) same(old Text, c chunk) bool {
	if t.x != old.x {
		return false
	}
	for _, b := range t.blocks()[c.first : c.last+1] {
		for _, s := range b.Sentences {
			if !t.c.twin(s.ID).like(old.c.twin(s.ID)) {
				return false
			}
		}
	}
	return true
}

// like reports whether two twins are of links that look the same.
func (t *twin) like(u *twin) bool {
	if t == nil || u == nil {
		return t == u
	}
	l, k := t.link, u.link
	return l == k || l.Kind == k.Kind && l.Moved == k.Moved && l.Direction == k.Direction && slices.Equal(l.A, k.A) && slices.Equal(l.B, k.B)
}

// Alike reports whether two texts look the same, but for what is lit.
func (t Text) Alike(old Text) bool { return t.x == old.x && t.c == old.c }

// InOne gives both texts in one as a text, which [Text.Each] makes; ok is false
// where the reader does not see it.
func (x *Explorer) InOne(m state.Model) (t Text, ok bool) {
	m, _ = x.known(m)
	if len(x.d.Sources) < 2 || !m.Live || !x.merging(m) {
		return t, false
	}
	a, b := x.columnsOf(m)
	return Text{"text=" + x.pairKeys(a, b), x, b, m, x.shows(b, m)}, true
}

// Each makes the parts of both texts in one.
func (t Text) Each(add func(Node), pause dossier.Pause) {
	t.x.eachMerged(mergedSight{t.c, t.m.Change}, add, pause)
}

// Strip makes what the overview holds.
func (x *Explorer) Strip(m state.Model, pause dossier.Pause) []Node {
	m, _ = x.known(m)
	a, b := x.columnsOf(m)
	return x.strip(x.compared(choice{a, b, m.Alike()}), pause)
}

// Lit is an element that is lit by a class: a sentence, or a change of both
// texts in one.
type Lit struct{ ID, Class string }

// Lit lists the elements of the texts that are lit.
func (x *Explorer) Lit(m state.Model) []Lit {
	m, _ = x.known(m)
	var list []Lit
	for source := range x.d.Sources {
		c := x.shows(source, m)
		for _, id := range x.couldBeLit(c, m) {
			if x.placeOf(id).source == source {
				list = append(list, Lit{"s=" + id, x.litSentence(c, id, m)})
			}
		}
	}
	if m.Change > 0 && len(x.d.Sources) > 1 {
		a, b := x.columnsOf(m)
		list = append(list, Lit{"text=" + x.pairKeys(a, b) + "&change=" + strconv.Itoa(m.Change), "open"})
	}
	return list
}

// couldBeLit lists the sentences that a choice may light, each once.
func (x *Explorer) couldBeLit(c *comparison, m state.Model) []string {
	var ids []string
	if _, ok := x.spot(m.Sentence); ok {
		ids = append(ids, m.Sentence)
	}
	if t := c.twin(m.Sentence); t != nil {
		ids = append(append(ids, t.link.A...), t.link.B...)
	}
	if i := x.chosen(m); i >= 0 {
		for _, a := range x.d.Claims[i].Anchors {
			ids = append(ids, a.Sentences...)
		}
	}
	var once []string
	for _, id := range ids {
		if !slices.Contains(once, id) {
			once = append(once, id)
		}
	}
	return once
}
