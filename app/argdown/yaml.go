package argdown

import (
	"strings"

	"counterpoint/app/dossier"
)

// The data of an Argdown file is YAML 1.2: maps and lists in flow or block
// style, plain, quoted, literal and folded scalars, comments, anchors and
// aliases. Tags, merge keys and keys that are no scalars are told as errors.
// An error ends the reading, so there is one a block.

// Bounds on what one block may hold.
const (
	maxDepth   = 100    // lists and maps inside each other
	maxAliased = 10_000 // values that aliases repeat
)

// yamlReader reads one YAML document.
type yamlReader struct {
	text      string
	i         int
	lineStart int           // where the current line begins
	at        dossier.Place // of text[i]
	margin    int           // spaces at the start of the current line
	tabbed    bool          // a tab stands in the white space before text[i]

	depth   int
	anchors map[string]*Value
	aliased int
	hash    dossier.Place    // of the last comment inside a list or a map
	problem *dossier.Problem // the first error
}

// readYAML reads one YAML document whose first character stands at a place of
// a file. An empty document gives nil, and so does one with an error.
func readYAML(text string, at dossier.Place) (*Value, *dossier.Problem) {
	r := &yamlReader{text: text, at: at, margin: countSpaces(text), anchors: map[string]*Value{}}
	r.refuseControls()
	v := r.document()
	if r.problem != nil {
		return nil, r.problem
	}
	return v, nil
}

// document reads what stands between an optional "---" and an optional "...".
func (r *yamlReader) document() *Value {
	r.separation()
	if r.atMarker('-') {
		r.advance(3)
	}
	v := r.blockValue(-1, true, true)
	r.separation()
	if r.atMarker('.') {
		r.advance(3)
		r.separation()
	}
	if r.atMarker('-') {
		r.fail("a second document begins here", "remove the line \"---\"")
	}
	if r.peek() != 0 {
		r.fail("this does not belong to the value above", "indent it like the key that it belongs to, or quote words that hold \":\"")
	}
	if v.Kind == Null && v.Text == "" {
		return nil
	}
	return v
}

// fail notes an error here, unless there is one, and ends the reading.
func (r *yamlReader) fail(what, hint string) { r.failAt(r.at, what, hint) }

func (r *yamlReader) failAt(at dossier.Place, what, hint string) {
	if r.problem == nil {
		r.problem = &dossier.Problem{Place: at, Severity: dossier.Error, What: what, Hint: hint}
	}
	r.i = len(r.text)
}

// refuseControls fails on characters that no YAML holds.
func (r *yamlReader) refuseControls() {
	at := strings.IndexFunc(r.text, func(c rune) bool {
		return c < ' ' && c != '\t' && c != '\n' && c != '\r' || c == 0x7f
	})
	if at >= 0 {
		start := *r
		r.advance(at)
		place := r.at
		*r = start
		r.failAt(place, "the data holds a control character", "remove it")
	}
}

// peek gives the byte here, 0 at the end.
func (r *yamlReader) peek() byte { return r.ahead(0) }

func (r *yamlReader) ahead(n int) byte {
	if r.i+n < len(r.text) {
		return r.text[r.i+n]
	}
	return 0
}

// advance moves on by n bytes, counting lines and characters.
func (r *yamlReader) advance(n int) {
	for ; n > 0 && r.i < len(r.text); n-- {
		c := r.text[r.i]
		r.i++
		switch next := r.peek(); {
		case c == '\n' || c == '\r' && next != '\n':
			r.at.Line, r.at.Column, r.lineStart = r.at.Line+1, 1, r.i
		case c != '\r' && (next < 0x80 || next >= 0xc0):
			r.at.Column++
		}
	}
}

// separation passes over white space, line breaks and comments and gives the
// number of line breaks.
func (r *yamlReader) separation() int { return r.skipSpace(true) }

func (r *yamlReader) skipSpace(comments bool) int {
	for breaks := 0; ; breaks++ {
		for isGap(r.peek()) {
			r.tabbed = r.tabbed || r.peek() == '\t'
			r.advance(1)
		}
		if comments && r.peek() == '#' {
			if r.depth > 0 {
				r.hash = r.at
			}
			r.advance(indexBreak(r.text[r.i:]))
		}
		if skipBreak(r.text, r.i) < 0 {
			return breaks
		}
		r.advance(skipBreak(r.text, r.i) - r.i)
		r.tabbed, r.margin = false, countSpaces(r.text[r.i:])
		r.advance(r.margin)
	}
}

func countSpaces(text string) int { return len(text) - len(strings.TrimLeft(text, " ")) }

// indexBreak gives the place of the first line break, the end for none.
func indexBreak(text string) int {
	if at := strings.IndexAny(text, "\r\n"); at >= 0 {
		return at
	}
	return len(text)
}

// column is how far text[i] stands from the start of its line.
func (r *yamlReader) column() int { return r.i - r.lineStart }

// atMarker reports whether a line of three such signs begins here.
func (r *yamlReader) atMarker(sign byte) bool {
	return r.column() == 0 && r.i < len(r.text) && r.peek() == sign && r.ahead(1) == sign && r.ahead(2) == sign && isBreakOrGap(r.ahead(3))
}

// isBreakOrGap reports whether a byte is white space or the end.
func isBreakOrGap(c byte) bool { return isGap(c) || c == '\n' || c == '\r' || c == 0 }

func isFlowSign(c byte) bool { return c != 0 && strings.IndexByte(",[]{}", c) >= 0 }

// empty is the value where none is written.
func (r *yamlReader) empty() *Value { return &Value{Place: r.at, plain: true} }
