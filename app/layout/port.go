package layout

import (
	"slices"
)

// Distances of ports in CSS pixels: from the corners of a card, between arrow
// heads, and between lines that leave a card, where the signs stand.
const (
	portInset = 10
	headSpace = 10
	signSpace = 22
)

// ports are the heights at which lines meet cards and junctions, by chain.
type ports struct {
	*scene
	sides [2][][]int // by side (0 left, 1 right) and vertex: its chains from top to bottom
	at    [2][]int   // by side and chain: the height at that side of its end
	main  [2][]int   // by side and vertex: the chain of a junction's own line, -1 for none
	acts  []bool     // by chain: its right end acts
	top   int        // where the first line that has a word meets its card, from the top; 0 where lines have none
	step  int        // from one such line to the next
}

// A chain meets the right side of its left end and the left side of its right
// end.
const (
	leftSide = iota
	rightSide
)

func (sc *scene) newPorts(s *skeleton) *ports {
	p := &ports{scene: sc, acts: make([]bool, len(sc.chains)), top: units(sc.o.WordTop), step: units(sc.o.WordStep)}
	for side := range p.sides {
		p.sides[side] = make([][]int, len(sc.rank))
		p.at[side] = make([]int, len(sc.chains))
		p.main[side] = make([]int, len(sc.rank))
	}
	for _, i := range sc.shown {
		chain := sc.chains[i]
		l, r := chain[0], chain[len(chain)-1]
		p.sides[rightSide][l] = append(p.sides[rightSide][l], i)
		p.sides[leftSide][r] = append(p.sides[leftSide][r], i)
		p.at[rightSide][i], p.at[leftSide][i] = sc.y[l], sc.y[r]
		a := s.arcs[sc.arcs[i]]
		p.acts[i] = !a.flipped
		if s.holder[a.left] == a.edge {
			p.main[rightSide][l] = i
		}
		if s.holder[a.right] == a.edge {
			p.main[leftSide][r] = i
		}
	}
	for side := range p.sides {
		for _, list := range p.sides[side] {
			slices.SortStableFunc(list, func(a, b int) int {
				return sc.place[p.beyond(side, a)] - sc.place[p.beyond(side, b)]
			})
		}
	}
	return p
}

// beyond gives the vertex next to the end of a chain at a side.
func (p *ports) beyond(side, chain int) int {
	c := p.chains[chain]
	if side == rightSide {
		return c[1]
	}
	return c[len(c)-2]
}

// facing gives the height from which a chain comes to its end at a side.
func (p *ports) facing(side, chain int) int {
	if len(p.chains[chain]) == 2 {
		return p.at[1-side][chain]
	}
	return p.y[p.beyond(side, chain)]
}

// settle finds the heights. Lines first leave the middle of a card's left side;
// then both ends lean towards each other, and where the cards allow it the
// line is made level. (Ports at the very corners would make lines 3 in a
// hundred shorter, those in the middle 3 longer; half way they look calm.)
func (p *ports) settle() {
	p.gather(leftSide)
	p.gather(rightSide)
	if p.top > 0 {
		p.words()
		p.meet()
		p.each(rightSide, headSpace, p.lean)
		return
	}
	p.each(leftSide, signSpace, p.middle)
	for range 2 {
		p.each(rightSide, headSpace, p.lean)
		p.each(leftSide, signSpace, p.lean)
	}
}

// words leads the lines of the claims that act in at the upper left corners of
// their cards, one below the other; those that a cycle has turned round follow.
func (p *ports) words() {
	for v, list := range p.sides[leftSide] {
		if p.thin[v] {
			continue
		}
		slices.SortStableFunc(list, func(a, b int) int { return later(p.acts[a]) - later(p.acts[b]) })
		top := p.y[v] - p.half[v]
		for i, chain := range list {
			p.at[leftSide][chain] = top + min(p.top+i*p.step, 2*p.half[v])
		}
	}
}

// meet levels the last stretch of a long line with its word, where the cards
// between leave the room for it.
func (p *ports) meet() {
	row := p.rows()
	for _, i := range p.shown {
		bends, at := inner(p.chains[i]), p.at[leftSide][i]
		level, fits := len(bends), true
		for level > 0 && fits && p.y[bends[level-1]] == p.y[bends[len(bends)-1]] {
			level--
			low, high := p.room(bends[level], row)
			fits = low <= at && at <= high
		}
		if fits {
			for _, v := range bends[level:] {
				p.y[v] = at
			}
		}
	}
}

// later is 0 for what comes first.
func later(first bool) int {
	if first {
		return 0
	}
	return 1
}

func (p *ports) each(side, space int, want func(v, facing int) int) {
	for v, list := range p.sides[side] {
		if len(list) == 0 || p.thin[v] {
			continue
		}
		low, high := p.reach(v)
		step := space * grain
		if len(list) > 1 {
			step = min(step, (high-low)/(len(list)-1))
		}
		wanted, weight, gap := make([]int, len(list)), make([]int, len(list)), make([]int, len(list))
		for i, chain := range list {
			wanted[i], weight[i], gap[i] = want(v, p.facing(side, chain)), 1, step
		}
		for i, y := range spread(wanted, weight, gap, low, high) {
			p.at[side][list[i]] = y
		}
	}
}

func (p *ports) middle(v, _ int) int { return p.y[v] }

// lean wants a level line where the card is high enough for it, else a port
// half way from the middle to the corner.
func (p *ports) lean(v, facing int) int {
	low, high := p.reach(v)
	switch {
	case facing < low:
		return (p.y[v] + low) / 2
	case facing > high:
		return (p.y[v] + high) / 2
	default:
		return facing
	}
}

// reach gives the part of a card's side where lines may meet it.
func (p *ports) reach(v int) (low, high int) {
	inset := min(portInset*grain, p.half[v])
	upper := inset
	if p.top > 0 {
		upper = min(inset, p.top) // level with the word on a card at the same height
	}
	return p.y[v] - p.half[v] + upper, p.y[v] + p.half[v] - inset
}

// gather leads the lines that end at a junction in next to its own line, which
// runs through its middle.
func (p *ports) gather(side int) {
	for v, list := range p.sides[side] {
		if !p.thin[v] || len(list) == 0 {
			continue
		}
		own := slices.Index(list, p.main[side][v])
		for i, chain := range list {
			off := (i - own) * 3 * grain
			p.at[side][chain] = p.y[v] + min(max(off, -4*grain), 4*grain)
		}
	}
}
