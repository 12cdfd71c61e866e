package source

import "counterpoint/app/dossier"

// blocks cuts a file into its paragraphs and titles, guesses their kinds and
// cuts them into sentences. A blank line ends a block; so does a line break,
// unless the line goes on in the next one.
func blocks(text, lang string, pause dossier.Pause) []dossier.Block {
	lines := lines(text, pause)
	runs := paragraphs(text, lines)
	all := make([]dossier.Block, len(runs))
	tongue := languageOf(lang)
	for i, run := range runs {
		b := dossier.Block{Kind: dossier.Body, Start: run.start, End: run.end}
		b.Sentences = sentencesOf(text, b, &tongue)
		all[i] = b
		pause.Now()
	}
	guess(text, runs, all, pause)
	return all
}

// paragraph is a run of lines that belong together: bytes [start, end).
type paragraph struct {
	start, end int
	after      bool // a blank line stands before it, or nothing
}

func paragraphs(text string, lines []line) []paragraph {
	w := newWrapping(text, lines)
	var all []paragraph
	for i := 0; i < len(lines); {
		head := i
		for i+1 < len(lines) && !lines[i+1].after && w.goesOn(head, i) {
			i++
		}
		all = append(all, paragraph{lines[head].start, lines[i].end, lines[head].after})
		i++
	}
	return all
}

// sentencesOf cuts a block into sentences, their ids still empty.
func sentencesOf(text string, b dossier.Block, tongue *language) []dossier.Sentence {
	part := text[b.Start:b.End]
	cuts := cutSentences(part, tongue)
	all := make([]dossier.Sentence, 0, len(cuts)+1)
	start := 0
	for _, end := range append(cuts, len(part)) {
		from, to := trim(part, start, end)
		s := dossier.Sentence{Start: b.Start + from, End: b.Start + to}
		s.Text = text[s.Start:s.End]
		all = append(all, s)
		start = end
	}
	return all
}
