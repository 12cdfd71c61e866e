package source

import "strings"

// Plain gives a text on one line: every run of white space, line breaks and
// no-break spaces included, becomes one space, none stands at either end, and
// characters that leave no ink and part no words (byte order mark, zero-width
// space, word joiner, soft hyphen) are left out. It is what the page shows and
// what the word diff compares; offsets never count in it.
func Plain(text string) string {
	if isPlain(text) {
		return text
	}
	var b strings.Builder
	gap := false
	for _, r := range text {
		switch {
		case r == '\uFEFF', r == '\u200B', r == '\u2060', r == '\u00AD':
		case isSpace(r):
			gap = b.Len() > 0
		default:
			if gap {
				b.WriteByte(' ')
				gap = false
			}
			b.WriteRune(r)
		}
	}
	return b.String()
}

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
