package argdown

import "strings"

// blockText is a literal (|) or a folded (>) text while it is read. Its lines
// stand at least width deep; those of a folded one are joined by spaces, save
// for lines that begin with white space and for empty ones.
type blockText struct {
	words  strings.Builder
	folded bool
	keep   byte // '+' keeps the line breaks at the end, '-' drops them all
	width  int
	known  bool // the width is settled
	blank  int  // empty lines since the last one with words
	begun  bool // there was one
	deeper bool // it began with white space
}

// blockScalar reads a literal or a folded text under the column parent.
func (r *yamlReader) blockScalar(parent int) *Value {
	v := &Value{Kind: Text, Place: r.at}
	t := &blockText{folded: r.peek() == '>', width: parent + 1}
	r.textHeader(t, parent)
	for r.problem == nil && skipBreak(r.text, r.i) >= 0 && r.textLine(t) {
		continue
	}
	v.Text = t.finished()
	return v
}

// textHeader reads the signs behind | or >: + or -, and a digit that gives the
// indentation.
func (r *yamlReader) textHeader(t *blockText, parent int) {
	for r.advance(1); ; r.advance(1) {
		switch c := r.peek(); {
		case (c == '+' || c == '-') && t.keep == 0:
			t.keep = c
		case c >= '1' && c <= '9' && !t.known:
			t.width, t.known = parent+int(c-'0'), true
		default:
			r.endHeader()
			return
		}
	}
}

func (r *yamlReader) endHeader() {
	for isGap(r.peek()) {
		r.advance(1)
	}
	if r.peek() == '#' {
		r.advance(len(r.rest()))
	}
	if r.peek() != 0 && skipBreak(r.text, r.i) < 0 {
		r.fail("text cannot begin on the line of \"|\" or \">\"", "begin it on the line below, indented, or put it in double quotes")
	}
}

// textLine passes over a line break and reads the line behind it. It reports
// whether that belongs to the text.
func (r *yamlReader) textLine(t *blockText) bool {
	r.advance(skipBreak(r.text, r.i) - r.i)
	r.margin, r.tabbed = t.indentation(r.text[r.i:]), false
	r.advance(r.margin)
	switch {
	case skipBreak(r.text, r.i) >= 0:
		t.blank++
		return true
	case r.margin < t.width || r.peek() == 0:
		return false
	case t.width == 0:
		r.fail("the text under \"|\" or \">\" is not indented", "indent it")
		return false
	}
	t.join(isGap(r.peek()))
	words := r.rest()
	t.words.WriteString(words)
	r.advance(len(words))
	return true
}

// indentation gives the spaces of a line that are no words. The first line
// with words settles the width.
func (t *blockText) indentation(line string) int {
	spaces := countSpaces(line)
	if t.known {
		return min(spaces, t.width)
	}
	t.width = max(t.width, spaces)
	return spaces
}

// join writes what stands between the last line with words and the next one.
func (t *blockText) join(deeper bool) {
	breaks := t.blank
	switch {
	case !t.begun:
	case !t.folded || deeper || t.deeper:
		breaks++
	case breaks == 0:
		t.words.WriteByte(' ')
	}
	t.words.WriteString(strings.Repeat("\n", breaks))
	t.blank, t.begun, t.known, t.deeper = 0, true, true, deeper
}

// finished gives the text with the line breaks at its end that are kept.
func (t *blockText) finished() string {
	breaks := 0
	if t.begun && t.keep != '-' {
		breaks = 1
	}
	if t.keep == '+' {
		breaks += t.blank
	}
	return t.words.String() + strings.Repeat("\n", breaks)
}
