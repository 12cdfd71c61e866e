// Package argdown reads and prints Argdown, the text format of argument maps
// (argdown.org), as @argdown/core 2.0.1 reads it, and tells with places what
// that reader would lose without a word. Call [Parse] first; [Print] gives the
// file back in order.
package argdown

import (
	"strings"
	"unicode/utf8"

	"counterpoint/app/dossier"
)

// Document is what a file says. Indices point into its own slices; -1 means
// none.
type Document struct {
	File        string
	Frontmatter *Value      // nil when there is none
	Sections    []Section   // in file order
	Statements  []Item      // one a title, in the order in which they are first named
	Arguments   []Argument  // likewise
	Inferences  []Inference // in file order
	Relations   []Relation  // each once, in the order in which they are first written
	Written     []Written   // every line that relates, in file order

	settings settings
	tokens   []token
	text     string
	exits    []int     // written lines in the order in which they end
	fixed    bool      // it cannot be printed anew
	broken   bool      // the reference reports an error
	reading  *Document // what the reference has read where it stops, nil for all
}

// Section is a heading and what follows up to the next one.
type Section struct {
	Title  string
	Level  int // 1 for "#"
	Parent int // the section it lies in
	Tags   []Tag
	Data   *Value // nil when there is none
	Place  dossier.Place
}

// Item is a statement or an argument with everything said under its title.
type Item struct {
	Title    string
	Untitled bool          // the title is a number given in passing: nothing can refer to it
	Defined  bool          // some member says what it is, rather than only naming it
	Text     string        // the words of the member that defines it, "" for none
	Members  []Member      // where it stands; one inside another comes first
	Tags     []Tag         // of all members, each name once
	Data     *Value        // of all members, merged; nil when there is none
	Section  int           // of the first member that defines it, else of the first
	Place    dossier.Place // likewise
}

// Member is one place where a statement or an argument stands.
type Member struct {
	Text      string // its words on one line, without tags and marks
	Reference bool   // it only names the item
	Tags      []Tag
	Data      *Value // nil when there is none
	Section   int
	Place     dossier.Place // of the title, or of the first word

	full    string // the text as the reference keeps it
	hasText bool   // the reference keeps one, if an empty one
}

// Tag is a #tag or #(tag).
type Tag struct {
	Name  string
	Place dossier.Place
}

// Parse reads an Argdown file. The document is never nil; where a problem is
// an error it lacks what could not be read.
func Parse(file, text string) (*Document, []dossier.Problem) {
	text, problems := clean(file, text)
	s := scan(file, text)
	p := newParser(&Document{File: file, tokens: s.tokens, text: text, broken: s.broken})
	p.problems = append(problems, s.problems...)
	p.document()
	p.finish()
	p.doc.settleRelations(relate(p.doc, written, false))
	dossier.SortProblems(p.problems)
	p.doc.fixed = dossier.HasErrors(p.problems) || hasLoneReturn(text)
	return p.doc, p.problems
}

// clean takes a byte order mark away and replaces bytes that are no text.
func clean(file, text string) (string, []dossier.Problem) {
	var problems []dossier.Problem
	if rest, ok := strings.CutPrefix(text, "\ufeff"); ok {
		text = rest
		problems = append(problems, dossier.Problem{
			Place: dossier.Place{File: file, Line: 1, Column: 1}, Severity: dossier.Warning,
			What: "the file begins with a byte order mark, which other readers of Argdown take for text",
			Hint: "save it as UTF-8 without a byte order mark",
		})
	}
	if !utf8.ValidString(text) {
		text = strings.ToValidUTF8(text, "\ufffd")
		problems = append(problems, dossier.Problem{
			Place: dossier.Place{File: file}, Severity: dossier.Error,
			What: "the file is not UTF-8 text", Hint: "save it as UTF-8",
		})
	}
	return text, problems
}
