package source

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// edge is what stands around a place where a sentence may end.
type edge struct {
	start int    // of the sentence so far
	end   int    // of its ink
	left  string // what it says, as far as it matters, up to the marks
	mark  string // the marks: ".", "?!", ". . ."
	shut  string // closing quotes and brackets after them
	glued bool   // no white space follows
	right string // what follows
}

// sight is how many bytes to the left of a place matter.
const sight = 256

// newEdge looks around a place: the sentence so far began at start, its text
// ends at end, the next one would begin at next.
func newEdge(text string, start, end, next int) edge {
	floor := max(start, end-sight)
	part := text[floor:end]
	ink := backSpace(part, len(part))
	shut := backShut(part, ink)
	mark := backMarks(part, shut)
	return edge{
		start: start, end: floor + ink, left: part[:mark], mark: part[mark:shut], shut: part[shut:ink],
		glued: ink == len(part) && next == end, right: text[next:],
	}
}

// backMarks gives the place before the marks that end at i; dots may have
// spaces between them.
func backMarks(text string, i int) int {
	for i > 0 {
		r, size := utf8.DecodeLastRuneInString(text[:i])
		switch {
		case isMark(r), !isInk(r) && !isSpace(r):
			i -= size
		case isSpace(r) && i < len(text) && text[i] == '.' && dotBefore(text, i):
			i = backSpace(text, i)
		default:
			return i
		}
	}
	return i
}

func dotBefore(text string, i int) bool {
	return strings.HasSuffix(text[:backSpace(text, i)], ".")
}

// dots gives the number of full stops in the marks; an ellipsis counts three.
func (e edge) dots() int {
	return strings.Count(e.mark, ".") + 3*strings.Count(e.mark, "…")
}

// detached reports whether white space stands before the marks.
func (e edge) detached() bool { return backSpace(e.left, len(e.left)) < len(e.left) }

// word gives the word before the marks, with the dots and hyphens inside it:
// "U.S", "vice-Gen". Letters with dots and spaces between are one word: "z. B"
// gives "z.B".
func (e edge) word() string {
	i := wordStart(e.left)
	word := e.left[i:]
	if utf8.RuneCountInString(word) != 1 {
		return word
	}
	before := strings.TrimRightFunc(e.left[:i], isSpace)
	if len(before) == i || !strings.HasSuffix(before, ".") {
		return word
	}
	first := before[wordStart(before[:len(before)-1]):]
	if utf8.RuneCountInString(first) != 2 {
		return word
	}
	return first + word
}

// wordStart gives the place where the word at the end of a text begins.
func wordStart(text string) int {
	i := len(text)
	for i > 0 {
		r, size := utf8.DecodeLastRuneInString(text[:i])
		if !isWordRune(r) {
			break
		}
		i -= size
	}
	for i < len(text) && strings.IndexByte(".'-&", text[i]) >= 0 {
		i++
	}
	return i
}

func isWordRune(r rune) bool {
	switch r {
	case '.', '\'', '’', '-', '&', '°', '№':
		return true
	}
	return unicode.IsLetter(r) || unicode.IsDigit(r) || unicode.Is(unicode.Mn, r)
}

// next gives the first word to the right, quotes, brackets and dashes before
// it aside.
func (e edge) next() string { return firstWordOf(skipOpen(e.right)) }

// skipOpen drops quotes, brackets, dashes and white space before a word.
func skipOpen(text string) string {
	for n := 0; n < 12 && text != ""; n++ {
		r, size := utf8.DecodeRuneInString(text)
		if !isOpen(r) && !isShut(r) && !isDash(r) && !isSpace(r) && isInk(r) {
			break
		}
		text = text[size:]
	}
	return text
}

// firstWordOf gives the letters, digits and apostrophes that a text begins
// with, at most 40 bytes of them.
func firstWordOf(text string) string {
	for i, r := range text {
		if i > 40 || !unicode.IsLetter(r) && !unicode.IsDigit(r) && r != '\'' && r != '’' && !unicode.Is(unicode.Mn, r) {
			return text[:i]
		}
	}
	return text
}
