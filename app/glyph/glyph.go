// Package glyph guesses how wide text is before a browser has drawn it, from
// the widths of DejaVu Sans, the widest of the usual fonts: nothing is narrower
// than it will be. Start with [Lines].
package glyph

import (
	"strings"
	"unicode"
)

// Lines guesses how many lines a text takes in a width. Lengths are in ems of
// its font. A word that is longer than a line is broken; an empty text has one
// line.
func Lines(text string, width float64) int {
	lines, x := 1, 0.0
	for _, word := range strings.Fields(text) {
		w := Width(word)
		if x > 0 && x+Width(" ")+w > width {
			lines, x = lines+1, 0
		} else if x > 0 {
			x += Width(" ")
		}
		for x += w; x > width; x -= width {
			lines++
		}
	}
	return lines
}

// Width guesses the width of a text in one line, in ems.
func Width(text string) float64 {
	em := 0.0
	for _, r := range text {
		em += advance(r)
	}
	return em
}

// advance is the width of a character in ems.
func advance(r rune) float64 {
	switch {
	case strings.ContainsRune("ijl|.,:;'’‘!I ", r):
		return .33
	case strings.ContainsRune("frt()[]/-\"“”", r):
		return .44
	case strings.ContainsRune("mwMW@%—", r):
		return .95
	case r >= 0x1100 && unicode.In(r, unicode.Han, unicode.Hiragana, unicode.Katakana, unicode.Hangul):
		return 1
	case unicode.IsUpper(r):
		return .72
	default:
		return .62
	}
}
