package source

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"counterpoint/app/dossier"
)

// What counts as white space and what as ink. White space is that of Unicode
// (no-break spaces too) and three characters that only look like none: the
// byte order mark, the zero-width space and the word joiner. Marks of
// direction, joiners and soft hyphens leave no ink either, but belong to the
// word beside them.

// isSpace reports whether a character separates words or stands for nothing.
func isSpace(r rune) bool {
	switch r {
	case ' ', '\n', '\r', '\t':
		return true
	case '\uFEFF', '\u200B', '\u2060':
		return true
	}
	return r == '\v' || r == '\f' || dossier.IsFarSpace(r)
}

// isInk reports whether a character can be seen.
func isInk(r rune) bool {
	switch {
	case r < 0x7F:
		return r > ' '
	case isSpace(r):
		return false
	default:
		return !unicode.In(r, unicode.Cf, unicode.Cc, unicode.Variation_Selector)
	}
}

// blank reports whether a text shows nothing.
func blank(text string) bool { return strings.IndexFunc(text, isInk) < 0 }

// trim narrows a range of a text to what stands between its white space.
func trim(text string, start, end int) (int, int) {
	part := strings.TrimLeftFunc(text[start:end], isSpace)
	start = end - len(part)
	return start, start + len(strings.TrimRightFunc(part, isSpace))
}

// skipSpace gives the place of the first character at or after i that is no
// white space.
func skipSpace(text string, i int) int {
	for i < len(text) {
		r, size := utf8.DecodeRuneInString(text[i:])
		if !isSpace(r) {
			return i
		}
		i += size
	}
	return i
}

// backSpace gives the place after the last character before i that is no
// white space.
func backSpace(text string, i int) int {
	for i > 0 {
		r, size := utf8.DecodeLastRuneInString(text[:i])
		if !isSpace(r) {
			return i
		}
		i -= size
	}
	return 0
}

// isSmall reports whether a letter is the small one of a capital that texts
// use. Georgian letters have capitals in Unicode alone: sentences begin without.
func isSmall(r rune) bool {
	return unicode.IsLower(r) && (r < 'ა' || r > 'ჿ')
}
