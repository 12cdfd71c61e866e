// Package dossier holds the words that every part of Counterpoint shares: the
// versions of an essay cut into sentences, the links between near-duplicate
// sentences, the claims of the argument map with the places where they stand,
// and the problems found on the way. It has no behaviour beyond small look-ups;
// start with [Dossier].
package dossier

// Version is the number that every JSON document of this program carries.
const Version = 1

// Dossier is everything that one explainer shows: texts, links, map, layout.
// Indices (of claims, relations, groups, sources) point into its own slices;
// -1 means none.
type Dossier struct {
	Version   int        `json:"version"`
	Lang      string     `json:"lang"`  // BCP 47 language of the map's own words
	Title     string     `json:"title"` // the question the explainer asks
	Deck      string     `json:"deck"`  // one sentence of context
	Sources   []Source   `json:"sources"`
	Pairs     []Pair     `json:"pairs"` // links of every two sources, in the order (0,1) (0,2) (1,2) …
	Groups    []Group    `json:"groups"`
	Claims    []Claim    `json:"claims"`    // in the author's order
	Relations []Relation `json:"relations"` // in the author's order
	Verdicts  []Verdict  `json:"verdicts"`  // one a claim, nothing rejected
	Tour      []int      `json:"tour"`      // claims, in the order of the steps
	Plan      Plan       `json:"plan"`
}

// Pair looks up the links between the sources a < b; nil when there is none.
func (d *Dossier) Pair(a, b int) *Pair {
	for i := range d.Pairs {
		if d.Pairs[i].A == a && d.Pairs[i].B == b {
			return &d.Pairs[i]
		}
	}
	return nil
}
