package source

import (
	"os"
	"strings"
	"testing"
)

// BenchmarkRead reads the two essays over and over, and hostile texts of 1 MB.
func BenchmarkRead(b *testing.B) {
	for _, text := range []struct{ name, text string }{
		{"essays", essays(b)},
		{"one line", strings.ReplaceAll(essays(b), "\n", " ")},
		{"russian", strings.Repeat("В 2014 г. Россия присоединила Крым. Это произошло в марте, т. е. весной. — Да, — сказал он.\n", 6000)},
		{"short lines", strings.Repeat("What could integration look like?\n\n", 30000)},
		{"brackets", strings.Repeat(".)", 1<<19)},
		{"spaces", "." + strings.Repeat(" ", 1<<20) + "A"},
		{"open", strings.Repeat("a. (", 1<<18)},
		{"marks", strings.Repeat("! ", 1<<19)},
		{"dots", strings.Repeat(". ", 1<<19)},
	} {
		b.Run(text.name, func(b *testing.B) {
			data := []byte(text.text)
			b.SetBytes(int64(len(data)))
			b.ReportAllocs()
			for b.Loop() {
				Read("a", "essay.txt", "en", data)
			}
		})
	}
}

// essays gives the two essays, repeated up to about a megabyte.
func essays(tb testing.TB) string {
	tb.Helper()
	var all strings.Builder
	for _, file := range []string{"000_7e1c8a80ad99e6d3.txt", "001_678ff22bc9b2b16d.txt"} {
		data, err := os.ReadFile("../../seeds/" + file)
		if err != nil {
			tb.Skip("the seeds are not here")
		}
		all.Write(data)
		all.WriteByte('\n')
	}
	return strings.Repeat(all.String(), 1<<20/all.Len())
}
