package poster

import (
	"image"
	"image/color"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/go-fonts/liberation/liberationsansbold"
	"github.com/go-fonts/liberation/liberationsansregular"
	"github.com/go-fonts/liberation/liberationserifbold"
	"golang.org/x/image/font"
	"golang.org/x/image/font/opentype"
	"golang.org/x/image/font/sfnt"
	"golang.org/x/image/math/fixed"

	"counterpoint/app/dossier"
)

// weight chooses one of the fonts: serifs for the title, none for the rest, as
// on the page.
type weight int

const (
	regular weight = iota
	bold
	titles
)

// lettering is a font in a size in pixels.
type lettering struct {
	weight weight
	size   float64
}

type typeface struct {
	font *sfnt.Font
	buf  sfnt.Buffer
}

// load reads the fonts, which are part of the program.
func (c *canvas) load() error {
	for i, data := range [][]byte{regular: liberationsansregular.TTF, bold: liberationsansbold.TTF, titles: liberationserifbold.TTF} {
		f, err := opentype.Parse(data)
		if err != nil {
			return err
		}
		c.fonts[i].font = f
	}
	return nil
}

// inkless are characters that choose how another one looks, or leave no ink.
func inkless(r rune) bool {
	return unicode.Is(unicode.Variation_Selector, r) || unicode.Is(unicode.Cf, r)
}

// covers reports whether a font can write a text letter by letter, from left to
// right.
func (c *canvas) covers(w weight, text string) bool {
	for _, r := range dossier.Plain(text) {
		if inkless(r) || r == ' ' {
			continue
		}
		i, err := c.fonts[w].font.GlyphIndex(&c.fonts[w].buf, r)
		if err != nil || i == 0 || unicode.In(r, unicode.Hebrew, unicode.Arabic, unicode.Mn) {
			return false
		}
	}
	return true
}

// face gives a font in a size of pixels.
func (c *canvas) face(w weight, size float64) font.Face {
	l := lettering{w, size}
	if f, ok := c.faces[l]; ok {
		return f
	}
	f, err := opentype.NewFace(c.fonts[w].font, &opentype.FaceOptions{Size: size, DPI: 72, Hinting: font.HintingNone})
	if err != nil {
		panic(err) // a size below nothing alone
	}
	c.faces[l] = f
	return f
}

// text writes a line with its foot at y. Letters that the font lacks are left
// out.
func (c *canvas) text(w weight, size float64, colour color.RGBA, x, y float64, text string) {
	px, py := c.origin.X+x*c.scale, c.origin.Y+y*c.scale
	if size := c.image.Bounds().Size(); px > float64(size.X) || py < 0 || py > 2*float64(size.Y) {
		return
	}
	d := font.Drawer{
		Dst: c.image, Src: image.NewUniform(colour), Face: c.face(w, size*c.scale),
		Dot: fixed.Point26_6{X: fixed.Int26_6(px * 64), Y: fixed.Int26_6(py * 64)},
	}
	d.DrawString(c.written(w, text))
}

// width is that of a line, in the lengths of the canvas.
func (c *canvas) width(w weight, size float64, text string) float64 {
	return float64(font.MeasureString(c.face(w, size*c.scale), c.written(w, text))) / 64 / c.scale
}

// written is what of a text can be written.
func (c *canvas) written(w weight, text string) string {
	return strings.Map(func(r rune) rune {
		if inkless(r) || !c.covers(w, string(r)) {
			return -1
		}
		return r
	}, text)
}

// wrap breaks a text into lines of a width; a word that is wider is broken.
func (c *canvas) wrap(w weight, size float64, text string, width float64) []string {
	var lines []string
	line := ""
	for _, word := range strings.Fields(c.written(w, dossier.Plain(text))) {
		if line != "" && c.width(w, size, line+" "+word) > width {
			lines, line = append(lines, line), ""
		}
		if line != "" {
			line += " "
		}
		for _, r := range word {
			if line != "" && c.width(w, size, line+string(r)) > width {
				lines, line = append(lines, line), ""
			}
			line += string(r)
		}
	}
	if line != "" {
		lines = append(lines, line)
	}
	return lines
}

// lines breaks a text into as many lines of a width as there is room for; a text
// that is longer ends in dots.
func (c *canvas) lines(w weight, size float64, text string, width float64, room int) []string {
	all := c.wrap(w, size, text, width)
	switch {
	case room <= 0:
		return nil
	case len(all) <= room:
		return all
	}
	last := all[room-1]
	for last != "" && c.width(w, size, last+" …") > width {
		last = strings.TrimRight(last[:lastCut(last)], ",;:. ")
	}
	return append(all[:room-1], last+" …")
}

// lastCut is where the last word of a line begins, or the last letter of a line
// of one word.
func lastCut(line string) int {
	if i := strings.LastIndexByte(line, ' '); i > 0 {
		return i
	}
	_, n := utf8.DecodeLastRuneInString(line)
	return len(line) - n
}
