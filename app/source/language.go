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
	abbreviation func(word string) class
	opens        func(word string) bool // the word, in small letters, opens sentences and is hardly a name
	speaks       func(word string) bool // the word, in small letters, is a verb that follows quotes
	ordinals     bool                   // a full stop after a number makes it an ordinal: am 3. Oktober
	dialogue     bool                   // a dash after a sentence opens the next one: — Да. — Он встал.
}

// languageOf finds a language by its BCP 47 tag. Of a language that is not
// listed only abbreviations are known that most European languages share.
func languageOf(tag string) language {
	base, _, _ := strings.Cut(strings.ToLower(tag), "-")
	switch base {
	case "en":
		return language{abbreviation: englishAbbreviation, opens: englishOpens, speaks: englishSpeaks}
	case "de":
		return language{abbreviation: germanAbbreviation, opens: germanOpens, speaks: germanSpeaks, ordinals: true}
	case "fr":
		return language{abbreviation: frenchAbbreviation, opens: frenchOpens, speaks: nobody}
	case "ru", "uk", "be":
		return language{abbreviation: russianAbbreviation, opens: russianOpens, speaks: nobody, dialogue: true}
	default:
		return language{abbreviation: sharedAbbreviation, opens: nobody, speaks: nobody}
	}
}

func nobody(string) bool { return false }

// sharedAbbreviation knows what most European languages write alike.
func sharedAbbreviation(word string) class {
	switch word {
	case "Dr", "Prof", "Mr", "Mrs", "Ms", "St", "p", "pp", "cf", "vs", "vol", "ca", "dr", "prof":
		return never
	case "No", "no", "Nr", "nr", "art", "fig", "N°", "n°":
		return numeral
	case "etc":
		return free
	case "Co", "Inc", "Ltd", "Corp", "Jr", "Sr":
		return opener
	}
	return unknown
}
