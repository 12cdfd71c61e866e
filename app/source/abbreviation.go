package source

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// What a full stop means after a word that may be an abbreviation, an initial
// or an ordinal.

// endsAfterDot decides at a single full stop.
func (c *cutter) endsAfterDot(e edge) bool {
	word, next := e.word(), e.next()
	switch c.classOf(word) {
	case never:
		return false
	case numeral:
		return !countsWith(word, next) && (!isInitial(word) || c.endsAfterInitial(e, next))
	case opener:
		return c.opens(next)
	case clock:
		return !opensWithTime(e.left) && (c.opens(next) || c.classOf(next) == never)
	case free:
		return true
	}
	switch {
	case isLetter(word) && isLetter(next) && strings.HasPrefix(skipOpen(e.right)[len(next):], "."):
		return false // z. B.
	case isInitial(word) && !countsWars(e.left):
		return c.endsAfterInitial(e, next)
	case isDotted(word):
		return c.opens(next) && !c.startsName(e, next)
	case c.tongue.ordinals && isOrdinal(word) && spaceBefore(e.left, len(e.left)-len(word)):
		return c.opens(next)
	}
	return true
}

// classOf looks a word up as it stands, with its capitals made small, and by
// its part after a hyphen.
func (c *cutter) classOf(word string) class {
	if word == "" {
		return unknown
	}
	if len(word) > 1 && strings.ToUpper(word) == word {
		r, size := utf8.DecodeRuneInString(word)
		if kind := c.tongue.abbreviation(word); kind != unknown {
			return kind
		}
		word = string(r) + strings.ToLower(word[size:])
	}
	if kind := c.tongue.abbreviation(word); kind != unknown {
		return kind
	}
	if kind := c.tongue.abbreviation(strings.ToLower(word)); kind != unknown && !isLetter(word) {
		return kind
	}
	if i := strings.LastIndexByte(word, '-'); i >= 0 {
		return c.tongue.abbreviation(word[i+1:])
	}
	return unknown
}

// countsWith reports whether an abbreviation and the word after it are a number
// (No. 5); "no. I" and "no. A" are not.
func countsWith(word, next string) bool {
	if strings.EqualFold(word, "no") && (next == "I" || next == "A") {
		return false
	}
	return isNumeral(next)
}

// isNumeral reports whether a word is a number, a Roman number or one letter.
func isNumeral(word string) bool {
	if word == "" {
		return false
	}
	if word[0] >= '0' && word[0] <= '9' || len(word) == 1 {
		return true
	}
	return strings.Trim(word, "IVXLCM") == "" || strings.Trim(word, "ivxlcm") == ""
}

// opensWithTime reports whether a sentence is so far only a time: At 5 a.m.
func opensWithTime(left string) bool {
	words := strings.Fields(left)
	if len(words) == 0 || len(words) > 5 {
		return false
	}
	switch skipOpen(words[0]) {
	case "At", "By", "Around", "About", "Before", "After", "Since", "Until", "From", "On":
		return true
	}
	return false
}

// isLetter reports whether a word is one letter.
func isLetter(word string) bool {
	r, size := utf8.DecodeRuneInString(word)
	return size == len(word) && unicode.IsLetter(r) && !isWide(r)
}

// isInitial reports whether a word is one capital, or one letter of a script
// without capitals.
func isInitial(word string) bool {
	r, _ := utf8.DecodeRuneInString(word)
	return isLetter(word) && !isSmall(r)
}

// endsAfterInitial decides after one letter: only a word that opens sentences
// ends it, and only when that word is no initial, short surname or part of a
// surname itself.
func (c *cutter) endsAfterInitial(e edge, next string) bool {
	if isLetter(next) && next != "I" && next != "A" && !c.tongue.dialogue || !c.opens(next) || c.startsName(e, next) {
		return false
	}
	if strings.HasPrefix(skipOpen(e.right)[len(next):], ".") {
		return false
	}
	switch next {
	case "An", "So", "Will", "May", "Do", "Has":
		return false
	}
	return true
}

// startsName reports whether the next word is the article of a surname: Le
// Drian.
func (c *cutter) startsName(e edge, next string) bool {
	switch next {
	case "Le", "La", "De", "Du", "Des":
		rest := strings.TrimLeftFunc(skipOpen(e.right)[len(next):], isSpace)
		r, _ := utf8.DecodeRuneInString(rest)
		return unicode.IsUpper(r)
	}
	return false
}

// countsWars reports whether the letter at the end of a text is a Roman number:
// World War I.
func countsWars(left string) bool {
	before, found := strings.CutSuffix(left, " I")
	if !found {
		before, found = strings.CutSuffix(left, " V")
	}
	if !found {
		return false
	}
	switch before[wordStart(before):] {
	case "War", "Part", "Phase", "Chapter", "Type", "Title", "Act", "Tier", "Article", "Section", "Book":
		return true
	}
	return false
}

// isDotted reports whether a word is letters with dots between: U.S, Ph.D.
func isDotted(word string) bool {
	if !strings.Contains(word, ".") {
		return false
	}
	for _, part := range strings.Split(word, ".") {
		part = strings.TrimPrefix(part, "-")
		if n := utf8.RuneCountInString(part); n < 1 || n > 2 || strings.IndexFunc(part, unicode.IsLetter) != 0 {
			return false
		}
	}
	return true
}

// isOrdinal reports whether a word is a number below 100 or a Roman number.
func isOrdinal(word string) bool {
	if strings.Trim(word, "0123456789") == "" {
		return len(word) <= 2
	}
	return strings.Trim(word, "IVX") == ""
}
