package argdown

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"counterpoint/app/dossier"
)

// comments gives the comments of a document, white space around lines aside.
func comments(d *Document) string {
	var all []string
	for _, t := range d.tokens {
		if t.kind == comment {
			all = append(all, strings.Join(strings.Fields(d.text[t.start:t.end]), " "))
		}
	}
	return strings.Join(all, "\n")
}

// checkPrinted holds for every file: printing changes neither what it says nor
// its comments, and printing again changes nothing.
func checkPrinted(t *testing.T, text string) {
	t.Helper()
	doc, problems := Parse("map", text)
	printed := Print(doc)
	again, after := Parse("map", printed)
	if dossier.HasErrors(problems) {
		if clean, _ := clean("map", text); printed != clean {
			t.Errorf("a file with errors is changed:\n%q\n%q", text, printed)
		}
		return
	}
	if dossier.HasErrors(after) {
		t.Errorf("%q is printed with errors %v:\n%q", text, after, printed)
	}
	if meaning(again) != meaning(doc) {
		t.Errorf("%q is printed as %q and means\n%s\nnot\n%s", text, printed, meaning(again), meaning(doc))
	}
	if comments(again) != comments(doc) {
		t.Errorf("%q is printed as %q and loses a comment", text, printed)
	}
	if twice := Print(again); twice != printed {
		t.Errorf("%q is printed as %q and then as %q", text, printed, twice)
	}
}

func checkPlaces(t *testing.T, text string, problems []dossier.Problem) {
	t.Helper()
	lines := strings.Count(text, "\n") + strings.Count(text, "\r") + 1
	before := 0
	for _, p := range problems {
		if p.Place.Line > lines || p.Place.Line < before || p.What == "" || p.Hint == "" {
			t.Errorf("%q: line %d of %d: %s", text, p.Place.Line, lines, p)
		}
		before = p.Place.Line
	}
}

func FuzzParse(f *testing.F) {
	for _, pattern := range []string{filepath.Join(corpus, "*.argdown"), "testdata/*.txtar", "../../seeds/*.argdown"} {
		files, _ := filepath.Glob(pattern)
		for _, file := range files {
			if text, err := os.ReadFile(file); err == nil {
				for _, part := range strings.Split(string(text), "\n-- ") {
					f.Add(part)
				}
			}
		}
	}
	f.Fuzz(func(t *testing.T, text string) {
		doc, problems := Parse("map", text)
		checkPlaces(t, text, problems)
		checkPrinted(t, text)
		if len(doc.JSON()) == 0 {
			t.Error("no reading")
		}
	})
}

func FuzzYAML(f *testing.F) {
	for _, text := range []string{
		"{a: \"x\", b: ['y', z], c: {d: ~}}", "a: x\nb:\n- c\n- d: e\n  f: |\n    g\n\n    h\n", "&a [1, *a]",
		"a: >-\n  b\n\n   c\n  d\n", "\"\\ud83d\\ude00 \\\n  x\\x41\"", "- - a\n  - b\n-\n  c: d # e\n", "? a\n", "---\na: b\n...\n",
	} {
		f.Add(text)
	}
	f.Fuzz(func(t *testing.T, text string) {
		v, problem := readYAML(text, dossier.Place{File: "map", Line: 3, Column: 5})
		if v != nil && problem != nil {
			t.Error("both a value and a problem")
		}
		if problem != nil && (problem.Place.Line < 3 || problem.Place.Column < 1) {
			t.Errorf("%q: %s", text, problem)
		}
		if v != nil {
			checkInside(t, v, 3+strings.Count(text, "\n")+strings.Count(text, "\r"))
		}
	})
}

func checkInside(t *testing.T, v *Value, last int) {
	t.Helper()
	if v.Place.Line < 3 || v.Place.Line > last || v.Place.Column < 1 {
		t.Errorf("a value at %s", v.Place)
	}
	if v.Kind == Map && len(v.Keys) != len(v.Items) {
		t.Error("keys without values")
	}
	for _, item := range v.Items {
		checkInside(t, item, last)
	}
}
