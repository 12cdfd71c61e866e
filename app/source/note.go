package source

import (
	"unicode"
	"unicode/utf8"
)

// Note numbers behind a full stop belong to the sentence before them:
// end.[1] Next, end.¹² Next, end.12 Next.

// afterNote ends a sentence behind a note number: policy.12 The
func (c *cutter) afterNote(i, to int) {
	end := i
	for end < to && end < i+3 && c.text[end] >= '0' && c.text[end] <= '9' {
		end++
	}
	next := skipSpace(c.text[:to], end)
	if next == end || next == to {
		return
	}
	word := firstWordOf(skipOpen(c.text[next:]))
	if r, _ := utf8.DecodeRuneInString(word); unicode.IsUpper(r) && (c.longWord(i-1) || smallEnd(c.text[:i-1]) && c.opens(word)) {
		c.propose(i, next)
	}
}

// skipNotes gives the place behind the note numbers at i and the space after
// them (¹², [3], [a]), i when none stand there.
func skipNotes(text string, i int) int {
	end := i
	for end < len(text) {
		size := note(text[end:])
		if size == 0 {
			break
		}
		end += size
	}
	if end == i || end < len(text) && !spaceAt(text, end) {
		return i
	}
	return skipSpace(text, end)
}

// note gives the bytes of a note number at the beginning of a text.
func note(text string) int {
	r, size := utf8.DecodeRuneInString(text)
	if isSuperscript(r) {
		return size
	}
	if r != '[' {
		return 0
	}
	for i := 1; i < len(text) && i < 12; i++ {
		switch c := text[i]; {
		case c == ']' && i > 1:
			return i + 1
		case c >= '0' && c <= '9', c == ',', c == ' ', c == '-', c >= 'a' && c <= 'z' && i == 1:
		default:
			return 0
		}
	}
	return 0
}

func isSuperscript(r rune) bool {
	return r == '¹' || r == '²' || r == '³' || r == '⁰' || r >= '⁴' && r <= '⁹'
}
