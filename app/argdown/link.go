package argdown

import (
	"strings"

	"counterpoint/app/dossier"
)

// scanLink matches [words](address) and a space after it.
func scanLink(s *scanner) (kind, int) {
	if s.text[s.pos] != '[' {
		return none, 0
	}
	shut := s.brackets.next(s.text, "]", s.pos+1)
	if shut < s.pos+2 || shut+1 >= len(s.text) || s.text[shut+1] != '(' {
		return none, 0
	}
	to := s.parentheses.next(s.text, ")", shut+2)
	if to < shut+3 {
		return none, 0
	}
	return link, skipOneGap(s.text, to+1)
}

// link adds the words of a link to the text.
func (p *parser) link(d *draft, t token) {
	image := p.image(t)
	label, address, _ := strings.Cut(image[1:], "](")
	if strings.ContainsFunc(label, isTerminator) || strings.ContainsFunc(address, isTerminator) {
		p.problem(dossier.Error, t, "the link "+quote(image)+" goes over the end of its line", "write it on one line")
	}
	if strings.HasSuffix(image, " ") {
		label += " "
	}
	d.write(label, label)
}
