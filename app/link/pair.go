package link

import "counterpoint/app/dossier"

// Options of linking; the zero value holds the defaults.
type Options struct {
	Least float64 // accept sentences from this similarity on, .35…1; 0 means .60
}

func (o Options) least() float64 {
	if o.Least == 0 {
		return leastSimilarity
	}
	return min(max(o.Least, leastTried), 1)
}

// Pair links the sentences of two texts, in the order of A, then of B. Blocks
// set aside take no part. The links have no diff yet.
func Pair(a, b dossier.Source, o Options) []dossier.Link {
	return New(a, b, o).finish()
}

// Repeats links the sentences of a text to those that say the same later in it,
// each to the next one: A is the earlier, B the later. Blocks set aside take
// part. No link is partial or moved, and none has a diff yet.
func Repeats(s dossier.Source, o Options) []dossier.Link {
	t := newText(s, everything)
	return newLinker(t, t, again, o).finish()
}

func (l *Linker) finish() []dossier.Link {
	for l.Step(1 << 20) {
	}
	return l.Links()
}
