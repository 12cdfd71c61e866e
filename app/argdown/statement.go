package argdown

import (
	"strings"

	"counterpoint/app/dossier"
)

// scanStatementDefinition matches [Title]: on one line.
func scanStatementDefinition(s *scanner) (kind, int) {
	if s.text[s.pos] != '[' {
		return none, 0
	}
	if to := s.titleEnd(s.pos+1, "]:", &s.statementColons); to >= 0 {
		return statementDefinition, to
	}
	return none, 0
}

// scanStatementReference matches [Title].
func scanStatementReference(s *scanner) (kind, int) {
	if s.text[s.pos] != '[' {
		return none, 0
	}
	if to := s.referenceEnd(s.pos+1, "]", &s.brackets); to >= 0 {
		return statementReference, to
	}
	return none, 0
}

// titleOf gives the words of a title, "" when it goes over the end of a line.
func titleOf(image string) string {
	if image[0] == '<' {
		return bracketed(image, "<", ">")
	}
	return bracketed(image, "[", "]")
}

// statement reads a statement with everything that hangs under it: a text, a
// title with a text, or only the title of a statement told elsewhere. under
// is the written line that relates it to what stands above, -1 for none.
func (p *parser) statement(under int) End {
	d := newDraft()
	d.Place = p.place(p.token())
	switch p.kind() {
	case statementReference:
		p.reference(d)
	case statementDefinition:
		p.define(d)
	default:
		p.content(d)
	}
	return p.tail(d, under)
}

// define reads a title with a colon and the text that has to follow.
func (p *parser) define(d *draft) {
	t := p.next()
	d.title = titleOf(p.image(t))
	p.warnOfTitle(t, d.title)
	if !p.kind().inline() {
		p.problem(dossier.Error, t, "no text follows "+quote(p.image(t)),
			"write what it says behind the colon, or leave the colon out to refer to it")
		return
	}
	if p.at(lineBreak) && p.wordless() {
		p.ours(dossier.Warning, p.place(t), "no text follows "+quote(p.image(t)), "write what it says behind the colon")
	}
	p.content(d)
}

// reference reads a title without a colon and its tags.
func (p *parser) reference(d *draft) {
	t := p.next()
	d.title, d.Reference = titleOf(p.image(t)), true
	if strings.ContainsFunc(p.image(t), isTerminator) {
		d.Reference = d.title != ""
		p.problem(dossier.Warning, t, "the title that begins here goes over the end of its line, so words are lost", "write it on one line")
	}
	p.warnOfTitle(t, d.title)
	for p.at(tag) {
		p.tag(d, p.next())
	}
	p.breakBeforeRelations(d)
}

// breakBeforeRelations passes over the end of a line; before relations the
// reference counts it as a space of the text.
func (p *parser) breakBeforeRelations(d *draft) {
	if p.accept(lineBreak) && (p.at(indent) || p.at(data)) {
		d.space()
	}
}

// tail reads what may follow the words of a statement or an argument: data,
// then the relations under it.
func (p *parser) tail(d *draft, under int) End {
	if p.at(data) {
		d.Data = p.data(p.next())
		if p.accept(lineBreak) && p.at(indent) {
			d.space()
		}
	}
	p.skipStray(d)
	for p.at(indent) {
		p.relations(d, under)
		p.skipStray(d)
	}
	return p.keep(d)
}

// warnOfTitle tells of a title that took in another one or spaces.
func (p *parser) warnOfTitle(t token, name string) {
	if strings.TrimFunc(name, isSpace) != name {
		p.problem(dossier.Warning, t, "spaces at the ends of the title "+quote(name)+" make it another one than without them", "remove them")
	}
	if strings.ContainsAny(name, "[]<>") {
		p.problem(dossier.Warning, t, "the title "+quote(name)+" holds brackets",
			"begin a new line before the second title, or write \"\\[\" for a bracket of the text")
	}
}
