package source

import (
	"unicode"
	"unicode/utf8"
)

// What may stand at the end of a sentence: marks (. ! ? … and those of other
// scripts) and, after them, closing quotes and brackets.

// isMark reports whether a character ends sentences. An ellipsis may.
func isMark(r rune) bool {
	switch r {
	case '.', '!', '?', '…':
		return true
	}
	return r > 0x7E && unicode.Is(unicode.STerm, r)
}

// isCapitalless reports whether a mark belongs to a script without capitals,
// where it ends a sentence whatever follows.
func isCapitalless(r rune) bool {
	return r > 0x7E && r != '…' && unicode.Is(unicode.STerm, r)
}

// isShut reports whether a character may close quotes or brackets. Some quotes
// open in one language and close in another.
func isShut(r rune) bool {
	switch r {
	case '"', '\'', ')', ']', '”', '’', '»', '“', '‘', '«':
		return true
	}
	return r > 0x7E && unicode.In(r, unicode.Pe, unicode.Pf, unicode.Pi)
}

// isOpen reports whether a character may open quotes or brackets.
func isOpen(r rune) bool {
	switch r {
	case '"', '\'', '(', '[', '“', '‘', '«', '„', '‚', '»', '¿', '¡':
		return true
	}
	return r > 0x7E && unicode.In(r, unicode.Ps, unicode.Pi)
}

// isDash reports whether a character is a dash between words.
func isDash(r rune) bool { return r == '-' || r == '–' || r == '—' || r == '―' }

// backShut gives the place before the closing quotes and brackets that end at
// i, white space aside.
func backShut(text string, i int) int {
	i = backSpace(text, i)
	for i > 0 {
		r, size := utf8.DecodeLastRuneInString(text[:i])
		if !isShut(r) && isInk(r) {
			return i
		}
		i -= size
	}
	return i
}
