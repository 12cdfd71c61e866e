package source

import "strings"

// Parts of a block in which no sentence ends: brackets that open in
// mid-sentence and close within reach, Chinese titles (《》), and addresses of
// the web and of mail.

// reach is how many bytes of a bracket are held together; a longer one, or one
// that is never closed, is a passage of its own.
const reach = 600

// holds are the parts of a block in which no sentence ends, by their start.
// They are asked about in order.
type holds struct {
	spans []span
	next  int // the first span that begins at or after the place asked last
	until int // the furthest end of the spans before it
}

// inside reports whether a place lies in a part in which no sentence ends.
// Places must not decrease from call to call.
func (h *holds) inside(at int) bool {
	for h.next < len(h.spans) && h.spans[h.next].start < at {
		h.until = max(h.until, h.spans[h.next].end)
		h.next++
	}
	return at <= h.until
}

// findHolds finds the brackets and addresses of a block.
func findHolds(text string) holds {
	var spans []span
	var open []int // places in spans of the brackets still open
	word, address := 0, 0
	for i := 0; i < len(text); i++ {
		switch c := text[i]; {
		case c == '(', c == '[':
			open = append(open, len(spans))
			spans = append(spans, span{start: i})
			word = i + 1
		case (c == ')' || c == ']') && len(open) > 0:
			closeBracket(text, &spans[open[len(open)-1]], i)
			open = open[:len(open)-1]
		case c == 0xE3 && strings.HasPrefix(text[i:], "《"):
			spans = append(spans, span{i, titleEnd(text, i)})
			word = i + 1
		case c <= ' ', c >= 0x80, c == '"', c == '<':
			word = i + 1
		case i >= address && isAddress(text, word, i):
			address = addressEnd(text, i)
			spans = append(spans, span{word, address})
		}
	}
	return holds{spans: spans}
}

// closeBracket sets the end of a bracket that is held together.
func closeBracket(text string, s *span, end int) {
	if end-s.start <= reach && !opensSentence(text, s.start) {
		s.end = end
	}
}

// opensSentence reports whether a bracket stands where a sentence begins.
func opensSentence(text string, at int) bool {
	at = backShut(text, at)
	return at == 0 || strings.IndexByte(".!?", text[at-1]) >= 0
}

// titleEnd gives the end of the Chinese title that begins at i, i when it is
// not closed within sight.
func titleEnd(text string, i int) int {
	return i + max(0, strings.Index(text[i:min(len(text), i+sight)], "》"))
}

// isAddress reports whether the word that begins at word shows itself at i as
// an address.
func isAddress(text string, word, i int) bool {
	switch text[i] {
	case ':':
		return strings.HasPrefix(text[i:], "://")
	case '@':
		return i > word && i+1 < len(text) && text[i+1] > ' '
	case 'w':
		return i == word && strings.HasPrefix(text[i:], "www.")
	}
	return false
}

// addressEnd gives the end of the address around i, closing marks excluded.
func addressEnd(text string, i int) int {
	start := i
	for i < len(text) && text[i] > ' ' && text[i] < 0x7F && text[i] != '"' && text[i] != '<' && text[i] != '>' {
		i++
	}
	for i > start && strings.IndexByte(".,;:!?')]", text[i-1]) >= 0 {
		i--
	}
	return i
}
