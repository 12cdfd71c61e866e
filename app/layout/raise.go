package layout

// raise lets the map be read from its top: what the map is about stands first,
// and every card stands level with the first card that bears on it rather than
// with the middle of them. It goes from the right to the left, moves cards up
// only, and keeps the order of every column; bends and cards that nothing
// bears on stay where they are.
func (sc *scene) raise() {
	row := sc.rows()
	for c := len(sc.columns) - 2; c >= 0; c-- {
		for _, v := range sc.columns[c] {
			y := sc.y[v]
			switch {
			case c == 0:
				y = 0
			case !sc.thin[v]:
				y = sc.highest(v) + sc.half[v]
			}
			low, _ := sc.room(v, row)
			sc.y[v] = max(y, low)
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

// follow lets what bears on a card begin level with it, column by column from
// the left, as far as there is room.
func (sc *scene) follow() {
	row := sc.rows()
	for _, column := range sc.columns {
		for _, v := range column {
			sc.rise(v, row)
		}
		sc.sink(column, row)
	}
}

// rise lets a card go up that stands a little lower than the one it bears on.
func (sc *scene) rise(v int, row []int) {
	to := sc.bearsOn(v)
	if to < 0 || sc.under(v, to) >= 2*sc.half[to] {
		return
	}
	low, _ := sc.room(v, row)
	sc.y[v] -= max(min(sc.under(v, to), sc.y[v]-low), 0)
}

// sink lets all that bears on a card go down, together, where the first of it
// stands higher.
func (sc *scene) sink(column, row []int) {
	end := len(column) // of those that bear on the same card
	for i := len(column) - 1; i >= 0; i-- {
		to := sc.bearsOn(column[i])
		if i > 0 && to >= 0 && sc.bearsOn(column[i-1]) == to {
			continue // not the first of them
		}
		if to >= 0 {
			last := column[end-1]
			_, high := sc.room(last, row)
			down := max(min(-sc.under(column[i], to), high-sc.y[last]), 0)
			for _, w := range column[i:end] {
				sc.y[w] += down
			}
		}
		end = i
	}
}

// under is how much lower the top of a card is than that of another.
func (sc *scene) under(v, other int) int {
	return sc.y[v] - sc.half[v] - sc.y[other] + sc.half[other]
}

// bearsOn is the one card in the column to the left that a card bears on; -1
// where there is none or where there are more.
func (sc *scene) bearsOn(v int) int {
	to := -1
	for _, s := range sc.springs[v] {
		if sc.rank[s.to] != sc.rank[v]-1 {
			continue
		}
		if to >= 0 || sc.thin[v] || sc.thin[s.to] {
			return -1
		}
		to = s.to
	}
	return to
}
