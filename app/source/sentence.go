package source

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/clipperhouse/uax29/v2/sentences"
)

// Where sentences end. UAX #29 (Unicode Text Segmentation, sentence
// boundaries) proposes the places; [cutter.ends] turns down those where no
// sentence ends, and a few kinds of place that it never proposes are proposed
// here as well.

// cutter finds the ends of the sentences of one block.
type cutter struct {
	text   string
	tongue *language
	holds  holds
	items  []int // where the items of a list in running text begin, still to come
	start  int   // where the sentence that is being read begins
	said   bool  // whether it has a letter or digit before heard
	heard  int
	cuts   []int
}

// span is bytes [start, end) of a block.
type span struct{ start, end int }

// cutSentences gives the places inside a block where one sentence ends and the
// next begins, in order.
func cutSentences(text string, tongue *language) []int {
	c := cutter{text: text, tongue: tongue, holds: findHolds(text), items: items(text)}
	for from := 0; from < len(text); {
		to := stretch(text, from)
		pieces := sentences.FromString(text[from:to])
		for pieces.Next() {
			end := from + pieces.End()
			c.inside(from+pieces.Start(), end)
			c.propose(c.settle(end))
		}
		from = to
	}
	return c.cuts
}

// propose ends the sentence at a place if one ends there; the next one begins
// at next, or behind the note numbers that stand there.
func (c *cutter) propose(end, next int) {
	c.cutItems(next)
	if end == next || end < next && !spaceBefore(c.text, next) {
		next = skipNotes(c.text, end)
	}
	if next <= c.start || end <= c.start || blank(c.text[next:]) {
		return
	}
	c.hear(end)
	if c.said && !c.holds.inside(end) && c.ends(newEdge(c.text, c.start, end, next)) {
		c.cut(next)
	}
}

// hear notes whether the sentence has said anything before a place.
func (c *cutter) hear(at int) {
	if c.said || at <= c.heard {
		return
	}
	c.said = strings.IndexFunc(c.text[c.heard:at], isSaid) >= 0
	c.heard = at
}

func isSaid(r rune) bool { return unicode.IsLetter(r) || unicode.IsDigit(r) }

// cutItems cuts before the items of a list that begin up to a place.
func (c *cutter) cutItems(at int) {
	for len(c.items) > 0 && c.items[0] <= at {
		if c.items[0] > c.start {
			c.cut(c.items[0])
		}
		c.items = c.items[1:]
	}
}

func (c *cutter) cut(at int) {
	c.cuts = append(c.cuts, at)
	c.start, c.heard, c.said = at, at, false
}

// stretch gives the end of a part of the text that UAX #29 reads in linear
// time. After a full stop it looks ahead from every space and bracket to the
// next letter, so a run of them is cut after 64.
func stretch(text string, from int) int {
	for i := from; i < len(text); i++ {
		if c := text[i]; c != '.' && c < 0xE2 {
			continue
		}
		r, size := utf8.DecodeRuneInString(text[i:])
		if !isFullStop(r) {
			continue
		}
		if end := inert(text, i+size); end > 0 {
			return end
		}
	}
	return len(text)
}

// isFullStop reports whether UAX #29 takes a character for a full stop.
func isFullStop(r rune) bool {
	return r == '.' || r == '․' || r == '﹒' || r == '．'
}

// inert gives the place after 64 characters from i when they are neither
// letters nor digits nor full stops, else 0.
func inert(text string, i int) int {
	n := 0
	for i < len(text) && n < 64 {
		r, size := utf8.DecodeRuneInString(text[i:])
		if r == '.' || unicode.IsLetter(r) || unicode.IsDigit(r) {
			return 0
		}
		i += size
		n++
	}
	if n < 64 || i == len(text) {
		return 0
	}
	return i
}

// settle moves a place to where it belongs: before the opening quotes and
// brackets that UAX #29 has left behind (said.“He), behind closing quotes with
// a space before them (« Non. » Elle), before the marks of direction that
// belong to what follows.
func (c *cutter) settle(at int) (end, next int) {
	at = c.beforeInkless(at)
	end = at
	for end > c.start {
		r, size := utf8.DecodeLastRuneInString(c.text[:end])
		if !isOpen(r) || r == '"' || r == '\'' || !c.marked(end-size) {
			break
		}
		end -= size
	}
	if end == at && strings.HasPrefix(c.text[at:], "»") && !isSaid(firstRune(c.text[at+2:])) {
		return at + 2, skipSpace(c.text, at+2)
	}
	return end, at
}

// beforeInkless moves a place from behind characters without ink to the white
// space before them.
func (c *cutter) beforeInkless(at int) int {
	for end := at; end > c.start; {
		r, size := utf8.DecodeLastRuneInString(c.text[:end])
		if isSpace(r) {
			return end
		}
		if isInk(r) {
			break
		}
		end -= size
	}
	return at
}

func firstRune(text string) rune {
	r, _ := utf8.DecodeRuneInString(text)
	return r
}

// marked reports whether a mark or a quote or bracket stands right before a
// place.
func (c *cutter) marked(at int) bool {
	r, _ := utf8.DecodeLastRuneInString(c.text[c.start:at])
	return isMark(r) || isShut(r) || isOpen(r)
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
