package argdown

import (
	"strings"

	"counterpoint/app/dossier"
)

// scanComment matches /* … */, <!-- … --> and // … up to the end of the line.
// A comment that begins a line takes the line break behind it along, unless an
// empty line follows; a comment that begins a paragraph takes all of them.
func scanComment(s *scanner) (kind, int) {
	to := s.commentEnd()
	if to < 0 {
		return none, 0
	}
	s.warnOfAddress()
	switch s.last {
	case blank:
		to = skipBreaks(s.text, to)
	case lineBreak:
		to = skipSingleBreak(s.text, to)
	}
	return comment, to
}

// commentEnd gives the end of the comment that begins here, -1 for none.
func (s *scanner) commentEnd() int {
	rest := s.text[s.pos:]
	switch {
	case strings.HasPrefix(rest, "<!--"):
		return s.closedComment(&s.htmlEnds, "<!--", "-->")
	case strings.HasPrefix(rest, "/*"):
		return s.closedComment(&s.commentEnds, "/*", "*/")
	case strings.HasPrefix(rest, "//"):
		return s.lineCommentEnd()
	}
	return -1
}

func (s *scanner) closedComment(f *finder, open, shut string) int {
	at := f.next(s.text, shut, s.pos+len(open))
	if at < 0 {
		s.problem(dossier.Warning, "the comment that \""+open+"\" begins is never closed, so it is read as text",
			"close it with \""+shut+"\", or write \"\\"+open+"\" for the signs themselves")
		return -1
	}
	return at + len(shut)
}

// lineCommentEnd gives the end of a // comment. The last line of a file counts
// only when it is ended; a separator of Unicode ends the line but no comment.
func (s *scanner) lineCommentEnd() int {
	at := s.terminators.nextTerminator(s.text, s.pos)
	if at < len(s.text) && skipBreak(s.text, at) > 0 {
		return at
	}
	if at == len(s.text) && (s.pos == 0 || s.text[s.pos-1] != ':') {
		s.problem(dossier.Warning, "the comment on the last line is read as text, because the line is not ended",
			"end the file with a line break")
	}
	return -1
}

// warnOfAddress tells of a web address that is cut off as a comment.
func (s *scanner) warnOfAddress() {
	if s.pos == 0 || s.text[s.pos-1] != ':' || !strings.HasPrefix(s.text[s.pos:], "//") {
		return
	}
	from, to := s.pos-1, s.terminators.nextTerminator(s.text, s.pos)
	for from > 0 && s.text[from-1] >= 'a' && s.text[from-1] <= 'z' && s.pos-from < maxQuoted {
		from--
	}
	if i := strings.IndexAny(s.text[s.pos:to], " \t"); i >= 0 {
		to = s.pos + i
	}
	scheme, rest := s.text[from:s.pos], shorten(s.text[s.pos:to])
	s.problem(dossier.Warning, "\""+scheme+rest+"\" is cut off at \"//\", which begins a comment",
		"write a link, [words]("+scheme+rest+"), or \""+scheme+"\\"+rest+"\"")
}

// skipBreaks gives the end of the line breaks at i; spaces before one count
// only where it is a carriage return and a line feed.
func skipBreaks(text string, i int) int {
	for {
		if gap := skipGap(text, i); strings.HasPrefix(text[gap:], "\r\n") {
			i = gap + 2
			continue
		}
		to := skipBreak(text, i)
		if to < 0 {
			return i
		}
		i = to
	}
}

// skipSingleBreak gives the end of the line break at i, or i when there is
// none or an empty line follows.
func skipSingleBreak(text string, i int) int {
	to := skipBreak(text, skipGap(text, i))
	if to < 0 || skipBreak(text, skipGap(text, to)) >= 0 {
		return i
	}
	return to
}
