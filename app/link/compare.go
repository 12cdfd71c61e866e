package link

import (
	"math"
	"slices"
	"unicode/utf8"

	"github.com/agnivade/levenshtein"
)

// pair is two sentences that were compared.
type pair struct {
	i, j       int32
	words      float32 // similarity with a word as the unit
	similarity float64 // 0 when it cannot reach leastTried
	rank       float64 // similarity, adjusted by where the two stand
	contained  bool    // most of the shorter one stands in the longer
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

// findEqual links the sentences of equal normal form.
func (l *Linker) findEqual(int) int {
	l.equal = l.find(l.a, l.b)
	l.restart(0)
	return l.a.size() + l.b.size()
}

// prepare makes ready for the search.
func (l *Linker) prepare(int) int {
	l.idf = l.words.weights()
	l.evidence = float32(math.Log(float64(l.a.size()) * float64(l.b.size())))
	l.index = newIndex(l.b, len(l.idf), l.wordsToFind())
	for _, j := range l.equal {
		if j == free {
			l.toAsk++
		}
	}
	l.pairs = make([]pair, 0, 4*l.toAsk)
	return len(l.idf) / 10
}

// wordsToFind counts the words of the sentences of b that are still free.
func (l *Linker) wordsToFind() int {
	n := 0
	for j := range l.b.sentences {
		if l.linkB[j] == free {
			n += len(l.b.numbers(one(int32(j))))
		}
	}
	return n
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
	if l.linkB[j] == free {
		do(int32(j))
	}
	return 1
}

// compare compares sentence i of a with its candidates, with the sentences
// beside the partners of its neighbours and, if none of these is like it, with
// some that share at least a common feature.
func (l *Linker) compare(at int) int {
	i := int32(at)
	if !l.freeA(i) || l.a.form(one(i)) == "" {
		return 0
	}
	after := int32(free)
	if l.self {
		after = i
	}
	first := len(l.pairs)
	found := l.index.search(l.a.numbers(one(i)), after)
	found = append(found, l.across(i, -1), l.across(i, 1))
	cost := l.verify(i, after, found)
	if !slices.ContainsFunc(l.pairs[first:], similar) {
		cost += l.verify(i, after, l.index.near(after, float64(l.asked)/float64(l.toAsk)))
	}
	l.asked++
	return cost + 5
}

func similar(p pair) bool { return p.similarity >= leastSimilarity }

// across gives the sentence of b that stands to the partner of a neighbour as
// sentence i stands to the neighbour; free where there is no such partner.
func (l *Linker) across(i, step int32) int32 {
	k := i + step
	if k < 0 || int(k) >= len(l.equal) || l.equal[k] == free {
		return free
	}
	return l.equal[k] - step
}

// verify compares a sentence with those of some others that are free and past
// the one after: with a word as the unit and then, the most promising first and
// until charCells are spent, with a character as the unit.
func (l *Linker) verify(i, after int32, others []int32) (cost int) {
	first := len(l.pairs)
	l.mark(l.a.numbers(one(i)))
	for _, j := range others {
		if j > after && l.freeB(j) && !l.compared(i, j) {
			l.pairs = append(l.pairs, pair{i: i, j: j, words: float32(l.wordsAlike(i, j))})
		}
	}
	fresh := l.pairs[first:]
	promising(fresh)
	left := charCells
	for k := range fresh {
		p := &fresh[k]
		if p.words >= leastWords && left > 0 {
			p.similarity = l.charsAlike(i, p.j)
			left -= len(l.a.form(one(i))) * len(l.b.form(one(p.j)))
		}
		p.contained = p.similarity < leastTried && l.contained(p)
		p.rank = l.rank(p)
	}
	l.pairs = append(l.pairs[:first], slices.DeleteFunc(fresh, l.hopeless)...)
	return len(fresh) + (charCells-left)/500
}

// promising sorts a few pairs, the most alike by words first.
func promising(few []pair) {
	for k := range few {
		for ; k > 0 && few[k-1].words < few[k].words; k-- {
			few[k-1], few[k] = few[k], few[k-1]
		}
	}
}

// hopeless reports whether a pair can become no link of any kind, so that it
// need not be kept: of short lines there are a million such pairs.
func (l *Linker) hopeless(p pair) bool {
	return p.similarity < leastTried && !p.contained &&
		min(len(l.a.numbers(one(p.i))), len(l.b.numbers(one(p.j)))) < leastMatched
}

// mark notes the words of a sentence of a, to be asked about by marked.
func (l *Linker) mark(words []int32) {
	if l.marks == nil {
		l.marks = make([]int32, len(l.idf))
	}
	l.marking++
	for _, w := range words {
		l.marks[w] = l.marking
	}
}

// marked gives the number and the weight of those of some words that stand in
// the sentence marked last. No more than these can be common to both.
func (l *Linker) marked(words []int32) (n int, mass float32) {
	for _, w := range words {
		if l.marks[w] == l.marking {
			n++
			mass += l.idf[w]
		}
	}
	return n, mass
}

// wordsAlike is the similarity of two sentences with a word as the unit, the
// first of them marked; 0 where their lengths or the words that only one of them
// has keep it below leastWords.
func (l *Linker) wordsAlike(i, j int32) float64 {
	x, y := l.a.numbers(one(i)), l.b.numbers(one(j))
	if tooShort(len(x), len(y), leastWords) {
		return 0
	}
	if n, _ := l.marked(y); tooShort(n, max(len(x), len(y)), leastWords) {
		return 0
	}
	return l.byWords(one(i), one(j))
}

// charsAlike is the similarity of two sentences; 0 where their lengths keep it
// below leastTried.
func (l *Linker) charsAlike(i, j int32) float64 {
	n, m := utf8.RuneCountInString(l.a.form(one(i))), utf8.RuneCountInString(l.b.form(one(j)))
	if tooShort(n, m, leastTried) {
		return 0
	}
	return l.similarity(one(i), one(j))
}

// contained reports whether most of the shorter sentence stands in the other, so
// that its neighbours may stand there too. The first of them is marked.
func (l *Linker) contained(p *pair) bool {
	f := found{a: one(p.i), b: one(p.j)}
	least := leastContained * min(l.weight(l.a.numbers(f.a)), l.weight(l.b.numbers(f.b)))
	if _, most := l.marked(l.b.numbers(f.b)); most < .999*least { // sums of another order may differ a little
		return false
	}
	return l.small(f) && l.shared(f) >= least
}

// rank is the similarity of a pair, adjusted by where the two stand.
func (l *Linker) rank(p *pair) float64 {
	rank := p.similarity - nearWeight*apart(p.i, p.j, l.a.size(), l.b.size())
	if l.beside(p.i, p.j) {
		rank += besideWeight
	}
	return rank
}

// compared reports whether two sentences were compared in this turn.
func (l *Linker) compared(i, j int32) bool {
	for k := len(l.pairs) - 1; k >= 0 && l.pairs[k].i == i; k-- {
		if l.pairs[k].j == j {
			return true
		}
	}
	return false
}

// byWords is the similarity of two spans with a word as the unit.
func (l *Linker) byWords(a, b span) float64 {
	l.calls.Words++
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
	if max(n, m) > giantRunes {
		return l.byWords(a, b)
	}
	l.calls.Characters++
	return share(levenshtein.ComputeDistance(x, y), n, m)
}

// tooShort reports whether the lengths of two texts alone keep them from being
// so similar.
func tooShort(n, m int, similarity float64) bool {
	return float64(min(n, m)) < similarity*float64(max(n, m))
}

// share turns a distance into a similarity, 0…1.
func share(distance, n, m int) float64 {
	if n == 0 && m == 0 {
		return 0
	}
	return 1 - float64(distance)/float64(max(n, m))
}
