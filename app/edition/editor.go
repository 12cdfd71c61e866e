package edition

import (
	"math"
	"sort"
	"strings"
)

// Editor makes texts of words drawn by Zipf's law from a made-up vocabulary.
type Editor struct {
	dice  Dice
	words []string
	sums  []float64 // of the chances of the words
}

// NewEditor makes up a vocabulary of so many words. The same seed gives the
// same editor.
func NewEditor(seed uint64, vocabulary int) *Editor {
	e := &Editor{dice: Dice(seed)}
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
func (e *Editor) word(rank int) string {
	n := 1 + int(math.Log10(float64(rank))) + e.dice.Below(2)
	var b strings.Builder
	for range max(1, n) {
		b.WriteString(e.syllable())
	}
	return b.String()
}

func (e *Editor) syllable() string {
	const onsets, vowels, ends = "bcdfghklmnprstvw", "aeiou", "  lnrst"
	s := string(onsets[e.dice.Below(len(onsets))]) + string(vowels[e.dice.Below(len(vowels))])
	return s + strings.TrimSpace(string(ends[e.dice.Below(len(ends))]))
}

func (e *Editor) draw() string {
	x := e.dice.Fraction() * e.sums[len(e.sums)-1]
	return e.words[sort.SearchFloat64s(e.sums, x)]
}

// sentence makes the words of a sentence, 5 to 36, most of them near 20.
func (e *Editor) sentence() []string {
	words := make([]string, 5+e.dice.Below(16)+e.dice.Below(17))
	for k := range words {
		words[k] = e.draw()
	}
	return words
}

// changed is a sentence with a share of its words changed: half of them
// replaced, a quarter dropped, a quarter with a new one before.
func (e *Editor) changed(words []string, share float64) []string {
	var out []string
	for _, w := range words {
		switch {
		case !e.dice.Chance(share):
			out = append(out, w)
		case e.dice.Chance(.5):
			out = append(out, e.draw())
		case e.dice.Chance(.5):
			out = append(out, e.draw(), w)
		}
	}
	if len(out) == 0 {
		return words
	}
	return out
}
