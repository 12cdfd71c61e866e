package argdown

// scanBlank matches one or more empty lines, which part two paragraphs. At the
// end of the file they part nothing.
func scanBlank(s *scanner) (kind, int) {
	if s.last == blank {
		return none, 0
	}
	to, lines := s.pos, 0
	for next := skipEmptyLine(s.text, to); next > to; next = skipEmptyLine(s.text, to) {
		to = next
		lines++
	}
	if lines < 2 {
		return none, 0
	}
	if to < len(s.text) {
		s.closeMargins()
	}
	s.marks = nil // an emphasis never reaches over an empty line
	return blank, to
}

// skipEmptyLine gives the end of the rest of a line that holds no words, line
// break included; i when it holds some. A lone carriage return ends no line
// here.
func skipEmptyLine(text string, i int) int {
	gap := skipGap(text, i)
	to := skipBreak(text, gap)
	if to < 0 || text[to-1] == '\r' {
		return i
	}
	return to
}

// scanBreak matches the end of a line.
func scanBreak(s *scanner) (kind, int) {
	to := skipBreak(s.text, skipGap(s.text, s.pos))
	switch {
	case to < 0:
		return none, 0
	case s.inference && s.last == lineBreak:
		s.leaveInference()
		return blank, to
	}
	return lineBreak, to
}

// setAsideTrailingBlank marks empty lines behind which only comments stand:
// they part nothing.
func (s *scanner) setAsideTrailingBlank() {
	for i := len(s.tokens) - 1; i >= 0 && s.last == blank; i-- {
		if s.tokens[i].kind == blank {
			s.tokens[i].kind = trailing
			return
		}
	}
}
