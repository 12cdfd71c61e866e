package view

// Stretch is how far a sentence reaches down its text, in CSS pixels from the
// top of the ribbons. A sentence that begins or ends inside a line begins or
// ends at that part of the line's height, so that neighbours meet and do not
// overlap.
type Stretch struct{ Top, Bottom float64 }

// Line is a line of a sentence on the screen: its box, in CSS pixels.
type Line struct{ Left, Right, Top, Bottom float64 }

// Measure turns the first and the last line of a sentence into its stretch.
// Left and right are the edges of its column; reversed columns run from right
// to left.
func Measure(first, last Line, left, right float64, reversed bool) Stretch {
	at := func(x float64) float64 {
		part := (x - left) / max(right-left, 1)
		if reversed {
			part = 1 - part
		}
		return min(max(part, 0), 1)
	}
	start, end := first.Left, last.Right
	if reversed {
		start, end = first.Right, last.Left
	}
	return Stretch{
		Top:    first.Top + at(start)*(first.Bottom-first.Top),
		Bottom: last.Top + at(end)*(last.Bottom-last.Top),
	}
}

// Ribbon is the data of an SVG path of the given width that joins every
// stretch at the left with every one at the right; it forks where a sentence
// was split or merged.
func Ribbon(left, right []Stretch, width float64) string {
	d, mid := "", num(width/2)
	for _, l := range left {
		for _, r := range right {
			d += "M0 " + num(l.Top) + "C" + mid + " " + num(l.Top) + " " + mid + " " + num(r.Top) + " " + num(width) + " " + num(r.Top) +
				"V" + num(r.Bottom) + "C" + mid + " " + num(r.Bottom) + " " + mid + " " + num(l.Bottom) + " 0 " + num(l.Bottom) + "Z"
		}
	}
	return d
}
