package pipeline

import (
	"counterpoint/app/dossier"
	"counterpoint/app/glyph"
	"counterpoint/app/layout"
)

// Before a browser has drawn a card, its height is guessed: a card is never too
// low for its text, at most a line too high.

// cardWidth is the width of a card on the map; textWidth what its text has of
// it, with the border and the padding of the style sheet taken off. In CSS
// pixels, as are the others.
const (
	cardWidth  = 194.0
	textWidth  = 168.0
	fontSize   = 13.0
	lineHeight = 18.0
	cardFrame  = 38.0 // the line of the role, padding, borders
	groupLine  = 16.0 // the name of the group
	wordHead   = 6.0  // what the word of a relation on the upper edge takes
)

// cardHeight guesses the height of a claim's card on which some relations begin.
func cardHeight(c dossier.Claim, relations int) float64 {
	h := textHeight(c.Text)
	if relations > 0 {
		h += wordHead + layout.Cards.WordStep*float64(relations-1)
	}
	if c.Group >= 0 {
		h += groupLine
	}
	return h
}

// textHeight guesses the height of a card that holds a text.
func textHeight(text string) float64 {
	return cardFrame + float64(glyph.Lines(text, textWidth/fontSize))*lineHeight
}
