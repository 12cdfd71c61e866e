package link

import "slices"

// chain marks a longest increasing chain of the numbers, the earliest of each
// length (C. Schensted, "Longest increasing and decreasing subsequences", 1961).
func chain(numbers []int32) []bool {
	var ends []int32 // index of the lowest end of a chain of each length
	before := make([]int32, len(numbers))
	for i, n := range numbers {
		at, _ := slices.BinarySearchFunc(ends, n, func(k, n int32) int { return int(numbers[k]) - int(n) })
		if at == len(ends) {
			ends = append(ends, 0)
		}
		ends[at] = int32(i)
		before[i] = free
		if at > 0 {
			before[i] = ends[at-1]
		}
	}
	in := make([]bool, len(numbers))
	if len(ends) == 0 {
		return in
	}
	for k := ends[len(ends)-1]; k != free; k = before[k] {
		in[k] = true
	}
	return in
}

// The directions of a link that stands elsewhere in the order of B than its
// neighbours in A suggest.
const (
	earlier = "earlier"
	later   = "later"
)

// directions says of links in the order of A, by their place in B, which way
// each was moved; empty for those that were not.
func directions(places []int32) []string {
	moved := make([]string, len(places))
	last := int32(free) // place of the last link that was not moved
	for i, in := range chain(places) {
		switch {
		case in:
			last = places[i]
		case places[i] < last:
			moved[i] = earlier
		default:
			moved[i] = later
		}
	}
	return moved
}
