package layout

import (
	"math/rand"
	"testing"
)

// span sums the lengths of arcs; 0 and false if one does not lead right.
func span(rank []int, arcs [][2]int) (sum int, ok bool) {
	for _, a := range arcs {
		if rank[a[1]] <= rank[a[0]] {
			return 0, false
		}
		sum += rank[a[1]] - rank[a[0]]
	}
	return sum, true
}

// shortest tries every rank for every vertex; the main sink has rank 0.
func shortest(n, first int, arcs [][2]int) int {
	rank := make([]int, n)
	best := -1
	var try func(v int)
	try = func(v int) {
		if v == n {
			if sum, ok := span(rank, arcs); ok && (best < 0 || sum < best) {
				best = sum
			}
			return
		}
		for rank[v] = 0; rank[v] < n; rank[v]++ {
			try(v + 1)
			if v == first {
				break
			}
		}
	}
	try(0)
	return best
}

// connected makes a random graph without cycles of one part.
func connected(r *rand.Rand, n, more int) [][2]int {
	var arcs [][2]int
	for v := 1; v < n; v++ {
		arcs = append(arcs, [2]int{r.Intn(v), v})
		if r.Intn(3) == 0 {
			arcs[v-1] = [2]int{v, arcs[v-1][0]}
		}
	}
	order := r.Perm(n)
	// A tree has no cycle; the others all follow one order that it agrees with.
	for changed := true; changed; {
		changed = false
		for _, a := range arcs {
			if order[a[0]] > order[a[1]] {
				order[a[0]], order[a[1]] = order[a[1]], order[a[0]]
				changed = true
			}
		}
	}
	for range more {
		if v, w := r.Intn(n), r.Intn(n); order[v] < order[w] {
			arcs = append(arcs, [2]int{v, w})
		}
	}
	return arcs
}

func TestRanksAreTheShortest(t *testing.T) {
	for seed := range int64(150) {
		r := rand.New(rand.NewSource(seed))
		n := 2 + r.Intn(5)
		arcs := connected(r, n, 4)
		got, ok := span(ranks(n, arcs), arcs)
		if want := shortest(n, mainSink(n, arcs, sinksOf(n, arcs)), arcs); !ok || got != want {
			t.Errorf("graph %d %v: length %d, the shortest is %d", seed, arcs, got, want)
		}
	}
}

func TestRanksOfLargeGraphs(t *testing.T) {
	r := rand.New(rand.NewSource(1))
	arcs := connected(r, 400, 400)
	rank := ranks(400, arcs)
	sum, ok := span(rank, arcs)
	if !ok {
		t.Fatal("an arc does not lead right")
	}
	// No vertex can be moved alone to make it shorter.
	for v := range rank {
		for _, by := range []int{-1, 1} {
			rank[v] += by
			if s, ok := span(rank, arcs); ok && s < sum {
				t.Errorf("moving %d by %d makes it shorter", v, by)
			}
			rank[v] -= by
		}
	}
}
