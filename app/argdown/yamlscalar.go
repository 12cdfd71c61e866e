package argdown

import (
	"strings"
	"unicode/utf16"
	"unicode/utf8"

	"counterpoint/app/dossier"
)

// scalarKind tells the kind of a scalar without quotes.
func scalarKind(text string) ValueKind {
	switch text {
	case "~", "null", "Null", "NULL":
		return Null
	case "true", "True", "TRUE", "false", "False", "FALSE":
		return Bool
	}
	if _, ok := number64(text); ok {
		return Number
	}
	return Text
}

// folder gathers a scalar that may go over several lines: white space around
// a line break goes, one break becomes a space, and several lose one.
type folder struct {
	words []byte
	solid int // bytes up to the last that is no white space
}

func (f *folder) add(c byte) {
	f.words = append(f.words, c)
	if !isGap(c) {
		f.solid = len(f.words)
	}
}

// keep adds what an escape stands for, white space too.
func (f *folder) keep(words string) {
	f.words = append(f.words, words...)
	f.solid = len(f.words)
}

func (f *folder) breakLines(count int) {
	f.words = f.words[:f.solid]
	if count == 1 {
		f.words = append(f.words, ' ')
	}
	for range count - 1 {
		f.words = append(f.words, '\n')
	}
	f.solid = len(f.words)
}

// plain reads a scalar without quotes, "" when none begins here.
func (r *yamlReader) plain(least int, inFlow bool) string {
	if !r.beginsPlain(inFlow) {
		return ""
	}
	var f folder
	breaks := 0
	for !r.endsPlain(inFlow) {
		if skipBreak(r.text, r.i) >= 0 {
			before := *r
			breaks = r.skipSpace(false)
			if r.margin < least {
				*r = before
				break
			}
			continue
		}
		if breaks > 0 {
			f.breakLines(breaks)
			breaks = 0
		}
		f.add(r.peek())
		r.advance(1)
	}
	return string(f.words[:f.solid])
}

// beginsPlain reports whether a scalar without quotes can begin here.
func (r *yamlReader) beginsPlain(inFlow bool) bool {
	c, next := r.peek(), r.ahead(1)
	switch {
	case isBreakOrGap(c), isFlowSign(c), strings.IndexByte("#&*!|>'\"%@`", c) >= 0:
		return false
	case c == '?' || c == '-':
		return !isBreakOrGap(next) && !(inFlow && isFlowSign(next))
	}
	return true
}

// endsPlain reports whether a scalar without quotes ends before text[i].
func (r *yamlReader) endsPlain(inFlow bool) bool {
	switch c, next := r.peek(), r.ahead(1); c {
	case 0:
		return true
	case ':':
		return isBreakOrGap(next) || inFlow && isFlowSign(next)
	case '#':
		return isBreakOrGap(r.text[r.i-1])
	case '-', '.':
		return r.atMarker(c)
	default:
		return inFlow && isFlowSign(c)
	}
}

// singleQuoted reads '…', in which ” stands for a quote.
func (r *yamlReader) singleQuoted() string {
	var f folder
	at := r.at
	for r.advance(1); ; {
		switch c := r.peek(); {
		case r.endsQuoted(at):
			return ""
		case c == '\'' && r.ahead(1) == '\'':
			f.keep("'")
			r.advance(2)
		case c == '\'':
			r.advance(1)
			return string(f.words)
		case !r.foldBreak(&f):
			f.add(c)
			r.advance(1)
		}
	}
}

// doubleQuoted reads "…", in which a backslash begins an escape.
func (r *yamlReader) doubleQuoted() string {
	var f folder
	at := r.at
	for r.advance(1); ; {
		switch c := r.peek(); {
		case r.endsQuoted(at):
			return ""
		case c == '"':
			r.advance(1)
			return string(f.words)
		case c == '\\':
			r.escape(&f)
		case !r.foldBreak(&f):
			f.add(c)
			r.advance(1)
		}
	}
}

// endsQuoted tells of a quoted scalar that is never closed.
func (r *yamlReader) endsQuoted(at dossier.Place) bool {
	if r.problem == nil && r.peek() != 0 && !r.atMarker('-') && !r.atMarker('.') {
		return false
	}
	r.failAt(at, "the quote that begins here is never closed", "close it; inside double quotes write \\\" for the sign itself")
	return true
}

// foldBreak folds the line breaks that begin here, if any.
func (r *yamlReader) foldBreak(f *folder) bool {
	if skipBreak(r.text, r.i) < 0 {
		return false
	}
	f.breakLines(r.skipSpace(false))
	return true
}

// escape reads a backslash and what it stands for. One at the end of a line
// joins the lines.
func (r *yamlReader) escape(f *folder) {
	if skipBreak(r.text, r.i+1) >= 0 {
		r.advance(1)
		r.skipSpace(false)
		f.solid = len(f.words)
		return
	}
	c, width := runeAt(r.text, r.i+1)
	digits := map[rune]int{'x': 2, 'u': 4, 'U': 8}[c]
	if digits == 0 {
		words, ok := escapes(c)
		if !ok {
			r.fail(quote("\\"+string(c))+" stands for nothing", "write \\\\ for a backslash, or use single quotes")
			return
		}
		f.keep(words)
		r.advance(1 + width)
		return
	}
	r.advance(2)
	f.keep(string(r.hex(digits)))
}

func escapes(c rune) (string, bool) {
	const from = "0abt\tnvfre \"/\\N_LP"
	to := [...]string{"\x00", "\a", "\b", "\t", "\t", "\n", "\v", "\f", "\r", "\x1b", " ", "\"", "/", "\\", "\u0085", "\u00a0", "\u2028", "\u2029"}
	at := strings.IndexRune(from, c)
	if at < 0 || c == utf8.RuneError {
		return "", false
	}
	return to[at], true
}

// hex reads the number of a character; two halves of a pair make one.
func (r *yamlReader) hex(digits int) rune {
	c := r.hexNumber(digits)
	if utf16.IsSurrogate(c) && r.peek() == '\\' && r.ahead(1) == 'u' {
		before := *r
		r.advance(2)
		if pair := utf16.DecodeRune(c, r.hexNumber(4)); pair != utf8.RuneError {
			return pair
		}
		*r = before
	}
	return c
}

func (r *yamlReader) hexNumber(digits int) rune {
	var n rune
	for range digits {
		d := strings.IndexByte("0123456789abcdef", r.peek()|0x20)
		if d < 0 || r.peek() < '0' {
			r.fail("an escape lacks hexadecimal digits", "write \\\\ for a backslash, or use single quotes")
			return utf8.RuneError
		}
		n = n<<4 | rune(d)
		r.advance(1)
	}
	return n
}
