package dossier

import (
	"slices"
	"strconv"
	"strings"
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
		return p.File + ":" + strconv.Itoa(p.Line)
	default:
		return p.File + ":" + strconv.Itoa(p.Line) + ":" + strconv.Itoa(p.Column)
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
	slices.SortStableFunc(problems, func(a, b Problem) int {
		if a.Place.File != b.Place.File {
			return strings.Compare(a.Place.File, b.Place.File)
		}
		if a.Place.Line != b.Place.Line {
			return a.Place.Line - b.Place.Line
		}
		return a.Place.Column - b.Place.Column
	})
}
