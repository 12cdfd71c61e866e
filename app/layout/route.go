package layout

import (
	"slices"

	"counterpoint/app/dossier"
)

// routes draws the lines of all edges. Lines are level inside the columns and
// in the space for signs at the left of each column; between them they turn, so that
// two lines cross there only if the order of their ends says so.
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
	lines := make([][]dossier.Point, len(routes))
	for e := range routes {
		lines[e] = d.line(e, points)
	}
	turns := turnsOf(lines, d.o.Fan > 0)
	for e, line := range lines {
		routes[e].Curves = curves(line, turns[e])
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

// turnsOf finds the turns of all lines, by line and point, and gives them lanes
// where fans are spread. Points stand in pairs for the columns; between two pairs is a turn.
func turnsOf(lines [][]dossier.Point, fan bool) [][]*turn {
	turns := make([][]*turn, len(lines))
	gaps := map[float64][]*turn{}
	var order []float64
	for e, pts := range lines {
		turns[e] = make([]*turn, len(pts))
		for i := 2; i < len(pts); i += 2 {
			t := &turn{left: pts[i], right: pts[i-1]}
			if t.left.X > t.right.X {
				t.left, t.right = t.right, t.left
			}
			turns[e][i] = t
			if gaps[t.right.X] == nil {
				order = append(order, t.right.X)
			}
			gaps[t.right.X] = append(gaps[t.right.X], t)
		}
	}
	for _, x := range order {
		if fan {
			lanes(gaps[x])
		}
	}
	return turns
}

// curves joins points in pairs; level runs become one straight line.
func curves(pts []dossier.Point, turns []*turn) []dossier.Curve {
	var list []dossier.Curve
	for i := 1; i < len(pts); i++ {
		a, b := pts[i-1], pts[i]
		switch t := turns[i]; {
		case a.Y == b.Y && a != b:
			list = joined(list, straight(a, b))
		case a == b:
		case a.X < b.X:
			list = joined(list, reversed(t.curves())...)
		default:
			list = joined(list, t.curves()...)
		}
	}
	return list
}

// joined adds curves to a line; two level runs become one.
func joined(line []dossier.Curve, more ...dossier.Curve) []dossier.Curve {
	for _, c := range more {
		last := len(line) - 1
		if last >= 0 && c.A.Y == c.D.Y && line[last].A.Y == c.A.Y && line[last].D.Y == c.A.Y {
			line[last].C, line[last].D = c.D, c.D
		} else {
			line = append(line, c)
		}
	}
	return line
}
