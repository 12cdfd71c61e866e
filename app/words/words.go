// Package words is the catalogue of what the page says in its own voice, one
// file a language. Start with [For]. The words of texts and maps never stand
// here.
//
// A file has a line "key = words" for each thing that is said. {0} {1} … are
// places for values. What is counted has a key for each plural of the language:
// "link.one" and "link.other", {0} being the number. A line that begins with
// "#" is a remark.
package words

import (
	_ "embed"
	"strconv"
	"strings"
)

//go:embed en.txt
var english string

//go:embed de.txt
var german string

// files holds the catalogues by language; English is complete.
var files = []struct{ lang, text string }{{"en", english}, {"de", german}}

// Catalogue holds the words of one language, and English for what it lacks.
type Catalogue struct {
	lang  string
	words map[string]string
}

// For gives the catalogue of a language by its BCP 47 tag: that of "de" for
// "de-AT", and English where there is none.
func For(lang string) *Catalogue {
	c := &Catalogue{lang: "en", words: map[string]string{}}
	c.read(english)
	base, _, _ := strings.Cut(strings.ToLower(lang), "-")
	for _, f := range files[1:] {
		if f.lang == base {
			c.lang = base
			c.read(f.text)
		}
	}
	return c
}

func (c *Catalogue) read(text string) {
	for line := range strings.Lines(text) {
		key, words, ok := strings.Cut(strings.TrimSpace(line), " = ")
		if ok && !strings.HasPrefix(key, "#") {
			c.words[key] = words
		}
	}
}

// Lang is the language of the catalogue: "en" where the wanted one is missing.
func (c *Catalogue) Lang() string { return c.lang }

// Say gives the words of a key with values in their places; the key itself
// where no catalogue has it.
func (c *Catalogue) Say(key string, values ...string) string {
	words, ok := c.words[key]
	if !ok {
		return key
	}
	return filled(words, values)
}

// Between gives the words of one catalogue by those of another, where they are
// said without values. Of two keys that say the same the first one counts.
func Between(from, to *Catalogue) map[string]string {
	known := map[string]string{}
	for line := range strings.Lines(english) {
		key, _, _ := strings.Cut(strings.TrimSpace(line), " = ")
		if said := from.words[key]; said != "" && !strings.Contains(said, "{0}") && known[said] == "" {
			known[said] = to.words[key]
		}
	}
	return known
}

// filled puts values in their places, once: braces inside of a value stay.
func filled(words string, values []string) string {
	filled := ""
	for {
		head, tail, ok := strings.Cut(words, "{")
		place, rest, closed := strings.Cut(tail, "}")
		i, err := strconv.Atoi(place)
		if !ok || !closed || err != nil || i < 0 || i >= len(values) {
			return filled + words
		}
		filled, words = filled+head+values[i], rest
	}
}

// Count gives the words of a key for a number of things, which is {0}; more
// values are {1} {2} …
func (c *Catalogue) Count(key string, n int, values ...string) string {
	form := ".other"
	if n == 1 { // so in every language of the files; others need their own rule
		form = ".one"
	}
	return c.Say(key+form, append([]string{c.Number(n)}, values...)...)
}

// Number writes a number of things with the language's mark between thousands.
func (c *Catalogue) Number(n int) string {
	s := strconv.Itoa(n)
	for i := len(s) - 3; i > 0 && s[i-1] != '-'; i -= 3 {
		s = s[:i] + c.Say("thousands") + s[i:]
	}
	return s
}

// And joins parts to a list: "a", "a and b", "a, b and c".
func (c *Catalogue) And(parts []string) string {
	switch n := len(parts); n {
	case 0:
		return ""
	case 1:
		return parts[0]
	default:
		return c.Say("and", strings.Join(parts[:n-1], ", "), parts[n-1])
	}
}

// RightToLeft reports whether a language, given by its BCP 47 tag, is written
// from right to left.
func RightToLeft(lang string) bool {
	tag := strings.ToLower(lang)
	base, rest, _ := strings.Cut(tag, "-")
	for _, script := range []string{"arab", "hebr", "latn", "cyrl"} {
		if rest == script || strings.HasPrefix(rest, script+"-") {
			return script == "arab" || script == "hebr"
		}
	}
	switch base {
	case "ar", "arc", "ckb", "dv", "fa", "he", "iw", "nqo", "ps", "sd", "syr", "ug", "ur", "yi":
		return true
	}
	return false
}
