package layout

// rounds is how often the descent goes over the columns, there and back.
const rounds = 12

// slackPercent is how much taller than its tallest column a map may grow on
// either side for the sake of shorter lines.
const slackPercent = 10

// anchorWeight is how much a card is drawn to where it stands with nothing
// hidden, against 1 for a line between two cards. With 2, hiding any one role
// of the map that this was measured on moves the others by 30 to 82 px on
// average and changes the order of at most 2.3 pairs in a hundred; with 0 by
// 59 to 188 px and up to 7.4 pairs.
const anchorWeight = 2

// descend places the vertices of a scene so that lines are as level as can be:
// the sum of weighted squares of the differences in height is brought down
// column by column, each solved exactly with the others held.
func (sc *scene) descend() {
	sc.stack()
	for range rounds {
		for c := range sc.columns {
			sc.solve(c)
		}
		for c := len(sc.columns) - 1; c >= 0; c-- {
			sc.solve(c)
		}
	}
}

// stack piles every column up around the middle of the tallest, whose height
// is that of the scene.
func (sc *scene) stack() {
	tall := make([]int, len(sc.columns))
	for c, column := range sc.columns {
		at := 0
		for i, v := range column {
			if i > 0 {
				at += sc.apart(column[i-1], v)
			} else {
				at = sc.half[v]
			}
			sc.y[v] = at
		}
		if len(column) > 0 {
			tall[c] = at + sc.half[column[len(column)-1]]
		}
		sc.height = max(sc.height, tall[c])
	}
	for c, column := range sc.columns {
		for _, v := range column {
			sc.y[v] += (sc.height - tall[c]) / 2
		}
	}
}

// solve places the vertices of one column.
func (sc *scene) solve(c int) {
	column := sc.columns[c]
	if len(column) == 0 {
		return
	}
	want, weight, gap := make([]int, len(column)), make([]int, len(column)), make([]int, len(column))
	for i, v := range column {
		want[i], weight[i] = sc.pull(v)
		if i > 0 {
			gap[i] = sc.apart(column[i-1], v)
		}
	}
	slack := sc.height * slackPercent / 100
	low := sc.half[column[0]] - slack
	high := sc.height - sc.half[column[len(column)-1]] + slack
	for i, at := range spread(want, weight, gap, low, high) {
		sc.y[column[i]] = at
	}
}

// pull gives where its neighbours want a vertex and how much.
func (sc *scene) pull(v int) (want, weight int) {
	sum := 0
	for _, s := range sc.springs[v] {
		sum += s.weight * sc.y[s.to]
		weight += s.weight
	}
	if sc.anchor != nil && !sc.thin[v] {
		sum += anchorWeight * sc.anchor[v]
		weight += anchorWeight
	}
	if weight == 0 {
		return sc.y[v], 1
	}
	return divide(sum, weight), weight
}

// fit moves the scene to the top and takes its height.
func (sc *scene) fit() {
	top, bottom := sc.height, 0
	for _, column := range sc.columns {
		if len(column) > 0 {
			v, w := column[0], column[len(column)-1]
			top = min(top, sc.y[v]-sc.half[v])
			bottom = max(bottom, sc.y[w]+sc.half[w])
		}
	}
	for v := range sc.y {
		sc.y[v] -= top
	}
	sc.height = bottom - top
}

// snap moves everything to whole pixels, cards by their tops.
func (sc *scene) snap() {
	for v := range sc.y {
		top := sc.y[v] - sc.half[v]
		sc.y[v] = whole(top)*grain + sc.half[v]
	}
}
