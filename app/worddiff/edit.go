package worddiff

import "counterpoint/app/dossier"

// span is a piece as it stands in both texts, spaces included: bytes [a0, a1)
// of the one and [b0, b1) of the other.
type span struct {
	a0, a1, b0, b1 int
	class          class
}

func (s span) empty() bool { return s.a0 == s.a1 && s.b0 == s.b1 }

// script is a diff being written: spans that follow each other without a hole.
type script struct {
	x, y  *text
	spans []span
	spare []span // memory for the next ones
}

func (w *script) write(x, y *text, pieces []piece) *script {
	w.x, w.y, w.spans = x, y, emptied(w.spans, 2*len(pieces)+2)
	for _, p := range pieces {
		w.put(p)
	}
	end := region{len(x.tokens) + 1, len(x.tokens) + 1, len(y.tokens) + 1, len(y.tokens) + 1}
	w.put(piece{end, same})
	w.merge()
	w.outward()
	w.merge()
	return w
}

// put adds a piece and the space before it. A space that only one side has
// belongs to the edit beside it.
func (w *script) put(p piece) {
	last := span{class: same}
	if n := len(w.spans); n > 0 {
		last = w.spans[n-1]
	}
	here := span{class: p.class}
	here.a0, here.a1 = w.x.reach(p.a0, p.a1, last.a1)
	here.b0, here.b1 = w.y.reach(p.b0, p.b1, last.b1)
	space := span{last.a1, here.a0, last.b1, here.b0, same}
	if !w.equal(space) {
		switch {
		case last.class == loud:
			space.class = loud
		case p.class != same:
			space.class = p.class
		default:
			space.class = quiet
		}
	}
	w.spans = append(w.spans, space, here)
}

func (w *script) equal(s span) bool { return w.x.bytes[s.a0:s.a1] == w.y.bytes[s.b0:s.b1] }

// outward moves the spaces at the ends of edits out of them: those that both
// sides have, and the one of "offers a valuable", which can stand behind the
// "a" as well as before it.
func (w *script) outward() {
	in := w.spans
	w.spans, w.spare = emptied(w.spare, 3*len(in)), in
	for i, s := range in {
		front := span{s.a0, s.a0, s.b0, s.b0, same}
		back := span{s.a1, s.a1, s.b1, s.b1, same}
		if s.class != same {
			w.moveFront(&front, &s)
			if i+1 < len(in) {
				w.turn(&front, &s, &in[i+1])
			}
			w.moveBack(&s, &back)
		}
		w.spans = append(w.spans, front, s, back)
	}
}

func (w *script) moveFront(front, s *span) {
	if spaceIn(w.x, s.a0, s.a1) && spaceIn(w.y, s.b0, s.b1) {
		s.a0, s.b0 = s.a0+1, s.b0+1
		front.a1, front.b1 = s.a0, s.b0
	}
}

func (w *script) moveBack(s, back *span) {
	if spaceIn(w.x, s.a1-1, s.a1) && s.a0 < s.a1 && spaceIn(w.y, s.b1-1, s.b1) && s.b0 < s.b1 {
		s.a1, s.b1 = s.a1-1, s.b1-1
		back.a0, back.b0 = s.a1, s.b1
	}
}

// turn moves a one-sided edit that begins with a space one byte on, when the
// text after it begins with one too.
func (w *script) turn(front, s, next *span) {
	oneA := s.b0 == s.b1 && spaceIn(w.x, s.a0, s.a1)
	oneB := s.a0 == s.a1 && spaceIn(w.y, s.b0, s.b1)
	if next.class != same || !spaceIn(w.x, next.a0, next.a1) || !(oneA || oneB) {
		return
	}
	s.a0, s.a1, s.b0, s.b1 = s.a0+1, s.a1+1, s.b0+1, s.b1+1
	front.a1, front.b1 = s.a0, s.b0
	next.a0, next.b0 = next.a0+1, next.b0+1
}

// spaceIn reports whether the bytes [from, to) of a text begin with a space.
func spaceIn(t *text, from, to int) bool {
	return from >= 0 && from < to && t.bytes[from] == ' '
}

// merge joins neighbours of one class, and quiet edits with but a space
// between them.
func (w *script) merge() {
	in := w.spans
	w.spans = in[:0]
	for _, s := range in {
		if s.empty() {
			continue
		}
		if w.equal(s) {
			s.class = same
		}
		n := len(w.spans)
		switch {
		case n > 0 && w.spans[n-1].class == s.class:
			w.spans[n-1].a1, w.spans[n-1].b1 = s.a1, s.b1
		case n > 1 && s.class == quiet && w.spans[n-2].class == quiet && w.x.bytes[w.spans[n-1].a0:w.spans[n-1].a1] == " ":
			w.spans[n-2].a1, w.spans[n-2].b1 = s.a1, s.b1
			w.spans = w.spans[:n-1]
		default:
			w.spans = append(w.spans, s)
		}
	}
}

// edits gives the spans as the steps of a diff.
func (w *script) edits() []dossier.Edit {
	out := make([]dossier.Edit, 0, len(w.spans)+2)
	add := func(op dossier.Op, text string, quiet bool) {
		if text != "" {
			out = append(out, dossier.Edit{Op: op, Text: text, Quiet: quiet})
		}
	}
	for _, s := range w.spans {
		if s.class == same {
			add(dossier.Equal, w.x.bytes[s.a0:s.a1], false)
			continue
		}
		add(dossier.Delete, w.x.bytes[s.a0:s.a1], s.class == quiet)
		add(dossier.Insert, w.y.bytes[s.b0:s.b1], s.class == quiet)
	}
	return out
}
