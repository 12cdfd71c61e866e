package imprint

import "counterpoint/app/words"

// phrases are the words that stand beside the page and never in it, in one
// language. They are no part of the catalogue of package words, which goes into
// the browser's program.
type phrases struct {
	missing     string // heading where there is nothing
	missingWhy  string
	missingHome string // before the link to the page

	alt        string    // what the picture of the map shows: claims, objections, replies
	claims     [2]string // one, and several
	objections [2]string
	replies    [2]string
	thesis     string // at the end of what the picture shows
}

var languages = map[string]phrases{
	"en": {
		missing:     "There is nothing at this address",
		missingWhy:  "The address may be mistyped, or the page has moved.",
		missingHome: "What you can read here:",

		alt:        "Map of an argument with {0}, among them {1} and {2}.",
		claims:     [2]string{"{0} claim", "{0} claims"},
		objections: [2]string{"{0} objection", "{0} objections"},
		replies:    [2]string{"{0} reply", "{0} replies"},
		thesis:     " Thesis: {0}",
	},
	"de": {
		missing:     "Unter dieser Adresse gibt es nichts",
		missingWhy:  "Vielleicht ist die Adresse falsch geschrieben, oder die Seite ist umgezogen.",
		missingHome: "Was Sie hier lesen können:",

		alt:        "Karte eines Arguments mit {0}, darunter {1} und {2}.",
		claims:     [2]string{"{0} Aussage", "{0} Aussagen"},
		objections: [2]string{"{0} Einwand", "{0} Einwänden"},
		replies:    [2]string{"{0} Antwort", "{0} Antworten"},
		thesis:     " These: {0}",
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
