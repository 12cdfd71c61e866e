package argdown

import (
	"strings"

	"counterpoint/app/dossier"
)

// skipStray tells of what cannot stand behind a statement or an argument and
// passes over it.
func (p *parser) skipStray(d *draft) {
	t := p.token()
	switch {
	case t.kind.settled() || p.beginsParagraph():
		return
	case p.i > 0 && p.tokens[p.i-1].kind == data:
		p.problem(dossier.Error, t, quote(strings.TrimSpace(p.image(t)))+" stands behind the data of its statement",
			"write text and tags in front of the data, and begin a new paragraph behind an empty line")
	case d.Reference && t.kind.inline():
		p.problem(dossier.Error, t, "text cannot follow "+p.subject(d)+", which only refers to it", p.defineHint(d))
	default:
		p.explain(t)
	}
	p.skip()
}

func (p *parser) subject(d *draft) string {
	if d.argument {
		return quote("<" + d.title + ">")
	}
	return quote("[" + d.title + "]")
}

func (p *parser) defineHint(d *draft) string {
	if d.argument {
		return "write <…>: to describe the argument, @<…> to mention it in a text, or \\< for the sign itself"
	}
	return "write […]: to define the statement, @[…] to mention it in a text, or \\[ for a bracket"
}

// unexpected tells of a token that cannot stand where it does. It reads on
// where that token begins something, else it passes over it, up to one that
// can begin a line.
func (p *parser) unexpected() {
	t := p.token()
	if t.kind == dedent {
		p.next()
		return
	}
	p.explain(t)
	switch k := t.kind; {
	case p.beginsParagraph() || k == number:
		p.paragraph()
	case k == indent && p.peek() == relationSign:
		p.relations(newDraft(), -1)
	case k == relationSign:
		p.relation(p.settle(newDraft()), -1)
	case k == orderedItem || k == bulletItem:
		for p.accept(k) {
			p.member(-1)
		}
	default:
		p.next()
		p.skip()
	}
}

// beginsParagraph reports whether the current token begins a line with
// something that begins a paragraph.
func (p *parser) beginsParagraph() bool {
	k := p.kind()
	return p.beginsLine() && (k == headingSign || k == statementDefinition || k == argumentDefinition)
}

// beginsLine reports whether a line break stands before the current token.
func (p *parser) beginsLine() bool { return p.i > 0 && p.tokens[p.i-1].kind == lineBreak }

// skip passes over tokens up to one that begins a line by itself.
func (p *parser) skip() {
	for !p.kind().settled() {
		p.next()
	}
}

// settled reports whether a token of this kind ends what stands before it.
func (k kind) settled() bool {
	return k == end || k == blank || k == indent || k == dedent || k.item()
}

// explain says in plain words why a token cannot stand where it does.
func (p *parser) explain(t token) {
	image := strings.TrimSpace(p.image(t))
	what, hint := quote(image)+" cannot stand here", "begin a new paragraph behind an empty line"
	switch t.kind {
	case statementDefinition, argumentDefinition, statementReference, argumentReference:
		what, hint = p.explainTitle(t, image)
	case data:
		what = quote(image) + " is read as data, which cannot stand here"
		hint = "write the data once, behind the text of its statement, or \"\\{\" for the sign itself"
	case frontmatter:
		what, hint = "frontmatter can only stand at the top of the file", "write \"\\===\" for the signs themselves"
	case relationSign, indent:
		what, hint = p.explainRelation(t)
	case inferenceStart:
		if !p.closed() {
			return // the scanner has told
		}
		what = "dashes at the start of a line begin an inference, which can only stand between numbered statements"
		hint = "number premises and conclusion with (1), (2) …, or write \"\\--\" for the signs themselves"
	case headingSign:
		what, hint = "a heading does not begin a paragraph", "leave an empty line above it"
	case number:
		what, hint = quote(image)+" does not begin a paragraph", "leave an empty line above the first premise"
	case orderedItem, bulletItem:
		what = "a list can only begin a paragraph, and not stand inside another one"
		hint = "leave an empty line above the list, or write \"\\\" before the sign if it is text"
	case emphasisEnd, emphasisStart:
		hint = "write " + quote(escaped(image)) + " for the sign itself"
	}
	p.problem(dossier.Error, t, what, hint)
}

// explainTitle says why a title cannot stand where it does.
func (p *parser) explainTitle(t token, image string) (what, hint string) {
	sign := "\"\\" + image[:1] + "\" for the sign itself"
	defines := t.kind == statementDefinition || t.kind == argumentDefinition
	switch {
	case p.beginsLine():
		return quote(image) + " does not begin a paragraph", "leave an empty line above it"
	case defines:
		return quote(image) + " stands inside a text", "begin a new paragraph with it, or write " + sign
	}
	return quote(image) + " is read as a reference, which cannot stand inside a text",
		"write @" + shorten(image) + " to mention it, or " + sign
}

// explainRelation says why a relation's sign cannot stand where it does.
func (p *parser) explainRelation(t token) (what, hint string) {
	sign := p.doc.text[skipMargin(p.doc.text, t.start):]
	switch {
	case strings.HasPrefix(sign, "--"):
		return "dashes behind an empty line are no inference", "remove the empty lines between numbered statements"
	case p.i > 0 && p.tokens[p.i-1].kind != blank:
		return "this line does not stand deeper than the one that it would relate to",
			"indent it further than the statement above, like the other lines that relate to it, or write \"\\\" before the sign if it is text"
	}
	return "nothing stands above this line that it could relate to",
		"put it below a statement, or write \"\\\" before the sign if it is text"
}

// closed reports whether dashes close the inference that begins here.
func (p *parser) closed() bool {
	i := p.i
	for k := p.tokens[i].kind; k != inferenceEnd; k = p.tokens[i].kind {
		if k == blank || k == end {
			return false
		}
		i++
	}
	return true
}
