package link

import (
	"math"
	"slices"
	"strings"

	"counterpoint/app/dossier"
)

// describe puts a link into the words of the dossier.
func (l *Linker) describe(f found) dossier.Link {
	x, y := l.a.numbers(f.a), l.b.numbers(f.b)
	matched, run := l.table.overlap(x, y)
	return dossier.Link{
		Kind:       l.kind(f),
		Similarity: rounded(f.similarity),
		A:          l.a.ids(f.a),
		B:          l.b.ids(f.b),
		Words:      max(len(x), len(y)),
		Matched:    matched,
		Run:        run,
	}
}

func (l *Linker) kind(f found) dossier.LinkKind {
	switch n, m := f.a.size(), f.b.size(); {
	case f.partial:
		return dossier.Partial
	case n < m:
		return dossier.Split
	case n > m:
		return dossier.Merged
	case f.similarity < 1:
		return dossier.Reworded
	case sameBytes(l.a.raw(f.a), l.b.raw(f.b)):
		return dossier.Identical
	}
	return dossier.Format
}

// rounded is a similarity with three places; only equal ones have 1.
func rounded(similarity float64) float64 {
	r := math.Round(similarity*1000) / 1000
	if r == 1 && similarity < 1 {
		return .999
	}
	return r
}

// sameBytes reports whether two texts are the same once every run of white
// space is one space.
func sameBytes(a, b string) bool {
	return a == b || slices.Equal(strings.Fields(a), strings.Fields(b))
}
