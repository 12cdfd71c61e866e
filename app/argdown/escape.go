package argdown

import "counterpoint/app/dossier"

// scanEscape matches a backslash and the character behind it, which then
// stands for itself, and the spaces after that.
func scanEscape(s *scanner) (kind, int) {
	if s.text[s.pos] != '\\' {
		return none, 0
	}
	r, width := runeAt(s.text, s.pos+1)
	if width == 0 || isTerminator(r) {
		return none, 0
	}
	to := s.pos + 1 + width
	for to < len(s.text) && s.text[to] == ' ' {
		to++
	}
	return escape, to
}

// strayBackslash tells of the one thing that is no token at all.
func (s *scanner) strayBackslash() {
	s.broken = true
	s.problem(dossier.Error, "a backslash at the end of a line escapes nothing",
		"remove it, or write \"\\\\\" for the character itself")
}

// unescape gives what an escape stands for: everything but the backslash.
func unescape(image string) string { return image[1:] }
