package layout

import "slices"

// grain is how many units of the whole numbers inside make a CSS pixel.
const grain = 16

func units(px float64) int { return int(px*grain + .999) }

// pixels gives units as CSS pixels, whole the nearest whole number of them.
func pixels(u int) float64 { return float64(u) / grain }

func whole(u int) int { return divide(u+grain/2, grain) }

// scene is what is visible of a connected part, with its sizes; all lengths
// are in units.
type scene struct {
	*part
	columns [][]int    // visible vertices from top to bottom
	visible []bool     // by vertex
	shown   []int      // the visible chains
	springs [][]spring // by vertex
	half    []int      // by vertex: half its height
	thin    []bool     // by vertex: it is a point on a line, not a card
	y       []int      // by vertex: its middle
	anchor  []int      // by vertex: where it stands with nothing hidden; nil if nothing is
	o       Options
	gapY    int
	over    int // how far words stand out above their cards
	height  int
	column  int // of the plan: where its first column stands
}

// spring pulls a vertex towards another.
type spring struct{ to, weight int }

// newScene leaves out of a part what is not drawn; nil if all of it is. The
// edges drawn are given, nil for all together with all boxes.
func (a *Arrangement) newScene(p *part, boxes []Box, drawn []bool, o Options) *scene {
	n := len(p.rank)
	sc := &scene{
		part: p, o: o, gapY: units(o.GapY), over: o.over(), springs: make([][]spring, n), half: make([]int, n),
		thin: make([]bool, n), visible: make([]bool, n), y: make([]int, n),
	}
	for v, at := range p.vertex {
		sc.thin[v] = at < 0 || at >= a.s.cards
		if at >= 0 {
			sc.visible[v], sc.half[v] = a.look(at, boxes, drawn)
		}
	}
	for i, chain := range p.chains {
		if sc.visible[chain[0]] && sc.visible[chain[len(chain)-1]] {
			sc.draw(i)
		}
	}
	any := false
	for _, column := range p.lattice.columns {
		column = slices.DeleteFunc(slices.Clone(column), func(v int) bool { return !sc.visible[v] })
		sc.columns = append(sc.columns, column)
		any = any || len(column) > 0
	}
	if !any {
		return nil
	}
	return sc
}

// draw adds a chain to the scene.
func (sc *scene) draw(i int) {
	sc.shown = append(sc.shown, i)
	chain := sc.chains[i]
	for k, v := range chain[1:] {
		sc.visible[v] = true
		sc.join(chain[k], v)
	}
}

// junctionSize is the diameter of a junction in CSS pixels.
const junctionSize = 10

// look says whether a card or a junction is visible and gives half its height.
func (a *Arrangement) look(v int, boxes []Box, drawn []bool) (visible bool, half int) {
	if v < a.s.cards {
		return drawn == nil || !boxes[v].Hidden, (units(boxes[v].H) + 1) / 2
	}
	return drawn == nil || drawn[a.s.holder[v]], junctionSize * grain / 2
}

// drawn says of each edge whether both its ends are visible. A junction is if
// its edge is.
func (s *skeleton) drawn(boxes []Box) []bool {
	drawn := make([]bool, len(s.pieces))
	known := make([]bool, len(s.pieces))
	var find func(e int) bool
	find = func(e int) bool {
		if known[e] || s.target[e] == nowhere || boxes[s.from[e]].Hidden {
			return drawn[e]
		}
		known[e] = true
		if to := s.target[e]; to < s.cards {
			drawn[e] = !boxes[to].Hidden
		} else {
			drawn[e] = find(s.holder[to])
		}
		return drawn[e]
	}
	for e := range drawn {
		find(e)
	}
	return drawn
}

// join ties two neighbours of a line. Bends weigh most, so that long lines
// run straight (the weights of Gansner et al., section 4.2).
func (sc *scene) join(v, w int) {
	weight := 1
	switch {
	case sc.thin[v] && sc.thin[w]:
		weight = 8
	case sc.thin[v] || sc.thin[w]:
		weight = 2
	}
	sc.springs[v] = append(sc.springs[v], spring{w, weight})
	sc.springs[w] = append(sc.springs[w], spring{v, weight})
}

// apart gives the least distance between the middles of v and of w below it.
// A line keeps half of the gap to a card, or to the word that stands out above
// it, and two fifths to another line.
func (sc *scene) apart(v, w int) int {
	gap := sc.gapY
	switch {
	case sc.thin[v] && !sc.thin[w]:
		gap = sc.gapY/2 + sc.over
	case sc.thin[v] && sc.thin[w]:
		gap = sc.gapY * 2 / 5
	case sc.thin[w]:
		gap = sc.gapY / 2
	}
	return sc.half[v] + gap + sc.half[w]
}
