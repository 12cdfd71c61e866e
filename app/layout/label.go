package layout

import (
	"math"
	"slices"

	"counterpoint/app/dossier"
)

// signRadius is half the size of a relation's sign in CSS pixels; signReach is
// how far along its line a sign may be moved to get out of another's way.
const (
	signRadius = 10
	signReach  = 120
)

// label gives every line a spot for its sign: on the line, between two
// columns, as near to the claim that acts as other signs allow. If none is
// free, the first.
func (d *drawing) label(routes []dossier.Route) {
	taken := signs{}
	for e := range routes {
		if len(routes[e].Curves) == 0 {
			continue
		}
		spot, first := dossier.Point{}, true
		walkAlong(routes[e].Curves, func(p dossier.Point, gone float64) bool {
			if !d.between(p.X) {
				return gone < signReach
			}
			if first {
				spot, first = p, false
			}
			if taken.free(p) {
				spot = p
				return false
			}
			return gone < signReach
		})
		if first {
			spot = middle(routes[e].Curves)
		}
		taken.add(spot)
		routes[e].Label = spot
	}
}

// between reports whether a sign at x touches no column.
func (d *drawing) between(x float64) bool {
	c, _ := slices.BinarySearch(d.right, x-signRadius)
	return (c == 0 || x-signRadius >= d.right[c-1]) && (c == len(d.left) || x+signRadius <= d.left[c])
}

// walkAlong calls visit for points on a line, a pixel or two apart, with the
// way gone so far, until it says no.
func walkAlong(curves []dossier.Curve, visit func(p dossier.Point, gone float64) bool) {
	gone := 0.0
	for _, c := range curves {
		span := math.Abs(c.D.X-c.A.X) + math.Abs(c.D.Y-c.A.Y)
		steps := max(math.Ceil(span), 1)
		for i := 0.0; i <= steps; i++ {
			if !visit(along(c, i/steps), gone+span*i/steps) {
				return
			}
		}
		gone += span
	}
}

// along gives the point of a curve at t from 0 to 1.
func along(c dossier.Curve, t float64) dossier.Point {
	if c.A == c.B && c.C == c.D {
		return dossier.Point{X: c.A.X + t*(c.D.X-c.A.X), Y: c.A.Y + t*(c.D.Y-c.A.Y)}
	}
	u := 1 - t
	mix := func(a, b, c, d float64) float64 { return u*u*u*a + 3*u*u*t*b + 3*u*t*t*c + t*t*t*d }
	return dossier.Point{X: mix(c.A.X, c.B.X, c.C.X, c.D.X), Y: mix(c.A.Y, c.B.Y, c.C.Y, c.D.Y)}
}

func middle(curves []dossier.Curve) dossier.Point {
	return along(curves[len(curves)/2], .5)
}

// signs holds the signs placed so far by the square of the plan they are in.
type signs map[[2]int][]dossier.Point

func square(p dossier.Point) [2]int {
	return [2]int{int(math.Floor(p.X / (2 * signRadius))), int(math.Floor(p.Y / (2 * signRadius)))}
}

func (s signs) add(p dossier.Point) {
	s[square(p)] = append(s[square(p)], p)
}

// free reports whether a sign at p would touch no other.
func (s signs) free(p dossier.Point) bool {
	at := square(p)
	for dx := -1; dx <= 1; dx++ {
		for dy := -1; dy <= 1; dy++ {
			for _, q := range s[[2]int{at[0] + dx, at[1] + dy}] {
				if (p.X-q.X)*(p.X-q.X)+(p.Y-q.Y)*(p.Y-q.Y) < 4*signRadius*signRadius {
					return false
				}
			}
		}
	}
	return true
}
