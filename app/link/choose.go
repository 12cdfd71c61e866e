package link

import (
	"cmp"
	"slices"
)

// found is a link that was chosen.
type found struct {
	a, b       span
	similarity float64
	partial    bool
}

// restart keeps only the links of equal forms and ranks the pairs anew.
func (l *Linker) restart(int) int {
	clear(l.usedA)
	clear(l.usedB)
	l.links, l.order = l.links[:0], l.order[:0]
	for i, j := range l.equal {
		if j != free {
			l.take(found{a: one(int32(i)), b: one(j), similarity: 1})
		}
	}
	for k, p := range l.pairs {
		if p.similarity >= leastTried {
			l.order = append(l.order, int32(k))
		}
	}
	slices.SortFunc(l.order, func(k, m int32) int {
		p, q := &l.pairs[k], &l.pairs[m]
		return cmp.Or(cmp.Compare(q.rank, p.rank), cmp.Compare(k, m))
	})
	return len(l.equal) + len(l.order)
}

// take chooses a link.
func (l *Linker) take(f found) {
	l.links = append(l.links, f)
	l.use(f)
}

func (l *Linker) use(f found) {
	for i := f.a.from; i <= f.a.to; i++ {
		l.usedA[i] = true
	}
	for j := f.b.from; j <= f.b.to; j++ {
		l.usedB[j] = true
	}
}

// choose takes the next best pair if both sentences are free.
func (l *Linker) choose(at int) int {
	p := &l.pairs[l.order[at]]
	if p.similarity >= l.least && l.free(p) {
		l.take(found{a: one(p.i), b: one(p.j), similarity: p.similarity})
	}
	return 0
}

func (l *Linker) free(p *pair) bool { return !l.usedA[p.i] && !l.usedB[p.j] }
