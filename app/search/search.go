// Package search finds what a reader types in texts, whatever the case, the
// accents and the marks between words. Start with [Parse]; texts are folded
// once, by [Fold].
package search

import (
	"slices"
	"strings"
	"unicode/utf8"
)

// Query is what is searched for: all of its words must be in a text.
type Query struct {
	Words []string // folded, each once
}

// Parse reads what a reader typed.
func Parse(typed string) Query {
	var q Query
	for _, word := range strings.Fields(Fold(typed)) {
		if !slices.Contains(q.Words, word) {
			q.Words = append(q.Words, word)
		}
	}
	return q
}

// Empty reports whether there is nothing to search for.
func (q Query) Empty() bool { return len(q.Words) == 0 }

// shortest is the length from which a word is found inside of others, in bytes;
// a shorter one of an alphabet begins the word that it is found in.
const shortest = 3

// In reports whether a folded text holds every word.
func (q Query) In(folded string) bool {
	for _, word := range q.Words {
		if len(word) < shortest {
			word = " " + word
		}
		if !strings.Contains(folded, word) {
			return false
		}
	}
	return len(q.Words) > 0
}

// Fold writes a text as it is searched in: small letters without accents and
// numbers; apostrophes fall away, and whatever else stands between words is one
// space. The first word, too, has a space before it.
func Fold(text string) string {
	var b strings.Builder
	b.Grow(len(text) + 1)
	Write(&b, text)
	return b.String()
}

// Write adds what [Fold] makes of a text.
func Write(b *strings.Builder, text string) {
	apart := true // the next letter begins a word
	for i := 0; i < len(text); {
		r, n := rune(text[i]), 1
		if r >= utf8.RuneSelf {
			r, n = utf8.DecodeRuneInString(text[i:])
		}
		i += n
		switch {
		case isApostrophe(r) || isAccent(r):
		case !isWord(r):
			apart = true
		default:
			if apart {
				b.WriteByte(' ')
				apart = false
			}
			writeFolded(b, r)
		}
	}
}
