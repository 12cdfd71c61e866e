package main

import (
	"strconv"
	"strings"

	"counterpoint/app/dossier"
)

// Texts go to the worker in pieces; its answers are lines of [pipeline.LinkLine].

// counted is how many sentences of a source take part in linking.
func counted(s *dossier.Source) int {
	n := 0
	for _, b := range s.Blocks {
		if !b.Kind.SetAside() {
			n += len(b.Sentences)
		}
	}
	return n
}

// each visits these sentences.
func each(s *dossier.Source, pause dossier.Pause, do func(dossier.Sentence)) {
	for _, b := range s.Blocks {
		pause.Now()
		if b.Kind.SetAside() {
			continue
		}
		for _, sentence := range b.Sentences {
			do(sentence)
		}
	}
}

// idsOf lists them.
func idsOf(s *dossier.Source, pause dossier.Pause) []string {
	ids := make([]string, 0, counted(s))
	each(s, pause, func(sentence dossier.Sentence) { ids = append(ids, sentence.ID) })
	return ids
}

// pieceSize is how much of a text is told at once, in bytes: it takes the page
// less than a millisecond.
const pieceSize = 1 << 15

// pieces cuts them into texts on their way to the worker, each with its end.
func pieces(s *dossier.Source, pause dossier.Pause, tell func(piece string)) {
	var b strings.Builder
	each(s, pause, func(sentence dossier.Sentence) {
		b.WriteString(strings.ReplaceAll(sentence.Text, end, " ") + end)
		if b.Len() > pieceSize {
			tell(b.String())
			b.Reset()
		}
	})
	tell(b.String())
}

// end is the end of a sentence on its way to the worker: no text holds it.
const end = "\x00"

// unpacked makes a source of such pieces, one after the other; its sentences are
// called by their places.
func unpacked(text string) (dossier.Source, map[string]int) {
	at := map[string]int{}
	block := dossier.Block{Kind: dossier.Body}
	if text != "" {
		for i, t := range strings.Split(strings.TrimSuffix(text, end), end) {
			id := strconv.Itoa(i)
			at[id] = i
			block.Sentences = append(block.Sentences, dossier.Sentence{ID: id, Text: t})
		}
	}
	return dossier.Source{Blocks: []dossier.Block{block}}, at
}
