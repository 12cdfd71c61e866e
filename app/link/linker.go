package link

import (
	"cmp"
	"slices"

	"counterpoint/app/dossier"
)

// Linker links two texts in slices of work: call [Linker.Step] until nothing is
// left. To cancel, stop calling it. [Linker.Links] may be called at any time.
type Linker struct {
	least float64
	a, b  *text
	self  bool // b is a: links lead from a sentence to a later one
	find  equalFinder
	words *vocabulary
	index *index
	table table

	idf      []float32 // of the words, in nats
	evidence float32   // nats that are no chance
	equal    []int32   // the partner in b of each sentence of a with an equal one
	marks    []int32   // by word: when it was marked last …
	marking  int32     // … in so many turns
	toAsk    int       // sentences of a without a partner …
	asked    int       // … and those of them that were compared
	pairs    []pair    // what was compared
	order    []int32   // pairs worth choosing from, best first
	parts    []sharing // free pairs that share a part

	calls Calls

	links []found // what was chosen
	linkA []int32 // the link of each sentence, free for none
	linkB []int32

	steps []step
	step  int // the step being done …
	done  int // … and how much of it
}

// step is a stage of the work, done piece by piece.
type step struct {
	share float64 // of the whole work, for Progress
	size  func() int
	do    func(i int) (cost int) // in microseconds, roughly
}

// New prepares to link the sentences of two texts. Blocks set aside take no
// part.
func New(a, b dossier.Source, o Options) *Linker {
	return newLinker(newText(a, counted), newText(b, counted), equals, o)
}

// newLinker links a to b, or inside itself when both are the same. Equal forms
// are linked as find says.
func newLinker(a, b *text, find equalFinder, o Options) *Linker {
	l := &Linker{least: o.least(), a: a, b: b, self: a == b, find: find, words: newVocabulary(a.size() + b.size())}
	l.steps = []step{
		{.08, l.sizeA, l.readA},
		{.08, l.sizeB, l.readB},
		{.02, once, l.findEqual},
		{.01, once, l.prepare},
		{.02, l.sizeB, l.count},
		{.02, l.sizeB, l.fill},
		{.02, l.sizeB, l.weigh},
		{.60, l.sizeA, l.compare},
		{.01, once, l.restart},
		{.02, l.sizeOrder, l.choose},
		{.01, l.sizeOrder, l.chooseBeside},
		{.06, l.sizeLinks, l.grow},
		{.02, l.sizeOrder, l.seed},
		{.02, l.sizePairs, l.align},
		{.01, once, l.chooseParts},
	}
	return l
}

// restartStep is where Relink goes back to.
const restartStep = 8

func once() int                  { return 1 }
func (l *Linker) sizeA() int     { return l.a.size() }
func (l *Linker) sizeB() int     { return l.b.size() }
func (l *Linker) sizeOrder() int { return len(l.order) }
func (l *Linker) sizeLinks() int { return len(l.links) }
func (l *Linker) sizePairs() int { return len(l.pairs) }

// Step does about so many microseconds of work (natively; WebAssembly takes
// some three times as long) and reports whether some is left.
func (l *Linker) Step(budget int) bool {
	for l.step < len(l.steps) {
		s := l.steps[l.step]
		for size := s.size(); l.done < size; l.done++ {
			if budget <= 0 {
				return true
			}
			budget -= s.do(l.done)
		}
		l.step, l.done = l.step+1, 0
	}
	return false
}

// Progress is the part of the work that is done, 0…1.
func (l *Linker) Progress() float64 {
	progress := 0.
	for k, s := range l.steps {
		switch size := s.size(); {
		case k < l.step:
			progress += s.share
		case k == l.step && size > 0:
			progress += s.share * float64(l.done) / float64(size)
		}
	}
	return min(progress, 1)
}

// Relink goes back to choose links of another least similarity. What was
// compared is kept, so that little work is left.
func (l *Linker) Relink(least float64) {
	l.least = Options{Least: least}.least()
	if l.step > restartStep {
		l.step, l.done = restartStep, 0
	}
}

// Calls counts Levenshtein distances: with a word and with a character as the
// unit. They are what linking costs most, so that it is built to need few.
type Calls struct{ Words, Characters int }

// Calls gives the distances that were computed so far.
func (l *Linker) Calls() Calls { return l.calls }

// Links gives the links found so far, in the order of A, then of B. Those of
// equal sentences are found first.
func (l *Linker) Links() []dossier.Link {
	all := slices.Clone(l.links)
	slices.SortFunc(all, func(f, g found) int {
		return cmp.Or(cmp.Compare(f.a.from, g.a.from), cmp.Compare(f.b.from, g.b.from))
	})
	links := make([]dossier.Link, len(all))
	places := make([]int32, len(all))
	for k, f := range all {
		links[k] = l.describe(f)
		places[k] = f.b.from
	}
	if l.self {
		return links
	}
	for k, direction := range directions(places) {
		links[k].Moved, links[k].Direction = direction != "", direction
	}
	return links
}
