package link

import (
	"cmp"
	"slices"

	"counterpoint/app/dossier"
)

// Linker links two texts in slices of work. Call [Linker.Step] until it says
// that nothing is left; to cancel, stop calling it.
type Linker struct {
	least float64
	self  bool // b is a: links lead from a sentence to a later one
	find  equalFinder
	a, b  *text
	words vocabulary
	idf   []float32 // of the words, in nats
	equal []int32   // for each sentence of a, the one of b with the same form
	index *index
	pairs []pair  // what was compared
	order []int32 // pairs worth choosing from, best first
	links []found // what was chosen
	parts []int32 // pairs that share a part
	usedA []bool
	usedB []bool
	table table
	steps []step
	step  int
	done  int
}

// step is a stage of the work.
type step struct {
	share float64 // of the whole, for Progress
	size  func() int
	do    func(i int) (cost int) // roughly in microseconds
}

// New prepares to link the sentences of two texts; blocks set aside take no
// part.
func New(a, b dossier.Source, o Options) *Linker {
	return newLinker(newText(a, counted), newText(b, counted), equals, o)
}

// newLinker links a to b, or inside itself when both are the same. Equal forms
// are linked as find says.
func newLinker(a, b *text, find equalFinder, o Options) *Linker {
	l := &Linker{least: o.least(), self: a == b, find: find, a: a, b: b}
	l.words.number = make(map[string]int32)
	l.steps = []step{
		{.08, l.sizeA, l.readA},
		{.08, l.sizeB, l.readB},
		{.03, once, l.findEqual},
		{.02, l.sizeB, l.count},
		{.02, l.sizeB, l.fill},
		{.02, l.sizeB, l.weigh},
		{.55, l.sizeA, l.compare},
		{.01, once, l.restart},
		{.04, l.sizeOrder, l.choose},
		{.05, l.sizeLinks, l.grow},
		{.05, l.sizeOrder, l.seed},
		{.05, l.sizePairs, l.align},
		{.05, once, l.chooseParts},
	}
	return l
}

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
		l.step++
		l.done = 0
	}
	return false
}

// Progress is the part of the work that is done, 0…1.
func (l *Linker) Progress() float64 {
	done, all := 0., 0.
	for k, s := range l.steps {
		all += s.share
		switch size := s.size(); {
		case k < l.step:
			done += s.share
		case k == l.step && size > 0:
			done += s.share * float64(l.done) / float64(size)
		}
	}
	return done / all
}

const restartStep = 7

// Relink starts again with another least similarity. What was compared is kept.
func (l *Linker) Relink(least float64) {
	l.least = Options{Least: least}.least()
	if l.step > restartStep {
		l.step, l.done = restartStep, 0
	}
}

// Links gives the links found so far, in the order of A, then of B.
func (l *Linker) Links() []dossier.Link {
	all := slices.Clone(l.links)
	slices.SortFunc(all, func(f, g found) int {
		return cmp.Or(cmp.Compare(f.a.from, g.a.from), cmp.Compare(f.b.from, g.b.from))
	})
	places := make([]int32, len(all))
	for k, f := range all {
		places[k] = f.b.from
	}
	links := make([]dossier.Link, len(all))
	for k, f := range all {
		links[k] = l.describe(f)
	}
	if l.self {
		return links
	}
	for k, d := range directions(places) {
		links[k].Moved, links[k].Direction = d != "", d
	}
	return links
}
