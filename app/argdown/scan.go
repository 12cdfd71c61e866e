package argdown

import (
	"unicode/utf8"

	"counterpoint/app/dossier"
)

// scanner cuts a file into tokens. At each place it asks the constructs in a
// fixed order and takes the first that matches; some match only at the start
// of a line, and signs change the stack of indentations as they are met.
type scanner struct {
	file      string
	text      string
	pos       int
	line, col int
	tokens    []token
	last      kind          // of the last token that is no comment
	margins   []int         // the widths of the open indentations, outermost first
	margin    string        // of the last sign of the paragraph
	marks     []string      // the open emphases, outermost first
	inference bool          // between the dashes of an inference
	opened    dossier.Place // where those dashes stand
	problems  []dossier.Problem
	broken    bool // the reference reports an error

	terminators, brackets, angles, parentheses finder // where the next one stands
	statementColons, argumentColons, fences    finder
	commentEnds, htmlEnds                      finder
	shutBraces, carriages                      finder
	braces                                     braceSpan
}

// rule gives the kind and the end of what stands at the scanner's place; none
// when it is something else.
type rule func(*scanner) (kind, int)

// scan cuts text into tokens, white space between them left out. Every
// indent has its dedent; the last token is the end of the file.
func scan(file, text string) *scanner {
	s := &scanner{file: file, text: text, line: 1, col: 1, margins: []int{0}}
	for s.pos < len(text) {
		s.step()
	}
	s.leaveInference()
	s.setAsideTrailingBlank()
	s.closeMargins()
	s.add(end, s.pos)
	return s
}

func (s *scanner) step() {
	k, to := s.match()
	if to == s.pos {
		s.strayBackslash()
		to++
	} else if k != none {
		s.add(k, to)
	}
	s.advance(to)
}

// match tries the constructs in the language's order. Spaces give kind none
// and a width; a sign that cannot be read gives no width.
func (s *scanner) match() (kind, int) {
	rules := textRules[:]
	if s.inference {
		rules = inferenceRules[:]
	}
	for _, r := range rules {
		if k, to := r(s); k != none {
			return k, to
		}
	}
	if to := skipGap(s.text, s.pos); to > s.pos {
		return none, to
	}
	return scanWords(s)
}

var textRules = [...]rule{
	scanComment, scanFrontmatter, scanData, scanEscape, scanShortcode,
	scanBlank, scanBreak, scanInferenceStart, scanRelation,
	scanHeading, scanNumber, scanOrderedItem, scanBulletItem, scanEmphasis,
	scanLink, scanTag,
	scanStatementDefinition, scanStatementReference, scanStatementMention,
	scanArgumentDefinition, scanArgumentReference, scanArgumentMention,
}

var inferenceRules = [...]rule{
	scanComment, scanBreak, scanEscape, scanShortcode, scanInferenceEnd, scanData, scanComma,
}

// add notes a token that runs from the scanner's place to the byte to.
func (s *scanner) add(k kind, to int) {
	s.tokens = append(s.tokens, token{kind: k, start: s.pos, end: to, line: s.line, col: s.col})
	if k.item() {
		s.marks = nil // an emphasis never reaches over the sign of an item
	}
	if !k.trivia() {
		s.last = k
	}
}

// advance moves on to the byte to, counting lines and characters.
func (s *scanner) advance(to int) {
	for s.pos < to {
		c := s.text[s.pos]
		s.pos++
		switch {
		case c == '\n' || c == '\r' && (s.pos >= len(s.text) || s.text[s.pos] != '\n'):
			s.line, s.col = s.line+1, 1
		case c != '\r' && (s.pos >= len(s.text) || utf8.RuneStart(s.text[s.pos])):
			s.col++
		}
	}
}

// atLineStart reports whether the last token ended a line or none is there.
func (s *scanner) atLineStart() bool {
	return s.last == none || s.last == lineBreak || s.last == blank
}

func (s *scanner) here() dossier.Place {
	return dossier.Place{File: s.file, Line: s.line, Column: s.col}
}

func (s *scanner) problem(severity dossier.Severity, what, hint string) {
	s.problems = append(s.problems, dossier.Problem{Place: s.here(), Severity: severity, What: what, Hint: hint})
}
