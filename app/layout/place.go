package layout

import "counterpoint/app/dossier"

// The distances that zero options stand for.
const (
	defaultGapX       = 40
	defaultGapY       = 18
	defaultMargin     = 4
	defaultLabelSpace = 20
)

func (o Options) filled() Options {
	fill := func(x *float64, standard float64) {
		switch {
		case *x == 0:
			*x = standard
		default:
			*x = within(*x)
		}
	}
	fill(&o.GapX, defaultGapX)
	fill(&o.GapY, defaultGapY)
	fill(&o.Margin, defaultMargin)
	fill(&o.LabelSpace, defaultLabelSpace)
	o.LabelSpace = min(o.LabelSpace, o.GapX)
	o.Fan, o.FanMost = within(o.Fan), within(o.FanMost)
	o.WordTop, o.WordStep = within(o.WordTop), within(o.WordStep)
	return o
}

// wordHalf is half the height of a word on a card, in CSS pixels.
const wordHalf = 9

// over is how far the words on the cards stand out above them, in units.
func (o Options) over() int {
	if o.WordTop == 0 {
		return 0
	}
	return max(units(wordHalf-o.WordTop), 0)
}

// Place gives the arranged map its places for the boxes of the graph, which
// may have other sizes and other ones hidden than when it was arranged. Hidden
// boxes have the column -1 and no size, and their lines no curves. Boxes
// missing count as hidden.
func (a *Arrangement) Place(boxes []Box, o Options) dossier.Plan {
	o = o.filled()
	boxes = a.sane(boxes)
	d := &drawing{a: a, boxes: boxes, o: o}
	drawn := a.s.drawn(boxes)
	for _, p := range a.parts {
		if sc := a.newScene(p, boxes, drawn, o); sc != nil {
			sc.hold(a, boxes)
			sc.descend()
			sc.snap()
			sc.fit()
			sc.straighten()
			if o.High {
				sc.raise()
				sc.follow()
			}
			d.scenes = append(d.scenes, sc)
		}
	}
	d.pack()
	d.measureColumns()
	return d.plan()
}

// longest bounds every length in CSS pixels.
const longest = 1 << 20

// sane gives a box for each card, none with a size that is not one.
func (a *Arrangement) sane(boxes []Box) []Box {
	all := make([]Box, a.s.cards)
	for v := range all {
		all[v].Hidden = true
	}
	copy(all, boxes)
	for v := range all {
		all[v].W, all[v].H = within(all[v].W), within(all[v].H)
	}
	return all
}

func within(px float64) float64 {
	if !(px > 0) { // not a number is not either
		return 0
	}
	return min(px, longest)
}

// drawing joins the scenes in one plan.
type drawing struct {
	a           *Arrangement
	boxes       []Box
	o           Options
	scenes      []*scene
	left, right []float64 // by column of the plan: its sides
}

// measureColumns lays the columns side by side, each as wide as its widest
// card, hidden ones included.
func (d *drawing) measureColumns() {
	var wide []float64
	for _, sc := range d.scenes {
		for v, at := range sc.vertex {
			c := sc.rank[v] + sc.column
			for len(wide) <= c {
				wide = append(wide, 0)
			}
			if at >= 0 {
				w := float64(junctionSize)
				if at < d.a.s.cards {
					w = d.boxes[at].W
				}
				wide[c] = max(wide[c], w)
			}
		}
	}
	x, most := d.o.Margin, d.mostLines()
	for _, w := range wide {
		d.left = append(d.left, x)
		d.right = append(d.right, x+w)
		x += w + d.o.GapX + d.fan(len(d.right)-1, most)
	}
}

// fewLines is how many lines can leave a card in one gap and still be told
// apart there.
const fewLines = 4

// fan is how much wider than the others the gap to the right of a column is:
// where many lines spread from one card they need room to be told apart. Most
// is the most lines of a card by column.
func (d *drawing) fan(column int, most []int) float64 {
	if column >= len(most) || most[column] <= fewLines {
		return 0
	}
	return min(d.o.Fan*float64(most[column]-fewLines), d.o.FanMost)
}

// mostLines gives by column how many lines the card with most of them has on
// its right side, hidden ones included.
func (d *drawing) mostLines() []int {
	var most []int
	for _, sc := range d.scenes {
		lines := make([]int, len(sc.rank))
		for _, chain := range sc.chains {
			v := chain[0]
			lines[v]++
			for c := sc.rank[v] + sc.column; len(most) <= c; {
				most = append(most, 0)
			}
			most[sc.rank[v]+sc.column] = max(most[sc.rank[v]+sc.column], lines[v])
		}
	}
	return most
}

// plan writes the plan down.
func (d *drawing) plan() dossier.Plan {
	p := dossier.Plan{Nodes: make([]dossier.Node, d.a.s.cards)}
	for v := range p.Nodes {
		p.Nodes[v] = dossier.Node{Column: -1, Row: -1}
	}
	rows := make([]int, len(d.left))
	for _, sc := range d.scenes {
		for r, column := range sc.columns {
			c := r + sc.column
			if len(column) > 0 {
				p.Columns = max(p.Columns, c+1)
				p.Width = max(p.Width, d.right[c]+d.o.Margin)
			}
			for _, v := range column {
				if at := sc.vertex[v]; at >= 0 && at < len(p.Nodes) {
					p.Nodes[at] = d.node(sc, v, rows[c])
					rows[c]++
				}
			}
		}
		p.Height = max(p.Height, pixels(sc.height)+2*d.o.Margin)
	}
	p.Routes = d.routes()
	d.loops(&p)
	d.label(p.Routes)
	return p
}

// node places a card.
func (d *drawing) node(sc *scene, v, row int) dossier.Node {
	c := sc.rank[v] + sc.column
	b := d.boxes[sc.vertex[v]]
	y := d.o.Margin + pixels(sc.y[v]-sc.half[v])
	return dossier.Node{X: d.left[c], Y: y, W: b.W, H: b.H, Column: c, Row: row}
}
