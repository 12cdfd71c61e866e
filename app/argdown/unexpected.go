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
		p.relations(&draft{}, -1)
	case k == relationSign:
		p.relation(p.settle(&draft{}), -1)
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
	case statementDefinition, argumentDefinition:
		what = quote(image) + " does not begin a paragraph"
		hint = "leave an empty line above it"
		if !p.beginsLine() {
			what, hint = quote(image)+" stands inside a text", "begin a new paragraph with it, or write \"\\"+image[:1]+"\" for the sign itself"
		}
	case statementReference, argumentReference:
		what = quote(image) + " is read as a reference, which cannot stand inside a text"
		hint = "write @" + shorten(image) + " to mention it, or \"\\" + image[:1] + "\" for the sign itself"
	case data:
		what = quote(image) + " is read as data, which cannot stand here"
		hint = "write the data once, behind the text of its statement, or \"\\{\" for the sign itself"
	case frontmatter:
		what = "frontmatter can only stand at the top of the file"
		hint = "write \"\\===\" for the signs themselves"
	case relationSign, indent:
		what = "nothing stands above this line that it could relate to"
		hint = "put it below a statement and indent it like the first line that relates to that one, or write \"\\\" before the sign if it is text"
	case inferenceStart:
		what = "dashes at the start of a line begin an inference, which can only stand between numbered statements"
		hint = "number premises and conclusion with (1), (2) …, or write \"\\--\" for the signs themselves"
	case headingSign:
		what, hint = "a heading does not begin a paragraph", "leave an empty line above it"
	case number:
		what, hint = quote(image)+" does not begin a paragraph", "leave an empty line above the first premise"
	case orderedItem, bulletItem:
		what, hint = "this item of a list does not begin a paragraph", "leave an empty line above the list, or write \"\\\" before the sign if it is text"
	case emphasisEnd, emphasisStart:
		hint = "write \"\\" + image + "\" for the sign itself"
	}
	p.problem(dossier.Error, t, what, hint)
}
