package resolve

import (
	"strings"
	"unicode"

	"counterpoint/app/dossier"
)

// nearest gives the sentence of a source that shares most words with a quote
// that stands nowhere; the first of equals, and false when none shares any.
func nearest(s dossier.Source, quote string) (dossier.Sentence, bool) {
	want := map[string]bool{}
	for _, w := range words(quote) {
		want[w] = true
	}
	var best dossier.Sentence
	most := 0.0
	for _, b := range s.Blocks {
		for _, sentence := range b.Sentences {
			if score := shared(want, sentence.Text); score > most {
				best, most = sentence, score
			}
		}
	}
	return best, most > 0
}

// shared is the number of wanted words that a text has, less a hundredth for
// every word beyond them.
func shared(want map[string]bool, text string) float64 {
	have := map[string]bool{}
	n := 0
	for _, w := range words(text) {
		n++
		if want[w] {
			have[w] = true
		}
	}
	if len(have) == 0 {
		return 0
	}
	return float64(len(have)) - float64(n-len(have))/100
}

// words splits a text into its words in lower case.
func words(text string) []string {
	return strings.FieldsFunc(strings.ToLower(text), func(r rune) bool { return !unicode.IsLetter(r) && !unicode.IsDigit(r) })
}

// clip shortens a text to about n characters, at a word.
func clip(text string, n int) string {
	runes := []rune(dossier.Plain(text))
	if len(runes) <= n {
		return string(runes)
	}
	cut := string(runes[:n])
	if i := strings.LastIndexByte(cut, ' '); i > 0 {
		cut = cut[:i]
	}
	return cut + " …"
}
