package layout

// raise lets the map be read from its top: what the map is about stands first,
// and every card stands level with the first card that bears on it rather than
// with the middle of them. It goes from the right to the left, moves cards up
// only, and keeps the order of every column; bends and cards that nothing
// bears on stay where they are.
func (sc *scene) raise() {
	for c := len(sc.columns) - 2; c >= 0; c-- {
		for i, v := range sc.columns[c] {
			y := sc.y[v]
			switch {
			case c == 0:
				y = 0
			case !sc.thin[v]:
				y = sc.highest(v) + sc.half[v]
			}
			least := sc.half[v]
			if i > 0 {
				above := sc.columns[c][i-1]
				least = sc.y[above] + sc.apart(above, v)
			}
			sc.y[v] = max(y, least)
			sc.height = max(sc.height, sc.y[v]+sc.half[v])
		}
	}
}

// highest is the top of the highest card to the right of one that is joined to
// it; its own top when there is none.
func (sc *scene) highest(v int) int {
	top := sc.y[v] - sc.half[v]
	for _, s := range sc.springs[v] {
		if sc.rank[s.to] == sc.rank[v]+1 {
			top = min(top, sc.y[s.to]-sc.half[s.to])
		}
	}
	return top
}
