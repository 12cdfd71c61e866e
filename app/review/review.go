// Package review looks an explainer over for what its map leaves open: what an
// author may want to know before readers ask. Call [Problems].
package review

import (
	"fmt"

	"counterpoint/app/dossier"
)

// Problems gives warnings, sorted by their places: objections without an
// answer, claims that connect to nothing or
// support each other in a circle, anchors that a weak link carried, and
// claims that are still drafts. The dossier is complete, without errors.
func Problems(d *dossier.Dossier) []dossier.Problem {
	r := &review{d: d}
	r.unanswered()
	r.unconnected()
	r.circles()
	r.carried()
	r.drafts()
	dossier.SortProblems(r.problems)
	return r.problems
}

type review struct {
	d        *dossier.Dossier
	problems []dossier.Problem
}

func (r *review) warn(at dossier.Place, hint, what string, args ...any) {
	r.problems = append(r.problems, dossier.Problem{Place: at, Severity: dossier.Warning, What: fmt.Sprintf(what, args...), Hint: hint})
}

// tagged reports whether a claim has a tag.
func tagged(c dossier.Claim, tag string) bool {
	for _, t := range c.Tags {
		if t == tag {
			return true
		}
	}
	return false
}
