package view

import (
	"strconv"

	"counterpoint/app/dossier"
)

// lines is the drawing behind the cards: a curve for each relation with its
// sign, junctions where undercuts end, and the frames of groups. It is for the
// eye; the list says the same in words.
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
	return E("svg", Class("lines"), A("aria-hidden", "true"), A("focusable", "false"),
		A("viewBox", "0 0 "+num(p.Width)+" "+num(p.Height)),
		E("g", Class("frames"), x.frames()),
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
		parts = append(parts,
			E("circle", Class("disc"), A("cx", num(r.Label.X)), A("cy", num(r.Label.Y)), A("r", "9")),
			E("text", A("x", num(r.Label.X)), A("y", num(r.Label.Y+4)), b.sign),
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

// frames are boxes around the groups whose cards stand together: a group is
// framed when its box holds no other card.
func (x *Explorer) frames() []Node {
	var frames []Node
	for g := range x.d.Groups {
		box, ok := x.box(g)
		if !ok {
			continue
		}
		frames = append(frames, E("rect", Class("frame", x.groupRole(g)), A("x", num(box.X)), A("y", num(box.Y)),
			A("width", num(box.W)), A("height", num(box.H)), A("rx", "8")))
	}
	return frames
}

// box is the frame of a group, a margin around its cards.
func (x *Explorer) box(group int) (box dossier.Node, ok bool) {
	const margin = 6
	n := 0
	for i, c := range x.d.Claims {
		if c.Group != group || i >= len(x.d.Plan.Nodes) {
			continue
		}
		at := x.d.Plan.Nodes[i]
		if n++; n == 1 {
			box = at
			continue
		}
		right, bottom := max(box.X+box.W, at.X+at.W), max(box.Y+box.H, at.Y+at.H)
		box.X, box.Y = min(box.X, at.X), min(box.Y, at.Y)
		box.W, box.H = right-box.X, bottom-box.Y
	}
	box = dossier.Node{X: box.X - margin, Y: box.Y - margin, W: box.W + 2*margin, H: box.H + 2*margin}
	return box, n > 1 && !x.intrudes(box, group)
}

// intrudes reports whether a card of another group lies in a box.
func (x *Explorer) intrudes(box dossier.Node, group int) bool {
	for i, c := range x.d.Claims {
		n := x.d.Plan.Nodes[i]
		if c.Group != group && n.X < box.X+box.W && box.X < n.X+n.W && n.Y < box.Y+box.H && box.Y < n.Y+n.H {
			return true
		}
	}
	return false
}

// groupRole is the class of the role that the first claim of a group plays.
func (x *Explorer) groupRole(group int) string {
	for _, c := range x.d.Claims {
		if c.Group == group {
			return role(c)
		}
	}
	return ""
}
