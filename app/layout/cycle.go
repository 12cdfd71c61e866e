package layout

// breakCycles flips arcs until no cycle is left: those that a depth-first
// search from the claims that bear on nothing, then from the others, each in
// the author's order, finds leading back to a claim on its own path. An
// undercut edge is flipped as a whole, so that its line passes its junction.
func (s *skeleton) breakCycles() {
	d := &descent{s: s, state: make([]byte, s.n)}
	acts := make([]bool, s.n)
	for _, a := range s.arcs {
		acts[a.right] = true
	}
	for v := range s.cards {
		if !acts[v] {
			d.visit(v)
		}
	}
	for v := range s.n {
		d.visit(v)
	}
	s.rightward = make([][]int, s.n)
	for a := range s.arcs {
		s.rightward[s.arcs[a].left] = append(s.rightward[s.arcs[a].left], a)
	}
}

// descent is the state of the search: 0 for a vertex not seen, 1 for one on
// the path, 2 for one that is done.
type descent struct {
	s     *skeleton
	state []byte
}

func (d *descent) visit(v int) {
	if d.state[v] != 0 {
		return
	}
	d.state[v] = 1
	for _, a := range d.s.rightward[v] {
		if d.s.arcs[a].left != v {
			continue
		}
		if w := d.s.arcs[a].right; d.state[w] == 1 {
			d.s.flip(d.s.arcs[a].edge)
		} else {
			d.visit(w)
		}
	}
	d.state[v] = 2
}

func (s *skeleton) flip(e int) {
	for _, a := range s.pieces[e] {
		x := &s.arcs[a]
		x.left, x.right = x.right, x.left
		x.flipped = !x.flipped
	}
}
