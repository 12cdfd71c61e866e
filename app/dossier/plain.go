package dossier

import (
	"strings"
	"unicode"
)

// Plain gives a text on one line, as it is read: every run of white space, line
// breaks and no-break spaces included, as one space, none at the ends.
// Characters that leave no ink and part no words (byte order mark, zero-width
// space, word joiner, soft hyphen) are left out, and a line break between two
// characters of a script without spaces leaves nothing. Offsets never count in
// it.
func Plain(text string) string {
	if isPlain(text) {
		return text
	}
	var b strings.Builder
	b.Grow(len(text))
	gap, broken, last := false, false, ' '
	for _, r := range text {
		switch {
		case isInkless(r):
		case unicode.IsSpace(r):
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

// isPlain reports whether a text is on one line already.
func isPlain(text string) bool {
	before := ' '
	for _, r := range text {
		switch {
		case r == ' ' && before == ' ':
			return false
		case r != ' ' && unicode.IsSpace(r), isInkless(r):
			return false
		}
		before = r
	}
	return before != ' ' || text == ""
}

// isInkless reports whether a character shows nothing and parts no words.
func isInkless(r rune) bool {
	return r == '\uFEFF' || r == '\u200B' || r == '\u2060' || r == '\u00AD'
}

// isSpaceless reports whether a character is of the East Asian blocks that put
// no spaces between words.
func isSpaceless(r rune) bool {
	switch {
	case r >= 0x2E80 && r <= 0x9FFF, // radicals, kana, ideographs
		r >= 0xF900 && r <= 0xFAFF, // compatibility ideographs
		r >= 0xFE30 && r <= 0xFE4F, // vertical forms
		r >= 0xFF00 && r <= 0xFF60, // full-width forms
		r >= 0x20000 && r <= 0x3FFFD:
		return true
	}
	return false
}
