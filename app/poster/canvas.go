package poster

import (
	"image"
	"image/color"
	"image/draw"
	"math"
	"slices"

	"golang.org/x/image/font"
	"golang.org/x/image/vector"

	"counterpoint/app/dossier"
)

// canvas is a picture on which shapes are drawn in lengths of their own: origin
// is where their zero lies, scale how many pixels one of them is.
type canvas struct {
	image  *image.RGBA
	origin dossier.Point // in pixels
	scale  float64
	fonts  [3]typeface
	faces  map[lettering]font.Face
}

// newCanvas makes a picture of one colour.
func newCanvas(width, height int, ground color.RGBA) (*canvas, error) {
	c := &canvas{image: image.NewRGBA(image.Rect(0, 0, width, height)), scale: 1, faces: make(map[lettering]font.Face)}
	draw.Draw(c.image, c.image.Bounds(), image.NewUniform(ground), image.Point{}, draw.Src)
	return c, c.load()
}

// pen collects the outline of a shape in pixels.
type pen struct {
	c     *canvas
	lines [][]dossier.Point // a point for a straight line, three for a curve
}

func (p *pen) to(points ...dossier.Point) {
	for i, at := range points {
		points[i] = dossier.Point{X: p.c.origin.X + at.X*p.c.scale, Y: p.c.origin.Y + at.Y*p.c.scale}
	}
	p.lines = append(p.lines, points)
}

// fill draws what a pen has gone around.
func (c *canvas) fill(colour color.RGBA, p pen) {
	box := p.box().Intersect(c.image.Bounds())
	if box.Empty() {
		return
	}
	z := vector.NewRasterizer(box.Dx(), box.Dy())
	at := func(q dossier.Point) (x, y float32) {
		return float32(q.X - float64(box.Min.X)), float32(q.Y - float64(box.Min.Y))
	}
	for i, l := range p.lines {
		switch x, y := at(l[0]); {
		case i == 0:
			z.MoveTo(x, y)
		case len(l) == 1:
			z.LineTo(x, y)
		default:
			bx, by := at(l[1])
			cx, cy := at(l[2])
			z.CubeTo(x, y, bx, by, cx, cy)
		}
	}
	z.ClosePath()
	z.Draw(c.image, box, image.NewUniform(colour), image.Point{})
}

// box holds all pixels that the shape may touch.
func (p *pen) box() image.Rectangle {
	left, top, right, bottom := math.Inf(1), math.Inf(1), math.Inf(-1), math.Inf(-1)
	for _, l := range p.lines {
		for _, q := range l {
			left, top, right, bottom = min(left, q.X), min(top, q.Y), max(right, q.X), max(bottom, q.Y)
		}
	}
	return image.Rect(int(math.Floor(left)), int(math.Floor(top)), int(math.Ceil(right))+1, int(math.Ceil(bottom))+1)
}

// rect draws a rectangle.
func (c *canvas) rect(x, y, w, h float64, colour color.RGBA) { c.round(x, y, w, h, 0, colour) }

// arc is how far the control points of a quarter of a circle lie from its ends,
// in radii.
const arc = .5523

// round draws a rectangle with round corners.
func (c *canvas) round(x, y, w, h, r float64, colour color.RGBA) {
	p, k := pen{c: c}, r*(1-arc)
	at := func(x, y float64) dossier.Point { return dossier.Point{X: x, Y: y} }
	p.to(at(x+r, y))
	p.to(at(x+w-r, y))
	p.to(at(x+w-k, y), at(x+w, y+k), at(x+w, y+r))
	p.to(at(x+w, y+h-r))
	p.to(at(x+w, y+h-k), at(x+w-k, y+h), at(x+w-r, y+h))
	p.to(at(x+r, y+h))
	p.to(at(x+k, y+h), at(x, y+h-k), at(x, y+h-r))
	p.to(at(x, y+r))
	p.to(at(x, y+k), at(x+k, y), at(x+r, y))
	c.fill(colour, p)
}

// pieces is of how many straight lines a curve is made.
const pieces = 24

// curve draws a line of a width along a curve.
func (c *canvas) curve(q dossier.Curve, width float64, colour color.RGBA) {
	p := pen{c: c}
	var back []dossier.Point
	for i := range pieces + 1 {
		on, along := onCurve(q, float64(i)/pieces)
		n := math.Hypot(along.X, along.Y)
		if n == 0 {
			continue
		}
		dx, dy := -along.Y/n*width/2, along.X/n*width/2
		p.to(dossier.Point{X: on.X + dx, Y: on.Y + dy})
		back = append(back, dossier.Point{X: on.X - dx, Y: on.Y - dy})
	}
	for _, on := range slices.Backward(back) {
		p.to(on)
	}
	c.fill(colour, p)
}

// onCurve gives the point of a curve at t, from 0 to 1, and its direction there.
func onCurve(q dossier.Curve, t float64) (p, along dossier.Point) {
	of := func(a, b, c, d float64) (value, slope float64) {
		u := 1 - t
		return u*u*u*a + 3*u*u*t*b + 3*u*t*t*c + t*t*t*d, 3*u*u*(b-a) + 6*u*t*(c-b) + 3*t*t*(d-c)
	}
	p.X, along.X = of(q.A.X, q.B.X, q.C.X, q.D.X)
	p.Y, along.Y = of(q.A.Y, q.B.Y, q.C.Y, q.D.Y)
	if along == (dossier.Point{}) { // a straight line ends with its control points on its ends
		along = dossier.Point{X: q.D.X - q.A.X, Y: q.D.Y - q.A.Y}
	}
	return p, along
}
