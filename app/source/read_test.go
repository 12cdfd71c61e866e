package source

import (
	"os"
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

func TestSeedsKeepEveryByte(t *testing.T) {
	for _, file := range []string{"000_7e1c8a80ad99e6d3.txt", "001_678ff22bc9b2b16d.txt"} {
		data, err := os.ReadFile("../../seeds/" + file)
		if err != nil {
			t.Skip("the seeds are not here")
		}
		s, problems := Read("a", file, "en", data)
		if len(problems) > 0 {
			t.Errorf("%s: %v", file, problems)
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
		if p := Plain(text); p != Plain(p) || strings.ContainsAny(p, "\n\r\t\u00A0") {
			t.Fatalf("Plain gives %q", p)
		}
	})
}
