package layout

import (
	"math/rand"
	"slices"
	"testing"
)

func TestSpread(t *testing.T) {
	cases := []struct {
		name              string
		want, weight, gap []int
		low, high         int
		at                []int
	}{
		{"room for all", []int{0, 50, 100}, []int{1, 1, 1}, []int{0, 10, 10}, 0, 200, []int{0, 50, 100}},
		{"two that want the same place share it", []int{50, 50}, []int{1, 1}, []int{0, 10}, 0, 200, []int{45, 55}},
		{"the heavier moves less", []int{50, 50}, []int{9, 1}, []int{0, 10}, 0, 200, []int{49, 59}},
		{"against the order they meet in the middle", []int{100, 0}, []int{1, 1}, []int{0, 20}, 0, 200, []int{40, 60}},
		{"no one leaves the room", []int{-30, 90, 300}, []int{1, 1, 1}, []int{0, 10, 10}, 0, 100, []int{0, 90, 100}},
		{"too little room", []int{0, 0, 0}, []int{1, 1, 1}, []int{0, 10, 10}, 0, 5, []int{0, 10, 20}},
		{"nothing to place", nil, nil, nil, 0, 5, []int{}},
	}
	for _, c := range cases {
		if got := spread(c.want, c.weight, c.gap, c.low, c.high); !slices.Equal(got, c.at) {
			t.Errorf("%s: got %v, want %v", c.name, got, c.at)
		}
	}
}

// TestSpreadIsTheBest compares the sum of squares with that of nearby places.
func TestSpreadIsTheBest(t *testing.T) {
	cost := func(at, want, weight []int) int {
		sum := 0
		for i := range at {
			sum += weight[i] * (at[i] - want[i]) * (at[i] - want[i])
		}
		return sum
	}
	r := rand.New(rand.NewSource(1))
	for range 200 {
		n := 1 + r.Intn(6)
		want, weight, gap := make([]int, n), make([]int, n), make([]int, n)
		for i := range want {
			// In units of 1000, so that rounding down hardly counts.
			want[i], weight[i], gap[i] = 1000*r.Intn(100), 1+r.Intn(3), 1000*r.Intn(20)
		}
		at := spread(want, weight, gap, 0, 200000)
		least := cost(at, want, weight)
		for range 200 {
			other := slices.Clone(at)
			for i := range other {
				other[i] += r.Intn(4001) - 2000
				if i > 0 {
					other[i] = max(other[i], other[i-1]+gap[i])
				}
			}
			other[0] = max(other[0], 0)
			for i := 1; i < n; i++ {
				other[i] = max(other[i], other[i-1]+gap[i])
			}
			if c := cost(other, want, weight); c < least-least/1000-n*20000 {
				t.Fatalf("%v costs %d, %v only %d", at, least, other, c)
			}
		}
	}
}
