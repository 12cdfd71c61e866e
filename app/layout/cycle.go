package layout

// breakCycles flips arcs until no cycle is left: those that a depth-first
// search from the claims that bear on nothing, then from the others, each in
// the author's order, finds leading back to a claim on its own path. An
// undercut edge is flipped as a whole, so that its line passes its junction;
// where undercuts are so tangled that this leaves a cycle, a second search
// flips single arcs.
func (s *skeleton) breakCycles() {
	s.flipBack(func(a int) {
		for _, piece := range s.pieces[s.arcs[a].edge] {
			s.flip(piece)
		}
	})
	s.flipBack(s.flip)
}

// flip turns an arc round.
func (s *skeleton) flip(a int) {
	x := &s.arcs[a]
	x.left, x.right = x.right, x.left
	x.flipped = !x.flipped
}

// flipBack calls flip for each arc that leads back.
func (s *skeleton) flipBack(flip func(a int)) {
	d := &descent{s: s, flip: flip, state: make([]byte, s.n)}
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
	s.listArcs()
}

// listArcs notes which arcs begin at each vertex.
func (s *skeleton) listArcs() {
	s.rightward = make([][]int, s.n)
	for a, x := range s.arcs {
		s.rightward[x.left] = append(s.rightward[x.left], a)
	}
}

// descent is such a search.
type descent struct {
	s     *skeleton
	flip  func(a int)
	state []byte // by vertex: unseen, onPath or done
}

const (
	unseen = iota
	onPath
	done
)

func (d *descent) visit(v int) {
	if d.state[v] != unseen {
		return
	}
	d.state[v] = onPath
	for _, a := range d.s.rightward[v] {
		switch x := d.s.arcs[a]; {
		case x.left != v: // flipped on the way
		case d.state[x.right] == onPath:
			d.flip(a)
		default:
			d.visit(x.right)
		}
	}
	d.state[v] = done
}
