package source

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// The repair of the places that UAX #29 proposes, told in the order in which
// it is decided. A sentence does not end
//
//   - at a line break without a mark before it, or before anything was said;
//   - inside a bracket that opened in mid-sentence, or inside an address;
//   - before a short reference in brackets that a mark follows, (Smith 55).;
//   - before a comma or a small letter, unless the mark is of a script without capitals;
//   - after the marker of a list item that begins the sentence;
//   - after an ellipsis of three dots that stands apart from the words, unless
//     a word follows that opens sentences;
//   - after a quoted question or exclamation, before its speaker;
//   - after an abbreviation, an initial or an ordinal, as their classes say;
//     in brackets, only before a word that opens sentences.

// ends reports whether the sentence ends at an edge.
func (c *cutter) ends(e edge) bool {
	switch {
	case e.mark == "" || e.right == "":
		return false
	case afterCapitalless(e):
		return true
	case strings.IndexByte(",;:", e.right[0]) >= 0 || beforeReference(e.right) || startsSmall(e.right) || c.afterMarker(e):
		return false
	case e.dots() >= 3 && strings.Trim(e.mark, ". …") == "":
		return c.endsAfterEllipsis(e)
	case e.glued && !endsGlued(e):
		return false
	case e.mark == "." && strings.ContainsAny(e.shut, ")]") && c.classOf(e.word()) != unknown:
		return c.opens(e.next())
	case e.mark == ".":
		return c.endsAfterDot(e)
	default:
		return !c.beforeSpeaker(e) && !c.afterName(e)
	}
}

// afterCapitalless reports whether the last mark is of a script without
// capitals.
func afterCapitalless(e edge) bool {
	r, _ := utf8.DecodeLastRuneInString(e.mark)
	return isCapitalless(r)
}

// beforeReference reports whether a text begins with a short bracket and a
// mark right after it.
func beforeReference(text string) bool {
	if !strings.HasPrefix(text, "(") {
		return false
	}
	text = text[:min(len(text), 48)]
	end := strings.IndexByte(text, ')')
	return end > 0 && end+1 < len(text) && strings.IndexByte(".;,", text[end+1]) >= 0
}

// startsSmall reports whether the first letter of a text, before any digit,
// is a small one.
func startsSmall(text string) bool {
	r, _ := utf8.DecodeRuneInString(skipOpen(text))
	return isSmall(r)
}

// afterMarker reports whether the sentence so far is only a list marker or the
// number of a section (II.).
func (c *cutter) afterMarker(e edge) bool {
	start := skipSpace(c.text, e.start)
	if m := marker(c.text[start:]); m.number > 0 {
		return start+m.size >= e.end
	}
	return e.end-start <= 6 && e.mark == "." && isNumeral(strings.TrimLeftFunc(e.left, isSpace))
}

// endsAfterEllipsis decides after dots: four or more end a sentence, three do
// when they trail off from a word, else only before a word that opens
// sentences; "I" goes on as often as it opens.
func (c *cutter) endsAfterEllipsis(e edge) bool {
	if e.dots() > 3 {
		return true
	}
	next := e.next()
	if e.detached() || strings.HasSuffix(e.left, "[") || strings.HasSuffix(e.left, "(") {
		return next != "I" && c.opens(next)
	}
	return true
}

// afterName reports whether an exclamation mark belongs to a name.
func (c *cutter) afterName(e edge) bool {
	if e.mark != "!" || e.shut != "" {
		return false
	}
	switch e.word() {
	case "Yahoo", "Jeopardy", "Joomla", "Yum":
		return !c.opens(e.next())
	}
	return false
}

// opens reports whether a word opens sentences.
func (c *cutter) opens(word string) bool {
	r, _ := utf8.DecodeRuneInString(word)
	return unicode.IsUpper(r) && c.tongue.openers[strings.ReplaceAll(strings.ToLower(word), "’", "'")]
}
