package link_test

import (
	"fmt"
	"strings"
	"testing"

	"counterpoint/app/dossier"
	"counterpoint/app/edition"
	"counterpoint/app/link"
)

// lines makes a source in which every line is a block of one sentence.
func lines(key string, n int, line func(i int) string) dossier.Source {
	s := dossier.Source{Key: key}
	for i := range n {
		s.Blocks = append(s.Blocks, dossier.Block{Kind: dossier.Body, Sentences: []dossier.Sentence{
			{ID: fmt.Sprint(key, i+1), Text: line(i)},
		}})
	}
	return s
}

// hostile are texts that tempt a linker into comparing everything with
// everything, with the number of links that they must have.
var hostile = []struct {
	name  string
	n, m  int
	a, b  func(i int) string
	least int
	most  int
}{
	{
		name: "equal lines", n: 20000, m: 20000,
		a:     func(int) string { return "The same line again." },
		b:     func(int) string { return "The same line again." },
		least: 20000, most: 20000,
	},
	{
		name: "equal lines, fewer", n: 20000, m: 13,
		a:     func(int) string { return "The same line again." },
		b:     func(int) string { return "The same line again." },
		least: 13, most: 13,
	},
	{
		name: "equal lines but for a word", n: 20000, m: 20000,
		a:     func(int) string { return "The same line again and again." },
		b:     func(int) string { return "The same line over and again." },
		least: 20000, most: 20000,
	},
	{
		name: "one number differs", n: 5000, m: 5000,
		a:     func(i int) string { return fmt.Sprintf("Row %d of the table holds nothing of note.", i) },
		b:     func(i int) string { return fmt.Sprintf("Row %d of the table holds nothing of note.", i+2500) },
		least: 4900, most: 5000,
	},
	{
		name: "every number differs", n: 5000, m: 5000,
		a:     func(i int) string { return fmt.Sprintf("Row %d of the table holds nothing of note.", i) },
		b:     func(i int) string { return fmt.Sprintf("Row %d of the table holds nothing of note.", i+5000) },
		least: 4500, most: 5000,
	},
	{
		name: "short lines", n: 100000, m: 100000,
		a: func(i int) string { return fmt.Sprintf("w%d x%d", i%317, i%331) },
		b: func(i int) string { return fmt.Sprintf("x%d w%d", i%331, i%317) },
	},
	{
		name: "short lines, each once", n: 100000, m: 100000,
		a:     func(i int) string { return fmt.Sprintf("line %d", i) },
		b:     func(i int) string { return fmt.Sprintf("line %d", 99999-i) },
		least: 100000, most: 100000,
	},
	{
		name: "one line of a megabyte", n: 1, m: 1,
		a:     func(int) string { return giantA },
		b:     func(int) string { return giantB },
		least: 1, most: 1,
	},
	{
		name: "one line of a megabyte, against others", n: 1, m: 5000,
		a:    func(int) string { return giantA },
		b:    func(i int) string { return giantA[i*100 : i*100+100] },
		most: 1,
	},
	{
		name: "lines against one of a megabyte", n: 5000, m: 1,
		a:    func(i int) string { return giantA[i*100 : i*100+100] },
		b:    func(int) string { return giantA },
		most: 1,
	},
	{
		name: "giant lines", n: 100, m: 100,
		a:     func(i int) string { return some(wordsA, i, 1700) },
		b:     func(i int) string { return some(wordsB, i, 1700) },
		least: 90, most: 100,
	},
	{
		name: "one letter for a megabyte", n: 1, m: 1,
		a:    func(int) string { return strings.Repeat("a", 1<<20) },
		b:    func(int) string { return strings.Repeat("a", 1<<20+1) },
		most: 1,
	},
	{
		name: "one word for a megabyte", n: 1, m: 1,
		a:     func(int) string { return strings.Repeat("a ", 1<<19) },
		b:     func(int) string { return strings.Repeat("a ", 1<<19+1) },
		least: 1, most: 1,
	},
	{
		name: "two words for a megabyte", n: 1, m: 1,
		a:    func(int) string { return strings.Repeat("a b ", 1<<18) },
		b:    func(int) string { return strings.Repeat("b a ", 1<<18) + "a" },
		most: 1,
	},
	{
		name: "lines below the giant", n: 100, m: 100,
		a:     func(i int) string { return some(wordsA, i, 330) },
		b:     func(i int) string { return some(wordsB, i, 330) },
		least: 90, most: 100,
	},
}

var (
	giantA, giantB = giant(7, 0), giant(7, 11)
	wordsA, wordsB = strings.Fields(giantA), strings.Fields(giantB)
)

// some joins the i-th so many words.
func some(words []string, i, n int) string { return strings.Join(words[i*n:(i+1)*n], " ") }

// giant is a megabyte of words in one line, one word in every so many changed
// where every is not 0.
func giant(seed uint64, every int) string {
	d := edition.Dice(seed)
	var b strings.Builder
	for n := 1; b.Len() < 1<<20; n++ {
		w := d.Below(3000) * d.Below(3000) / 3000
		if every > 0 && n%every == 0 {
			w = 9000 + n
		}
		fmt.Fprintf(&b, "%c%d ", 'a'+rune(w%7), w)
	}
	return b.String()
}

func TestHostileTexts(t *testing.T) {
	for _, h := range hostile {
		t.Run(h.name, func(t *testing.T) {
			links := link.Pair(lines("a", h.n, h.a), lines("b", h.m, h.b), link.Options{})
			if n := len(links); n < h.least || n > h.most && h.most > 0 {
				t.Errorf("%d links, want %d to %d", n, h.least, h.most)
			}
		})
	}
}
