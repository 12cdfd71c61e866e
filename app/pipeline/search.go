package pipeline

import (
	"counterpoint/app/dossier"
	"counterpoint/app/link"
	"counterpoint/app/worddiff"
)

// Linker links two texts in slices of work.
type Linker = link.Linker

// Search prepares to link two texts in slices of work, for a page that has to
// keep answering; see [link.Linker]. The links have no diff: [Diff] makes it.
func Search(a, b dossier.Source, least float64) *Linker {
	return link.New(a, b, link.Options{Least: least})
}

// Diff gives what differs between the two sides of a link, given their plain
// texts, sentences joined by one space.
func Diff(a, b string) []dossier.Edit { return worddiff.Diff(a, b) }
