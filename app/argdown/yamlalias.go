package argdown

// anchor reads the &name in front of a value, "" for none, and reports whether
// the line ends behind it.
func (r *yamlReader) anchor() (name string, broken bool) {
	switch r.peek() {
	case '!':
		r.fail("tags are not read", "remove it; words in double quotes are always text")
	case '&':
		return r.name("an anchor"), r.separation() > 0
	}
	return "", false
}

// name reads the word behind & or *.
func (r *yamlReader) name(what string) string {
	r.advance(1)
	from := r.i
	for !isBreakOrGap(r.peek()) && !isFlowSign(r.peek()) {
		r.advance(1)
	}
	if r.i == from {
		r.fail(what+" has no name", quoteHint)
	}
	return r.text[from:r.i]
}

// named remembers a value under its anchor.
func (r *yamlReader) named(name string, v *Value) *Value {
	if name != "" {
		r.anchors[name] = v
	}
	return v
}

// alias repeats the value that an anchor above names, as long as all that is
// repeated stays small.
func (r *yamlReader) alias() *Value {
	at := r.at
	name := r.name("an alias")
	v := r.anchors[name]
	if v == nil {
		r.failAt(at, "the alias "+quote("*"+name)+" repeats nothing above it", quoteHint)
		return r.empty()
	}
	r.aliased += v.size(maxAliased)
	if r.aliased > maxAliased {
		r.failAt(at, "the alias "+quote("*"+name)+" repeats too much", "write the values out")
	}
	repeated := *v
	repeated.Place = at
	r.separation()
	return &repeated
}

// size counts the values inside v and v itself, up to a bound.
func (v *Value) size(bound int) int {
	n := 1
	for _, item := range v.Items {
		if n > bound {
			break
		}
		n += item.size(bound - n)
	}
	return n
}
