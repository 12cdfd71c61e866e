// Package worddiff tells what differs between two near-duplicate sentences,
// word by word, and which of the differences change no word. Start with [Diff].
//
// The rules, in the order of the files:
//
//   - token.go: a text is words, single marks and the white space between them.
//     A word keeps its inner apostrophes, hyphens, dots and digit commas; a
//     character of a script written without spaces is a word of its own.
//   - key.go: two tokens are the same when their keys are: case, quotes, dashes
//     and the dots of an acronym do not count, what changes a number does.
//   - align.go: the common subsequence of greatest weight (Wagner and Fischer,
//     "The String-to-String Correction Problem", 1974). anchor.go bounds the
//     work on long texts: words that stand once on either side pin the rest
//     (Bram Cohen's patience diff).
//   - slide.go: of alignments of one weight, the one that reads better.
//   - piece.go and tidy.go: what lies between the matches is an edit; edits
//     with next to nothing between them become one (after Neil Fraser, "Diff
//     Strategies", 2006).
//   - edit.go: edits take up the spaces that they need, and no more.
package worddiff

import "counterpoint/app/dossier"

// Diff gives the steps from a to b, in order. White space is first collapsed:
// each run of it, line breaks included, becomes one space. The texts of the
// equal and deleted steps joined are then a, those of the equal and inserted
// ones b, byte for byte. A deletion stands before the insertion that replaces
// it. No two neighbours have the same operation and the same Quiet; steps begin
// and end between words. Two empty texts give nothing.
//
// An edit is Quiet when the letters, digits and signs of what it deletes and
// inserts are the same: it changes case, punctuation, dashes, quotes, spacing
// or the dots of an acronym.
func Diff(a, b string) []dossier.Edit { return new(Differ).Diff(a, b) }

// Differ compares pair after pair in the same memory: most pairs are short, and
// there may be a hundred thousand. The zero value is ready.
type Differ struct {
	x, y        text
	aligner     aligner
	cut, tidied []piece
	script      script
	a, b        []byte // letters …
	inA, inB    []bound
}

// Diff is as the function of that name.
func (d *Differ) Diff(a, b string) []dossier.Edit {
	a, b = collapse(a), collapse(b)
	if a == b && a != "" {
		return []dossier.Edit{{Op: dossier.Equal, Text: a}}
	}
	d.x.read(a)
	d.y.read(b)
	found := d.aligner.texts(&d.x, &d.y)
	slide(&d.x, &d.y, found)
	d.pieces(found)
	d.tidy()
	return d.script.write(&d.x, &d.y, d.tidied).edits()
}

// most is how much memory, in tokens, is kept for the next pair: a giant would
// make each pair after it dear.
const most = 4096
