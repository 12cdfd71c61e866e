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
