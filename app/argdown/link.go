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

// link adds the words of a link to the text. Where they go over the end of a
// line, only what stands in brackets on the last one is left.
func (p *parser) link(d *draft, t token) {
	image := p.image(t)
	label, address, _ := strings.Cut(strings.TrimRight(image, " \t")[1:], "](")
	if strings.ContainsFunc(label, isTerminator) || strings.ContainsFunc(address, isTerminator) {
		words := bracketed("["+label+"]", "[", "]")
		severity := dossier.Warning
		if words == "" || strings.ContainsFunc(address, isTerminator) {
			severity = dossier.Error
		}
		label = words
		p.problem(severity, t, "the link "+quote(image)+" goes over the end of its line, so words are lost", "write it on one line")
	}
	if strings.HasSuffix(image, " ") {
		label += " "
	}
	d.write(label, label)
}

// bracketed gives the words between the first and the last of two signs on the
// last line of an image, "" when they do not stand there.
func bracketed(image, open, shut string) string {
	line := image
	if at := strings.LastIndexFunc(image, isTerminator); at >= 0 {
		_, width := runeAt(image, at)
		line = image[at+width:]
	}
	from, to := strings.Index(line, open), strings.LastIndex(line, shut)
	if from < 0 || to <= from {
		return ""
	}
	return line[from+len(open) : to]
}
