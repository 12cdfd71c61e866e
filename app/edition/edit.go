package edition

import (
	"fmt"
	"strings"

	"counterpoint/app/dossier"
)

// Edits says how a version is made from a text; the numbers are chances of a
// sentence unless said otherwise.
type Edits struct {
	Kept    float64 // it stays as it is
	Noise   float64 // the largest share of words changed in another one
	Split   float64
	Thirds  float64 // split in three
	Merge   float64
	Dropped float64
	Added   float64
	Moved   float64 // of a paragraph
}

// Usual edits are of every kind, up to three words in ten changed.
var Usual = Edits{Kept: .2, Noise: .3, Split: .05, Thirds: .01, Merge: .05, Dropped: .05, Added: .05, Moved: .1}

// Edition makes a text of n sentences, a1 to an, and a version of it.
func (e *Editor) Edition(n int, how Edits) Edition {
	made := Edition{A: dossier.Source{Key: "a"}, B: dossier.Source{Key: "b"}, Same: map[[2]string]bool{}}
	var versions []version
	for number := 0; number < n; {
		var paragraph [][]string
		var ids []string
		for range min(3+e.dice.Below(5), n-number) {
			number++
			paragraph = append(paragraph, e.sentence())
			ids = append(ids, fmt.Sprint("a", number))
		}
		made.A.Blocks = append(made.A.Blocks, block(paragraph, ids))
		versions = append(versions, e.edit(paragraph, ids, how))
	}
	for k := range versions {
		if e.dice.Chance(how.Moved) {
			m := e.dice.Below(len(versions))
			versions[k], versions[m] = versions[m], versions[k]
		}
	}
	made.number(versions)
	return made
}

// number makes the second text of its paragraphs.
func (e *Edition) number(versions []version) {
	number := 0
	for _, v := range versions {
		var ids []string
		for k := range v.sentences {
			number++
			ids = append(ids, fmt.Sprint("b", number))
			for _, from := range v.from[k] {
				e.Same[[2]string{from, ids[k]}] = true
			}
		}
		e.B.Blocks = append(e.B.Blocks, block(v.sentences, ids))
	}
}

// version is a paragraph of the edited text: sentences and, for each, the
// places in the first text that it comes from.
type version struct {
	sentences [][]string
	from      [][]string
}

func (v *version) add(words []string, from ...string) {
	v.sentences = append(v.sentences, words)
	v.from = append(v.from, from)
}

// edit makes a version of a paragraph.
func (e *Editor) edit(paragraph [][]string, ids []string, how Edits) version {
	var v version
	for k := 0; k < len(paragraph); k++ {
		words := paragraph[k]
		noisy := func(words []string) []string { return e.changed(words, e.dice.Fraction()*how.Noise) }
		switch x := e.dice.Fraction(); {
		case x < how.Split && len(words) >= 12:
			words = noisy(words)
			cut := len(words)/3 + e.dice.Below(len(words)/3)
			v.add(words[:cut], ids[k])
			v.add(words[cut:], ids[k])
		case x < how.Split+how.Thirds && len(words) >= 12:
			words = noisy(words)
			cut := len(words) / 3
			v.add(words[:cut], ids[k])
			v.add(words[cut:2*cut], ids[k])
			v.add(words[2*cut:], ids[k])
		case x > 1-how.Merge && k+1 < len(paragraph):
			joined := append(append([]string(nil), words...), "and")
			v.add(noisy(append(joined, paragraph[k+1]...)), ids[k], ids[k+1])
			k++
		case e.dice.Chance(how.Dropped):
		case e.dice.Chance(how.Kept):
			v.add(words, ids[k])
		default:
			v.add(noisy(words), ids[k])
		}
		if e.dice.Chance(how.Added) {
			v.add(e.sentence())
		}
	}
	return v
}

// block is a paragraph of sentences; their places in a file are left out.
func block(paragraph [][]string, ids []string) dossier.Block {
	b := dossier.Block{Kind: dossier.Body}
	for k, words := range paragraph {
		text := strings.Join(words, " ")
		b.Sentences = append(b.Sentences, dossier.Sentence{
			ID: ids[k], Text: strings.ToUpper(text[:1]) + text[1:] + ".",
		})
	}
	return b
}
