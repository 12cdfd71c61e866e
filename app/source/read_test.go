package source

import (
	"os"
	"slices"
	"strings"
	"testing"

	"counterpoint/app/dossier"
)

// rejoin checks that a source keeps every byte of its file: blocks in order,
// sentences inside them in order, nothing but white space between.
func rejoin(t *testing.T, s dossier.Source) {
	t.Helper()
	at := 0
	for _, b := range s.Blocks {
		gap(t, s.Text, at, b.Start)
		at = b.Start
		if len(b.Sentences) == 0 {
			t.Fatalf("block %q has no sentence", s.Text[b.Start:b.End])
		}
		for _, sentence := range b.Sentences {
			gap(t, s.Text, at, sentence.Start)
			if sentence.Text != s.Text[sentence.Start:sentence.End] || blank(sentence.Text) {
				t.Fatalf("sentence %s is %q", sentence.ID, sentence.Text)
			}
			at = sentence.End
		}
		if at != b.End {
			t.Fatalf("block %q ends at %d, its last sentence at %d", s.Text[b.Start:b.End], b.End, at)
		}
	}
	gap(t, s.Text, at, len(s.Text))
}

func gap(t *testing.T, text string, from, to int) {
	t.Helper()
	if to < from || !blank(text[from:to]) {
		t.Fatalf("bytes %d to %d are lost or told twice", from, to)
	}
}

// seed reads one of the two essays; without them the test is skipped.
func seed(tb testing.TB, key, file string) dossier.Source {
	tb.Helper()
	data, err := os.ReadFile("../../seeds/" + file)
	if err != nil {
		tb.Skip("the essays are not here")
	}
	s, problems := Read(key, file, "en", data)
	if len(problems) > 0 {
		tb.Fatalf("%s: %v", file, problems)
	}
	return s
}

func TestTheFirstEssay(t *testing.T) {
	s := seed(t, "a", "000_7e1c8a80ad99e6d3.txt")
	rejoin(t, s)
	var kinds []dossier.BlockKind
	for _, b := range s.Blocks {
		kinds = append(kinds, b.Kind)
	}
	const body, caption, advert = dossier.Body, dossier.Caption, dossier.Advert
	want := []dossier.BlockKind{
		dossier.Headline, dossier.Deck, caption, caption, dossier.Credit, body, body, body, dossier.Heading, body, body,
		caption, caption, body, body, body, body, body, advert, advert, body, body, body, dossier.Bio,
	}
	if !slices.Equal(kinds, want) {
		t.Errorf("the kinds are %v, not %v", kinds, want)
	}
	has(t, s, "a3", "This isolation can be deescalated.")
	has(t, s, "a33", "Yet, the failure to engage Russia diplomatically before 2022 contributed to the Ukraine war – which was avoidable.")
	has(t, s, "a48", "It is time for its allies to do the same.")
}

func TestTheSecondEssay(t *testing.T) {
	s := seed(t, "b", "001_678ff22bc9b2b16d.txt")
	rejoin(t, s)
	for i, b := range s.Blocks {
		if want := i == len(s.Blocks)-1; (b.Kind == dossier.Bio) != want || (b.Kind == dossier.Body) == want {
			t.Errorf("block %d is a %s", i, b.Kind)
		}
	}
	has(t, s, "b7", "The planned U.S.-Russia negotiations in Saudi Arabia, initiated by President Trump, are likely to deliver an outcome that could have been reached before February 2022: a neutral Ukraine and an implicit understanding that it will not join NATO.")
	has(t, s, "b30", "Yet, the failure to engage Russia diplomatically before 2022 contributed to the Ukraine war.")
	has(t, s, "b31", "It was avoidable.")
	has(t, s, "b47", "He is currently conducting research on the political views of ethnic minorities in Russia.")
}

// has checks the text of a sentence.
func has(t *testing.T, s dossier.Source, id, want string) {
	t.Helper()
	for _, b := range s.Blocks {
		for _, sentence := range b.Sentences {
			if sentence.ID == id && sentence.Text != want {
				t.Errorf("%s is %q", id, sentence.Text)
			}
		}
	}
}

// hostile are texts of about a megabyte that take a careless reader hours.
var hostile = map[string]string{
	"one line":           strings.Repeat("The war goes on, said Mr. Smith (he was right). ", 1<<15),
	"one sentence":       strings.Repeat("and so on ", 1<<17),
	"one word":           strings.Repeat("a", 1<<20),
	"spaces":             "." + strings.Repeat(" ", 1<<20) + "A",
	"closing brackets":   "a." + strings.Repeat(")", 1<<20) + "A",
	"opening brackets":   strings.Repeat("(", 1<<20),
	"marks and quotes":   strings.Repeat(".\"", 1<<19),
	"open and shut":      strings.Repeat("a. (", 1<<18),
	"titles":             strings.Repeat("Mr. ", 1<<18),
	"initials":           strings.Repeat("A. ", 1<<18),
	"exclamations":       strings.Repeat("! ) ", 1<<18),
	"spaced dots":        strings.Repeat(". ", 1<<19),
	"ellipses":           strings.Repeat("… A", 1<<18),
	"addresses":          strings.Repeat("x://a?B.", 1<<17),
	"mail":               strings.Repeat("@", 1<<20),
	"notes":              "a." + strings.Repeat("[1]", 1<<18) + "A",
	"list markers":       "1. " + strings.Repeat("2. ", 1<<18),
	"lines":              strings.Repeat("a\nB.", 1<<18),
	"wrapped lines":      strings.Repeat("the war goes on, and nobody knows how it will end, or when\n", 1<<14),
	"headings":           strings.Repeat("What now?\n\n", 1<<16),
	"captions":           strings.Repeat("A flag (photo credit: AP)\n", 1<<15),
	"credits":            strings.Repeat("(photo credit: AP)\n", 1<<15),
	"Chinese titles":     strings.Repeat("《", 1<<18),
	"Chinese":            strings.Repeat("他说：“战争！”", 1<<16),
	"marks of direction": strings.Repeat("a.\u200F \u200F", 1<<17),
	"combining marks":    "a." + strings.Repeat("\u0301 ", 1<<18) + "B",
}

func TestHostileSizes(t *testing.T) {
	for name, text := range hostile {
		s, problems := Read("a", "essay.txt", "ru", []byte(text))
		if len(problems) > 0 {
			t.Errorf("%s: %v", name, problems)
		}
		rejoin(t, s)
	}
}

func FuzzRead(f *testing.F) {
	for _, text := range []string{
		"Hello world. It is me.\n\nNext.", "\uFEFFA title\r\n\r\nBody (a. b.) c.", "1) a 2) b", "。“你好”。", "…. . . . A", "x.[1] Y",
	} {
		f.Add(text, "en")
	}
	f.Fuzz(func(t *testing.T, text, lang string) {
		s, problems := Read("a", "essay.txt", lang, []byte(text))
		if s.Text != text {
			t.Fatal("the text is not the file")
		}
		if dossier.HasErrors(problems) {
			return
		}
		rejoin(t, s)
		if p := dossier.Plain(text); p != dossier.Plain(p) || strings.ContainsAny(p, "\n\r\t\u00A0") {
			t.Fatalf("Plain gives %q", p)
		}
	})
}
