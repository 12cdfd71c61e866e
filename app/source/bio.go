package source

import (
	"strings"

	"counterpoint/app/dossier"
)

// The bio stands at the end and says who wrote: "The writer is …", a name that
// is somebody, or a note whose views these are. At most three blocks are one.

// guessBio finds the bio.
func guessBio(looks []look) {
	for n, i := 0, previous(looks, len(looks)); n < 3 && i > 0 && isBio(looks[i]); n, i = n+1, previous(looks, i) {
		looks[i].kind = dossier.Bio
	}
}

func isBio(l look) bool {
	if l.kind != dossier.Body || l.plain == "" || l.words > 120 {
		return false
	}
	if hasOne(l.low, bioPhrases) {
		return true
	}
	words := strings.Fields(strings.TrimLeft(l.plain, "*_–— "))
	name := nameLength(words)
	return name >= 2 && isSomebody(words[name:])
}

// bioPhrases begin a bio.
var bioPhrases = []string{
	"the writer is", "the writer was", "the writer has", "the author is", "the author was", "the author has", "the writers are",
	"the authors are", "the columnist is", "about the author", "about the writer", "the views expressed", "views expressed",
	"the opinions expressed", "opinions expressed", "the views and opinions", "this article reflects the views",
	"der autor ist", "die autorin ist", "der verfasser ist", "l'auteur est", "l'auteure est", "l'autrice est", "автор —",
	"автор –", "автор -", "об авторе", "мнение автора", "мнение редакции", "作者是", "作者系", "作者为", "本文作者",
}

// nameLength gives the number of words of the names at the beginning: capitals
// and what stands between them. "The" and a comma begin no name.
func nameLength(words []string) int {
	n := 0
	for n < len(words) && n < 9 && isNameWord(words[n], n) {
		n++
	}
	return n
}

func isNameWord(word string, n int) bool {
	switch word {
	case "The", "A", "An", "In", "If", "This", "It", "What":
		return false
	case "and", "und", "et", "и", "de", "van", "von", "der", "di", "da", "bin", "al", "la", "le":
		return n > 0
	}
	return isCapital(word) && !strings.ContainsAny(word, "0123456789;:!?") && (n > 0 || !strings.HasSuffix(word, ","))
}

// isSomebody reports whether words say who somebody is: is a professor.
func isSomebody(words []string) bool {
	if len(words) < 3 {
		return false
	}
	switch words[0] {
	case "teaches", "writes", "covers":
		return true
	case "is", "was", "are", "were", "ist", "war", "sind", "est", "sont", "—", "–", "works", "serves", "served", "worked":
		return words[1] != "not" && namesWork(words[1:min(len(words), 20)])
	}
	return false
}

// namesWork reports whether one of the words is what authors of essays are,
// after an article or at once.
func namesWork(words []string) bool {
	for _, word := range words {
		if isOne(strings.ToLower(strings.Trim(word, ",.;:()’'“”\"")), works) {
			return true
		}
	}
	return false
}

var works = []string{
	"author", "co-author", "writer", "founder", "co-founder", "professor", "fellow", "director", "researcher", "analyst",
	"editor", "columnist", "journalist", "correspondent", "reporter", "lecturer", "contributor", "economist", "historian",
	"chairman", "chairwoman", "chair", "novelist", "consultant", "lawyer", "scholar", "scientist", "student", "expert",
	"adviser", "advisor", "strategist", "ambassador", "diplomat", "freelance", "commentator", "activist", "philosopher",
	"sociologist", "essayist", "publicist", "biographer", "authors", "professors", "fellows", "researchers", "editors",
	"autor", "autorin", "professorin", "journalistin", "redakteur", "redakteurin", "politikwissenschaftler",
	"politikwissenschaftlerin", "historiker", "historikerin", "publizist", "publizistin", "schriftsteller", "schriftstellerin",
	"auteur", "autrice", "professeur", "professeure", "chercheur", "chercheuse", "journaliste", "historien", "historienne",
	"politologue", "économiste", "écrivain", "политолог", "журналист", "профессор", "историк", "экономист", "писатель",
	"публицист", "социолог", "философ", "эксперт", "директор", "научный",
}
