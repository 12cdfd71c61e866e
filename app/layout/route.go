package layout

import (
	"slices"

	"counterpoint/app/dossier"
)

// routes draws the lines of all edges. Lines are level inside the columns and
// in the space for signs at the left of each column; between them all take the
// same S-shaped course, so that two lines cross there only if the order of
// their ends says so.
func (d *drawing) routes() []dossier.Route {
	s := d.a.s
	points := make([][]dossier.Point, len(s.arcs))
	routes := make([]dossier.Route, len(s.pieces))
	for _, sc := range d.scenes {
		p := sc.newPorts(s)
		p.settle()
		for _, i := range sc.shown {
			points[sc.arcs[i]] = d.points(p, i)
		}
		for v, at := range sc.vertex {
			if at >= s.cards && sc.visible[v] {
				left, right := d.sides(sc, v)
				routes[s.holder[at]].Junction = &dossier.Point{X: (left + right) / 2, Y: d.height(sc.y[v])}
			}
		}
	}
	for e := range routes {
		routes[e].Curves = curves(d.line(e, points))
	}
	return routes
}

// line joins the points of an edge's arcs, from the acting claim on; none if
// an arc has none.
func (d *drawing) line(e int, points [][]dossier.Point) []dossier.Point {
	var line []dossier.Point
	for _, a := range d.a.s.pieces[e] {
		if points[a] == nil {
			return nil
		}
		if d.a.s.arcs[a].flipped {
			slices.Reverse(points[a])
		}
		line = append(line, points[a]...)
	}
	return line
}

// height gives the height of a line on the plan, in whole pixels from the
// margin on.
func (d *drawing) height(y int) float64 { return d.o.Margin + float64(whole(y)) }

// points gives the line of a chain from its right end to its left end as
// points in pairs: level from the first to the second, an S to the next pair.
func (d *drawing) points(p *ports, chain int) []dossier.Point {
	vertices := p.chains[chain]
	last := len(vertices) - 1
	var pts []dossier.Point
	for k, v := range slices.Backward(vertices) {
		c := p.rank[v] + p.column
		entry, exit, y := d.right[c], d.left[c]-d.o.LabelSpace, p.y[v]
		switch k {
		case last:
			entry, _ = d.sides(p.scene, v)
			y = p.at[leftSide][chain]
		case 0:
			_, exit = d.sides(p.scene, v)
			y = p.at[rightSide][chain]
		}
		pts = append(pts, dossier.Point{X: entry, Y: d.height(y)}, dossier.Point{X: exit, Y: d.height(y)})
	}
	return pts
}

// sides gives where the left and the right side of a card or junction are.
func (d *drawing) sides(sc *scene, v int) (left, right float64) {
	c := sc.rank[v] + sc.column
	if at := sc.vertex[v]; at < d.a.s.cards {
		return d.left[c], d.left[c] + d.boxes[at].W
	}
	middle := (d.left[c] + d.right[c]) / 2
	return middle - junctionSize/2, middle + junctionSize/2
}

// curves joins points in pairs; level runs become one straight line.
func curves(pts []dossier.Point) []dossier.Curve {
	var list []dossier.Curve
	for i := 1; i < len(pts); i++ {
		a, b := pts[i-1], pts[i]
		if a == b {
			continue
		}
		last := len(list) - 1
		switch {
		case a.Y != b.Y:
			list = append(list, bend(a, b))
		case last >= 0 && list[last].A.Y == a.Y && list[last].D.Y == a.Y:
			list[last].C, list[last].D = b, b
		default:
			list = append(list, dossier.Curve{A: a, B: a, C: b, D: b})
		}
	}
	return list
}

// bend leads from one level to another. Seen from the left it starts flat, so
// that an arrow head lies on its line, and turns most near its right end.
func bend(a, b dossier.Point) dossier.Curve {
	left, right := min(a.X, b.X), max(a.X, b.X)
	near, far := left+.8*(right-left), left+.7*(right-left)
	if a.X < b.X {
		near, far = far, near
	}
	return dossier.Curve{A: a, B: dossier.Point{X: far, Y: a.Y}, C: dossier.Point{X: near, Y: b.Y}, D: b}
}
