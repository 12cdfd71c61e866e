package pipeline

import (
	"strconv"
	"strings"

	"counterpoint/app/dossier"
)

// To link long texts takes seconds in a browser. A page of such texts therefore
// carries the links that were found when it was built, as one more file.

// LinksFile is the name of that file; no text of an explainer is called so.
const LinksFile = ".links"

// CarriesFrom is how many sentences the texts of a page have that carries its
// links: to link fewer takes less than a tenth of a second.
const CarriesFrom = 2000

// Carried writes what [Shown] reads; ok is false for texts that are linked as
// soon as that would be read. The first line says how many blocks and sentences
// each text has, the next ones which blocks are set aside, then come the links
// between every two texts.
func Carried(d dossier.Dossier) (text string, ok bool) {
	var b strings.Builder
	all := 0
	places := make([]map[string]int, len(d.Sources))
	for i, s := range d.Sources {
		blocks, sentences := size(s)
		all += sentences
		b.WriteString(strconv.Itoa(blocks) + " " + strconv.Itoa(sentences) + " ")
		places[i] = map[string]int{}
		for at, id := range LinkedIDs(s) {
			places[i][id] = at
		}
	}
	b.WriteString("\n")
	for _, s := range d.Sources {
		for i, block := range s.Blocks {
			if block.Kind.SetAside() {
				b.WriteString(strconv.Itoa(i) + " ")
			}
		}
		b.WriteString("\n")
	}
	for _, p := range d.Pairs {
		b.WriteString(strconv.Itoa(len(p.Links)) + "\n")
		for _, l := range p.Links {
			b.WriteString(LinkLine(l, places[p.A], places[p.B]))
		}
	}
	return b.String(), all >= CarriesFrom
}

func size(s dossier.Source) (blocks, sentences int) {
	for _, b := range s.Blocks {
		sentences += len(b.Sentences)
	}
	return len(s.Blocks), sentences
}

// taken takes over the links that a page carries; false when they are not those
// of the sources, as they were cut.
func taken(text string, sources []dossier.Source, pause dossier.Pause) ([]dossier.Source, []dossier.Pair, bool) {
	head, rest, _ := strings.Cut(text, "\n")
	var want strings.Builder
	for _, s := range sources {
		blocks, sentences := size(s)
		want.WriteString(strconv.Itoa(blocks) + " " + strconv.Itoa(sentences) + " ")
	}
	if head != want.String() {
		return sources, nil, false
	}
	ids := make([][]string, len(sources))
	for i := range sources {
		head, rest, _ = strings.Cut(rest, "\n")
		restored(sources[i].Blocks, strings.Fields(head))
		ids[i] = LinkedIDs(sources[i])
		pause.Now()
	}
	var pairs []dossier.Pair
	for a := range sources {
		for b := a + 1; b < len(sources); b++ {
			head, rest, _ = strings.Cut(rest, "\n")
			n, _ := strconv.Atoi(head)
			lines, after := firstLines(rest, n)
			links := ReadLinkLines(lines, ids[a], ids[b], pause)
			if len(links) != n {
				return sources, nil, false
			}
			pairs, rest = append(pairs, dossier.Pair{A: a, B: b, Links: links}), after
		}
	}
	return sources, pairs, true
}

// restored makes body of the blocks that are set aside and not listed.
func restored(blocks []dossier.Block, aside []string) {
	for i := range blocks {
		listed := len(aside) > 0 && aside[0] == strconv.Itoa(i)
		if listed {
			aside = aside[1:]
		}
		if blocks[i].Kind.SetAside() && !listed {
			blocks[i].Kind = dossier.Body
		}
	}
}

// firstLines parts a text behind so many lines.
func firstLines(text string, n int) (lines, rest string) {
	at := 0
	for range n {
		i := strings.IndexByte(text[at:], '\n')
		if i < 0 {
			return text, ""
		}
		at += i + 1
	}
	return text[:at], text[at:]
}
