package source

import (
	"strings"
	"testing"

	"counterpoint/app/edition"
)

// BenchmarkRead reads about a megabyte of the two essays, and hostile texts.
func BenchmarkRead(b *testing.B) {
	texts := []edition.Sample{
		{Name: "essays", Text: essays(b)},
		{Name: "one line", Text: strings.ReplaceAll(essays(b), "\n", " ")},
		{Name: "headings", Text: hostile["headings"]},
		{Name: "brackets", Text: hostile["open and shut"]},
		{Name: "dots", Text: hostile["spaced dots"]},
	}
	for _, s := range edition.Samples {
		texts = append(texts, edition.Sample{Name: s.Name, Lang: s.Lang, Text: s.Repeated(1 << 20)})
	}
	for _, s := range texts {
		b.Run(s.Name, func(b *testing.B) {
			b.SetBytes(int64(len(s.Text)))
			b.ReportAllocs()
			for b.Loop() {
				Read("a", "essay.txt", s.Lang, []byte(s.Text))
			}
		})
	}
}

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
