package layout

import "slices"

// straighten levels the long lines: the bends of a line that can stand at one
// height with the rest of the scene held do so, the longest line first.
func (sc *scene) straighten() {
	var lines [][]int
	for _, i := range sc.shown {
		if bends := inner(sc.chains[i]); len(bends) > 0 {
			lines = append(lines, bends)
		}
	}
	slices.SortStableFunc(lines, func(a, b []int) int { return len(b) - len(a) })
	row := sc.rows()
	for _, line := range lines {
		sc.level(line, row)
	}
}

// level cuts a line into as few level stretches as it can.
func (sc *scene) level(line, row []int) {
	for len(line) > 0 {
		low, high := sc.room(line[0], row)
		sum, n := sc.y[line[0]], 1
		for ; n < len(line); n++ {
			l, h := sc.room(line[n], row)
			if max(low, l) > min(high, h) {
				break
			}
			low, high = max(low, l), min(high, h)
			sum += sc.y[line[n]]
		}
		at := min(max(sum/n, low), high)
		for _, v := range line[:n] {
			sc.y[v] = at
		}
		line = line[n:]
	}
}

// room gives how far up and down a vertex can go between its neighbours.
func (sc *scene) room(v int, row []int) (low, high int) {
	column := sc.columns[sc.rank[v]]
	low, high = sc.half[v], sc.height-sc.half[v]
	if i := row[v]; i > 0 {
		low = sc.y[column[i-1]] + sc.apart(column[i-1], v)
	}
	if i := row[v]; i+1 < len(column) {
		high = sc.y[column[i+1]] - sc.apart(v, column[i+1])
	}
	return low, high
}

// rows gives by vertex its place in its column.
func (sc *scene) rows() []int {
	row := make([]int, len(sc.rank))
	for _, column := range sc.columns {
		for i, v := range column {
			row[v] = i
		}
	}
	return row
}
