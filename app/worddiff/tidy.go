package worddiff

// tidy joins two edits of words when the island between them holds no content
// word, no end of a clause, and weighs less than either: "war – which was" is
// read more easily as one change than as three. Two insertions stay two, as do
// two deletions: joined, they would mark words that nobody touched.
func (d *Differ) tidy() {
	out := emptied(d.tidied, len(d.cut))
	for _, p := range d.cut {
		out = append(out, p)
		for p.class == loud {
			at := bridge(&d.x, &d.y, out)
			if at < 0 {
				break
			}
			p = piece{region{out[at].a0, p.a1, out[at].b0, p.b1}, loud}
			out = append(out[:at], p)
		}
	}
	d.tidied = out
}

// bridge gives the place of the edit that the last one is to be joined with,
// -1 for none.
func bridge(x, y *text, pieces []piece) int {
	end := pieces[len(pieces)-1]
	most, island := weigh(x, y, end), int32(0)
	for at := len(pieces) - 2; at >= 0 && island < most; at-- {
		p := pieces[at]
		if p.class == loud {
			if island < weigh(x, y, p) && !alike(p, end) {
				return at
			}
			return -1
		}
		if x.parts(p.a0, p.a1) || y.parts(p.b0, p.b1) {
			return -1
		}
		island += max(x.weight(p.a0, p.a1), y.weight(p.b0, p.b1))
	}
	return -1
}

// parts reports whether the tokens [from, to) keep the edits around them apart.
func (t *text) parts(from, to int) bool {
	for _, k := range t.tokens[from:to] {
		if k.kind == content || k.kind == clause {
			return true
		}
	}
	return false
}

// weigh gives the weight of an edit: of its only side or of the lighter one.
func weigh(x, y *text, p piece) int32 {
	a, b := x.weight(p.a0, p.a1), y.weight(p.b0, p.b1)
	switch {
	case p.a0 == p.a1:
		return b
	case p.b0 == p.b1:
		return a
	}
	return min(a, b)
}

// alike reports whether both edits only insert or both only delete.
func alike(p, q piece) bool {
	return p.a0 == p.a1 && q.a0 == q.a1 || p.b0 == p.b1 && q.b0 == q.b1
}
