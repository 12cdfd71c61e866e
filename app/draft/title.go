package draft

import (
	"fmt"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"counterpoint/app/dossier"
)

// titleWords is how long the short name of a claim is, in words: about a line
// and a half of its card.
const titleWords = 6

// entitle names every guess by the first words of its sentence, each name once.
func entitle(all []guess, l language) {
	taken := map[string]bool{"thesis": true}
	for i := range all {
		name := title(dossier.Plain(all[i].sentence), l)
		for n, stem := 2, name; taken[strings.ToLower(name)]; n++ {
			name = fmt.Sprintf("%s %d", stem, n)
		}
		taken[strings.ToLower(name)] = true
		all[i].title = name
	}
}

// title gives the first words of a sentence, up to the end of their clause,
// without the words that only lead into it or out of the title.
func title(text string, l language) string {
	words := named(text)
	for len(words) > 2 && slices.Contains(l.leads, strings.ToLower(words[0])) {
		words = words[1:]
	}
	if at := slices.Index(words, ","); at >= 2 {
		words = words[:at]
	}
	words = slices.DeleteFunc(words, func(w string) bool { return w == "," })
	words = words[:min(titleWords, len(words))]
	for len(words) > 2 && (slices.Contains(l.fillers, strings.ToLower(words[len(words)-1])) || slices.Contains(l.leads, strings.ToLower(words[len(words)-1]))) {
		words = words[:len(words)-1]
	}
	name := clipped(strings.Join(words, " "))
	if name == "" {
		return "Claim"
	}
	return capital(name)
}

// capital gives a text with a capital at its beginning.
func capital(text string) string {
	first, width := utf8.DecodeRuneInString(text)
	return string(unicode.ToUpper(first)) + text[width:]
}

// named gives the words of a text with "," for whatever ends a clause, none at
// its ends.
func named(text string) []string {
	var words []string
	for _, field := range strings.Fields(text) {
		parts := strings.FieldsFunc(field, func(r rune) bool { return !inWord(r) && r != '-' })
		parts = slices.DeleteFunc(parts, func(w string) bool { return strings.Trim(w, "'’-") == "" })
		words = append(words, parts...)
		if len(words) > 0 && words[len(words)-1] != "," && (len(parts) == 0 || strings.ContainsAny(field[len(field)-1:], ",;:)")) {
			words = append(words, ",")
		}
	}
	if n := len(words); n > 0 && words[n-1] == "," {
		words = words[:n-1]
	}
	return words
}

// titleLength is the longest title, in characters: scripts without spaces have
// words as long as sentences.
const titleLength = 60

func clipped(name string) string {
	if runes := []rune(name); len(runes) > titleLength {
		return string(runes[:titleLength])
	}
	return name
}
