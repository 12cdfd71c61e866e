package view

import (
	"slices"
	"strconv"

	"counterpoint/app/dossier"
	"counterpoint/app/state"
)

// merged is both texts read as one: what only A has is struck out, what only B
// has is underlined.
func (x *Explorer) merged(m state.Model) Node {
	_, b := x.columnsOf(m)
	return x.kept.merged.of(mergedSight{x.shows(b, m), m.Change}, x.drawMerged)
}

// mergedSight is what both texts in one look at: the change that is selected,
// from 1. No claim is while they show.
type mergedSight struct {
	c      *comparison
	change int
}

func (x *Explorer) drawMerged(s mergedSight) Node {
	a, b := s.c.a, s.c.b
	name := x.say("both.name", x.letter(a), x.letter(b))
	return E(
		"article", A("id", "text="+x.pairKeys(a, b)), A("aria-label", name), Class("merged"), x.lang(b),
		E("h2", Class("name"), name),
		x.mergedBody(s),
	)
}

// mergedParagraphs are the paragraphs of B, with what only A has where it stood;
// whole paragraphs of A stay paragraphs.
func (x *Explorer) mergedParagraphs(seen mergedSight) []paragraph {
	var w weaving
	for i := range seen.c.items {
		x.weave(&w, seen, i)
	}
	var list []paragraph
	for _, p := range w.done(func(ids []string) any { return x.marks(ids, "", false) }) {
		list = append(list, x.made(p))
	}
	return list
}

// weave adds an item.
func (x *Explorer) weave(w *weaving, seen mergedSight, i int) {
	c := seen.c
	it := c.items[i]
	at, changed := slices.BinarySearchFunc(c.stops, i, func(s stop, i int) int { return against(s, i) })
	id := Attr{}
	if changed && c.stops[at].first == i {
		id = A("id", "text="+x.pairKeys(c.a, c.b)+"&change="+strconv.Itoa(at+1))
	}
	here := changed && seen.change == at+1
	switch {
	case it.b == nil:
		x.weaveCut(w, it, id, here)
	case it.link == nil:
		x.weaveNew(w, it.b, id, here)
	default:
		w.enter(x.blockOf(it.b[0]))
		w.add(x.mergedPiece(it, id, here))
		w.claims(slices.Concat(it.a, it.b))
	}
}

// eachMerged makes what merged holds, in parts of some paragraphs.
func (x *Explorer) eachMerged(seen mergedSight, add func(Node), pause dossier.Pause) {
	var w weaving
	made := func() {
		var list []paragraph
		for _, p := range w.done(func(ids []string) any { return x.marks(ids, "", false) }) {
			list = append(list, x.made(p))
		}
		add(partOf(x.folding(list)))
	}
	for i := range seen.c.items {
		x.weave(&w, seen, i)
		pause.Now()
		if len(w.passages) <= partBlocks {
			continue
		}
		// What is folded into one line stays together; the last is not whole.
		for k := len(w.passages) - 2; k >= 0; k-- {
			if w.passages[k].same() == 0 {
				rest := weaving{w.passages[k+1:], w.rests[k+1:], w.block}
				w.passages, w.rests = w.passages[:k+1], w.rests[:k+1]
				made()
				w = rest
				break
			}
		}
	}
	made()
}

// before3 compares a stop with an item's place: -1, 0 or 1.
func against(s stop, item int) int {
	switch {
	case s.last < item:
		return -1
	case s.first > item:
		return 1
	}
	return 0
}

// mergedPiece is a link where B has it.
func (x *Explorer) mergedPiece(it item, id Attr, here bool) piece {
	if it.same() {
		return piece{nodes: []Node{E("span", x.plainText(it.b))}, same: len(it.b)}
	}
	var sign []Node
	if it.moved {
		sign = x.movedSign(&twin{link: it.link})
	}
	return piece{nodes: []Node{E("span", id, Class("stop", when(it.moved, "moved"), when(here, "open")), sign, change(x.diff(it.link)))}}
}

// weaveNew adds what only B has.
func (x *Explorer) weaveNew(w *weaving, ids []string, id Attr, here bool) {
	for _, in := range x.byBlock(ids) {
		w.enter(x.blockOf(in[0]))
		w.add(piece{nodes: []Node{E("ins", id, Class("stop", when(here, "open")), x.plainText(in))}})
		w.claims(in)
		id = Attr{}
	}
}

// weaveCut adds what B does not have here: in its place, or in paragraphs of
// its own where it is whole paragraphs of A.
func (x *Explorer) weaveCut(w *weaving, it item, id Attr, here bool) {
	var sign []Node
	if it.link != nil {
		sign = x.movedSign(&twin{link: it.link, left: true})
	}
	for _, in := range x.byBlock(it.a) {
		s := x.placeOf(in[0])
		if block := x.d.Sources[s.source].Blocks[s.block]; len(in) == len(block.Sentences) || !w.open() {
			w.apart(block.Kind)
		}
		w.add(piece{nodes: []Node{E("del", id, Class("stop", when(it.moved, "moved"), when(here, "open")), sign, x.plainText(in))}})
		w.claims(in)
		id, sign = Attr{}, nil
	}
}

// byBlock parts sentences that follow each other where a paragraph ends.
func (x *Explorer) byBlock(ids []string) [][]string {
	var parts [][]string
	for i, id := range ids {
		if i == 0 || x.placeOf(id).block != x.placeOf(ids[i-1]).block {
			parts = append(parts, nil)
		}
		parts[len(parts)-1] = append(parts[len(parts)-1], id)
	}
	return parts
}

// blockOf is the place and the kind of the block of a sentence.
func (x *Explorer) blockOf(id string) (int, dossier.BlockKind) {
	s := x.placeOf(id)
	return s.block, x.d.Sources[s.source].Blocks[s.block].Kind
}

// plainText is the text of sentences with one space between them.
func (x *Explorer) plainText(ids []string) string {
	s := ""
	for i, id := range ids {
		if i > 0 {
			s += " "
		}
		s += dossier.Plain(x.sentence(id).Text)
	}
	return s
}

// weaving collects the paragraphs of two texts that become one.
type weaving struct {
	passages []passage
	rests    [][]string // sentences of each passage
	block    int        // of B that the last passage is; -1 for a paragraph of A
}

func (w *weaving) open() bool { return len(w.passages) > 0 && w.block >= 0 }

// enter goes on in a block of B.
func (w *weaving) enter(block int, kind dossier.BlockKind) {
	if !w.open() || w.block != block {
		w.passages, w.rests = append(w.passages, passage{kind: kind}), append(w.rests, nil)
		w.block = block
	}
}

// apart begins a paragraph of A.
func (w *weaving) apart(kind dossier.BlockKind) {
	w.passages, w.rests = append(w.passages, passage{kind: kind}), append(w.rests, nil)
	w.block = -1
}

func (w *weaving) add(p piece) {
	last := &w.passages[len(w.passages)-1]
	if len(last.pieces) > 0 {
		p.nodes = append([]Node{{Text: " "}}, p.nodes...)
	}
	last.pieces = append(last.pieces, p)
}

func (w *weaving) claims(ids []string) {
	last := len(w.rests) - 1
	w.rests[last] = append(w.rests[last], ids...)
}

func (w *weaving) done(marks func([]string) any) []passage {
	for i := range w.passages {
		w.passages[i].side = marks(w.rests[i])
	}
	return w.passages
}
