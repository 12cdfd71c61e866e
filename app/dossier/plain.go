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

// isPlain reports whether a text is on one line already.
func isPlain(text string) bool {
	before := ' '
	for _, r := range text {
		switch {
		case r > ' ' && r < 0x85: // the most, at once
		case r == ' ' && before == ' ':
			return false
		case r != ' ' && isSpace(r), isInkless(r):
			return false
		}
		before = r
	}
	return before != ' ' || text == ""
}

// isSpace is unicode.IsSpace, with letters answered at once.
func isSpace(r rune) bool {
	return r <= ' ' && (r == ' ' || r >= '\t' && r <= '\r') || IsFarSpace(r)
}

// IsFarSpace reports whether a character beyond ASCII is white space of
// Unicode. Letters of Latin, Cyrillic and Chinese are answered at once.
func IsFarSpace(r rune) bool {
	return r == 0x85 || r == 0xA0 || r >= 0x1680 && r <= 0x3000 && unicode.IsSpace(r)
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
