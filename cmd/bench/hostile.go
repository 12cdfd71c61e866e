package main

import (
	"fmt"
	"strings"

	"counterpoint/app/edition"
)

// hostile are texts that tempt a linker into comparing everything with
// everything.
type hostile struct {
	name  string
	a, b  func() string
	links string // how many a reader would draw
}

var hostiles = []hostile{
	{"20,000 equal lines", lines(20000, equal), lines(20000, equal), "20,000"},
	{"5,000 lines, a number differs", lines(5000, row(0)), lines(5000, row(2500)), "5,000"},
	{"5,000 lines, every number differs", lines(5000, row(0)), lines(5000, row(5000)), "5,000"},
	{"100,000 short lines", lines(100000, short(0)), lines(100000, short(50000)), "50,000"},
	{"100,000 short lines, two words", lines(100000, swapped(false)), lines(100000, swapped(true)), "none"},
	{"one line of a megabyte", giant(0), giant(11), "1"},
	{"a book of 2 MB, edited", book(false), book(true), "most"},
}

func hostileOf(name string) hostile {
	for _, h := range hostiles {
		if h.name == name {
			return h
		}
	}
	panic("no hostile text " + name)
}

func lines(n int, line func(i int) string) func() string {
	return func() string {
		var b strings.Builder
		for i := range n {
			b.WriteString(line(i))
			b.WriteByte('\n')
		}
		return b.String()
	}
}

func equal(int) string { return "The same line again, said the old man." }

func row(first int) func(i int) string {
	return func(i int) string { return fmt.Sprintf("Row %d of the table holds nothing of note.", first+i) }
}

func short(first int) func(i int) string {
	return func(i int) string { return fmt.Sprintf("line %d", first+i) }
}

func swapped(second bool) func(i int) string {
	return func(i int) string {
		if second {
			return fmt.Sprintf("x%d w%d", i%331, i%317)
		}
		return fmt.Sprintf("w%d x%d", i%317, i%331)
	}
}

// giant is a megabyte of words in one line, one word in every so many changed
// where every is not 0.
func giant(every int) func() string {
	return func() string {
		d := edition.Dice(7)
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
}

// book is a made-up text, or the edited version of it.
func book(edited bool) func() string {
	return func() string {
		e := edition.NewEditor(3, 20000).Edition(16000, edition.Usual)
		s := e.A
		if edited {
			s = e.B
		}
		var b strings.Builder
		for _, block := range s.Blocks {
			for _, sentence := range block.Sentences {
				b.WriteString(sentence.Text + " ")
			}
			b.WriteString("\n\n")
		}
		return b.String()
	}
}
