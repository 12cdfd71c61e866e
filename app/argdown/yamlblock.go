package argdown

// blockValue reads the value under a key, a dash or the document: what stands
// deeper than the column parent. compact says that a list or a map may begin
// on the line of a dash, listed that a list may stand at the column of its
// key.
func (r *yamlReader) blockValue(parent int, compact, listed bool) *Value {
	broken := r.separation() > 0
	if r.absent(parent, broken, listed) {
		return r.empty()
	}
	name, brokenAfter := r.anchor()
	broken = broken || brokenAfter
	if r.absent(parent, brokenAfter, listed) {
		return r.named(name, r.empty())
	}
	if !r.enter() {
		return r.empty()
	}
	defer r.leave()
	switch c := r.peek(); {
	case c == '|' || c == '>':
		return r.named(name, r.blockScalar(parent))
	case !broken && (!compact || name != ""), r.tabbed:
		return r.named(name, r.inline(parent))
	case r.atDash():
		return r.named(name, r.blockList())
	}
	return r.named(name, r.blockMap(parent))
}

// absent reports whether no value stands here: at the end, or, on a line of
// its own, when that does not stand deeper than the column parent.
func (r *yamlReader) absent(parent int, broken, listed bool) bool {
	if r.peek() == 0 || r.atMarker('-') || r.atMarker('.') {
		return true
	}
	return broken && r.margin <= parent && !(listed && r.margin == parent && r.atDash())
}

// enter counts a list or a map inside another and reports whether it may be
// read.
func (r *yamlReader) enter() bool {
	r.depth++
	if r.depth > maxDepth {
		r.fail("the data is nested too deeply", "write it flatter")
		r.depth--
		return false
	}
	return true
}

func (r *yamlReader) leave() { r.depth-- }

// inline reads a value behind its key, on the line of the key.
func (r *yamlReader) inline(parent int) *Value {
	at := r.at
	v := r.alone(r.flowValue(parent+1, false))
	if r.colon(at.Line) {
		r.failAt(at, "the value holds a colon with a space behind it", "put the value in double quotes")
	}
	return v
}

// atDash reports whether an entry of a list begins here.
func (r *yamlReader) atDash() bool { return r.peek() == '-' && isBreakOrGap(r.ahead(1)) }

// blockList reads the entries that begin with a dash in one column.
func (r *yamlReader) blockList() *Value {
	v := &Value{Kind: List, Place: r.at}
	column := r.column()
	for r.atDash() && r.sameColumn(column) {
		r.advance(1)
		v.Items = append(v.Items, r.blockValue(column, true, false))
		r.separation()
	}
	r.settleColumn(column)
	return v
}

// sameColumn reports whether an entry that begins here belongs to a list or a
// map in this column.
func (r *yamlReader) sameColumn(column int) bool {
	if r.tabbed && r.column() > r.margin {
		r.fail("a tab cannot indent data", "indent with spaces")
	}
	return r.problem == nil && r.column() == column && !r.atMarker('-') && !r.atMarker('.')
}

// settleColumn tells of what stands behind a list or a map, deeper than it.
func (r *yamlReader) settleColumn(column int) {
	switch {
	case r.peek() == 0 || r.column() <= column:
	case r.column() > r.margin:
		r.fail(quote(r.rest())+" does not belong to the value in front of it", "put the whole value in double quotes")
	default:
		r.fail("this is indented neither like the entries above nor like something inside them",
			"indent the entries of one list or map alike, and put values in double quotes that hold \":\"")
	}
}

// rest gives what stands from here to the end of the line.
func (r *yamlReader) rest() string { return r.text[r.i : r.i+indexBreak(r.text[r.i:])] }

// blockMap reads keys in one column with their values; where the first word is
// no key, it is the value itself.
func (r *yamlReader) blockMap(parent int) *Value {
	v := &Value{Kind: Map, Place: r.at}
	column := r.column()
	seen := map[string]bool{}
	for r.peek() != 0 && r.sameColumn(column) {
		r.refuseQuestion()
		at, words := r.at, r.rest()
		key := r.flowValue(parent+1, false)
		if !r.colon(at.Line) {
			if len(v.Keys) == 0 {
				return r.alone(key)
			}
			r.failAt(at, "a colon is missing in "+quote(words), "write key: \"words\"")
			break
		}
		if key == nil {
			r.failAt(at, "no key stands in front of the colon", "write key: \"words\"")
		}
		r.advance(1)
		r.pair(v, seen, at, key, r.blockValue(column, false, true))
		r.separation()
	}
	r.settleColumn(column)
	return v
}

// colon passes over spaces and reports whether a key that began on this line
// ends here.
func (r *yamlReader) colon(line int) bool {
	for r.at.Line == line && isGap(r.peek()) {
		r.advance(1)
	}
	return r.at.Line == line && r.peek() == ':' && isBreakOrGap(r.ahead(1))
}

// alone gives a value that turned out to be no key.
func (r *yamlReader) alone(v *Value) *Value {
	if v == nil {
		r.refuse()
		return r.empty()
	}
	return v
}
