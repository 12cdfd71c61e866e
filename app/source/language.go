package source

import "strings"

// class says whether a full stop after a word can end a sentence.
type class int

const (
	unknown class = iota // no abbreviation: it ends the sentence
	never                // a title or a reference: Mr., e.g.
	numeral              // not before a number: No. 5
	opener               // only before a word that opens sentences: Inc., U.S.
	clock                // as opener, and before a title: a.m.
	free                 // before any capital, though it looks like initials: т. д.
)

// language is what the repair of sentence breaks knows about a language. Words
// come as they are written, but in small letters after a capital one when they
// are all capitals.
type language struct {
	abbreviations map[string]class
	openers       map[string]bool // words, in small letters, that open sentences and are hardly names
	speakers      map[string]bool // verbs, in small letters, that follow quotes
	vocabulary
}

// vocabulary lists the words of a language, parted by white space: its
// abbreviations by what a full stop after them means, the words that open
// sentences, and the verbs of those who are quoted. Lists weigh a fifth of what
// comparisons in code do.
type vocabulary struct {
	never, numeral, opener, clock, free string
	opens, speaks                       string

	street   string // the end of words that a number follows: Hauptstr. 5
	ordinals bool   // a full stop after a number makes it an ordinal: am 3. Oktober
	dialogue bool   // a dash after a sentence opens the next one: — Да. — Он встал.
}

// languageOf finds a language by its BCP 47 tag. Of a language that is not
// listed only abbreviations are known that most European languages share.
func languageOf(tag string) language {
	base, _, _ := strings.Cut(strings.ToLower(tag), "-")
	switch base {
	case "en":
		return learned(english)
	case "de":
		return learned(german)
	case "fr":
		return learned(french)
	case "ru", "uk", "be":
		return learned(russian)
	default:
		return learned(shared)
	}
}

// learned makes a vocabulary ready to be looked up.
func learned(v vocabulary) language {
	l := language{abbreviations: map[string]class{}, openers: set(v.opens), speakers: set(v.speaks), vocabulary: v}
	for kind, list := range []string{never: v.never, numeral: v.numeral, opener: v.opener, clock: v.clock, free: v.free} {
		for _, word := range strings.Fields(list) {
			l.abbreviations[word] = class(kind)
		}
	}
	return l
}

// set makes a set of the words of a list.
func set(list string) map[string]bool {
	words := map[string]bool{}
	for _, word := range strings.Fields(list) {
		words[word] = true
	}
	return words
}

// abbreviation looks a word up as it stands.
func (l language) abbreviation(word string) class {
	if kind := l.abbreviations[word]; kind != unknown {
		return kind
	}
	if l.street != "" && strings.HasSuffix(word, l.street) {
		return numeral
	}
	return unknown
}

// shared is what most European languages write alike.
var shared = vocabulary{
	never:   "Dr Prof Mr Mrs Ms St p pp cf vs vol ca dr prof",
	numeral: "No no Nr nr art fig N° n°",
	opener:  "Co Inc Ltd Corp Jr Sr",
	free:    "etc",
}
