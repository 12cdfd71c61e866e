package argdown

import (
	"strings"

	"counterpoint/app/dossier"
)

// scanHeading matches the number signs and the space that begin a heading.
func scanHeading(s *scanner) (kind, int) {
	if !s.atLineStart() {
		return none, 0
	}
	i := s.pos
	for i < len(s.text) && s.text[i] == '#' {
		i++
	}
	if i == s.pos || i == len(s.text) || s.text[i] != ' ' {
		return none, 0
	}
	return headingSign, i + 1
}

// heading reads a heading: its words, then its data. An empty line has to
// follow.
func (p *parser) heading() {
	t := p.next()
	d := newDraft()
	if !p.kind().inline() {
		p.problem(dossier.Error, t, "the heading has no words", "write some behind "+quote(strings.TrimSpace(p.image(t))))
	}
	if p.at(lineBreak) && p.wordless() {
		p.ours(dossier.Error, p.place(t), "the heading has no words", "write some behind "+quote(strings.TrimSpace(p.image(t))))
	}
	p.content(d)
	s := Section{Level: t.end - t.start - 1, Title: d.words(), Tags: distinct(d.Tags), Place: p.place(t)}
	if p.at(data) {
		s.Data = p.data(p.next())
		p.accept(lineBreak)
	}
	s.Parent = p.parentSection(s.Level)
	p.section = len(p.doc.Sections)
	p.doc.Sections = append(p.doc.Sections, s)
}

// parentSection gives the last section above this level.
func (p *parser) parentSection(level int) int {
	at := p.section
	for at >= 0 && p.doc.Sections[at].Level >= level {
		at = p.doc.Sections[at].Parent
	}
	return at
}
