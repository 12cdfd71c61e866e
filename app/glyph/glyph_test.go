package glyph

import (
	"strings"
	"testing"
)

func TestLines(t *testing.T) {
	for _, c := range []struct {
		text  string
		width float64
		want  int
	}{
		{"", 10, 1},
		{"one two", 10, 1},
		{"one two", 3, 2},
		{"  one\n two ", 3, 2},
		{strings.Repeat("n", 100), 6.2, 10}, // a word that fits no line
		{"平和のための議論", 4, 2},
	} {
		if got := Lines(c.text, c.width); got != c.want {
			t.Errorf("%q in %g em takes %d lines, want %d", c.text, c.width, got, c.want)
		}
	}
}

// More text is never lower, more room never higher.
func TestLinesAreMonotone(t *testing.T) {
	text := strings.Repeat("Neither side will win this war outright. ", 8)
	for width := 5.0; width < 60; width += 1.7 {
		if Lines(text, width) < Lines(text, width+2) {
			t.Errorf("fewer lines in %g em than in %g", width, width+2)
		}
		if Lines(text+text, width) < Lines(text, width) {
			t.Errorf("twice the text is lower in %g em", width)
		}
	}
}
