// Package poster draws the picture that a link to an explainer shows in
// networks, chats and feeds: its question, its texts and the part of the map
// around the thesis. Start with [PNG]. The same dossier gives the same bytes.
package poster

import (
	"bytes"
	"image/color"
	"image/png"
	"strings"

	"counterpoint/app/dossier"
	"counterpoint/app/words"
)

// Width and Height are the measures that networks ask for, in pixels.
const (
	Width  = 1200
	Height = 630
)

// Places on the picture in pixels: words to the left, the map to the right,
// cut off where the picture ends.
const (
	margin   = 56.0
	wordsTo  = 486.0
	mapLeft  = 536.0
	mapScale = .86
)

// The light colours of the page's style sheet.
var (
	paper  = hex(0xfbfaf7)
	card   = hex(0xffffff)
	ink    = hex(0x1b1f24)
	muted  = hex(0x575f6a)
	border = hex(0x8d897f)
)

func hex(rgb uint32) color.RGBA {
	return color.RGBA{uint8(rgb >> 16), uint8(rgb >> 8), uint8(rgb), 0xff}
}

// PNG draws the picture of a dossier. Where the fonts at hand lack letters of
// its title, the map stands alone.
func PNG(d *dossier.Dossier) ([]byte, error) {
	c, err := newCanvas(Width, Height, paper)
	if err != nil {
		return nil, err
	}
	if c.covers(titles, d.Title) && strings.TrimSpace(d.Title) != "" {
		c.origin, c.scale = dossier.Point{X: mapLeft}, mapScale
		drawMap(c, d, mapScale)
		c.origin, c.scale = dossier.Point{}, 1
		c.rect(0, 0, wordsTo+margin/2, Height, paper)
		drawWords(c, d)
	} else {
		drawMap(c, d, mapScale)
	}
	var b bytes.Buffer
	err = (&png.Encoder{CompressionLevel: png.DefaultCompression}).Encode(&b, c.image)
	return b.Bytes(), err
}

// drawWords writes the question, its context and the texts.
func drawWords(c *canvas, d *dossier.Dossier) {
	const width = wordsTo - margin
	y := margin + 22
	c.text(regular, 22, muted, margin, y, words.For(d.Lang).Say("kicker"))
	y += 22
	size, lines := fitted(c, d.Title, width)
	for _, line := range lines {
		y += size * 1.16
		c.text(titles, size, ink, margin, y, line)
	}
	y += 18
	room := int((Height - margin - 34*float64(min(len(d.Sources), mostTexts)) - 20 - y) / 30)
	for _, line := range c.lines(regular, 22, d.Deck, width, room) {
		y += 30
		c.text(regular, 22, muted, margin, y, line)
	}
	drawTexts(c, d)
}

// mostTexts is how many texts have room at the foot.
const mostTexts = 3

// drawTexts names the texts at the foot.
func drawTexts(c *canvas, d *dossier.Dossier) {
	shown := min(len(d.Sources), mostTexts)
	for i, s := range d.Sources[:shown] {
		y := Height - margin - 34*float64(shown-1-i)
		c.round(margin, y-20, 24, 24, 4, versions[i%len(versions)])
		letter := strings.ToUpper(s.Key)
		c.text(bold, 16, paper, margin+12-c.width(bold, 16, letter)/2, y-2, letter)
		name := s.Publisher
		if name == "" {
			name = s.Title
		}
		if name == "" {
			name = s.File
		}
		for _, line := range c.lines(regular, 20, name, wordsTo-margin-36, 1) {
			c.text(regular, 20, ink, margin+36, y-1, line)
		}
	}
}

// fitted breaks a title into lines of the largest letters that leave room for
// the rest.
func fitted(c *canvas, title string, width float64) (size float64, lines []string) {
	for _, size = range []float64{50, 44, 38, 33, 29} {
		if lines = c.wrap(titles, size, title, width); float64(len(lines))*size <= 230 {
			return size, lines
		}
	}
	return size, c.lines(titles, size, title, width, 8)
}
