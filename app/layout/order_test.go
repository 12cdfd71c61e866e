package layout

import (
	"math/rand"
	"testing"
)

// latticeOf gives the lattice of the largest part of a graph.
func latticeOf(g Graph) *lattice {
	a := Arrange(g)
	best := a.parts[0].lattice
	for _, p := range a.parts {
		if len(p.rank) > len(best.rank) {
			best = p.lattice
		}
	}
	return best
}

// naiveCrossings compares every two stretches of line.
func naiveCrossings(l *lattice) int {
	count := 0
	for _, column := range l.columns {
		for i, v := range column {
			for _, w := range column[i+1:] {
				for _, x := range l.right[v] {
					for _, y := range l.right[w] {
						if l.place[x] > l.place[y] {
							count++
						}
					}
				}
			}
		}
	}
	return count
}

func TestCrossingsAgainstAllPairs(t *testing.T) {
	for seed := range int64(20) {
		l := latticeOf(layered(rand.New(rand.NewSource(seed)), 40, 70, 5))
		for n := range 4 {
			l.start(n)
			if got, want := l.crossings(), naiveCrossings(l); got != want {
				t.Errorf("graph %d, start %d: counted %d crossings of %d", seed, n, got, want)
			}
		}
	}
}

func TestReinsertNeverAddsCrossings(t *testing.T) {
	for seed := range int64(20) {
		l := latticeOf(argument(rand.New(rand.NewSource(seed)), 40, 10, 3))
		for n := range 4 {
			l.start(n)
			before := l.crossings()
			newSorter(l).reinsert(leastEffort, n%2 == 0)
			if after := naiveCrossings(l); after > before {
				t.Errorf("graph %d, start %d: from %d crossings to %d", seed, n, before, after)
			}
			for c, column := range l.columns {
				for i, v := range column {
					if l.place[v] != i || l.rank[v] != c {
						t.Fatalf("vertex %d is lost", v)
					}
				}
			}
		}
	}
}

// least tries every order of every column from c on.
func least(l *lattice, c int) int {
	if c == len(l.columns) {
		return l.crossings()
	}
	best := -1
	var permute func(i int)
	permute = func(i int) {
		column := l.columns[c]
		if i == len(column) {
			l.number()
			if n := least(l, c+1); best < 0 || n < best {
				best = n
			}
			return
		}
		for j := i; j < len(column); j++ {
			column[i], column[j] = column[j], column[i]
			permute(i + 1)
			column[i], column[j] = column[j], column[i]
		}
	}
	permute(0)
	return best
}

func TestFewestCrossingsOnSmallMaps(t *testing.T) {
	for seed := range int64(60) {
		l := latticeOf(layered(rand.New(rand.NewSource(seed)), 9, 11, 3))
		if len(l.rank) > 11 {
			continue
		}
		got := l.crossings()
		if want := least(l, 0); got != want {
			t.Errorf("graph %d: %d crossings where %d are possible", seed, got, want)
		}
	}
}

func TestATreeHasNoCrossingsAndKeepsTheAuthorsOrder(t *testing.T) {
	g := Graph{Nodes: cards(13)}
	for v := 1; v < 13; v++ {
		g.Edges = append(g.Edges, Edge{v, (v - 1) / 3, -1})
	}
	if got, want := columns(Place(g, Options{})), "[[0] [1 2 3] [4 5 6 7 8 9 10 11 12]]"; got != want {
		t.Errorf("got %s, want %s", got, want)
	}
}
