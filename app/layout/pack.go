package layout

import (
	"math"
	"slices"
)

// pack puts the connected parts together: the one with most lines on top, the
// others under it in the author's order, each in the columns where it comes to
// stand highest. They share the columns of the map, so that it does not grow
// wider than its widest part; only many small parts without a large one are
// laid out in a square.
func (d *drawing) pack() {
	if len(d.scenes) == 0 {
		return
	}
	main := d.scenes[0]
	wide := int(math.Sqrt(float64(len(d.scenes))))
	for _, sc := range d.scenes {
		if len(sc.shown) > len(main.shown) {
			main = sc
		}
		wide = max(wide, len(sc.columns))
	}
	sky := skyline{bottom: make([]int, wide), gap: 2 * units(d.o.GapY)}
	if len(main.shown) > 0 {
		sky.raise(0, wide, main.height)
	}
	for _, sc := range d.scenes {
		if sc == main && len(sc.shown) > 0 {
			continue
		}
		c, top := sky.highest(len(sc.columns))
		sc.move(c, top)
		sky.raise(c, len(sc.columns), sc.height)
	}
}

// skyline knows where the free room of each column begins.
type skyline struct {
	bottom []int
	gap    int
}

// highest gives the first of n columns in which something can stand highest.
func (s skyline) highest(n int) (column, top int) {
	top = math.MaxInt
	for c := 0; c+n <= len(s.bottom); c++ {
		if t := slices.Max(s.bottom[c : c+n]); t < top {
			column, top = c, t
		}
	}
	return column, top
}

// raise notes that n columns are taken down to a height.
func (s skyline) raise(column, n, height int) {
	for c := range n {
		s.bottom[column+c] = height + s.gap
	}
}

// move puts a scene into another column and further down.
func (sc *scene) move(column, down int) {
	sc.column = column
	sc.height += down
	for v := range sc.y {
		sc.y[v] += down
	}
}
