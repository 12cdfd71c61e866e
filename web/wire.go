package main

import (
	"strconv"
	"strings"

	"counterpoint/app/dossier"
)

// Links go from the worker to the page as text, a line a link: kind,
// similarity in thousandths, direction of a moved one, first and last sentence
// of A and of B by their places among those that are linked at all, words,
// matched words, longest run. Diffs stay behind: the page makes those it shows.

// still is the direction of a link that was not moved.
const still = "-"

// written is a link in a line; atA and atB are the places of the sentences.
func written(l dossier.Link, atA, atB map[string]int) string {
	way := still
	if l.Moved {
		way = l.Direction
	}
	var b strings.Builder
	b.WriteString(string(l.Kind) + " " + strconv.Itoa(int(l.Similarity*1000+.5)) + " " + way)
	for _, n := range []int{atA[l.A[0]], len(l.A), atB[l.B[0]], len(l.B), l.Words, l.Matched, l.Run} {
		b.WriteString(" " + strconv.Itoa(n))
	}
	return b.String() + "\n"
}

// readLinks reads such lines; a and b are the ids of the sentences. Lines that
// are none are left out.
func readLinks(lines string, a, b []string) []dossier.Link {
	var links []dossier.Link
	for line := range strings.Lines(lines) {
		if l, ok := readLink(strings.Fields(line), a, b); ok {
			links = append(links, l)
		}
	}
	return links
}

func readLink(words []string, a, b []string) (l dossier.Link, ok bool) {
	if len(words) != 10 {
		return l, false
	}
	var n [10]int
	for i, word := range words {
		n[i], _ = strconv.Atoi(word)
	}
	if !within(n[3], n[4], a) || !within(n[5], n[6], b) {
		return l, false
	}
	l = dossier.Link{
		Kind: dossier.LinkKind(words[0]), Similarity: float64(n[1]) / 1000,
		A: a[n[3] : n[3]+n[4]], B: b[n[5] : n[5]+n[6]], Words: n[7], Matched: n[8], Run: n[9],
	}
	if words[2] != still {
		l.Moved, l.Direction = true, words[2]
	}
	return l, true
}

func within(at, n int, ids []string) bool { return at >= 0 && n > 0 && at+n <= len(ids) }

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
