package link

import (
	"cmp"
	"slices"
)

// align looks for the part that two sentences share which are still free.
func (l *Linker) align(at int) int {
	if at == 0 {
		l.parts = l.parts[:0]
	}
	p := &l.pairs[at]
	if l.self || !l.free(p) {
		return 0
	}
	x, y := l.a.numbers(one(p.i)), l.b.numbers(one(p.j))
	cost := 0
	if p.part == nil && small(x, y) {
		part := l.table.local(x, y, l.idf)
		p.part = &part
		cost = 1 + len(x)*len(y)/100
	}
	if p.part != nil && l.enough(p, min(l.weight(x), l.weight(y))) {
		l.parts = append(l.parts, int32(at))
	}
	return cost
}

// enough reports whether two sentences share a part worth showing, for the
// weight of the lighter one.
func (l *Linker) enough(p *pair, lighter float32) bool {
	need := float32(wholeShare)
	if p.words >= leastWords {
		need = leastShare
	}
	return p.part.matched >= leastMatched && p.part.mass >= leastNats && p.part.mass >= need*lighter
}

// chooseParts links the free sentences with the heaviest parts.
func (l *Linker) chooseParts(int) int {
	slices.SortFunc(l.parts, func(k, m int32) int {
		p, q := l.pairs[k].part, l.pairs[m].part
		return cmp.Or(cmp.Compare(q.score, p.score), cmp.Compare(k, m))
	})
	for _, k := range l.parts {
		p := &l.pairs[k]
		if !l.free(p) {
			continue
		}
		l.take(found{one(p.i), one(p.j), l.similarity(one(p.i), one(p.j)), true})
	}
	return len(l.parts)
}
