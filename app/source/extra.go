package source

import (
	"unicode"
	"unicode/utf8"
)

// Places that UAX #29 does not propose: at full stops without a space after
// them, before a number, after an ellipsis, and before a dialogue dash.

// inside proposes the places inside a piece of UAX #29.
func (c *cutter) inside(from, to int) {
	for i := from; i < to; i++ {
		switch b := c.text[i]; {
		case b == '.':
			c.afterFullStop(i+1, to)
		case b == 0xE2 && i+3 <= to && c.text[i:i+3] == "…":
			c.afterEllipsis(i+3, to)
		case (b == '!' || b == '?') && c.tongue.dialogue:
			c.beforeDialogue(i+1, to)
		}
	}
}

// afterFullStop looks at what follows a full stop that ends at i.
func (c *cutter) afterFullStop(i, to int) {
	if i >= to {
		return
	}
	r, _ := utf8.DecodeRuneInString(c.text[i:])
	switch {
	case unicode.IsUpper(r):
		c.propose(i, i)
	case unicode.IsDigit(r):
		c.afterNote(i, to)
	case isShut(r), isSpace(r):
		c.beforeNumber(i, to)
		if c.tongue.dialogue {
			c.beforeDialogue(i, to)
		}
		c.beforePeriodEllipsis(i, to)
	}
}

// longWord reports whether a word of four small letters ends at a place.
func (c *cutter) longWord(at int) bool {
	for n := 0; n < 4; n++ {
		r, size := utf8.DecodeLastRuneInString(c.text[c.start:at])
		if !isSmall(r) {
			return false
		}
		at -= size
	}
	return true
}

// longNumber reports whether a number of three digits ends at a place.
func (c *cutter) longNumber(at int) bool {
	if at-3 < c.start {
		return false
	}
	for i := at - 3; i < at; i++ {
		if c.text[i] < '0' || c.text[i] > '9' {
			return false
		}
	}
	return true
}

// acronym reports whether two capitals stand before a place.
func (c *cutter) acronym(at int) bool {
	r, size := utf8.DecodeLastRuneInString(c.text[c.start:at])
	before, _ := utf8.DecodeLastRuneInString(c.text[c.start:max(c.start, at-size)])
	return unicode.IsUpper(r) && unicode.IsUpper(before)
}

// beforeNumber ends a sentence before a number: in 2014. 10 years later
func (c *cutter) beforeNumber(i, to int) {
	next := skipSpace(c.text[:to], skipShut(c.text[:to], i))
	if next >= to || next == i || c.text[next] < '0' || c.text[next] > '9' {
		return
	}
	if c.longWord(i-1) || c.longNumber(i-1) || c.acronym(i-1) {
		c.propose(next, next)
	}
}

// skipShut gives the place after the closing quotes and brackets at i.
func skipShut(text string, i int) int {
	for i < len(text) {
		r, size := utf8.DecodeRuneInString(text[i:])
		if !isShut(r) {
			break
		}
		i += size
	}
	return i
}

// afterEllipsis ends a sentence before a capital.
func (c *cutter) afterEllipsis(i, to int) {
	next := skipSpace(c.text[:to], skipShut(c.text[:to], i))
	if next == i || next >= to {
		return
	}
	if r, _ := utf8.DecodeRuneInString(skipOpen(c.text[next:to])); unicode.IsUpper(r) {
		c.propose(next, next)
	}
}

// beforeDialogue ends a sentence before a dash and a capital.
func (c *cutter) beforeDialogue(i, to int) {
	next := skipSpace(c.text[:to], skipShut(c.text[:to], i))
	r, size := utf8.DecodeRuneInString(c.text[next:to])
	if next == i || !isDash(r) || !spaceAt(c.text[:to], next+size) {
		return
	}
	if r, _ := utf8.DecodeRuneInString(skipOpen(c.text[next:to])); unicode.IsUpper(r) {
		c.propose(next, next)
	}
}

// beforePeriodEllipsis ends a sentence before an ellipsis of three spaced dots
// that a capital follows: compounds. . . . The practice
func (c *cutter) beforePeriodEllipsis(i, to int) {
	start, n := skipSpace(c.text[:to], i), 0
	at := start
	for at < to && n < 4 && c.text[at] == '.' {
		at = skipSpace(c.text[:to], at+1)
		n++
	}
	if n != 3 || spaceBefore(c.text, i-1) {
		return
	}
	if r, _ := utf8.DecodeRuneInString(c.text[at:]); unicode.IsUpper(r) {
		c.propose(start, start)
	}
}

func spaceBefore(text string, i int) bool {
	r, _ := utf8.DecodeLastRuneInString(text[:i])
	return isSpace(r)
}
