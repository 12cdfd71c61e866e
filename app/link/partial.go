package link

import "slices"

// sharing is a pair of sentences with the best part that they share.
type sharing struct {
	pair *pair
	part part
}

// align looks for the part that the sentences of a pair share, if both are
// free.
func (l *Linker) align(at int) int {
	if at == 0 {
		l.parts = l.parts[:0]
	}
	p := &l.pairs[at]
	x, y := l.a.numbers(one(p.i)), l.b.numbers(one(p.j))
	if l.self || !l.free(p) || !small(x, y) {
		return 0
	}
	s := sharing{p, l.table.local(x, y, l.idf)}
	if l.enough(s, min(l.weight(x), l.weight(y))) {
		l.parts = append(l.parts, s)
	}
	return 1 + len(x)*len(y)/100
}

// enough reports whether a part is worth a link, for the weight of the lighter
// sentence.
func (l *Linker) enough(s sharing, lighter float32) bool {
	nats := l.evidence
	if l.beside(s.pair.i, s.pair.j) {
		nats = min(nats, besideNats)
	}
	return s.part.matched >= leastMatched && s.part.score >= nats && s.part.mass >= l.leastShare(s)*lighter
}

// leastShare is the part of the lighter sentence that has to be shared. It
// grows to the whole as the least similarity grows to 1.
func (l *Linker) leastShare(s sharing) float32 {
	least := wholeShare
	if s.pair.words >= leastWords {
		least = leastShare
	}
	strict := max(0, (l.least-leastSimilarity)/(1-leastSimilarity))
	return float32(least + (1-least)*strict)
}

// chooseParts links free sentences, the heaviest parts first.
func (l *Linker) chooseParts(int) int {
	order := make([]rank, len(l.parts))
	for k, s := range l.parts {
		order[k] = rank{float64(s.part.score), int32(k)}
	}
	slices.SortFunc(order, rank.compare)
	for _, r := range order {
		p := l.parts[r.pair].pair
		if !l.free(p) {
			continue
		}
		similarity := p.similarity
		if similarity == 0 {
			similarity = l.similarity(one(p.i), one(p.j))
		}
		l.take(found{one(p.i), one(p.j), similarity, true})
	}
	return len(l.parts)
}
