// Package source turns a file of plain text into the sentences of an essay:
// it cuts the file into blocks, guesses what each block is, and cuts the
// blocks into sentences. [Read] does it all.
package source

import (
	"strconv"

	"counterpoint/app/dossier"
)

// Read cuts a file into blocks and sentences. The key is the prefix of the
// sentence ids (a1, a2 …), file the name that problems carry, lang the BCP 47
// language that decides which abbreviations and which first words of a
// sentence are known; "" means "en".
//
// The text of the source is the file byte for byte. Blocks and sentences are
// byte ranges of it that never overlap; between them stands nothing but white
// space and characters that leave no ink, such as a byte order mark. Every
// sentence has at least one visible character and every block at least one
// sentence. A file that is empty, not UTF-8 or holds a NUL byte is an error
// and has no blocks.
func Read(key, file, lang string, data []byte) (dossier.Source, []dossier.Problem) {
	return ReadPausing(key, file, lang, data, nil)
}

// ReadPausing is [Read] with pauses.
func ReadPausing(key, file, lang string, data []byte, pause dossier.Pause) (dossier.Source, []dossier.Problem) {
	if lang == "" {
		lang = "en"
	}
	s := dossier.Source{Key: key, File: file, Lang: lang, Text: string(data), Blocks: []dossier.Block{}}
	problems := check(file, s.Text)
	if dossier.HasErrors(problems) {
		return s, problems
	}
	pause.Now()
	s.Blocks = blocks(s.Text, lang, pause)
	number(key, s.Blocks)
	return s, problems
}

// number gives every sentence its id, in file order from 1.
func number(key string, blocks []dossier.Block) {
	n := 0
	for _, b := range blocks {
		n += len(b.Sentences)
	}
	// All ids lie in one text: thousands of little ones are dear to collect.
	ids, ends := make([]byte, 0, n*(len(key)+len(strconv.Itoa(n)))), make([]int, 1, n+1)
	for i := range n {
		ids = strconv.AppendInt(append(ids, key...), int64(i+1), 10)
		ends = append(ends, len(ids))
	}
	all := string(ids)
	at := 0
	for _, b := range blocks {
		for i := range b.Sentences {
			b.Sentences[i].ID = all[ends[at]:ends[at+1]]
			at++
		}
	}
}
