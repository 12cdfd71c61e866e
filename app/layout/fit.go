package layout

import (
	"slices"

	"counterpoint/app/dossier"
)

// Change is what differs from the map that a plan was made for.
type Change struct {
	Hidden  []bool    // by claim: its card is not shown
	Gone    []bool    // by relation: its line is not shown
	From    []int     // by relation: the claim that acts; what its line has on the upper part of the card stays there
	Heights []float64 // by claim: the height of its card where it is more than planned, in CSS pixels; shorter than the claims where no more are
}

// Fit changes a plan so that nothing is reshuffled: what stays keeps its column,
// its order and what it is level with. Rows that hidden cards leave empty from
// the left to the right of the map close up; below a card that is higher than
// planned everything moves down. What is above does not move. Hidden cards get
// the column -1, lines that are gone no curves.
func Fit(p dossier.Plan, c Change) dossier.Plan {
	f := &fit{p: p, c: c}
	f.close()
	f.grow()
	return f.plan()
}

// fit is a change of heights: rows that are pressed, and room that is added.
type fit struct {
	p       dossier.Plan
	c       Change
	pressed []press // from top to bottom
	added   []room  // from top to bottom
}

// press makes what lies between two heights less high.
type press struct{ top, bottom, less float64 }

// room is added below a height.
type room struct{ below, more float64 }

// rowGap is what is left of rows that close up, in CSS pixels: the distance of
// two cards of a column.
const rowGap = 12

func (f *fit) hidden(i int) bool { return i < len(f.c.Hidden) && f.c.Hidden[i] }

// height is what a card needs.
func (f *fit) height(i int) float64 {
	if i < len(f.c.Heights) {
		return max(f.p.Nodes[i].H, f.c.Heights[i])
	}
	return f.p.Nodes[i].H
}

// shown lists the cards that are shown, in the order of a height.
func (f *fit) shown(by func(dossier.Node) float64) []int {
	var list []int
	for i, n := range f.p.Nodes {
		if !f.hidden(i) && n.Column >= 0 {
			list = append(list, i)
		}
	}
	slices.SortStableFunc(list, func(a, b int) int {
		switch d := by(f.p.Nodes[a]) - by(f.p.Nodes[b]); {
		case d < 0:
			return -1
		case d > 0:
			return 1
		default:
			return 0
		}
	})
	return list
}

// close presses the rows that hidden cards leave empty.
func (f *fit) close() {
	bottom := 0.0
	first := true
	for _, i := range f.shown(func(n dossier.Node) float64 { return n.Y }) {
		n := f.p.Nodes[i]
		if !first && n.Y-bottom > rowGap && f.emptied(bottom, n.Y) {
			f.pressed = append(f.pressed, press{bottom, n.Y, n.Y - bottom - rowGap})
		}
		first, bottom = false, max(bottom, n.Y+n.H)
	}
	if end := f.p.Height; !first && end-bottom > rowGap && f.emptied(bottom, end) {
		f.pressed = append(f.pressed, press{bottom, end, end - bottom - rowGap})
	}
}

// emptied reports whether a hidden card stood between two heights.
func (f *fit) emptied(top, bottom float64) bool {
	for i, n := range f.p.Nodes {
		if f.hidden(i) && n.Column >= 0 && n.Y < bottom && n.Y+n.H > top {
			return true
		}
	}
	return false
}

// grow adds the room that higher cards need. Room that is added beside a card
// serves it as well.
func (f *fit) grow() {
	for _, i := range f.shown(func(n dossier.Node) float64 { return n.Y + n.H }) {
		n := f.p.Nodes[i]
		top, bottom := n.Y, n.Y+n.H
		need := f.height(i) - n.H
		at := len(f.added)
		for at > 0 && f.added[at-1].below >= top {
			at--
			need -= f.added[at].more
		}
		if last := len(f.added) - 1; need > 0 && last >= 0 && f.added[last].below == bottom {
			f.added[last].more += need
		} else if need > 0 {
			f.added = append(f.added, room{bottom, need})
		}
	}
}

// at gives where a height of the plan comes to lie.
func (f *fit) at(y float64) float64 {
	moved := y
	for _, p := range f.pressed {
		if y <= p.top {
			break
		}
		moved -= p.less * (min(y, p.bottom) - p.top) / (p.bottom - p.top)
	}
	for _, r := range f.added {
		if y <= r.below {
			break
		}
		moved += r.more
	}
	return moved
}

func (f *fit) point(p dossier.Point) dossier.Point { return dossier.Point{X: p.X, Y: f.at(p.Y)} }

// plan writes the changed plan down.
func (f *fit) plan() dossier.Plan {
	p := f.p
	p.Height = f.at(p.Height)
	p.Nodes = slices.Clone(p.Nodes)
	for i, n := range p.Nodes {
		if f.hidden(i) {
			p.Nodes[i] = dossier.Node{Column: -1, Row: -1}
		} else {
			top := f.at(n.Y)
			p.Nodes[i].Y, p.Nodes[i].H = top, max(f.height(i), f.at(n.Y+n.H)-top) // lines still end on it
		}
	}
	p.Routes = slices.Clone(p.Routes)
	for i, r := range p.Routes {
		p.Routes[i] = f.route(i, r)
	}
	return p
}

func (f *fit) route(i int, r dossier.Route) dossier.Route {
	if i < len(f.c.Gone) && f.c.Gone[i] {
		return dossier.Route{}
	}
	start, drift := f.drift(i, r)
	point := func(p dossier.Point) dossier.Point {
		moved := f.point(p)
		if p.Y == start {
			moved.Y -= drift
		}
		return moved
	}
	curves := make([]dossier.Curve, 0, len(r.Curves))
	for _, c := range r.Curves {
		curves = append(curves, dossier.Curve{A: point(c.A), B: point(c.B), C: point(c.C), D: point(c.D)})
	}
	r.Curves, r.Label = curves, f.point(r.Label)
	if r.Junction != nil {
		at := f.point(*r.Junction)
		r.Junction = &at
	}
	return r
}

// drift is the height at which a line begins, and how far room that is added
// beside the upper part of its card would lead it away from where it meets that.
func (f *fit) drift(i int, r dossier.Route) (start, by float64) {
	if i >= len(f.c.From) || len(r.Curves) == 0 {
		return 0, 0
	}
	top := f.p.Nodes[f.c.From[i]].Y
	start = r.Curves[0].A.Y
	return start, f.at(start) - f.at(top) - (start - top)
}
