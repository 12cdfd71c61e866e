package argdown

import (
	"strconv"

	"counterpoint/app/dossier"
)

// parser walks over the tokens once and fills the document. After an error it
// goes on with the next line that can stand by itself, so that every error of
// a file is told.
type parser struct {
	doc    *Document
	tokens []token // without trivia
	i      int

	statements, arguments map[string]int
	untitled              int // titles given so far
	section               int
	inference             int // the last one, -1 before the first
	structure             int // the argument whose premises are being read, -1 for none
	described             int // the argument that the paragraph before described, -1 for none
	problems              []dossier.Problem
}

func newParser(doc *Document) *parser {
	p := &parser{
		doc: doc, statements: map[string]int{}, arguments: map[string]int{},
		section: -1, inference: -1, structure: -1, described: -1,
	}
	for _, t := range doc.tokens {
		if !t.kind.trivia() {
			p.tokens = append(p.tokens, t)
		}
	}
	return p
}

// document reads the frontmatter and then the paragraphs.
func (p *parser) document() {
	p.accept(lineBreak)
	p.accept(blank)
	p.frontmatter()
	for !p.at(end) {
		p.paragraph()
		for !p.accept(blank) && !p.at(end) {
			p.unexpected()
		}
	}
	if len(p.doc.Statements)+len(p.doc.Arguments)+len(p.doc.Sections)+len(p.problems) == 0 {
		p.problem(dossier.Error, p.token(), "the file says nothing", "write a statement, such as [Title]: what it says")
	}
}

// paragraph reads what stands between two empty lines.
func (p *parser) paragraph() {
	described := p.described
	p.described = -1
	switch k := p.kind(); {
	case k == headingSign:
		p.heading()
	case k == number:
		p.premises(described)
	case k == argumentDefinition || k == argumentReference:
		p.described = p.argument().Index
	case k == lineBreak && p.wordless():
		p.emptyParagraph()
	case k == statementDefinition || k == statementReference || k.inline():
		p.statement(-1)
	case k == indent && p.list():
	default:
		p.unexpected()
	}
}

// wordless reports whether the text that begins here holds nothing but line
// breaks.
func (p *parser) wordless() bool {
	i := p.i
	for p.tokens[i].kind == lineBreak {
		i++
	}
	return !p.tokens[i].kind.inline()
}

// emptyParagraph passes over the line breaks that spaces behind a comment can
// leave over. The reference makes an untitled statement of them.
func (p *parser) emptyParagraph() {
	for p.accept(lineBreak) {
		continue
	}
	if !p.at(blank) && !p.at(end) {
		p.ours(dossier.Error, p.place(p.token()), "this belongs to no statement: spaces behind the comment above begin an empty paragraph",
			"remove the spaces at the end of the line above")
		p.next()
		p.skip()
	}
}

func (p *parser) token() token { return p.tokens[p.i] }
func (p *parser) kind() kind   { return p.tokens[p.i].kind }

// peek gives the kind of the token after the current one.
func (p *parser) peek() kind { return p.tokens[min(p.i+1, len(p.tokens)-1)].kind }

func (p *parser) at(k kind) bool { return p.kind() == k }

// next gives the current token and moves on; it never leaves the end.
func (p *parser) next() token {
	t := p.token()
	if t.kind != end {
		p.i++
	}
	return t
}

// accept moves on when the current token is of this kind.
func (p *parser) accept(k kind) bool {
	if !p.at(k) {
		return false
	}
	p.next()
	return true
}

// image gives the characters of a token.
func (p *parser) image(t token) string { return p.doc.text[t.start:t.end] }

// place gives where a token stands, the indentation before a sign left out.
func (p *parser) place(t token) dossier.Place {
	margin := 0
	if t.kind.item() {
		margin = skipMargin(p.doc.text, t.start) - t.start
	}
	return dossier.Place{File: p.doc.File, Line: t.line, Column: t.col + margin}
}

func (p *parser) problem(severity dossier.Severity, t token, what, hint string) {
	p.doc.broken = p.doc.broken || severity == dossier.Error
	p.problems = append(p.problems, dossier.Problem{Place: p.place(t), Severity: severity, What: what, Hint: hint})
}

// ours notes a problem that the reference does not report.
func (p *parser) ours(severity dossier.Severity, at dossier.Place, what, hint string) {
	p.problems = append(p.problems, dossier.Problem{Place: at, Severity: severity, What: what, Hint: hint})
}

// name gives the next of the titles for what has none.
func (p *parser) name() string {
	p.untitled++
	return "Untitled " + strconv.Itoa(p.untitled)
}

// quote puts words of the input into quotes, shortened.
func quote(words string) string { return "\"" + shorten(words) + "\"" }

// maxQuoted is how many characters of the input a problem repeats.
const maxQuoted = 40

// shorten gives the first characters of words, on one line.
func shorten(words string) string {
	count := 0
	for i, r := range words {
		if count++; isTerminator(r) || count > maxQuoted {
			return words[:i] + "…"
		}
	}
	return words
}
