package layout

// spread gives the places nearest to those wanted, in the sense of weighted
// squares, at which every item is at least its gap below the one before and
// all lie between low and high: the pool adjacent violators method (Ayer et
// al., 1955), exact and linear. gap[i] is the distance from item i-1 to item
// i; gap[0] is not looked at. If the room is too small, high gives way.
func spread(want, weight, gap []int, low, high int) []int {
	var pools []pool
	shift := 0
	for i := range want {
		if i > 0 {
			shift += gap[i]
		}
		pools = append(pools, pool{1, weight[i], weight[i] * (want[i] - shift)})
		for len(pools) > 1 && pools[len(pools)-1].place() <= pools[len(pools)-2].place() {
			last := pools[len(pools)-1]
			pools = pools[:len(pools)-1]
			pools[len(pools)-1].add(last)
		}
	}
	high = max(high-shift, low)
	places := make([]int, 0, len(want))
	shift = 0
	for _, p := range pools {
		at := min(max(p.place(), low), high)
		for range p.items {
			if i := len(places); i > 0 {
				shift += gap[i]
			}
			places = append(places, at+shift)
		}
	}
	return places
}

// pool is a run of items that touch.
type pool struct {
	items  int
	weight int
	sum    int // of weight times place
}

func (p *pool) add(q pool) {
	p.items += q.items
	p.weight += q.weight
	p.sum += q.sum
}

func (p *pool) place() int { return divide(p.sum, p.weight) }

// divide rounds down, for negative numbers too.
func divide(a, b int) int {
	q := a / b
	if a%b < 0 {
		q--
	}
	return q
}
