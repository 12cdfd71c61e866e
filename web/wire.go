package main

import (
	"strconv"
	"strings"

	"counterpoint/app/dossier"
)

// Texts go to the worker as one text; its answers are lines of [pipeline.LinkLine].

// sentencesOf lists the sentences of a source that take part in linking.
func sentencesOf(s *dossier.Source) (ids, texts []string) {
	for _, b := range s.Blocks {
		if b.Kind.SetAside() {
			continue
		}
		for _, sentence := range b.Sentences {
			ids, texts = append(ids, sentence.ID), append(texts, sentence.Text)
		}
	}
	return ids, texts
}

// between parts sentences on their way to the worker: no text holds it.
const between = "\x00"

// packedText joins sentences to one text.
func packedText(texts []string) string {
	var b strings.Builder
	for i, t := range texts {
		if i > 0 {
			b.WriteString(between)
		}
		b.WriteString(strings.ReplaceAll(t, between, " "))
	}
	return b.String()
}

// unpacked makes a source of such a text; its sentences are called by their
// places.
func unpacked(text string) (dossier.Source, map[string]int) {
	at := map[string]int{}
	block := dossier.Block{Kind: dossier.Body}
	if text != "" {
		for i, t := range strings.Split(text, between) {
			id := strconv.Itoa(i)
			at[id] = i
			block.Sentences = append(block.Sentences, dossier.Sentence{ID: id, Text: t})
		}
	}
	return dossier.Source{Blocks: []dossier.Block{block}}, at
}
