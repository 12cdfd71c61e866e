package source

import (
	"strings"
	"unicode"
)

// Plain gives a text on one line: every run of white space, line breaks and
// no-break spaces included, becomes one space, none stands at either end, and
// characters that leave no ink and part no words (byte order mark, zero-width
// space, word joiner, soft hyphen) are left out. Between two characters of a
// script without spaces a line break leaves nothing. It is what the page shows
// and what the word diff compares; offsets never count in it.
func Plain(text string) string {
	if isPlain(text) {
		return text
	}
	var b strings.Builder
	gap, broken, last := false, false, ' '
	for _, r := range text {
		switch {
		case r == '\uFEFF', r == '\u200B', r == '\u2060', r == '\u00AD':
		case isSpace(r):
			gap, broken = true, broken || r == '\n' || r == '\r'
		default:
			if gap && b.Len() > 0 && !(broken && isSpaceless(last) && isSpaceless(r)) {
				b.WriteByte(' ')
			}
			b.WriteRune(r)
			gap, broken, last = false, false, r
		}
	}
	return b.String()
}

// isSpaceless reports whether a character is of a script that puts no spaces
// between words.
func isSpaceless(r rune) bool { return isWide(r) && !unicode.Is(unicode.Hangul, r) }

// isPlain reports whether a text is on one line already.
func isPlain(text string) bool {
	before := ' '
	for _, r := range text {
		switch {
		case r == ' ' && before == ' ':
			return false
		case r != ' ' && isSpace(r), r == '\u00AD':
			return false
		}
		before = r
	}
	return before != ' ' || text == ""
}
