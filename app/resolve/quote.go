package resolve

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"counterpoint/app/dossier"
)

// Quotes are matched verbatim but for three things: runs of white space count
// as one space, quote marks of a kind count as the same, and so do dashes.
// Never by likeness: between two near-duplicate essays a fuzzy match lands
// silently on the lookalike.

// span is a run of a source: bytes [start, end).
type span struct{ start, end int }

// folded is a text in which white space, quote marks and dashes are unified,
// with the place in the original of each of its bytes.
type folded struct {
	text   string
	starts []int // of the original character that gave this byte
	ends   []int
}

func fold(text string, pause dossier.Pause) folded {
	var b strings.Builder
	f := folded{starts: make([]int, 0, len(text)), ends: make([]int, 0, len(text))}
	space := false
	for i, r := range text {
		end := i + utf8.RuneLen(r)
		if r == utf8.RuneError {
			_, n := utf8.DecodeRuneInString(text[i:])
			end = i + n
		}
		if len(f.ends)%8192 == 0 {
			pause.Now()
		}
		if unicode.IsSpace(r) {
			if space {
				f.ends[len(f.ends)-1] = end
				continue
			}
			r = ' '
		}
		space = r == ' '
		if r = unify(r); r < 0 {
			space = false
			continue
		}
		n, _ := b.WriteRune(r)
		for range n {
			f.starts = append(f.starts, i)
			f.ends = append(f.ends, end)
		}
	}
	f.text = b.String()
	return f
}

// unify maps the quote marks, dashes and spaces of print to those of a
// keyboard; characters without width give -1.
func unify(r rune) rune {
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
	return r
}

// find gives every place where a quote stands, in the order of the text. A
// quote that begins or ends with a letter or a digit does not match inside a
// word. "start … end" stands from each start to the nearest end after it.
func (f folded) find(quote string) []span {
	head, tail, through := cutSpan(fold(strings.TrimSpace(quote), nil).text)
	starts := f.words(head)
	if !through {
		return starts
	}
	var found []span
	ends := f.words(tail)
	for _, s := range starts {
		for len(ends) > 0 && ends[0].start < s.end {
			ends = ends[1:]
		}
		if len(ends) > 0 {
			found = append(found, span{s.start, ends[0].end})
		}
	}
	return found
}

// cutSpan splits a quote at an ellipsis between two words.
func cutSpan(quote string) (head, tail string, ok bool) {
	for _, mark := range []string{" … ", " ... ", " [...] ", " […] "} {
		if head, tail, ok := strings.Cut(quote, mark); ok && head != "" && tail != "" {
			return head, tail, true
		}
	}
	return quote, "", false
}

// words gives the places of a folded text.
func (f folded) words(quote string) []span {
	if quote == "" {
		return nil
	}
	var found []span
	for at := 0; ; {
		i := strings.Index(f.text[at:], quote)
		if i < 0 {
			return found
		}
		i += at
		if f.whole(i, i+len(quote)) {
			found = append(found, span{f.starts[i], f.ends[i+len(quote)-1]})
		}
		_, n := utf8.DecodeRuneInString(f.text[i:])
		at = i + n
	}
}

// whole reports whether bytes [start, end) begin and end at the edge of a word.
func (f folded) whole(start, end int) bool {
	before, _ := utf8.DecodeLastRuneInString(f.text[:start])
	first, _ := utf8.DecodeRuneInString(f.text[start:])
	last, _ := utf8.DecodeLastRuneInString(f.text[:end])
	after, _ := utf8.DecodeRuneInString(f.text[end:])
	return !(joins(before) && joins(first)) && !(joins(last) && joins(after))
}

// joins reports whether a character belongs to a word that its neighbour may
// continue. Scripts written without spaces have no such edges.
func joins(r rune) bool {
	if unicode.In(r, unicode.Han, unicode.Hiragana, unicode.Katakana, unicode.Thai, unicode.Lao, unicode.Khmer, unicode.Myanmar) {
		return false
	}
	return r != utf8.RuneError && (unicode.IsLetter(r) || unicode.IsDigit(r))
}
