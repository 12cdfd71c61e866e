package layout

import "counterpoint/app/dossier"

// loopWidth is how far the line of a claim that bears on itself goes out, in
// CSS pixels.
const loopWidth = 24

// loops draws the lines from a claim to itself at its right side.
func (d *drawing) loops(p *dossier.Plan) {
	count := map[int]int{}
	for _, e := range d.a.s.loops {
		v := d.a.s.from[e]
		n := p.Nodes[v]
		if n.Column < 0 {
			continue
		}
		count[v]++
		// Each further loop of a card lies around those before it. A cubic with
		// both control points at 4/3 goes out by 1.
		high := n.H / 2 * (1 - 1/float64(count[v]+1))
		x, y := n.X+n.W, n.Y+n.H/2
		out := x + loopWidth*4/3*(1-1/float64(count[v]+1))
		p.Routes[e].Curves = []dossier.Curve{{
			A: dossier.Point{X: x, Y: y + high}, B: dossier.Point{X: out, Y: y + high},
			C: dossier.Point{X: out, Y: y - high}, D: dossier.Point{X: x, Y: y - high},
		}}
		p.Width = max(p.Width, x+loopWidth+d.o.Margin)
	}
}
