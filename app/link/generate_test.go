package link_test

import (
	"fmt"
	"math"
	"sort"
	"strings"

	"counterpoint/app/dossier"
)

// edition is a made-up text and an edited version of it, with the sentence
// pairs that are known to correspond.
type edition struct {
	a, b dossier.Source
	same map[[2]string]bool
}

// edits says how a version is made from a text; the numbers are chances of a
// sentence unless said otherwise.
type edits struct {
	kept    float64 // it stays as it is
	noise   float64 // the largest share of words changed in another one
	split   float64
	thirds  float64 // split in three
	merge   float64
	dropped float64
	added   float64
	moved   float64 // of a paragraph
}

// usual edits: every kind, up to three words in ten changed.
var usual = edits{kept: .2, noise: .3, split: .05, thirds: .01, merge: .05, dropped: .05, added: .05, moved: .1}

// editor makes texts of words drawn by Zipf's law from a made-up vocabulary.
type editor struct {
	dice  dice
	words []string
	sums  []float64 // of the chances of the words
}

func newEditor(seed uint64, vocabulary int) *editor {
	e := &editor{dice: dice(seed)}
	sum, known := 0., map[string]bool{}
	for n := 1; n <= vocabulary; n++ {
		w := e.word(n)
		for known[w] {
			w += e.syllable()
		}
		known[w] = true
		e.words = append(e.words, w)
		sum += 1 / float64(n)
		e.sums = append(e.sums, sum)
	}
	return e
}

// word makes a word; the more common ones are shorter.
func (e *editor) word(rank int) string {
	n := 1 + int(math.Log10(float64(rank))) + e.dice.below(2)
	var b strings.Builder
	for range max(1, n) {
		b.WriteString(e.syllable())
	}
	return b.String()
}

func (e *editor) syllable() string {
	const onsets, vowels, ends = "bcdfghklmnprstvw", "aeiou", "  lnrst"
	s := string(onsets[e.dice.below(len(onsets))]) + string(vowels[e.dice.below(len(vowels))])
	return s + strings.TrimSpace(string(ends[e.dice.below(len(ends))]))
}

func (e *editor) draw() string {
	x := e.dice.fraction() * e.sums[len(e.sums)-1]
	return e.words[sort.SearchFloat64s(e.sums, x)]
}

// sentence makes the words of a sentence, 5 to 36, most of them near 20.
func (e *editor) sentence() []string {
	words := make([]string, 5+e.dice.below(16)+e.dice.below(17))
	for k := range words {
		words[k] = e.draw()
	}
	return words
}

// changed is a sentence with a share of its words changed: half of them
// replaced, a quarter dropped, a quarter with a new one before.
func (e *editor) changed(words []string, share float64) []string {
	var out []string
	for _, w := range words {
		switch {
		case !e.dice.chance(share):
			out = append(out, w)
		case e.dice.chance(.5):
			out = append(out, e.draw())
		case e.dice.chance(.5):
			out = append(out, e.draw(), w)
		}
	}
	if len(out) == 0 {
		return words
	}
	return out
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

// edition makes a text of n sentences and a version of it.
func (e *editor) edition(n int, how edits) edition {
	made := edition{a: dossier.Source{Key: "a"}, b: dossier.Source{Key: "b"}, same: map[[2]string]bool{}}
	var versions []version
	for number := 0; number < n; {
		var paragraph [][]string
		var ids []string
		for range min(3+e.dice.below(5), n-number) {
			number++
			paragraph = append(paragraph, e.sentence())
			ids = append(ids, fmt.Sprint("a", number))
		}
		made.a.Blocks = append(made.a.Blocks, block(paragraph, ids))
		versions = append(versions, e.edit(paragraph, ids, how))
	}
	for k := range versions {
		if e.dice.chance(how.moved) {
			m := e.dice.below(len(versions))
			versions[k], versions[m] = versions[m], versions[k]
		}
	}
	number := 0
	for _, v := range versions {
		var ids []string
		for k := range v.sentences {
			number++
			ids = append(ids, fmt.Sprint("b", number))
			for _, from := range v.from[k] {
				made.same[[2]string{from, ids[k]}] = true
			}
		}
		made.b.Blocks = append(made.b.Blocks, block(v.sentences, ids))
	}
	return made
}

// edit makes a version of a paragraph.
func (e *editor) edit(paragraph [][]string, ids []string, how edits) version {
	var v version
	for k := 0; k < len(paragraph); k++ {
		words := paragraph[k]
		noisy := func(words []string) []string { return e.changed(words, e.dice.fraction()*how.noise) }
		switch x := e.dice.fraction(); {
		case x < how.split && len(words) >= 12:
			words = noisy(words)
			cut := len(words)/3 + e.dice.below(len(words)/3)
			v.add(words[:cut], ids[k])
			v.add(words[cut:], ids[k])
		case x < how.split+how.thirds && len(words) >= 12:
			words = noisy(words)
			cut := len(words) / 3
			v.add(words[:cut], ids[k])
			v.add(words[cut:2*cut], ids[k])
			v.add(words[2*cut:], ids[k])
		case x > 1-how.merge && k+1 < len(paragraph):
			joined := append(append([]string(nil), words...), "and")
			v.add(noisy(append(joined, paragraph[k+1]...)), ids[k], ids[k+1])
			k++
		case e.dice.chance(how.dropped):
		case e.dice.chance(how.kept):
			v.add(words, ids[k])
		default:
			v.add(noisy(words), ids[k])
		}
		if e.dice.chance(how.added) {
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

// score says how well links find the pairs known.
type score struct{ precision, recall, f1 float64 }

func (m edition) score(links []dossier.Link) score {
	right, found := 0, 0
	for _, l := range links {
		for _, i := range l.A {
			for _, j := range l.B {
				found++
				if m.same[[2]string{i, j}] {
					right++
				}
			}
		}
	}
	p := float64(right) / float64(max(found, 1))
	r := float64(right) / float64(max(len(m.same), 1))
	return score{p, r, 2 * p * r / max(p+r, 1e-9)}
}
