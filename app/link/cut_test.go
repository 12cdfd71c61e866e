package link_test

import (
	"fmt"
	"strings"

	"counterpoint/app/dossier"
	"counterpoint/app/edition"
)

// cut makes a source of a text: a line is a block of the kind given for it
// (body where none is), a sentence ends before a space and a capital.
func cut(key, text string, kinds map[int]dossier.BlockKind) dossier.Source {
	s := dossier.Source{Key: key, Text: text}
	at, number := 0, 0
	for n, line := range strings.SplitAfter(text, "\n") {
		block := dossier.Block{Kind: dossier.Body, Start: at, End: at + len(strings.TrimRight(line, "\n"))}
		at += len(line)
		if strings.TrimSpace(line) == "" {
			continue
		}
		if k, ok := kinds[n+1]; ok {
			block.Kind = k
		}
		start := block.Start
		for _, piece := range pieces(text[block.Start:block.End]) {
			number++
			block.Sentences = append(block.Sentences, dossier.Sentence{
				ID: fmt.Sprint(key, number), Start: start, End: start + len(piece), Text: piece,
			})
			start += len(piece) + 1
		}
		s.Blocks = append(s.Blocks, block)
	}
	return s
}

func pieces(line string) []string {
	var all []string
	from := 0
	for i := 0; i+2 < len(line); i++ {
		if strings.IndexByte(".!?", line[i]) >= 0 && line[i+1] == ' ' && 'A' <= line[i+2] && line[i+2] <= 'Z' {
			all = append(all, line[from:i+1])
			from = i + 2
		}
	}
	return append(all, line[from:])
}

// sentences gives the text of every sentence by its id.
func sentences(s dossier.Source) map[string]string {
	text := map[string]string{}
	for _, b := range s.Blocks {
		for _, sentence := range b.Sentences {
			text[sentence.ID] = sentence.Text
		}
	}
	return text
}

// shuffled is a source with its blocks in another order; sentences keep their
// ids.
func shuffled(s dossier.Source, seed uint64) dossier.Source {
	d := edition.Dice(seed)
	s.Blocks = append([]dossier.Block(nil), s.Blocks...)
	for i := len(s.Blocks) - 1; i > 0; i-- {
		j := d.Below(i + 1)
		s.Blocks[i], s.Blocks[j] = s.Blocks[j], s.Blocks[i]
	}
	return s
}
