package poster

import (
	"bytes"
	"fmt"
	"image/color"
	"image/png"
	"strings"
)

// The icon is a claim with what supports and what challenges it, on a square of
// 64. It keeps to the middle, so that a system may cut off the corners.

type shape struct {
	x, y, w, h, r float64
	colour        color.RGBA
}

var iconShapes = []shape{
	{0, 0, 64, 64, 0, ink},
	{27, 31, 6, 2, 0, border},
	{32, 21, 2, 22, 0, border},
	{32, 21, 6, 2, 0, border},
	{32, 41, 6, 2, 0, border},
	{12, 24, 16, 16, 3, paper},
	{37, 14, 16, 16, 3, hex(0x8ab4f0)},
	{37, 34, 16, 16, 3, hex(0xf0907f)},
}

// IconPNG draws the icon with sides of some pixels.
func IconPNG(side int) ([]byte, error) {
	c, err := newCanvas(side, side, ink)
	if err != nil {
		return nil, err
	}
	c.scale = float64(side) / 64
	for _, s := range iconShapes {
		c.round(s.x, s.y, s.w, s.h, s.r, s.colour)
	}
	var b bytes.Buffer
	err = png.Encode(&b, c.image)
	return b.Bytes(), err
}

// IconSVG is the icon for any size.
func IconSVG() []byte {
	var b strings.Builder
	b.WriteString(`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 64 64">` + "\n")
	for _, s := range iconShapes {
		fmt.Fprintf(&b, `<rect x="%g" y="%g" width="%g" height="%g" rx="%g" fill="#%02x%02x%02x"/>`+"\n", s.x, s.y, s.w, s.h, s.r, s.colour.R, s.colour.G, s.colour.B)
	}
	b.WriteString("</svg>\n")
	return []byte(b.String())
}
