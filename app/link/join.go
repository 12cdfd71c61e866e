package link

import "slices"

// grow lets free neighbours join a link.
func (l *Linker) grow(at int) int {
	if l.links[at].similarity == 1 {
		return 0
	}
	f, cost := l.grown(l.links[at])
	l.links[at] = f
	l.use(int32(at))
	return cost
}

// seed tries a pair of free sentences that is no link yet, but may be part of
// a split.
func (l *Linker) seed(at int) int {
	p := &l.pairs[l.order[at]]
	if !l.free(p) {
		return 0
	}
	f := found{a: one(p.i), b: one(p.j), similarity: p.similarity}
	if f.similarity == 0 {
		f.similarity = l.similarity(f.a, f.b)
	}
	f, cost := l.grown(f)
	if f.similarity >= l.least && f.a.size()+f.b.size() > 2 {
		l.take(f)
	}
	return cost
}

// grown is a link with the neighbours that make it better.
func (l *Linker) grown(f found) (found, int) {
	cost := 1
	for {
		wider, tried := l.widest(f)
		cost += 40 * tried
		if wider.similarity <= f.similarity+leastGain {
			return f, cost
		}
		f = wider
	}
}

// widest is the best of the links with a neighbour more.
func (l *Linker) widest(f found) (top found, tried int) {
	wider := l.joined(f)
	for _, w := range wider {
		w.similarity = l.similarity(w.a, w.b)
		if w.similarity > top.similarity {
			top = w
		}
	}
	return top, len(wider)
}

// joined gives the link with each of the free neighbours that may join it and,
// of single sentences, with one on each side.
func (l *Linker) joined(f found) []found {
	size := f.a.size() + f.b.size()
	if size == mostJoined || !l.small(f) {
		return nil
	}
	var all []found
	shared := l.shared(f)
	for _, step := range []int32{-1, 1} {
		a, inA := wider(f.a, step, l.freeA)
		b, inB := wider(f.b, step, l.freeB)
		before := len(all)
		if w := (found{a: a, b: f.b}); inA && l.joins(f, w, shared) {
			all = append(all, w)
		}
		if w := (found{a: f.a, b: b}); inB && l.joins(f, w, shared) {
			all = append(all, w)
		}
		if inA && inB && size == 2 && len(all) > before {
			all = append(all, found{a: a, b: b})
		}
	}
	return slices.DeleteFunc(all, func(w found) bool { return l.self && w.a.to >= w.b.from })
}

// joins reports whether enough of the neighbour that makes a link wider stands
// on the other side, in order with the words shared before.
func (l *Linker) joins(f, w found, before float32) bool {
	return l.small(w) && l.shared(w)-before >= leastNew*(l.mass(w)-l.mass(f))
}

// wider is a span with the sentence before or after it, if that is free.
func wider(s span, step int32, free func(int32) bool) (span, bool) {
	if step < 0 {
		s.from--
		return s, free(s.from)
	}
	s.to++
	return s, free(s.to)
}

// small reports whether the words of a link can be compared in full.
func (l *Linker) small(f found) bool { return small(l.a.numbers(f.a), l.b.numbers(f.b)) }

// shared is the weight of the words that stand on both sides in order.
func (l *Linker) shared(f found) float32 {
	return l.table.inOrder(l.a.numbers(f.a), l.b.numbers(f.b), l.idf)
}

// mass is the weight of the words of both sides.
func (l *Linker) mass(f found) float32 {
	return l.weight(l.a.numbers(f.a)) + l.weight(l.b.numbers(f.b))
}

func (l *Linker) weight(words []int32) float32 {
	var sum float32
	for _, w := range words {
		sum += l.idf[w]
	}
	return sum
}
