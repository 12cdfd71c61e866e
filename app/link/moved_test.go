package link

import (
	"slices"
	"strings"
	"testing"
)

func TestDirections(t *testing.T) {
	for _, c := range []struct {
		places []int32
		want   string
	}{
		{nil, ""},
		{[]int32{3}, "-"},
		{[]int32{0, 1, 2, 3}, "- - - -"},
		{[]int32{3, 0, 1, 2}, "later - - -"},
		{[]int32{1, 2, 3, 0}, "- - - earlier"},
		{[]int32{0, 5, 1, 2, 3}, "- later - - -"},
		{[]int32{4, 5, 6, 0, 1}, "- - - earlier earlier"},
		{[]int32{5, 6, 0, 1, 2}, "later later - - -"},
	} {
		var got []string
		for _, d := range directions(c.places) {
			if d == "" {
				d = "-"
			}
			got = append(got, d)
		}
		if s := strings.Join(got, " "); s != c.want {
			t.Errorf("%v: got %q, want %q", c.places, s, c.want)
		}
	}
}

// FuzzChain checks that a chain increases, and that none is longer.
func FuzzChain(f *testing.F) {
	f.Add("acbd")
	f.Add("zyx")
	f.Fuzz(func(t *testing.T, s string) {
		if len(s) > 300 {
			return
		}
		var numbers, chained []int32
		for _, b := range []byte(s) {
			numbers = append(numbers, int32(b))
		}
		for k, in := range chain(numbers) {
			if in {
				chained = append(chained, numbers[k])
			}
		}
		for k := 1; k < len(chained); k++ {
			if chained[k] <= chained[k-1] {
				t.Fatalf("the chain of %v is %v", numbers, chained)
			}
		}
		if want := longest(numbers); len(chained) != want {
			t.Errorf("the chain of %v is %v, want %d numbers", numbers, chained, want)
		}
	})
}

// longest is the length of a longest increasing chain by the book.
func longest(numbers []int32) int {
	ends := make([]int, len(numbers))
	for k := range numbers {
		for m := range k {
			if numbers[m] < numbers[k] {
				ends[k] = max(ends[k], ends[m])
			}
		}
		ends[k]++
	}
	if len(ends) == 0 {
		return 0
	}
	return slices.Max(ends)
}
