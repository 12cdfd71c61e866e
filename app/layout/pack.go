package layout

import "math"

// pack puts the connected parts together: the one with most cards on top, the
// others under it in the author's order, each in the columns where it comes to
// stand highest. They share the columns of the map, so that it does not grow
// wider than its widest part, but for many small parts without a large one.
func (d *drawing) pack() {
	if len(d.scenes) == 0 {
		return
	}
	gap := 2 * units(d.o.GapY)
	main, wide := 0, int(math.Sqrt(float64(len(d.scenes))))
	for i, sc := range d.scenes {
		if len(sc.shown) > len(d.scenes[main].shown) {
			main = i
		}
		wide = max(wide, len(sc.columns))
	}
	bottom := d.scenes[main].height + gap
	sky := make([]int, wide)
	for c := range sky {
		sky[c] = bottom
	}
	for i, sc := range d.scenes {
		if i == main {
			continue
		}
		best, top := 0, math.MaxInt
		for c := 0; c+len(sc.columns) <= wide; c++ {
			t := 0
			for _, y := range sky[c : c+len(sc.columns)] {
				t = max(t, y)
			}
			if t < top {
				best, top = c, t
			}
		}
		sc.move(best, top)
		for c := range sc.columns {
			sky[best+c] = sc.height + gap
		}
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
