package worddiff

import "sort"

// deepest is how often the stretches between anchors are pinned again: a text
// made to have one new anchor each time would otherwise take for ever.
const deepest = 6

// long aligns a region too large for one table: between words that stand once
// on either side, or, where there are none, cut into pieces of like length.
func (l *aligner) long(g region, depth int) {
	pins := []match(nil)
	if depth < deepest {
		pins = rising(l.once(g))
	}
	if len(pins) == 0 {
		l.chop(g)
		return
	}
	for _, p := range pins {
		l.align(region{g.a0, p.a, g.b0, p.b}, depth+1)
		l.found = append(l.found, p)
		g.a0, g.b0 = p.a+1, p.b+1
	}
	l.align(g, depth+1)
}

// once gives the content words that stand once on either side of a region, in
// the order of a.
func (l *aligner) once(g region) []match {
	type places struct{ inA, inB, b int }
	seen := make(map[int32]places, g.a1-g.a0)
	for _, key := range l.a[g.a0:g.a1] {
		p := seen[key]
		p.inA++
		seen[key] = p
	}
	for j := g.b0; j < g.b1; j++ {
		if p, known := seen[l.b[j]]; known {
			seen[l.b[j]] = places{p.inA, p.inB + 1, j}
		}
	}
	var pins []match
	for i := g.a0; i < g.a1; i++ {
		if p := seen[l.a[i]]; p.inA == 1 && p.inB == 1 && l.weights[i] == content.weight() {
			pins = append(pins, match{i, p.b})
		}
	}
	return pins
}

// rising gives the longest run of matches, in the order of a, that rises in b
// too (Fredman, "On computing the length of longest increasing subsequences",
// 1975).
func rising(m []match) []match {
	var tails []int // tails[k] ends the best run of k+1 matches
	before := make([]int, len(m))
	for i := range m {
		k := sort.Search(len(tails), func(k int) bool { return m[tails[k]].b >= m[i].b })
		before[i] = -1
		if k > 0 {
			before[i] = tails[k-1]
		}
		if k == len(tails) {
			tails = append(tails, i)
		} else {
			tails[k] = i
		}
	}
	run := make([]match, len(tails))
	for k, at := len(tails)-1, last(tails); k >= 0; k, at = k-1, before[at] {
		run[k] = m[at]
	}
	return run
}

func last(tails []int) int {
	if len(tails) == 0 {
		return -1
	}
	return tails[len(tails)-1]
}

// chop aligns a region piece by piece.
func (l *aligner) chop(g region) {
	n := (max(g.a1-g.a0, g.b1-g.b0) + side - 1) / side
	for k := range n {
		l.align(region{
			g.a0 + (g.a1-g.a0)*k/n, g.a0 + (g.a1-g.a0)*(k+1)/n,
			g.b0 + (g.b1-g.b0)*k/n, g.b0 + (g.b1-g.b0)*(k+1)/n,
		}, deepest)
	}
}
