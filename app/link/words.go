package link

// Comparing two runs of words: what they share in order, in one run, and where
// the best part shared stands.

// table lends its rows to the comparisons.
type table struct {
	sums  []float32
	runs  []int32
	parts []part
}

// inOrder is the weight of the words that stand in both in the same order: a
// longest common subsequence (R. Wagner, M. Fischer, "The string-to-string
// correction problem", 1974). Without weights a word counts one.
func (t *table) inOrder(x, y []int32, weight []float32) float32 {
	var same float32
	n, m := prefix(x, y), 0
	for _, v := range x[:n] {
		same += weigh(v, weight)
	}
	x, y = x[n:], y[n:]
	m = suffix(x, y)
	for _, v := range x[len(x)-m:] {
		same += weigh(v, weight)
	}
	x, y = x[:len(x)-m], y[:len(y)-m]
	t.sums = cleared(t.sums, len(y)+1)
	row := t.sums
	for _, v := range x {
		w := weigh(v, weight)
		var before float32
		for j, u := range y {
			above := row[j+1]
			most := above
			if row[j] > most {
				most = row[j]
			}
			if u == v && before+w > most {
				most = before + w
			}
			row[j+1], before = most, above
		}
	}
	return same + row[len(y)]
}

func weigh(v int32, weight []float32) float32 {
	if weight == nil {
		return 1
	}
	return weight[v]
}

// longest is the length of the longest run of words that stands in both.
func (t *table) longest(x, y []int32) int {
	t.runs = cleared(t.runs, len(y)+1)
	row, longest := t.runs, int32(0)
	for _, v := range x {
		var before int32
		for j, u := range y {
			above := row[j+1]
			row[j+1] = 0
			if u == v {
				row[j+1] = before + 1
				longest = max(longest, before+1)
			}
			before = above
		}
	}
	return int(longest)
}

// part is a stretch of two runs of words that are alike there.
type part struct {
	score   float32 // the weight of the matched words less 1 for each other step
	mass    float32 // the weight of the matched words, in nats
	matched int32
	x, y    [2]int32 // where it begins and ends in each
}

// local finds the part with the best score (T. Smith, M. Waterman,
// "Identification of common molecular subsequences", 1981).
func (t *table) local(x, y []int32, weight []float32) part {
	t.parts = cleared(t.parts, len(y)+1)
	row, top := t.parts, part{}
	for i, v := range x {
		var before, left part
		for j, u := range y {
			above := row[j+1]
			here := before
			if u == v {
				here = here.match(weight[v], int32(i), int32(j))
			} else {
				here.score--
			}
			if s := above.score - 1; s > here.score {
				here = above
				here.score = s
			}
			if s := left.score - 1; s > here.score {
				here = left
				here.score = s
			}
			if here.score <= 0 {
				here = part{}
			}
			row[j+1], before, left = here, above, here
			if here.score > top.score {
				top = here
			}
		}
	}
	return top
}

// match goes on with a part by a word that is the same in both.
func (p part) match(weight float32, i, j int32) part {
	if p.matched == 0 {
		p.x[0], p.y[0] = i, j
	}
	p.score += weight
	p.mass += weight
	p.matched++
	p.x[1], p.y[1] = i+1, j+1
	return p
}

// cleared is a row of n zeros, in the old memory where that is enough.
func cleared[T any](row []T, n int) []T {
	if cap(row) < n {
		return make([]T, n, 2*n)
	}
	row = row[:n]
	clear(row)
	return row
}
