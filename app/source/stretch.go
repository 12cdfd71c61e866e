package source

import (
	"unicode"
	"unicode/utf8"
)

// mostInert is how many characters after a full stop, neither letters nor
// digits, are left in one part: UAX #29 looks ahead from each of them to the
// next letter, which is quadratic in their number.
const mostInert = 64

// stretch gives the end of a part of the text, from a place on, that UAX #29
// reads in linear time. Its end is a place like the others that are proposed.
func stretch(text string, from int) int {
	for i := from; i < len(text); i++ {
		if c := text[i]; c != '.' && c < 0xE2 {
			continue
		}
		r, size := utf8.DecodeRuneInString(text[i:])
		if !isFullStop(r) {
			continue
		}
		if end := inert(text, i+size); end > 0 {
			return end
		}
	}
	return len(text)
}

// isFullStop reports whether UAX #29 takes a character for a full stop.
func isFullStop(r rune) bool {
	return r == '.' || r == '․' || r == '﹒' || r == '．'
}

// inert gives the place after mostInert characters from i when they are neither
// letters nor digits nor full stops, else 0.
func inert(text string, i int) int {
	n := 0
	for i < len(text) && n < mostInert {
		r, size := utf8.DecodeRuneInString(text[i:])
		if r == '.' || unicode.IsLetter(r) || unicode.IsDigit(r) {
			return 0
		}
		i += size
		n++
	}
	if n < mostInert || i == len(text) {
		return 0
	}
	return i
}
