package view

import (
	"math"
	"strconv"
	"strings"

	"counterpoint/app/dossier"
)

// lines is the drawing behind the cards: a curve for each relation, those that
// are lit once more over them, then junctions where undercuts end and the signs
// of the relations whose words have no place on their line. It is for the eye;
// the list says the same in words.
func (x *Explorer) lines(lit lighting) Node {
	p := lit.plan
	var routes, marks []Node
	for i := range p.Routes {
		s := x.edgeSight(i, lit)
		routes = append(routes, x.kept.routes[i].of(s, x.line))
		if !x.worded(i) || x.undercut(i) {
			marks = append(marks, x.kept.signs[i].of(s, x.signOf))
		}
	}
	return E(
		"svg", Class("lines"), A("aria-hidden", "true"), A("focusable", "false"),
		A("viewBox", "0 0 "+num(p.Width)+" "+num(p.Height)),
		E("g", Class("routes"), routes),
		E("g", Class("routes"), x.over(lit)),
		E("g", Class("routes"), marks),
	)
}

// edgeSight is what the drawing of a relation looks at.
type edgeSight struct {
	relation   int
	plan       *dossier.Plan
	lit, unfit bool
}

func (x *Explorer) edgeSight(i int, lit lighting) edgeSight {
	r := x.d.Relations[i]
	return edgeSight{
		relation: i, plan: lit.plan,
		lit: lit.relations != nil && lit.relations[i], unfit: lit.filtered.out(r.From) || lit.filtered.out(x.target(r)),
	}
}

// line is the curve of a relation.
func (x *Explorer) line(s edgeSight) Node {
	return E("g", x.edge(s), E("path", A("d", path(s.plan.Routes[s.relation].Curves))))
}

// The looks of what belongs to a relation, added up.
const (
	looksLit = 1 << iota
	looksUnfit
	looksHid
)

// look adds up how a relation looks.
func (s edgeSight) look() (look byte) {
	if s.lit {
		look += looksLit
	}
	if s.unfit {
		look += looksUnfit
	}
	if s.plan.Routes[s.relation].Curves == nil {
		look += looksHid
	}
	return look
}

// edge are the attributes of what belongs to a relation in the drawing.
func (x *Explorer) edge(s edgeSight) []Attr { return x.belongs(s.relation, s.look(), "") }

// belongs are the attributes of what belongs to a relation: a class more, if
// any, how it looks, and the claims at its ends.
func (x *Explorer) belongs(relation int, look byte, more string) []Attr {
	r := x.d.Relations[relation]
	return []Attr{
		Class(more, "edge", "e"+strconv.Itoa(relation), x.bearing(r).class, when(look&looksLit != 0, "lit"), when(look&looksUnfit != 0, "unfit"), when(look&looksHid != 0, "hid")),
		A("data-ends", strconv.Itoa(r.From)+" "+strconv.Itoa(x.target(r))),
	}
}

// over draws what is lit over all other lines, a path for each tone, so that
// no line changes its place in the drawing.
func (x *Explorer) over(lit lighting) []Node {
	var paths []Node
	for _, tone := range tones {
		d := nowhere
		for i, on := range lit.relations {
			if on && x.bearing(x.d.Relations[i]).class == tone {
				d += path(lit.plan.Routes[i].Curves)
			}
		}
		paths = append(paths, E("path", Class("over", tone), A("d", d)))
	}
	return paths
}

// tones are the classes that colour relations.
var tones = []string{proposes.class, supports.class, onlyIf.class, challenges.class, undercuts.class, answers.class}

// undercut reports whether others undercut a relation.
func (x *Explorer) undercut(relation int) bool { return x.d.Plan.Routes[relation].Junction != nil }

// signOf is the sign of a relation, and the junction where others undercut it.
func (x *Explorer) signOf(s edgeSight) Node {
	r := s.plan.Routes[s.relation]
	parts := []any{x.edge(s)}
	if x.undercut(s.relation) {
		at := dossier.Point{}
		if r.Junction != nil {
			at = *r.Junction
		}
		parts = append(parts, E("circle", Class("junction", when(r.Junction == nil, "hid")), A("cx", num(at.X)), A("cy", num(at.Y)), A("r", "4")))
	}
	if !x.worded(s.relation) {
		parts = append(
			parts,
			E("circle", Class("disc"), A("cx", num(r.Label.X)), A("cy", num(r.Label.Y)), A("r", "9")),
			E("text", A("x", num(r.Label.X)), A("y", num(r.Label.Y)), x.symbol(x.bearing(x.d.Relations[s.relation]))),
		)
	}
	return E("g", parts...)
}

// nowhere is the data of a path that shows nothing.
const nowhere = "M0 0"

// path writes curves as the data of an SVG path: from point to point in tenths
// of a pixel, which a compressor likes better than places.
func path(curves []dossier.Curve) string {
	if len(curves) == 0 {
		return nowhere
	}
	var d strings.Builder
	var x, y int // where the pen is
	for i, c := range curves {
		if i == 0 || curves[i-1].D != c.A {
			x, y = tenths(c.A)
			d.WriteString("M" + strings.TrimPrefix(steps(x, y), " "))
		}
		toX, toY := tenths(c.D)
		switch {
		case (c.A != c.B || c.C != c.D) && !straight(c):
			bX, bY := tenths(c.B)
			cX, cY := tenths(c.C)
			d.WriteString("c" + strings.TrimPrefix(steps(whole(bX-x), whole(bY-y), whole(cX-x), whole(cY-y), toX-x, toY-y), " "))
		case y == toY:
			d.WriteString("h" + strings.TrimPrefix(steps(toX-x), " "))
		case x == toX:
			d.WriteString("v" + strings.TrimPrefix(steps(toY-y), " "))
		default:
			d.WriteString("l" + strings.TrimPrefix(steps(toX-x, toY-y), " "))
		}
		x, y = toX, toY
	}
	return d.String()
}

// straight reports whether a curve is a line along an axis.
func straight(c dossier.Curve) bool {
	return c.A.X == c.B.X && c.B.X == c.C.X && c.C.X == c.D.X || c.A.Y == c.B.Y && c.B.Y == c.C.Y && c.C.Y == c.D.Y
}

// tenths gives a point in tenths of a pixel.
func tenths(p dossier.Point) (x, y int) {
	return int(math.Round(10 * p.X)), int(math.Round(10 * p.Y))
}

// whole rounds tenths of a pixel to pixels, which does for how a corner bends.
func whole(tenths int) int { return 10 * int(math.Round(float64(tenths)/10)) }

// steps writes lengths in tenths of a pixel one behind the other; a minus parts
// as well as a space does.
func steps(lengths ...int) string {
	s := ""
	for _, n := range lengths {
		if n >= 0 {
			s += " "
		}
		s += num(float64(n) / 10)
	}
	return s
}

// num writes a length with at most one decimal.
func num(f float64) string {
	s := strconv.FormatFloat(f, 'f', 1, 64)
	if n := len(s); s[n-2:] == ".0" {
		return s[:n-2]
	}
	return s
}
