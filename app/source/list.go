package source

import (
	"strings"
	"unicode/utf8"
)

// Lists in running text. A block that begins with a list marker is cut before
// each next marker in sequence: 1) The first item 2) The second item. A bullet
// is followed by the same bullet. Numbers with only a full stop are often the
// end of a sentence (on May 2. The); they are no marker after a word that
// takes a number.

// items gives the places of a block where the items of such a list begin, the
// first one excluded.
func items(text string) []int {
	last := marker(text)
	if last.kind == none || last.kind == dash {
		return nil
	}
	var all []int
	for i := last.size; i < len(text); i++ {
		if text[i-1] > ' ' {
			continue
		}
		if m := marker(text[i:min(len(text), i+16)]); last.before(m) && !takesNumber(text[:i], m) {
			all = append(all, i)
			last = m
			i += m.size
		}
	}
	return all
}

// before reports whether the marker n follows m in a list.
func (m mark) before(n mark) bool {
	if m.bullet != 0 {
		return n.kind == m.kind && n.bullet == m.bullet
	}
	return n.kind == m.kind && n.bullet == 0 && n.letter == m.letter && n.number == m.number+1
}

// takesNumber reports whether the number of a marker belongs to the word
// before it.
func takesNumber(before string, m mark) bool {
	if m.kind != dotted || m.letter {
		return false
	}
	before = before[max(0, len(before)-24):]
	before = strings.TrimRightFunc(before, isSpace)
	switch word := before[wordStart(before):]; word {
	case "of", "in", "to", "and", "or", "is", "are", "was", "were", "by", "at", "on", "the", "than", "only", "about",
		"from", "until", "page", "chapter", "part", "rule", "section", "number", "No.", "no.", "und", "et", "bis":
		return true
	default:
		r, _ := utf8.DecodeLastRuneInString(before)
		return isMonth(word) || r == ',' || r == '$' || r == '€'
	}
}

func isMonth(word string) bool {
	switch word {
	case "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
		"December":
		return true
	}
	return false
}
