package draft

import (
	"slices"
	"strings"
	"unicode"
)

// A phrase is words in small letters with a space between them. "^" in front
// of it: at the beginning of the sentence. "*" behind a word: any ending. "…"
// between words: up to gap words.

// gap is how many words "…" stands for at the most: "under … conditions" finds
// "under a few very strict conditions".
const gap = 4

// spoken gives the words of a text in small letters, apostrophes as "'".
func spoken(text string) []string {
	words := strings.FieldsFunc(strings.ToLower(text), func(r rune) bool { return !inWord(r) })
	for i, w := range words {
		words[i] = strings.ReplaceAll(w, "’", "'")
	}
	return slices.DeleteFunc(words, func(w string) bool { return strings.Trim(w, "'") == "" })
}

// inWord reports whether a character belongs to a word.
func inWord(r rune) bool {
	return unicode.IsLetter(r) || unicode.IsMark(r) || unicode.IsDigit(r) || r == '\'' || r == '’'
}

// find gives the first phrase of a list that stands among words.
func find(phrases, words []string) (string, bool) {
	for _, p := range phrases {
		if at, _ := place(p, words); at >= 0 {
			return strings.TrimLeft(p, "^"), true
		}
	}
	return "", false
}

// place gives the words [from, to) that a phrase stands on, -1 for none.
func place(phrase string, words []string) (from, to int) {
	phrase, initial := strings.CutPrefix(phrase, "^")
	pattern := strings.Fields(phrase)
	for at := range words {
		if to, ok := along(pattern, words, at); ok {
			return at, to
		}
		if initial {
			break
		}
	}
	return -1, -1
}

// along follows a pattern from the word at on and gives the end.
func along(pattern, words []string, at int) (int, bool) {
	for i, p := range pattern {
		if p == "…" {
			for skip := 0; skip <= gap && at+skip < len(words); skip++ {
				if to, ok := along(pattern[i+1:], words, at+skip); ok {
					return to, true
				}
			}
			return 0, false
		}
		if at >= len(words) || !fits(p, words[at]) {
			return 0, false
		}
		at++
	}
	return at, true
}

func fits(pattern, word string) bool {
	if stem, any := strings.CutSuffix(pattern, "*"); any {
		return strings.HasPrefix(word, stem)
	}
	return pattern == word
}

// without gives words with those of the phrases blanked.
func without(phrases, words []string) []string {
	words = slices.Clone(words)
	for _, p := range phrases {
		for {
			from, to := place(p, words)
			if from < 0 {
				break
			}
			for i := from; i < to; i++ {
				words[i] = ""
			}
		}
	}
	return words
}
