package source

import (
	"strings"
	"testing"
)

// BenchmarkRead reads about a megabyte of the two essays, and hostile texts.
func BenchmarkRead(b *testing.B) {
	for name, text := range map[string]string{
		"essays":       essays(b),
		"one line":     strings.ReplaceAll(essays(b), "\n", " "),
		"German":       strings.Repeat(german, 1<<20/len(german)),
		"French":       strings.Repeat(french, 1<<20/len(french)),
		"Russian":      strings.Repeat(russian, 1<<20/len(russian)),
		"Chinese":      strings.Repeat(chinese, 1<<20/len(chinese)),
		"hard-wrapped": strings.Repeat(wrapped, 1<<20/len(wrapped)),
		"headings":     hostile["headings"],
		"brackets":     hostile["open and shut"],
		"dots":         hostile["spaced dots"],
	} {
		b.Run(name, func(b *testing.B) {
			b.SetBytes(int64(len(text)))
			b.ReportAllocs()
			for b.Loop() {
				Read("a", "essay.txt", tongues[name], []byte(text))
			}
		})
	}
}

// tongues are the languages of the texts that are not English.
var tongues = map[string]string{"German": "de", "French": "fr", "Russian": "ru", "Chinese": "zh"}

// essays gives the two essays, repeated up to about a megabyte.
func essays(tb testing.TB) string {
	tb.Helper()
	var all strings.Builder
	for _, file := range []string{"000_7e1c8a80ad99e6d3.txt", "001_678ff22bc9b2b16d.txt"} {
		all.WriteString(seed(tb, "a", file).Text)
		all.WriteByte('\n')
	}
	return strings.Repeat(all.String(), 1<<20/all.Len())
}
