package layout

import (
	"cmp"
	"math"
	"slices"

	"counterpoint/app/dossier"
)

// turn is where a line goes from one level to another, in the gap between two
// columns. A turn with a lane is level up to it, goes along it, and is level
// again; one without takes the S-shaped course that all others there take.
type turn struct {
	left, right dossier.Point
	laned       bool
	lane        int     // from the left, within the turns that run side by side
	x           float64 // of the lane
}

func (t *turn) top() float64    { return min(t.left.Y, t.right.Y) }
func (t *turn) bottom() float64 { return max(t.left.Y, t.right.Y) }
func (t *turn) down() bool      { return t.right.Y > t.left.Y }

// leastLanes is the room that lanes need, in CSS pixels.
const leastLanes = 8

// lanes gives the turns of a gap their lanes, so that the lines of a fan run
// side by side: of lines that go down, the one that begins higher keeps further
// to the right; of lines that go up, the one that begins lower. Where lines of
// the gap cross they get none, because they could then cross more than once.
func lanes(turns []*turn) {
	if !untangled(turns) {
		return
	}
	turns = slices.DeleteFunc(turns, func(t *turn) bool { return t.left.Y == t.right.Y })
	slices.SortStableFunc(turns, func(a, b *turn) int { return cmp.Compare(a.top(), b.top()) })
	for len(turns) > 0 {
		n, bottom := 1, turns[0].bottom()
		for n < len(turns) && turns[n].top() <= bottom {
			bottom = max(bottom, turns[n].bottom())
			n++
		}
		beside(turns[:n])
		turns = turns[n:]
	}
}

// untangled reports whether no two turns cross or meet; it sorts them from top
// to bottom.
func untangled(turns []*turn) bool {
	slices.SortStableFunc(turns, func(a, b *turn) int { return cmp.Compare(a.left.Y, b.left.Y) })
	for i, t := range turns {
		if t.right.X-t.left.X < leastLanes || i > 0 && (t.left.Y == turns[i-1].left.Y || t.right.Y <= turns[i-1].right.Y) {
			return false
		}
	}
	return true
}

// beside lays out turns that run side by side.
func beside(turns []*turn) {
	order := slices.Clone(turns)
	slices.SortStableFunc(order, func(a, b *turn) int {
		switch {
		case a.down() != b.down():
			return cmp.Compare(a.top(), b.top())
		case a.down():
			return cmp.Compare(a.left.Y, b.left.Y)
		default:
			return cmp.Compare(b.left.Y, a.left.Y)
		}
	})
	least := 0
	for i, t := range order {
		for _, before := range order[:i] {
			if t.top() <= before.bottom() && before.top() <= t.bottom() {
				t.lane = min(t.lane, before.lane-1)
			}
		}
		least = min(least, t.lane)
	}
	for _, t := range turns {
		t.laned = true
		part := (float64(t.lane-least) + .5) / float64(1-least)
		t.x = math.Round(16*(t.left.X+part*(t.right.X-t.left.X))) / 16
	}
}

// cornerRadius is how round a turn's corners are at most, in CSS pixels; roundness
// is where the control points of a cubic lie that is as good as a quarter of a
// circle.
const (
	cornerRadius = 12
	roundness    = .55
)

// curves draws a turn from its right end to its left end.
func (t *turn) curves() []dossier.Curve {
	if !t.laned {
		return []dossier.Curve{bend(t.right, t.left)}
	}
	across := min(t.x-t.left.X, t.right.X-t.x)
	high := t.bottom() - t.top()
	rx, ry := min(cornerRadius, across), min(cornerRadius, high/2)
	sign := 1.0 // up, from right to left
	if t.down() {
		sign = -1
	}
	y0, y1 := t.right.Y, t.left.Y // on the right, on the left
	first, last := dossier.Point{X: t.x, Y: y0 + sign*ry}, dossier.Point{X: t.x, Y: y1 - sign*ry}
	list := []dossier.Curve{
		straight(t.right, dossier.Point{X: t.x + rx, Y: y0}),
		{A: dossier.Point{X: t.x + rx, Y: y0}, B: dossier.Point{X: t.x + rx*(1-roundness), Y: y0}, C: dossier.Point{X: t.x, Y: y0 + sign*ry*(1-roundness)}, D: first},
		straight(first, last),
		{A: last, B: dossier.Point{X: t.x, Y: y1 - sign*ry*(1-roundness)}, C: dossier.Point{X: t.x - rx*(1-roundness), Y: y1}, D: dossier.Point{X: t.x - rx, Y: y1}},
		straight(dossier.Point{X: t.x - rx, Y: y1}, t.left),
	}
	return slices.DeleteFunc(list, func(c dossier.Curve) bool { return c.A == c.D })
}

func straight(a, b dossier.Point) dossier.Curve { return dossier.Curve{A: a, B: a, C: b, D: b} }

// reversed draws a line from its other end.
func reversed(curves []dossier.Curve) []dossier.Curve {
	list := make([]dossier.Curve, 0, len(curves))
	for _, c := range slices.Backward(curves) {
		list = append(list, dossier.Curve{A: c.D, B: c.C, C: c.B, D: c.A})
	}
	return list
}

// bend leads from one level to another: flat at both ends, so that an arrow
// head lies on its line, and nearly straight between them.
func bend(a, b dossier.Point) dossier.Curve {
	reach := .35 * (b.X - a.X)
	return dossier.Curve{A: a, B: dossier.Point{X: a.X + reach, Y: a.Y}, C: dossier.Point{X: b.X - reach, Y: b.Y}, D: b}
}
