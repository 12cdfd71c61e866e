// Package edition gives texts in two versions with the sentence pairs that are
// known to correspond, to measure linking by: [NewEditor] makes them up,
// [Essays] knows those of the shipped essays.
package edition

import "counterpoint/app/dossier"

// Edition is a text and an edited version of it.
type Edition struct {
	A, B dossier.Source
	Same map[[2]string]bool // ids of the sentences that correspond, A first
}

// Score says how well links find the pairs known, each number 0…1.
type Score struct{ Precision, Recall, F1 float64 }

// Score compares links with the pairs known. A link of several sentences counts
// as every pair of them.
func (e Edition) Score(links []dossier.Link) Score {
	right, found := 0, 0
	for _, l := range links {
		for _, i := range l.A {
			for _, j := range l.B {
				found++
				if e.Same[[2]string{i, j}] {
					right++
				}
			}
		}
	}
	p := float64(right) / float64(max(found, 1))
	r := float64(right) / float64(max(len(e.Same), 1))
	return Score{p, r, 2 * p * r / max(p+r, 1e-9)}
}
