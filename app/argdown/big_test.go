package argdown

import (
	"fmt"
	"strings"
	"testing"
)

// bigMap is a map of about so many bytes.
func bigMap(size int) string {
	var b strings.Builder
	for i := 0; b.Len() < size; i++ {
		fmt.Fprintf(&b, "[Claim %d]: Some words that say what claim %d says. #reason {a: \"a structured council\", b: [\"one\", \"two\"]}\n", i, i)
		fmt.Fprintf(&b, "  + [Claim %d]\n    - <Argument %d>: with *more* words\n\n", i/2, i)
	}
	return b.String()
}

// lines joins what a function gives for 0 … n-1.
func lines(n int, line func(int) string) string {
	var b strings.Builder
	for i := range n {
		b.WriteString(line(i))
	}
	return b.String()
}

func deep(n int) string {
	return "[A]\n" + lines(n, func(i int) string { return strings.Repeat(" ", i+1) + "+ [B]\n" })
}

// Sizes at which anything that takes time in the square of the size would run
// for minutes.
func TestHostileSizes(t *testing.T) {
	repeat := strings.Repeat
	number := func(format string) func(int) string {
		return func(i int) string { return strings.ReplaceAll(format, "%", fmt.Sprint(i)) }
	}
	for name, text := range map[string]string{
		"a map":                    bigMap(1_000_000),
		"one hub":                  "[A]: a\n" + lines(50_000, number("  + [B%]\n")),
		"one title":                lines(20_000, number("[A]: a #t% {k%: v}\n\n")),
		"one argument":             "<A>\n\n" + lines(20_000, number("(1) [P%]\n")) + "----\n(2) [C]\n\n<A>\n" + lines(20_000, number("  - [X%]\n  _ [X%]\n")),
		"one statement's attacks":  "[X]\n" + lines(30_000, number("  -> <A%>\n  -> [P%]\n")) + "\n" + lines(3_000, number("<A%>\n\n(1) [P%]\n----\n(2) c\n\n")),
		"deep relations":           deep(2_000),
		"deep emphasis":            repeat("*_", 100_000),
		"deep data":                "[A]: a {a: " + repeat("[", 500_000) + "}\n",
		"wide data":                "[A]: a {" + lines(50_000, number("k%: \"v\", ")) + "}\n",
		"a long line":              repeat("word ", 200_000) + "{a: \"" + repeat("é ", 100_000) + "\"}",
		"tags":                     "[A]: a" + lines(50_000, number(" #t% word")),
		"open brackets":            repeat("[", 500_000),
		"open braces":              repeat("{ ", 100_000),
		"closing braces":           repeat("{ } } ", 100_000),
		"open angles":              repeat("<a ", 200_000),
		"open links":               repeat("[a](", 200_000),
		"open mentions":            repeat("@[", 200_000),
		"open comments":            repeat("/*a", 50_000) + repeat("<!--", 50_000),
		"dots and colons":          repeat(".a:b", 200_000),
		"equals signs":             repeat("=", 500_000) + repeat(" =====", 100_000),
		"dashes":                   repeat("--\n", 100_000),
		"empty lines":              repeat(" \n", 500_000),
		"comments on lines":        "a\n" + repeat("// c\n", 100_000),
		"apostrophes":              repeat("'", 500_000) + repeat("\n''''- a", 20_000),
		"zigzag":                   repeat("   + a\n + b\n  + c\n", 30_000),
		"numbers":                  repeat("(1) a\n", 100_000),
		"headings":                 lines(1_000, func(i int) string { return repeat("#", i+1) + " h\n\n" }) + repeat("# h\n\n", 50_000),
		"text behind a reference":  repeat("[A] text\n\n", 50_000),
		"signs at the margin":      repeat("- a\n", 50_000),
		"aliases in a row":         "===\na0: &a0 x\n" + lines(20_000, func(i int) string { return fmt.Sprintf("a%d: &a%d [*a%d]\n", i+1, i+1, i) }) + "===\n\n[A]\n",
		"backslashes on all lines": repeat("\\\n", 100_000),
	} {
		t.Run(name, func(t *testing.T) {
			doc, _ := Parse("map", text)
			if Print(doc) == "" || len(doc.JSON()) == 0 {
				t.Error("nothing is left")
			}
		})
	}
}

func BenchmarkParse(b *testing.B) {
	text := bigMap(3_000_000)
	b.SetBytes(int64(len(text)))
	for b.Loop() {
		Parse("map", text)
	}
}

func BenchmarkPrint(b *testing.B) {
	doc, _ := Parse("map", bigMap(3_000_000))
	b.SetBytes(int64(len(doc.text)))
	for b.Loop() {
		Print(doc)
	}
}

func BenchmarkParseOneStatement(b *testing.B) {
	const text = "[A]: a {a: \"a structured NATO-Russia Council could serve\", b: [\"x\", \"y\"]}\n"
	b.SetBytes(int64(len(text)))
	for b.Loop() {
		Parse("map", text)
	}
}
