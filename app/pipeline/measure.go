package pipeline

import (
	"strings"
	"unicode"

	"counterpoint/app/dossier"
)

// Before a browser has drawn a card, its height is guessed from the widths of
// DejaVu Sans, the widest of the usual interface fonts: a card is never too low
// for its text, at most a line too high.

// cardWidth is the width of a card on the map; textWidth what its text has of
// it, with the border and the padding of the style sheet taken off. In CSS
// pixels, as are the others.
const (
	cardWidth  = 204.0
	textWidth  = 178.0
	fontSize   = 13.0
	lineHeight = 18.0
	cardFrame  = 38.0 // the line of the role, padding, borders
	groupLine  = 16.0 // the name of the group
)

// cardHeight guesses the height of a claim's card.
func cardHeight(c dossier.Claim) float64 {
	h := textHeight(c.Text)
	if c.Group >= 0 {
		h += groupLine
	}
	return h
}

// textHeight guesses the height of a card that holds a text.
func textHeight(text string) float64 {
	lines, x := 1, 0.0
	for _, word := range strings.Fields(text) {
		w := width(word)
		if x > 0 && x+width(" ")+w > textWidth {
			lines, x = lines+1, 0
		} else if x > 0 {
			x += width(" ")
		}
		for x += w; x > textWidth; x -= textWidth {
			lines++
		}
	}
	return cardFrame + float64(lines)*lineHeight
}

// width guesses the width of a text in one line.
func width(text string) float64 {
	em := 0.0
	for _, r := range text {
		em += advance(r)
	}
	return em * fontSize
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
