package exchange

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"counterpoint/app/dossier"
)

// A quote of the map has to stand once in its source: white space, quote marks
// and dashes counted as the same, whole words only. A span of another format
// may stand several times; it is then widened, word by word, to one that does
// not.

// finder finds spans of one text.
type finder struct {
	text   string
	folded string // what quotes are compared in
	at     []int  // where the byte i of the text has gone in folded; one more for the end
}

func newFinder(text string) *finder {
	f := &finder{text: text, at: make([]int, 0, len(text)+1)}
	var b strings.Builder
	space := false
	for i := 0; i < len(text); {
		r, n := utf8.DecodeRuneInString(text[i:])
		for range n {
			f.at = append(f.at, b.Len())
		}
		i += n
		if r = fold(r); r < 0 || r == ' ' && space {
			continue
		}
		space = r == ' '
		b.WriteRune(r)
	}
	f.at, f.folded = append(f.at, b.Len()), b.String()
	return f
}

// fold gives what a character counts as, -1 for none.
func fold(r rune) rune {
	switch r {
	case '‘', '’', '‚', '‛', '′', '`', '´', '‹', '›':
		return '\''
	case '“', '”', '„', '‟', '″', '«', '»':
		return '"'
	case '‐', '‑', '‒', '–', '—', '―', '−':
		return '-'
	case '\u200b', '\u200c', '\u200d', '\u2060', '\ufeff', '\u00ad':
		return -1
	}
	if unicode.IsSpace(r) {
		return ' '
	}
	return r
}

// quote gives the words by which the map names a span, and whether they stand
// once. They are the span's own words, or more when those stand several times.
func (f *finder) quote(start, end int) (quote string, exact, ok bool) {
	from, to := f.trim(start, end)
	if from >= to {
		return "", false, false
	}
	from, to = f.wholeWords(from, to)
	exact = from >= start && to <= end
	for n := 1; n <= maxWider; n *= 2 {
		if f.once(from, to) {
			return f.text[from:to], exact, true
		}
		exact = false
		from, to = f.wider(from, to, n)
	}
	return "", false, false
}

// maxWider bounds how many words a quote grows by at once on each side.
const maxWider = 64

// once reports whether a span stands once.
func (f *finder) once(from, to int) bool {
	quote := strings.TrimSpace(f.folded[f.at[from]:f.at[to]])
	if quote == "" {
		return false
	}
	for _, mark := range []string{" … ", " ... ", " [...] ", " […] "} {
		quote, _, _ = strings.Cut(quote, mark) // what is between two quotes
	}
	first := strings.Index(f.folded, quote)
	return first >= 0 && !strings.Contains(f.folded[first+1:], quote)
}

// trim leaves white space out of a span.
func (f *finder) trim(start, end int) (int, int) {
	blank := func(r rune) bool { return unicode.IsSpace(r) || fold(r) < 0 }
	inner := f.text[start:end]
	left := strings.TrimLeftFunc(inner, blank)
	return end - len(left), start + len(strings.TrimRightFunc(inner, blank))
}

// wholeWords widens a span that begins or ends inside a word.
func (f *finder) wholeWords(from, to int) (int, int) {
	first, _ := utf8.DecodeRuneInString(f.text[from:])
	for r, n := utf8.DecodeLastRuneInString(f.text[:from]); isWord(first) && isWord(r); r, n = utf8.DecodeLastRuneInString(f.text[:from]) {
		from -= n
	}
	last, _ := utf8.DecodeLastRuneInString(f.text[:to])
	for r, n := utf8.DecodeRuneInString(f.text[to:]); isWord(last) && isWord(r); r, n = utf8.DecodeRuneInString(f.text[to:]) {
		to += n
	}
	return from, to
}

// wider takes n more words in on each side, up to the ends of the text.
func (f *finder) wider(from, to, n int) (int, int) {
	for range n {
		left := strings.TrimRightFunc(f.text[:from], unicode.IsSpace)
		from = 0
		if i := strings.LastIndexFunc(left, unicode.IsSpace); i >= 0 {
			_, width := utf8.DecodeRuneInString(left[i:])
			from = i + width
		}
		right := strings.TrimLeftFunc(f.text[to:], unicode.IsSpace)
		if i := strings.IndexFunc(right, unicode.IsSpace); i >= 0 {
			right = right[i:]
		} else {
			right = ""
		}
		to = len(f.text) - len(right)
	}
	return f.trim(from, to)
}

func isWord(r rune) bool {
	return r != utf8.RuneError && (unicode.IsLetter(r) || unicode.IsDigit(r)) &&
		!unicode.In(r, unicode.Han, unicode.Hiragana, unicode.Katakana, unicode.Thai, unicode.Lao, unicode.Khmer, unicode.Myanmar)
}

// claimTitle shortens a text to a name of at most seven words.
func claimTitle(text string) string {
	words := strings.Fields(dossier.Plain(text))
	short := strings.Join(words[:min(len(words), 7)], " ")
	if runes := []rune(short); len(runes) > 60 {
		short = string(runes[:60])
	}
	return title(strings.TrimRight(short, ".,;:!?…"))
}
