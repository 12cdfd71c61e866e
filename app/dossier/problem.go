package dossier

import (
	"fmt"
	"sort"
)

// Place is a position in a file of the explainer's folder. Line and Column
// count from 1, columns in characters; 0 means unknown.
type Place struct {
	File   string `json:"file,omitempty"`
	Line   int    `json:"line,omitempty"`
	Column int    `json:"column,omitempty"`
}

// String gives file:line:column without the parts that are unknown.
func (p Place) String() string {
	switch {
	case p.Line == 0:
		return p.File
	case p.Column == 0:
		return fmt.Sprintf("%s:%d", p.File, p.Line)
	default:
		return fmt.Sprintf("%s:%d:%d", p.File, p.Line, p.Column)
	}
}

// Severity says whether a problem stops a build.
type Severity string

// The severities.
const (
	Error   Severity = "error"   // nothing is built
	Warning Severity = "warning" // something may not be as meant
)

// Problem is something wrong with the input and what to do about it. Both
// sentences begin in lower case and end without a full stop; words of the
// input stand in quotes.
type Problem struct {
	Place    Place    `json:"place"`
	Severity Severity `json:"severity"`
	What     string   `json:"what"`
	Hint     string   `json:"hint,omitempty"`
}

// String gives the problem in two lines: "file:line:column: what" and
// "hint: what to do". Warnings say so.
func (p Problem) String() string {
	s := ""
	if at := p.Place.String(); at != "" {
		s = at + ": "
	}
	if p.Severity == Warning {
		s += "warning: "
	}
	s += p.What
	if p.Hint != "" {
		s += "\nhint: " + p.Hint
	}
	return s
}

// HasErrors reports whether one of the problems stops a build.
func HasErrors(problems []Problem) bool {
	for _, p := range problems {
		if p.Severity == Error {
			return true
		}
	}
	return false
}

// SortProblems orders problems by file, line and column; problems of one place
// keep their order.
func SortProblems(problems []Problem) {
	sort.SliceStable(problems, func(i, j int) bool {
		a, b := problems[i].Place, problems[j].Place
		if a.File != b.File {
			return a.File < b.File
		}
		if a.Line != b.Line {
			return a.Line < b.Line
		}
		return a.Column < b.Column
	})
}
