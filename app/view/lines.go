package view

import (
	"strconv"

	"counterpoint/app/dossier"
)

// lines is the drawing behind the cards: a curve for each relation with its
// sign, and junctions where undercuts end. It is for the eye; the list says the same in words.
func (x *Explorer) lines(lit lighting) Node {
	p := x.d.Plan
	var quiet, loud []Node
	for i := range p.Routes {
		g := x.line(i, lit)
		if lit.relations != nil && lit.relations[i] {
			loud = append(loud, g)
		} else {
			quiet = append(quiet, g)
		}
	}
	return E(
		"svg", Class("lines"), A("aria-hidden", "true"), A("focusable", "false"),
		A("viewBox", "0 0 "+num(p.Width)+" "+num(p.Height)),
		E("g", Class("routes"), append(quiet, loud...)),
	)
}

// line is one relation.
func (x *Explorer) line(i int, lit lighting) Node {
	r, b := x.d.Plan.Routes[i], x.bearing(x.d.Relations[i])
	parts := []any{
		Class("edge", "e"+strconv.Itoa(i), b.class, class(lit.relations, i)),
		E("path", A("d", path(r.Curves))),
	}
	if r.Junction != nil {
		parts = append(parts, E("circle", Class("junction"), A("cx", num(r.Junction.X)), A("cy", num(r.Junction.Y)), A("r", "4")))
	}
	if b.class != proposes.class {
		parts = append(
			parts,
			E("circle", Class("disc"), A("cx", num(r.Label.X)), A("cy", num(r.Label.Y)), A("r", "9")),
			E("text", A("x", num(r.Label.X)), A("y", num(r.Label.Y+4)), x.symbol(b)),
		)
	}
	return E("g", parts...)
}

// path writes curves as the data of an SVG path.
func path(curves []dossier.Curve) string {
	d := ""
	for i, c := range curves {
		if i == 0 || curves[i-1].D != c.A {
			d += "M" + pair(c.A)
		}
		if c.A == c.B && c.C == c.D {
			d += "L" + pair(c.D)
		} else {
			d += "C" + pair(c.B) + " " + pair(c.C) + " " + pair(c.D)
		}
	}
	return d
}

func pair(p dossier.Point) string { return num(p.X) + " " + num(p.Y) }

// num writes a length with at most one decimal.
func num(f float64) string {
	s := strconv.FormatFloat(f, 'f', 1, 64)
	if n := len(s); s[n-2:] == ".0" {
		return s[:n-2]
	}
	return s
}
