// Package draft suggests the first draft of a map: it picks sentences that
// sound like proposals, conditions, objections and replies, and writes them
// down as claims for the author to correct. Call [Map]. It goes by words
// alone, so every suggestion is a guess and says so.
package draft

import (
	"strings"

	"counterpoint/app/dossier"
)

// Map writes the text of a map of some versions of a text, linked by pairs
// (those of every two sources). The language names the lists of words to go
// by; it is one of [Languages]. Every claim quotes its sentence with words
// that stand once in their source, and is tagged #draft.
func Map(language string, sources []dossier.Source, pairs []dossier.Pair) string {
	words := wordsOf(language)
	found := pick(words, sources, twins(sources, pairs))
	p := &printer{sources: sources, language: language}
	p.frontmatter(headline(sources), words.question)
	p.comment(found)
	p.thesis(found)
	p.sections(found)
	return p.out.String()
}

// headline is the first headline of the sources on one line; "" for none.
func headline(sources []dossier.Source) string {
	for _, s := range sources {
		if title := headlineOf(s); title != "" {
			return title
		}
	}
	return ""
}

func headlineOf(s dossier.Source) string {
	for _, b := range s.Blocks {
		if b.Kind == dossier.Headline {
			return strings.TrimRight(dossier.Plain(s.Text[b.Start:b.End]), ".")
		}
	}
	return ""
}
