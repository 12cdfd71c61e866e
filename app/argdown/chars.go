package argdown

import (
	"strings"
	"unicode/utf8"
)

// The classes of characters are those of JavaScript's regular expressions, in
// which the language is defined.

// isTerminator reports whether a character ends a line for the "." of a
// pattern.
func isTerminator(r rune) bool {
	return r == '\n' || r == '\r' || r == '\u2028' || r == '\u2029'
}

// isSpace reports whether a character is white space for the "\s" of a
// pattern.
func isSpace(r rune) bool {
	switch {
	case r == ' ', r >= '\t' && r <= '\r', r == '\u00a0', r == '\ufeff':
		return true
	case r < '\u1680':
		return false
	}
	return r == '\u1680' || r >= '\u2000' && r <= '\u200a' || isTerminator(r) ||
		r == '\u202f' || r == '\u205f' || r == '\u3000'
}

// isGap reports whether a byte is a space or a tab.
func isGap(c byte) bool { return c == ' ' || c == '\t' }

// skipGap gives the end of the spaces and tabs that begin at i.
func skipGap(text string, i int) int {
	for i < len(text) && isGap(text[i]) {
		i++
	}
	return i
}

// skipOneGap gives i, or i+1 when a space or a tab stands there.
func skipOneGap(text string, i int) int {
	if i < len(text) && isGap(text[i]) {
		return i + 1
	}
	return i
}

// skipMargin gives the end of the spaces, tabs and apostrophes at i: the
// language counts an apostrophe before a sign as part of its indentation.
func skipMargin(text string, i int) int {
	for i < len(text) && (isGap(text[i]) || text[i] == '\'') {
		i++
	}
	return i
}

// skipBreak gives the end of the line break at i, or -1 when there is none.
func skipBreak(text string, i int) int {
	switch {
	case i >= len(text):
		return -1
	case text[i] == '\n':
		return i + 1
	case text[i] == '\r' && i+1 < len(text) && text[i+1] == '\n':
		return i + 2
	case text[i] == '\r':
		return i + 1
	}
	return -1
}

// finder remembers where something stands next, so that asking again and
// again while moving on through a text reads the text once.
type finder struct {
	from, at int
	asked    bool
}

// next gives the place of needle at or after i, or -1.
func (f *finder) next(text, needle string, i int) int {
	return f.search(i, func(i int) int { return strings.Index(text[i:], needle) })
}

// nextTerminator gives the end of the line that i stands in.
func (f *finder) nextTerminator(text string, i int) int {
	at := f.search(i, func(i int) int { return indexTerminator(text[i:]) })
	if at < 0 {
		return len(text)
	}
	return at
}

func (f *finder) search(i int, index func(int) int) int {
	if f.asked && f.from <= i && (f.at < 0 || i <= f.at) {
		return f.at
	}
	f.asked, f.from, f.at = true, i, index(i)
	if f.at >= 0 {
		f.at += i
	}
	return f.at
}

func indexTerminator(text string) int {
	for i := 0; i < len(text); i++ {
		switch c := text[i]; {
		case c == '\n' || c == '\r':
			return i
		case c == 0xe2 && (strings.HasPrefix(text[i:], "\u2028") || strings.HasPrefix(text[i:], "\u2029")):
			return i
		}
	}
	return -1
}

// runeAt gives the character at i and its width; 0, 0 at the end.
func runeAt(text string, i int) (rune, int) {
	if i >= len(text) {
		return 0, 0
	}
	return utf8.DecodeRuneInString(text[i:])
}
