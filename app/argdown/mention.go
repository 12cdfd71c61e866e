package argdown

import (
	"strings"
	"unicode"

	"counterpoint/app/dossier"
)

// scanStatementMention matches @[Title] and a space after it.
func scanStatementMention(s *scanner) (kind, int) {
	return s.mention(statementMention, "@[", "]", &s.brackets)
}

// scanArgumentMention matches @<Title> and a space after it.
func scanArgumentMention(s *scanner) (kind, int) {
	return s.mention(argumentMention, "@<", ">", &s.angles)
}

func (s *scanner) mention(k kind, open, shut string, f *finder) (kind, int) {
	if !strings.HasPrefix(s.text[s.pos:], open) {
		return none, 0
	}
	to := s.titleEnd(s.pos+len(open), shut, f)
	if to < 0 {
		return none, 0
	}
	return k, skipOneGap(s.text, to)
}

// warnOfOpenSign tells of a sign that begins nothing although it looks so.
func (s *scanner) warnOfOpenSign(c byte) {
	switch {
	case c == '{':
		s.tellOpenBrace()
	case (c == '[' || c == '<') && (s.atLineStart() || s.last.item()):
		if r, _ := runeAt(s.text, s.pos+1); unicode.IsLetter(r) {
			s.problem(dossier.Warning, "\""+string(c)+"\" is not closed on its line, so no title begins here",
				"close the title on the line, or write \"\\"+string(c)+"\" for the sign itself")
		}
	}
}

// titleEnd gives the end of a title that begins at i, holds at least one
// character and ends with shut on the same line; -1 for none.
func (s *scanner) titleEnd(i int, shut string, f *finder) int {
	r, width := runeAt(s.text, i)
	if width == 0 || isTerminator(r) {
		return -1
	}
	at := f.next(s.text, shut, i+width)
	if at < 0 || at > s.terminators.nextTerminator(s.text, i+width) {
		return -1
	}
	return at + len(shut)
}

// referenceEnd gives the end of a title like [titleEnd] that does not begin
// with a hyphen. Its first character may be a line break.
func (s *scanner) referenceEnd(i int, shut string, f *finder) int {
	r, width := runeAt(s.text, i)
	if width == 0 || r == '-' {
		return -1
	}
	at := f.next(s.text, shut, i+width)
	if at < 0 || at > s.terminators.nextTerminator(s.text, i+width) {
		return -1
	}
	return at + len(shut)
}

// mentioned gives the title inside a mention and the space after it.
func mentioned(image string) string {
	title := strings.TrimRight(image, " \t")
	return title[2:len(title)-1] + image[len(title):]
}
