package source

import (
	"unicode"
	"unicode/utf8"
)

// Which line breaks are only there because the line was full.
//
// A file is hard-wrapped when its lines are at most widest columns wide, at
// least fewest of them are full, and at least one full line in three goes on
// in the next one in lower case (two in three end without a sentence mark, in
// scripts without capitals). A line is full when the first word of the next
// one would have made it wider than the file's lines, the odd long one aside;
// an eighth of the width is allowed for, since text taken from a page set in a
// proportional font is not even. Titles and verse begin their lines with
// capitals, lists are not full: both keep their lines.
//
// In any file a line break is joined inside a sentence that was cut by mistake:
// it begins with a capital, goes on in lower case on each further line, and
// only the last line ends it.
const (
	widest    = 100 // columns; typewriter and mail lines have 60 to 80, some editors 100
	narrowest = 30  // columns; a narrow newspaper column
	fewest    = 3   // full lines
)

// wrapping is what a file tells about its line breaks.
type wrapping struct {
	text  string
	lines []line
	width int    // columns of a full line, 0 when the file is not hard-wrapped
	cut   []bool // whether line i goes on in line i+1, a sentence cut by mistake
}

func newWrapping(text string, lines []line) wrapping {
	w := wrapping{text: text, lines: lines, cut: make([]bool, len(lines))}
	w.width = w.measure()
	w.findCut()
	return w
}

// measure gives the width of the full lines of a hard-wrapped file, else 0. It
// is the width that all but one line in twenty keep to, of the lines that have
// a next one.
func (w *wrapping) measure() int {
	var of [widest + 1]int // lines by their width
	long, n := 0, 0
	for i, l := range w.lines {
		switch {
		case l.width > widest:
			long++
		case i+1 < len(w.lines) && !w.lines[i+1].after:
			of[l.width]++
			n++
		}
	}
	width := widest
	for over := 0; width > 0 && (over+of[width])*20 <= n; width-- {
		over += of[width]
	}
	if long*20 > len(w.lines) || width < narrowest || !w.plausible(width) {
		return 0
	}
	return width
}

// plausible reports whether lines of a width look broken in mid-sentence.
func (w *wrapping) plausible(width int) bool {
	full, lower, open, cased := 0, 0, 0, false
	for i := range w.lines {
		if !w.full(i, width) {
			continue
		}
		full++
		first := w.first(i + 1)
		cased = cased || isSmall(first) || unicode.IsUpper(first)
		if isSmall(first) {
			lower++
		}
		if !w.ended(i) {
			open++
		}
	}
	return full >= fewest && (lower*3 >= full || !cased && open*3 >= full*2)
}

// full reports whether line i has a next one whose first word had no room.
func (w *wrapping) full(i, width int) bool {
	slack := width / 8
	if i+1 >= len(w.lines) || w.lines[i+1].after || w.lines[i].width > width+slack {
		return false
	}
	next := w.lines[i+1]
	room := width - w.lines[i].width - 1
	return firstWord(w.text[next.start:next.end]) > room-slack
}

// firstWord gives the width of the first word of a text, of its first
// character where words are not parted by spaces.
func firstWord(text string) int {
	n := 0
	for _, r := range text {
		if isSpace(r) || n > widest {
			break
		}
		n += columnsOf(r)
		if isWide(r) {
			break
		}
	}
	return n
}

// first gives the first letter or digit of a line, 0 when there is none near.
func (w *wrapping) first(i int) rune {
	return firstLetter(w.text[w.lines[i].start:w.lines[i].end])
}

// ended reports whether line i ends with a mark that ends a sentence or
// introduces something.
func (w *wrapping) ended(i int) bool {
	return endsSentence(w.text[w.lines[i].start:w.lines[i].end])
}

// findCut marks the lines of sentences cut by mistake.
func (w *wrapping) findCut() {
	for i := 0; i < len(w.lines); {
		last := w.lastOfSentence(i)
		if last > i && w.ended(last) && unicode.IsUpper(w.first(i)) {
			for ; i < last; i++ {
				w.cut[i] = true
			}
		}
		i = last + 1
	}
}

// lastOfSentence gives the last of the lines that follow line i in lower case,
// each before it open.
func (w *wrapping) lastOfSentence(i int) int {
	for i+1 < len(w.lines) && !w.lines[i+1].after && !w.ended(i) && isSmall(w.first(i+1)) {
		i++
	}
	return i
}

// goesOn reports whether line i+1 belongs to the paragraph of line i, which
// began with line head.
func (w *wrapping) goesOn(head, i int) bool {
	full := w.width > 0 && w.full(i, w.width) && w.indented(head, i)
	return (full || w.cut[i]) && !w.newItem(i)
}

// newItem reports whether line i+1 begins an item of a list.
func (w *wrapping) newItem(i int) bool {
	next := w.lines[i+1]
	m := marker(w.text[next.start:next.end])
	return m.kind == bullet || m.kind != none && w.ended(i)
}

// indented reports whether line i+1 stands as far in as a paragraph that began
// with line head goes on: the second line as the first or further out, or
// under the words of a list item; every later line as the one before.
func (w *wrapping) indented(head, i int) bool {
	from, to := w.lines[i].indent, w.lines[i+1].indent
	if i > head {
		return from == to
	}
	item := marker(w.text[w.lines[head].start:w.lines[head].end]).kind != none
	return to <= from || item
}

// firstLetter gives the first letter or digit of a text, 0 when none stands in
// its first characters.
func firstLetter(text string) rune {
	for i, r := range text {
		if i > 40 {
			break
		}
		if unicode.IsLetter(r) || unicode.IsDigit(r) {
			return r
		}
	}
	return 0
}

// endsSentence reports whether the last mark of a text, quotes and brackets
// aside, ends a sentence or introduces something.
func endsSentence(text string) bool {
	end := backShut(text, len(text))
	r, _ := utf8.DecodeLastRuneInString(text[:end])
	return isMark(r) || r == ':' || r == ';'
}
