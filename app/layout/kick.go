package layout

// kickedVertices is how many vertices a kick moves.
const kickedVertices = 4

// kicks disturbs the best order and improves what comes of it, again and again
// until effort runs out: an iterated local search (Lourenço, Martin and
// Stützle, 2003), with a fixed sequence in place of chance.
func (s *sorter) kicks() {
	left := s.effort()
	for turn := uint32(0); left > 0 && s.crossed > 0; turn++ {
		s.restore(s.best)
		s.kick(turn)
		left = s.reinsert(left, false)
		s.keep()
	}
}

// kick moves a few vertices anywhere in their columns and lets the columns on
// one side follow.
func (s *sorter) kick(turn uint32) {
	draw := func(n, of int) int { return int(mixed(turn, uint32(n))) % of }
	for k := range kickedVertices {
		c := draw(4*k, len(s.columns))
		s.jump(c, draw(4*k+1, len(s.columns[c])), draw(4*k+2, len(s.columns[c])))
		if draw(4*k+3, 2) == 0 {
			for r := c + 1; r < len(s.columns); r++ {
				s.sortColumn(r, s.left, false)
			}
		} else {
			for r := c - 1; r >= 0; r-- {
				s.sortColumn(r, s.right, false)
			}
		}
	}
	s.transpose(false)
}

// jump moves what stands at a place of a column to another.
func (s *sorter) jump(c, from, to int) {
	column := s.columns[c]
	v := column[from]
	if from < to {
		copy(column[from:to], column[from+1:])
	} else {
		copy(column[to+1:], column[to:from])
	}
	column[to] = v
	for i, v := range column {
		s.place[v] = i
	}
}
