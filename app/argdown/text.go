package argdown

import "strings"

// signs are the characters that may mean something inside a text.
const signs = "\\@#*_[],.:</>(){}\r\n;-"

// scanWords matches a run without signs, or a single sign with a space after
// it that means nothing here.
func scanWords(s *scanner) (kind, int) {
	i := strings.IndexAny(s.text[s.pos:], signs)
	switch {
	case i < 0:
		return words, len(s.text)
	case i > 0:
		return words, s.pos + i
	case s.text[s.pos] == '\\':
		return none, s.pos
	}
	s.warnOfOpenSign(s.text[s.pos])
	return control, skipOneGap(s.text, s.pos+1)
}

// content reads the words, marks, tags and line breaks of a text into the
// draft.
func (p *parser) content(d *draft) {
	var open []token // emphases
	for p.kind().inline() {
		t := p.next()
		switch t.kind {
		case emphasisStart:
			open = append(open, t)
		case emphasisEnd:
			if len(open) == 0 {
				p.i--
				return
			}
			open = open[:len(open)-1]
			p.closeEmphasis(d, t)
		default:
			p.piece(d, t)
		}
	}
	if len(open) > 0 {
		p.unclosedEmphasis(open[len(open)-1])
	}
}

// piece adds one token to the draft's text: as the reference keeps it and as a
// reader wants it.
func (p *parser) piece(d *draft, t token) {
	image := p.image(t)
	switch t.kind {
	case lineBreak:
		p.joinLines(d)
	case escape:
		d.write(unescape(image), unescape(image))
	case shortcode:
		p.shortcode(d, t)
	case link:
		p.link(d, t)
	case tag:
		p.tag(d, t)
	case statementMention, argumentMention:
		d.write(image, mentioned(image))
	default:
		d.write(image, image)
	}
}

// write adds to the text that the reference keeps and to the plain one.
func (d *draft) write(full, plain string) {
	d.hasText = true
	d.full = append(d.full, full...)
	if strings.TrimFunc(plain, isSpace) != "" {
		d.bare, d.begun = -1, true
	}
	d.plain = append(d.plain, plain...)
}

// joinLines turns a line break inside a text into a space, unless one is
// there. The reference drops the break before a mark that closes an emphasis
// and the last one of a text.
func (p *parser) joinLines(d *draft) {
	d.plain = append(d.plain, ' ')
	if k := p.kind(); k.inline() && k != emphasisEnd {
		d.space()
	}
}

// space adds a space to the text that the reference keeps, unless it ends with
// one.
func (d *draft) space() {
	if n := len(d.full); n == 0 || d.full[n-1] != ' ' {
		d.full, d.hasText = append(d.full, ' '), true
	}
}

// tidy turns every run of white space into a space and drops it at the ends.
func tidy(text string) string { return strings.Join(strings.FieldsFunc(text, isSpace), " ") }
