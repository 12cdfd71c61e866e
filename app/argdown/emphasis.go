package argdown

import (
	"strings"

	"counterpoint/app/dossier"
)

// emphases are the marks of bold and italic text, in the order in which the
// language tries them.
var emphases = [...]string{"**", "__", "*", "_"}

// scanEmphasis matches a mark. It closes the innermost open emphasis of the
// same mark where white space or punctuation follows, else it opens one where
// something other than white space follows.
func scanEmphasis(s *scanner) (kind, int) {
	if c := s.text[s.pos]; c != '*' && c != '_' {
		return none, 0
	}
	if to := s.emphasisEnd(); to > 0 {
		s.marks = s.marks[:len(s.marks)-1]
		return emphasisEnd, to
	}
	for _, mark := range emphases {
		to := s.pos + len(mark)
		if !strings.HasPrefix(s.text[s.pos:], mark) {
			continue
		}
		if r, width := runeAt(s.text, to); width == 0 || !isSpace(r) {
			s.marks = append(s.marks, mark)
			return emphasisStart, to
		}
	}
	return none, 0
}

// emphasisEnd gives the end of the mark that closes the innermost emphasis
// here, one space or tab included; 0 when none does.
func (s *scanner) emphasisEnd() int {
	if len(s.marks) == 0 || !strings.HasPrefix(s.text[s.pos:], s.marks[len(s.marks)-1]) {
		return 0
	}
	to := s.pos + len(s.marks[len(s.marks)-1])
	switch {
	case to == len(s.text) || strings.IndexByte("\n\r)}_.,!?;:-*", s.text[to]) >= 0:
		return to
	case isGap(s.text[to]):
		return to + 1
	}
	return 0
}

// closeEmphasis keeps the space that the closing mark swallowed.
func (p *parser) closeEmphasis(d *draft, t token) {
	if strings.HasSuffix(p.image(t), " ") {
		d.write(" ", " ")
	}
}

// unclosedEmphasis tells of a mark whose partner is missing.
func (p *parser) unclosedEmphasis(t token) {
	mark := p.image(t)
	what := "bold"
	if len(mark) == 1 {
		what = "italic"
	}
	p.problem(dossier.Error, t, quote(mark)+" begins "+what+" text that is never closed",
		"close it with "+quote(mark)+" before a space or punctuation, or write "+quote(escaped(mark))+" for the sign itself")
}

// escaped puts a backslash before each character of a sign.
func escaped(sign string) string {
	var b strings.Builder
	for i := range len(sign) {
		b.WriteByte('\\')
		b.WriteByte(sign[i])
	}
	return b.String()
}
