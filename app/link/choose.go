package link

import "slices"

// found is a link that was chosen.
type found struct {
	a, b       span
	similarity float64
	partial    bool
}

// restart keeps only the links of equal forms and ranks the pairs anew.
func (l *Linker) restart(int) int {
	l.linkA, l.linkB = partners(l.a.size()), partners(l.b.size())
	l.links, l.order = l.links[:0], l.order[:0]
	if l.links == nil { // most sentences get one
		l.links = make([]found, 0, min(l.a.size(), l.b.size()))
	}
	for i, j := range l.equal {
		if j != free {
			l.take(found{a: one(int32(i)), b: one(j), similarity: 1})
		}
	}
	ranks := make([]rank, 0, len(l.pairs))
	for k, p := range l.pairs {
		if p.similarity >= leastTried || p.contained {
			ranks = append(ranks, rank{p.rank, int32(k)})
		}
	}
	slices.SortFunc(ranks, rank.compare)
	for _, r := range ranks {
		l.order = append(l.order, r.pair)
	}
	return len(l.equal) + len(l.order)
}

// rank is that of a pair, or the score of a part, with its index.
type rank struct {
	rank float64
	pair int32
}

// compare puts the best first, of equal ones the first.
func (r rank) compare(s rank) int {
	switch {
	case r.rank > s.rank:
		return -1
	case r.rank < s.rank:
		return 1
	}
	return int(r.pair) - int(s.pair)
}

// take chooses a link.
func (l *Linker) take(f found) {
	l.links = append(l.links, f)
	l.use(int32(len(l.links) - 1))
}

// use marks the sentences of a link.
func (l *Linker) use(k int32) {
	f := l.links[k]
	for i := f.a.from; i <= f.a.to; i++ {
		l.linkA[i] = k
	}
	for j := f.b.from; j <= f.b.to; j++ {
		l.linkB[j] = k
	}
}

func (l *Linker) freeA(i int32) bool { return 0 <= i && int(i) < len(l.linkA) && l.linkA[i] == free }

func (l *Linker) freeB(j int32) bool { return 0 <= j && int(j) < len(l.linkB) && l.linkB[j] == free }

func (l *Linker) free(p *pair) bool { return l.freeA(p.i) && l.freeB(p.j) }

// beside reports whether two sentences follow, or precede, linked ones.
func (l *Linker) beside(i, j int32) bool { return l.linked(i-1, j-1) || l.linked(i+1, j+1) }

func (l *Linker) linked(i, j int32) bool {
	return 0 <= i && int(i) < len(l.linkA) && 0 <= j && int(j) < len(l.linkB) &&
		l.linkA[i] != free && l.linkA[i] == l.linkB[j]
}

// choose links the next best pair if both sentences are free and what they
// share is no chance.
func (l *Linker) choose(at int) int {
	p := &l.pairs[l.order[at]]
	if p.similarity < l.least || !l.free(p) {
		return 0
	}
	if l.sure(p) {
		l.take(found{a: one(p.i), b: one(p.j), similarity: p.similarity})
	}
	return 1
}

// sure reports whether a pair shares more than it would by chance.
func (l *Linker) sure(p *pair) bool {
	f := found{a: one(p.i), b: one(p.j)}
	return p.similarity >= l.least+weakMore || !l.small(f) || l.shared(f) >= l.evidence
}

// chooseBeside links the next best pair of those that share too little to be
// sure of, if they stand beside linked ones.
func (l *Linker) chooseBeside(at int) int {
	p := &l.pairs[l.order[at]]
	if p.similarity >= l.least && l.free(p) && l.beside(p.i, p.j) {
		l.take(found{a: one(p.i), b: one(p.j), similarity: p.similarity})
	}
	return 0
}
