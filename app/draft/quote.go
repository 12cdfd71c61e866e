package draft

import (
	"strings"
	"unicode"

	"counterpoint/app/dossier"
)

// A quote is found by its words, so that it stands once in its source when
// the run of its words does, in small letters and whatever lies between them:
// readers of quotes that look at more than the words find it no more often.

// A quote has leastWords words, unless its sentence is shorter; it ends at the
// next comma or dash when that comes within mostWords.
const (
	leastWords = 8
	mostWords  = 16
)

// index knows the words of a source.
type index struct{ text string }

func indexed(text string) index { return index{run(text)} }

// once reports whether a run of words stands once in the source.
func (x index) once(words string) bool {
	words = run(words)
	at := strings.Index(x.text, words)
	return len(words) > 1 && at >= 0 && !strings.Contains(x.text[at+1:], words)
}

// run gives the words of a text with a space around each. Characters of
// scripts without spaces between words are words by themselves.
func run(text string) string {
	var b strings.Builder
	b.WriteByte(' ')
	open := false
	for _, r := range strings.ToLower(dropped(text)) {
		alone := unicode.In(r, unicode.Han, unicode.Hiragana, unicode.Katakana, unicode.Thai, unicode.Lao, unicode.Khmer, unicode.Myanmar)
		letter := unicode.IsLetter(r) || unicode.IsDigit(r)
		if open && (alone || !letter) {
			b.WriteByte(' ')
		}
		open = letter && !alone
		if letter || alone {
			b.WriteRune(r)
		}
		if alone {
			b.WriteByte(' ')
		}
	}
	if open {
		b.WriteByte(' ')
	}
	return b.String()
}

// quote gives the beginning of a sentence, on one line, as far as it is needed
// to stand once in the source; "" when even the whole does not.
func (x index) quote(sentence string) string {
	words := strings.Fields(quotable(sentence))
	for n := min(leastWords, len(words)); n > 0 && n <= len(words); n++ {
		if x.once(strings.Join(words[:n], " ")) {
			return trimmed(strings.Join(words[:clause(words, n)], " "))
		}
	}
	return ""
}

// clause gives the number of words up to the end of the clause that n words
// lead into.
func clause(words []string, n int) int {
	for i := n; i <= len(words) && i <= mostWords; i++ {
		if i == len(words) || strings.ContainsAny(words[i-1][len(words[i-1])-1:], ",;:.") || words[i] == "–" || words[i] == "—" {
			return i
		}
	}
	return n
}

// trimmed drops signs at the end that say nothing without what follows.
func trimmed(quote string) string { return strings.TrimRight(quote, " ,;:–—-.") }

// quotable gives the longest piece of a sentence that a map can quote: without
// signs that mean something in a quote, and on one line where a line break
// would leave no space.
func quotable(sentence string) string {
	parts := strings.FieldsFunc(sentence, func(r rune) bool {
		return strings.ContainsRune("{}\\…\x00", r) || unicode.IsControl(r) && !unicode.IsSpace(r)
	})
	longest := ""
	for _, p := range parts {
		if dossier.Plain(p) != strings.Join(strings.Fields(dropped(p)), " ") {
			p, _, _ = strings.Cut(strings.TrimSpace(p), "\n")
		}
		if len(p) > len(longest) {
			longest = p
		}
	}
	return strings.ReplaceAll(dropped(longest), `"`, "”")
}

// dropped leaves out characters without ink.
func dropped(text string) string {
	return strings.Map(func(r rune) rune {
		switch r {
		case '\uFEFF', '\u200B', '\u2060', '\u00AD', '\u200c', '\u200d':
			return -1
		}
		return r
	}, text)
}
