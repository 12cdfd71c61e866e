package layout

// ranks gives each of n vertices its column so that the arcs (left, right) are
// as short as can be in sum. Column 0 holds the claim that most others lead to
// among those that bear on nothing. A claim that could as well stand further
// right stands next to what it bears on.
func ranks(n int, arcs [][2]int) []int {
	if n == 1 {
		return []int{0}
	}
	limits := make([]limit, len(arcs))
	for i, a := range arcs {
		limits[i] = limit{from: a[0], to: a[1], least: 1, weight: 1}
	}
	sinks := sinksOf(n, arcs)
	first := mainSink(n, arcs, sinks)
	for _, v := range sinks {
		if v != first {
			limits = append(limits, limit{from: first, to: v})
		}
	}
	rank := simplex(n, limits)
	settle(rank, arcs)
	return rank
}

func sinksOf(n int, arcs [][2]int) []int {
	acts := make([]bool, n)
	for _, a := range arcs {
		acts[a[1]] = true
	}
	var sinks []int
	for v, acting := range acts {
		if !acting {
			sinks = append(sinks, v)
		}
	}
	return sinks
}

// manySinks bounds the search for the main sink on maps of many.
const manySinks = 64

// mainSink gives the sink with the most vertices to its right, the first of
// several.
func mainSink(n int, arcs [][2]int, sinks []int) int {
	rightward := make([][]int, n)
	for _, a := range arcs {
		rightward[a[0]] = append(rightward[a[0]], a[1])
	}
	best, most := sinks[0], -1
	seen := make([]int, n)
	for round, v := range sinks[:min(len(sinks), manySinks)] {
		count := 0
		seen[v] = round + 1
		for todo := []int{v}; len(todo) > 0; count++ {
			v := todo[len(todo)-1]
			todo = todo[:len(todo)-1]
			for _, w := range rightward[v] {
				if seen[w] != round+1 {
					seen[w] = round + 1
					todo = append(todo, w)
				}
			}
		}
		if count > most {
			best, most = v, count
		}
	}
	return best
}

// settle moves vertices with as many arcs to the left as to the right towards
// what they bear on; the sum of lengths stays.
func settle(rank []int, arcs [][2]int) {
	balance := make([]int, len(rank))
	left := make([][]int, len(rank))
	for _, a := range arcs {
		balance[a[0]]--
		balance[a[1]]++
		left[a[1]] = append(left[a[1]], a[0])
	}
	for _, v := range byRank(rank) {
		if balance[v] != 0 || len(left[v]) == 0 {
			continue
		}
		rank[v] = 0
		for _, w := range left[v] {
			rank[v] = max(rank[v], rank[w]+1)
		}
	}
}

// byRank gives the vertices column by column, by number in each.
func byRank(rank []int) []int {
	var columns [][]int
	for v, r := range rank {
		for len(columns) <= r {
			columns = append(columns, nil)
		}
		columns[r] = append(columns[r], v)
	}
	var all []int
	for _, c := range columns {
		all = append(all, c...)
	}
	return all
}
