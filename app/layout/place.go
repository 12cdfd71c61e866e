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
		case *x < 0:
			*x = 0
		}
	}
	fill(&o.GapX, defaultGapX)
	fill(&o.GapY, defaultGapY)
	fill(&o.Margin, defaultMargin)
	fill(&o.LabelSpace, defaultLabelSpace)
	o.LabelSpace = min(o.LabelSpace, o.GapX)
	return o
}

// Place gives the arranged map its places for the boxes of the graph, which
// may have other sizes and other ones hidden than when it was arranged. Hidden
// boxes have the column -1 and no size, and their lines no curves. Boxes
// missing count as hidden.
func (a *Arrangement) Place(boxes []Box, o Options) dossier.Plan {
	o = o.filled()
	for len(boxes) < a.s.cards {
		boxes = append(boxes[:len(boxes):len(boxes)], Box{Hidden: true})
	}
	d := &drawing{a: a, boxes: boxes, o: o}
	for _, p := range a.parts {
		if sc := a.newScene(p, boxes, units(o.GapY)); sc != nil {
			sc.hold(a, boxes)
			sc.descend()
			sc.snap()
			sc.fit()
			sc.straighten()
			d.scenes = append(d.scenes, sc)
		}
	}
	d.pack()
	d.measureColumns()
	return d.plan()
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
	x := d.o.Margin
	for _, w := range wide {
		d.left = append(d.left, x)
		d.right = append(d.right, x+w)
		x += w + d.o.GapX
	}
}

// plan writes the plan down.
func (d *drawing) plan() dossier.Plan {
	s := d.a.s
	p := dossier.Plan{Nodes: make([]dossier.Node, s.cards)}
	for v := range p.Nodes {
		p.Nodes[v].Column = -1
		p.Nodes[v].Row = -1
	}
	rows := make([]int, len(d.left))
	for _, sc := range d.scenes {
		for r, column := range sc.columns {
			c := r + sc.column
			for _, v := range column {
				at := sc.vertex[v]
				if at < 0 || at >= s.cards {
					continue
				}
				b := d.boxes[at]
				p.Nodes[at] = dossier.Node{X: d.left[c], Y: d.o.Margin + pixels(sc.y[v]-sc.half[v]), W: b.W, H: b.H, Column: c, Row: rows[c]}
				rows[c]++
				p.Columns = max(p.Columns, c+1)
				p.Width = max(p.Width, d.right[c]+d.o.Margin)
			}
		}
		p.Height = max(p.Height, pixels(sc.height)+2*d.o.Margin)
	}
	p.Routes = d.routes()
	d.loops(&p)
	d.label(p.Routes)
	return p
}
