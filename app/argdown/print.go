package argdown

import "strings"

// Print gives the file back in order: relations indented by two spaces a
// level, one empty line between paragraphs, no spaces at the ends of lines.
// Words, data, comments and the kinds of line breaks stay as they are. A file
// with errors, or with line breaks that are lone carriage returns, comes back
// unchanged.
func Print(d *Document) string {
	if d.fixed {
		return d.text
	}
	w := &printer{text: d.text}
	for _, t := range d.tokens {
		w.token(t)
		if !t.kind.moves() {
			w.last, w.at = t.kind, t.end
		}
	}
	return w.finished()
}

// moves reports whether tokens of this kind only move what follows.
func (k kind) moves() bool { return k == indent || k == dedent || k == end }

// printer gathers tokens into lines. A line gets its indentation when it is
// complete; lines that hold only comments wait for the line below them and
// take over its indentation.
type printer struct {
	text string
	out  strings.Builder

	depth  int  // open indentations
	listed bool // the outermost of them belongs to a list
	last   kind // of the token before
	at     int  // where that ended

	line     []byte
	margin   int  // of the line
	solid    int  // bytes of the line that stay even where they are spaces
	comments bool // the line holds nothing else so far

	waiting       []waitingLine // they hold only comments
	waitingMargin int
	lineEnd       string // the line break in front of the line
	blank         bool   // an empty line is due
	slashes       bool   // the line holds "//" that is no comment
}

type waitingLine struct{ lineEnd, words string }

func (w *printer) token(t token) {
	image := w.text[t.start:t.end]
	switch {
	case t.kind == indent:
		w.depth++
	case t.kind == dedent:
		w.depth--
		w.listed = w.listed && w.depth > 0
	case t.kind == blank || t.kind == trailing:
		w.endParagraph()
		w.lineEnd = firstBreak(image)
	case t.kind == lineBreak:
		w.endLine()
		if w.lineEnd == "" {
			w.lineEnd = firstBreak(image)
		}
	case t.kind == comment:
		w.comment(image, t)
	case t.kind.item() && t.kind != headingSign:
		w.sign(strings.TrimLeft(image, " \t'"), t.kind)
	case t.kind != end:
		w.piece(image, t)
	}
}

// sign begins a line with a sign.
func (w *printer) sign(image string, k kind) {
	w.endLine()
	if k == orderedItem || k == bulletItem {
		w.listed = true
	}
	w.comments, w.margin = false, 2*w.level()
	w.line = append(w.line, image...)
}

// level is how deep a sign stands: the items of a list stand at the margin.
func (w *printer) level() int {
	if w.listed {
		return w.depth - 1
	}
	return w.depth
}

// inner is the margin of lines that go on with what stands above them.
func (w *printer) inner() int {
	if w.depth == 0 {
		return 0
	}
	return 2*w.level() + 2
}

// piece adds a token to the line.
func (w *printer) piece(image string, t token) {
	if len(w.line) == 0 || w.comments {
		w.margin, w.comments = w.inner(), false
	}
	w.gap(t)
	if t.kind == control && image[0] == '/' && t.start == w.at && len(w.line) > 0 && w.line[len(w.line)-1] == '/' {
		w.slashes = true
	}
	w.line = append(w.line, image...)
	switch t.kind {
	case escape:
		_, width := runeAt(image, 1)
		w.solid = len(w.line) - len(image) + 1 + width
	case headingSign:
		w.solid = len(w.line)
	case control: // a title may begin with a line break, not with a space before one
		if image[0] == '[' || image[0] == '<' {
			w.solid = len(w.line)
		}
	}
}

// gap parts a token from the one before it on the line: by one space behind
// signs and titles and before data, else as in the file.
func (w *printer) gap(t token) {
	switch {
	case len(w.line) == 0 || w.last == headingSign || w.last == inferenceStart && t.kind == inferenceEnd:
	case w.last == control: // a space would make a heading of "#"
		w.line = append(w.line, w.text[w.at:t.start]...)
	case w.last.item(), w.last == statementDefinition, w.last == argumentDefinition,
		w.last == statementReference, w.last == argumentReference, t.kind == data, t.kind == inferenceEnd:
		w.trim()
		w.line = append(w.line, ' ')
	default:
		w.line = append(w.line, w.text[w.at:t.start]...)
	}
}

// comment adds a comment to the line, or to a line of its own where it begins
// one. What follows it there in the file follows it here.
func (w *printer) comment(image string, t token) {
	words := strings.TrimRight(image, " \t\r\n")
	if len(w.line) == 0 {
		w.comments, w.waitingMargin = true, 2*w.level()
	} else {
		w.line = append(w.line, w.text[w.at:t.start]...)
	}
	w.line = append(w.line, words...)
	breaks := image[len(words):]
	if breaks = strings.Trim(breaks, " \t"); breaks == "" {
		return
	}
	w.endLine()
	w.lineEnd = firstBreak(breaks)
	if len(breaks) > len(w.lineEnd) {
		w.endParagraph()
	}
}

// firstBreak gives the first line break of an image that begins with one,
// spaces aside.
func firstBreak(image string) string {
	image = strings.TrimLeft(image, " \t")
	return image[:max(skipBreak(image, 0), 0)]
}

// trim takes spaces from the end of the line.
func (w *printer) trim() {
	for n := len(w.line); n > w.solid && isGap(w.line[n-1]); n-- {
		w.line = w.line[:n-1]
	}
}

// endLine writes the line, if there is one.
func (w *printer) endLine() {
	w.trim()
	switch {
	case len(w.line) == 0:
		return
	case w.comments:
		w.waiting = append(w.waiting, waitingLine{w.lineEnd, string(w.line)})
	default:
		w.writeComments(w.margin)
		w.write(w.margin, string(w.line))
	}
	w.line, w.solid, w.comments, w.slashes = w.line[:0], 0, false, false
	w.lineEnd = ""
}

// endParagraph writes the line and has an empty one follow.
func (w *printer) endParagraph() {
	w.endLine()
	w.writeComments(w.waitingMargin)
	w.blank = true
}

// writeComments writes the lines that wait, each behind its own line break.
func (w *printer) writeComments(margin int) {
	below := w.lineEnd
	for _, c := range w.waiting {
		w.lineEnd = c.lineEnd
		w.write(margin, c.words)
	}
	w.waiting, w.lineEnd = w.waiting[:0], below
}

func (w *printer) write(margin int, line string) {
	if w.out.Len() > 0 {
		w.breakLine()
	}
	w.blank = false
	for range margin {
		w.out.WriteByte(' ')
	}
	w.out.WriteString(line)
}

// breakLine writes the line break that is due, a line feed where the file has
// none, and before a paragraph one more.
func (w *printer) breakLine() {
	if w.lineEnd == "" {
		w.lineEnd = "\n"
	}
	w.out.WriteString(w.lineEnd)
	if w.blank {
		w.out.WriteString(w.lineEnd)
	}
}

// finished gives everything written. It ends the last line, unless that would
// change what stands there: a sign, or slashes that would begin a comment.
func (w *printer) finished() string {
	open := len(w.line) > 0 && (w.slashes || !w.last.endsLine())
	if open {
		w.line = append(w.line, w.text[w.at:]...)
		w.solid = len(w.line)
	}
	w.endLine()
	w.writeComments(w.waitingMargin)
	if w.out.Len() > 0 && !open {
		w.blank = false
		w.breakLine()
	}
	return w.out.String()
}

// endsLine reports whether a line break behind a token of this kind changes
// nothing.
func (k kind) endsLine() bool {
	switch k {
	case words, data, tag, link, comment, statementReference, argumentReference, statementMention, argumentMention:
		return true
	}
	return false
}

// hasLoneReturn reports whether a carriage return stands without a line feed.
func hasLoneReturn(text string) bool {
	return strings.Count(text, "\r") != strings.Count(text, "\r\n")
}
