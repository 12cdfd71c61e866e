package argdown

import (
	"strings"

	"counterpoint/app/dossier"
)

// setMargin opens or closes indentations so that a sign stands as deep as its
// margin is wide, and deeper by extra. A width between two open ones keeps the
// outer of them.
func (s *scanner) setMargin(margin string, extra int) {
	s.warnOfMargin(margin)
	width := len(margin) + extra
	if width > s.width() {
		s.margins = append(s.margins, width)
		s.add(indent, s.pos)
		return
	}
	for len(s.margins) > 1 && width < s.width() {
		s.margins = s.margins[:len(s.margins)-1]
		s.add(dedent, s.pos)
	}
	if len(s.margins) > 1 && width > s.width() {
		s.marginProblem(margin, "the indentation of this line stands between that of two lines above it",
			"indent it exactly like the lines that it belongs with")
	}
}

// width is that of the innermost open indentation.
func (s *scanner) width() int { return s.margins[len(s.margins)-1] }

// closeMargins closes every open indentation.
func (s *scanner) closeMargins() {
	s.margin = ""
	for ; len(s.margins) > 1; s.margins = s.margins[:len(s.margins)-1] {
		s.add(dedent, s.pos)
	}
}

// warnOfMargin tells of indentation that looks deeper or less deep than it
// counts.
func (s *scanner) warnOfMargin(margin string) {
	if strings.Contains(margin, "'") {
		s.marginProblem(margin, "the apostrophe before this sign counts as indentation and is lost", "remove it, or write \"\\'\" for the sign itself")
	}
	if !strings.HasPrefix(margin, s.margin) && !strings.HasPrefix(s.margin, margin) {
		s.marginProblem(margin, "this line is indented with other characters than the one above, and a tab counts as one space",
			"indent with spaces only")
	}
	s.margin = margin
}

// marginProblem notes a warning at the sign behind a margin.
func (s *scanner) marginProblem(margin, what, hint string) {
	at := s.here()
	at.Column += len(margin)
	s.problems = append(s.problems, dossier.Problem{Place: at, Severity: dossier.Warning, What: what, Hint: hint})
}
