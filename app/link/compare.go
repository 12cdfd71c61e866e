package link

import (
	"unicode/utf8"

	"github.com/agnivade/levenshtein"
)

// pair is two sentences that were compared.
type pair struct {
	i, j       int32
	words      float64 // similarity with a word as the unit
	similarity float64 // 0 when it cannot reach leastTried
	rank       float64 // similarity, adjusted by where the two stand
	part       *part   // what they share; nil when it was not looked for yet
}

func (l *Linker) readA(int) int {
	l.words.read(l.a)
	return 3
}

func (l *Linker) readB(int) int {
	if !l.self {
		l.words.read(l.b)
	}
	return 3
}

// findEqual links the equal forms and makes ready for the search.
func (l *Linker) findEqual(int) int {
	l.equal = l.find(l.a, l.b)
	l.idf = l.words.weights()
	l.index = newIndex(l.b, len(l.idf))
	l.usedA = make([]bool, l.a.size())
	l.usedB = make([]bool, l.b.size())
	return l.restart(0)
}

// The three passes of the index leave out what is linked already.

func (l *Linker) count(j int) int { return l.pass(j, l.index.count) }

func (l *Linker) fill(j int) int {
	if j == 0 {
		l.index.allot()
	}
	return l.pass(j, l.index.fill)
}

func (l *Linker) weigh(j int) int { return l.pass(j, l.index.weigh) }

func (l *Linker) pass(j int, do func(int32)) int {
	if !l.usedB[j] {
		do(int32(j))
	}
	return 1
}

// compare compares sentence i of a with its candidates and with the sentences
// beside the partners of its neighbours.
func (l *Linker) compare(at int) (cost int) {
	i := int32(at)
	if l.usedA[i] || l.a.form(one(i)) == "" {
		return 0
	}
	after := int32(free)
	if l.self {
		after = i
	}
	first := len(l.pairs)
	for _, c := range l.index.search(l.a.numbers(one(i)), after, middle(i, l.a.size())) {
		cost += l.verify(i, c.at)
	}
	for _, step := range []int32{-1, 1} {
		j := l.beside(i, step)
		if j > after && !l.usedB[j] && !holds(l.pairs[first:], j) {
			cost += l.verify(i, j)
		}
	}
	return cost + 5
}

// beside gives the sentence of b that stands to the partner of a neighbour as
// sentence i stands to the neighbour; free for none.
func (l *Linker) beside(i, step int32) int32 {
	k := i + step
	if k < 0 || int(k) >= len(l.equal) || l.equal[k] == free {
		return free
	}
	j := l.equal[k] - step
	if int(j) >= l.b.size() {
		return free
	}
	return j
}

func holds(pairs []pair, j int32) bool {
	for _, p := range pairs {
		if p.j == j {
			return true
		}
	}
	return false
}

// verify compares two sentences by words and, where that is promising, by
// characters.
func (l *Linker) verify(i, j int32) (cost int) {
	p := pair{i: i, j: j, words: l.byWords(one(i), one(j))}
	if p.words >= leastWords {
		p.similarity = l.similarity(one(i), one(j))
		cost = 20
	}
	p.rank = p.similarity - nearWeight*apart(i, j, l.a.size(), l.b.size())
	if l.beside(i, -1) == j || l.beside(i, 1) == j {
		p.rank += besideWeight
	}
	l.pairs = append(l.pairs, p)
	return cost + 1
}

// byWords is the similarity of two spans with a word as the unit.
func (l *Linker) byWords(a, b span) float64 {
	x, y := l.a.numbers(a), l.b.numbers(b)
	if !small(x, y) {
		return share(edits(x, y), len(x), len(y))
	}
	return share(levenshtein.ComputeDistance(l.a.code(a), l.b.code(b)), len(x), len(y))
}

// similarity is that of the normal forms of two spans, with a character as the
// unit, or a word where one is a giant.
func (l *Linker) similarity(a, b span) float64 {
	x, y := l.a.form(a), l.b.form(b)
	n, m := utf8.RuneCountInString(x), utf8.RuneCountInString(y)
	switch {
	case max(n, m) > giantRunes:
		return l.byWords(a, b)
	case float64(min(n, m)) < leastTried*float64(max(n, m)):
		return 0
	}
	return share(levenshtein.ComputeDistance(x, y), n, m)
}

// share turns a distance into a similarity, 0…1.
func share(distance, n, m int) float64 {
	if n == 0 && m == 0 {
		return 0
	}
	return 1 - float64(distance)/float64(max(n, m))
}
