package imprint

import "counterpoint/app/words"

// phrases are the words that stand beside the page and never in it, in one
// language. They are no part of the catalogue of package words, which goes into
// the browser's program.
type phrases struct {
	missing     string // heading where there is nothing
	missingWhy  string
	missingHome string // before the link to the page
}

var languages = map[string]phrases{
	"en": {
		missing:     "There is nothing at this address",
		missingWhy:  "The address may be mistyped, or the page has moved.",
		missingHome: "What you can read here:",
	},
	"de": {
		missing:     "Unter dieser Adresse gibt es nichts",
		missingWhy:  "Vielleicht ist die Adresse falsch geschrieben, oder die Seite ist umgezogen.",
		missingHome: "Was Sie hier lesen können:",
	},
}

// say gives the phrases of the map's language, and the language that they are
// in: English where there are none.
func (s Site) say() (p phrases, lang string) {
	lang = words.For(s.lang()).Lang()
	p, ok := languages[lang]
	if !ok {
		return languages["en"], "en"
	}
	return p, lang
}
