package worddiff

// slide moves matches that could as well stand elsewhere, with the same weight,
// to where an edit reads better.
func slide(x, y *text, found []match) {
	before := match{-1, -1}
	for k, m := range found {
		after := match{len(x.tokens), len(y.tokens)}
		if k+1 < len(found) {
			after = found[k+1]
		}
		m.a = whole(x, before.a, m.a, m.b == before.b+1)
		m.b = whole(y, before.b, m.b, m.a == before.a+1)
		m.a = even(x, before.a, m.a, after.a, after.b > m.b+1)
		m.b = even(y, before.b, m.b, after.b, after.a > m.a+1)
		found[k], before = m, m
	}
}

// whole makes an added sentence end with its own full stop: not "decade{. He
// writes}." but "decade. {He writes.}". The tokens between before and at stand
// on one side alone when oneSided says so.
func whole(t *text, before, at int, oneSided bool) int {
	first := before + 1
	if oneSided && first < at && t.tokens[first].kind == clause && t.of(first) == t.of(at) {
		return first
	}
	return at
}

// even shares out a replacement around a lone match: not "{SALT, START → the
// Arms Limitation Treaty}, {→ the Arms Reduction Treaty}" but one for one. The
// match at may move back to a like token when its side has nothing between at
// and after, but the other side has.
func even(t *text, before, at, after int, otherSide bool) int {
	if !otherSide || after > at+1 {
		return at
	}
	for i := at - 1; i > max(before+1, at-side); i-- {
		if t.of(i) == t.of(at) {
			return i
		}
	}
	return at
}
