package source

import (
	"strings"
	"testing"
)

// BenchmarkRead reads about a megabyte of the two essays, and hostile texts.
func BenchmarkRead(b *testing.B) {
	for name, text := range map[string]string{
		"essays":   essays(b),
		"one line": strings.ReplaceAll(essays(b), "\n", " "),
		"russian":  strings.Repeat("В 2014 г. Россия присоединила Крым. Это произошло в марте, т. е. весной. — Да, — сказал он.\n", 6000),
		"headings": hostile["headings"],
		"brackets": hostile["open and shut"],
		"dots":     hostile["spaced dots"],
	} {
		b.Run(name, func(b *testing.B) {
			b.SetBytes(int64(len(text)))
			b.ReportAllocs()
			for b.Loop() {
				Read("a", "essay.txt", "en", []byte(text))
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
