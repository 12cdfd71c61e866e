package argdown

import (
	"strconv"

	"counterpoint/app/dossier"
)

// flowValue reads a scalar, a list or a map in flow style, or an alias; nil
// when none begins here. Lines that go on with it stand at least as deep as
// the column least.
func (r *yamlReader) flowValue(least int, inFlow bool) *Value {
	name, _ := r.anchor()
	at := r.at
	switch r.peek() {
	case '[', '{':
		return r.named(name, r.flowCollection(least))
	case '"':
		return r.named(name, &Value{Kind: Text, Text: r.doubleQuoted(), Place: at})
	case '\'':
		return r.named(name, &Value{Kind: Text, Text: r.singleQuoted(), Place: at})
	case '*':
		return r.alias()
	}
	text := r.plain(least, inFlow)
	switch {
	case text != "":
		return r.named(name, &Value{Kind: scalarKind(text), Text: text, Place: at, plain: true})
	case name != "":
		return r.named(name, r.empty())
	}
	return nil
}

const (
	flowHint  = "close it, and put values in double quotes that hold : , # [ ] { or }"
	quoteHint = "put the whole value in double quotes"
)

// flowCollection reads [a, b] or {a: b, c: d}.
func (r *yamlReader) flowCollection(least int) *Value {
	v := &Value{Kind: List, Place: r.at}
	open, shut := "[", byte(']')
	if r.peek() == '{' {
		v.Kind, open, shut = Map, "{", '}'
	}
	if !r.enter() {
		return v
	}
	defer r.leave()
	seen := map[string]bool{}
	for r.advance(1); ; {
		r.separation()
		switch r.peek() {
		case shut:
			r.advance(1)
			return v
		case 0:
			r.unclosed(v.Place, open)
			return v
		case ',':
			r.fail("nothing stands in front of this comma", "remove it, or write \"\" for an empty value")
			return v
		}
		r.entry(v, seen, least)
		r.comma(v.Place, open, shut)
	}
}

// unclosed tells of a list or a map that the end of the data breaks off; a
// comment may have hidden its end.
func (r *yamlReader) unclosed(at dossier.Place, open string) {
	if r.hash.Line > 0 {
		r.failAt(r.hash, "\"#\" begins a comment, so "+quote(open)+" is never closed", quoteHint)
	}
	r.failAt(at, quote(open)+" is never closed", flowHint)
}

// entry reads one value of a list or one key of a map with its value. A key in
// a list is a map of its own.
func (r *yamlReader) entry(v *Value, seen map[string]bool, least int) {
	r.refuseQuestion()
	at := r.at
	key := r.flowValue(least, true)
	r.separation()
	paired := r.at.Line == at.Line && r.peek() == ':'
	if !paired && key == nil {
		r.refuse()
		return
	}
	value := r.empty()
	if paired {
		r.advance(1)
		r.separation()
		if read := r.flowValue(least, true); read != nil {
			value = read
		} else if !isFlowSign(r.peek()) {
			r.refuse()
		}
	}
	switch {
	case v.Kind == Map:
		r.pair(v, seen, at, key, value)
	case paired:
		single := &Value{Kind: Map, Place: at}
		r.pair(single, map[string]bool{}, at, key, value)
		v.Items = append(v.Items, single)
	default:
		v.Items = append(v.Items, key)
	}
}

// comma passes over the comma behind an entry; none is needed behind the last.
func (r *yamlReader) comma(at dossier.Place, open string, shut byte) {
	r.separation()
	switch r.peek() {
	case ',':
		r.advance(1)
	case shut, 0:
	case ':':
		r.fail("a second colon stands in this value", quoteHint)
	default:
		what := "neither a comma nor \"" + string(shut) + "\" stands in front of " + quote(r.rest())
		if at.Line < r.at.Line {
			what += ", although " + quote(open) + " is open since line " + strconv.Itoa(at.Line)
		}
		r.fail(what, "part entries with commas, close what is open, and write \\\" for a quote inside double quotes")
	}
}

// pair adds a key and its value to a map.
func (r *yamlReader) pair(v *Value, seen map[string]bool, at dossier.Place, key, value *Value) {
	name := "null"
	switch {
	case key == nil || key.Kind == Null:
	case !key.Scalar():
		r.failAt(at, "a key of the data is not a word", "write it as key: \"words\"")
		return
	default:
		name = key.Text
	}
	if key != nil && key.plain && name == "<<" {
		r.failAt(at, "the merge key \"<<\" is not read", "write the values out")
	}
	if seen[name] {
		r.failAt(at, "the key "+quote(name)+" stands twice in the data",
			"keep one of the two; several values make a list: [\"…\", \"…\"]")
	}
	seen[name] = true
	v.Keys = append(v.Keys, Key{Name: name, Place: at})
	v.Items = append(v.Items, value)
}

// refuse tells of a sign that begins no value.
func (r *yamlReader) refuse() {
	if c, width := runeAt(r.text, r.i); width > 0 {
		r.fail(quote(string(c))+" cannot begin a value", quoteHint)
	}
}

// refuseQuestion tells of a key in the long notation.
func (r *yamlReader) refuseQuestion() {
	if r.peek() == '?' && isBreakOrGap(r.ahead(1)) {
		r.fail("a key that \"?\" begins is not read", "write it as key: \"words\"")
	}
}
