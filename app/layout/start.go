package layout

import "slices"

// start orders the columns as a depth-first search meets the vertices: from
// the left or from the right, its ways in the author's order, against it, or
// mixed, another way for each n.
func (l *lattice) start(n int) {
	w := &walk{l: l, mix: n / 2, next: l.right, seen: make([]bool, len(l.rank)), columns: make([][]int, len(l.columns))}
	for r, column := range l.columns {
		w.columns[r] = make([]int, 0, len(column))
	}
	first := slices.Clone(l.columns)
	if n%2 == 1 {
		w.next = l.left
		slices.Reverse(first)
	}
	for _, column := range first {
		for _, v := range w.ways(column) {
			w.visit(v)
		}
	}
	l.columns = w.columns
	l.number()
}

// walk is the state of such a search.
type walk struct {
	l       *lattice
	mix     int
	next    [][]int // by vertex: where it goes on
	seen    []bool
	columns [][]int
}

func (w *walk) visit(v int) {
	if w.seen[v] {
		return
	}
	w.seen[v] = true
	r := w.l.rank[v]
	w.columns[r] = append(w.columns[r], v)
	for _, x := range w.ways(w.next[v]) {
		w.visit(x)
	}
}

// ways gives vertices in the order in which they are visited.
func (w *walk) ways(vertices []int) []int {
	list := slices.Clone(vertices)
	slices.SortStableFunc(list, func(v, x int) int { return w.turn(v) - w.turn(x) })
	return list
}

func (w *walk) turn(v int) int {
	switch key := w.l.key[v]; w.mix {
	case 0:
		return key
	case 1:
		return -key
	default:
		return int(mixed(uint32(key), uint32(w.mix)))
	}
}

// mixed gives numbers without pattern, always the same: two rounds of folding
// and multiplying, with the constants of MurmurHash3's last step.
func mixed(key, n uint32) uint32 {
	h := key*0x9e3779b9 + n
	h = (h ^ h>>16) * 0x85ebca6b
	h = (h ^ h>>13) * 0xc2b2ae35
	return h ^ h>>16
}
