// Package theme checks whether the colours of a style sheet can be read. Start
// with [Problems].
//
// A theme sets custom properties of :root. What counts is what a browser makes
// of the site's own sheet with the theme after it, in three cases: on a light
// system, on a dark one, and where data-theme="dark" asks for it.
package theme

import (
	"fmt"

	"counterpoint/app/dossier"
)

// Problems gives a warning for every pair of colours with too little contrast,
// in the order of the theme. Site is the style sheet of the site; own comes
// after it, from a file of that name. What is not a colour written as #rgb or
// #rrggbb cannot be told and is left out.
func Problems(site, own, file string) []dossier.Problem {
	base := declarations(site, false)
	all := append(base, declarations(own, true)...)
	var problems []dossier.Problem
	said := map[string]bool{}
	for _, c := range cases {
		colours := c.colours(all)
		for _, p := range pairs() {
			on, ground := colours[p.on], colours[p.ground]
			ratio, ok := contrast(on.value, ground.value)
			if !ok || ratio >= p.least || !on.own && !ground.own {
				continue
			}
			at := later(on, ground)
			what := fmt.Sprintf("%s %s on %s %s has a contrast of %.1f:1, %g:1 is wanted (%s)", p.on, on.value, p.ground, ground.value, ratio, p.least, c.name)
			if !said[what] {
				said[what] = true
				problems = append(problems, dossier.Problem{
					Place: dossier.Place{File: file, Line: at.line, Column: at.column}, Severity: dossier.Warning,
					What: what, Hint: "make one of them " + wanted(on.value, ground.value),
				})
			}
		}
	}
	dossier.SortProblems(problems)
	return problems
}

// later is the one that comes later in the theme: the one to change.
func later(a, b declaration) declaration {
	if a.own && (!b.own || a.line > b.line || a.line == b.line && a.column > b.column) {
		return a
	}
	return b
}

// wanted says which way to go.
func wanted(on, ground string) string {
	if luminance(on) < luminance(ground) {
		return "differ more: " + on + " darker or " + ground + " lighter"
	}
	return "differ more: " + on + " lighter or " + ground + " darker"
}
