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
	return unicode.IsLower(r)
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

// endsGlued reports whether a mark without white space after it ends a
// sentence: a word of small letters or a number before it, a word with a
// capital after it, neither of them part of a name with dots in it.
func endsGlued(e edge) bool {
	word := firstWordOf(e.right)
	if word == "" {
		return e.shut != "" || e.mark != "."
	}
	return smallEnd(e.left) && capitalised(word) && !isDomain(word) && plainToken(e)
}

// smallEnd reports whether a text ends in two small letters or in a digit.
func smallEnd(text string) bool {
	r, size := utf8.DecodeLastRuneInString(text)
	if unicode.IsDigit(r) {
		return true
	}
	before, _ := utf8.DecodeLastRuneInString(text[:len(text)-size])
	return unicode.IsLower(r) && unicode.IsLower(before)
}

// capitalised reports whether a word of several letters begins with one
// capital, or is a pronoun or article of one letter.
func capitalised(word string) bool {
	r, size := utf8.DecodeRuneInString(word)
	second, _ := utf8.DecodeRuneInString(word[size:])
	return unicode.IsUpper(r) && (unicode.IsLower(second) || second == '\'' || second == '’' || word == "I" || word == "A")
}

// isDomain reports whether a word is the end of a name with dots in it.
func isDomain(word string) bool {
	switch strings.ToLower(word) {
	case "com", "org", "net", "edu", "gov", "mil", "int", "info", "io", "co", "uk", "de", "eu", "fr", "ru", "ca", "au",
		"js", "py", "go", "txt", "pdf", "doc", "docx", "html", "php", "jpg", "png", "tv", "ai":
		return true
	}
	return false
}

// plainToken reports whether the run of characters around a glued mark is
// prose: no sign of a path or a name, no second glued mark after it.
func plainToken(e edge) bool {
	before := e.left[strings.LastIndexAny(e.left, " \n\t\u00A0")+1:]
	for i := 0; i < len(e.right) && i < 64 && e.right[i] > ' '; i++ {
		if strings.IndexByte("@/_\\=", e.right[i]) >= 0 || e.right[i] == '.' && i+1 < len(e.right) && isASCIILetter(e.right[i+1]) {
			return false
		}
	}
	return !strings.ContainsAny(before, "@/_\\=")
}

func isASCIILetter(c byte) bool { return c|0x20 >= 'a' && c|0x20 <= 'z' }

// beforeSpeaker reports whether a quoted question or exclamation is followed by
// its speaker: “Why?” John Smith asked.
func (c *cutter) beforeSpeaker(e edge) bool {
	if e.shut == "" {
		return false
	}
	rest := e.right
	for n := 0; n < 4; n++ {
		word := firstWordOf(rest)
		switch {
		case word == "":
			return false
		case n > 0 && c.tongue.speaks(word):
			return true
		case n == 0 && word != "I" && c.opens(word):
			return false
		}
		rest = rest[len(word):]
		if c.classOf(word) == never || isInitial(word) {
			rest = strings.TrimPrefix(rest, ".")
		}
		rest = strings.TrimPrefix(rest, " ")
	}
	return false
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
	return unicode.IsUpper(r) && c.tongue.opens(strings.ReplaceAll(strings.ToLower(word), "’", "'"))
}
