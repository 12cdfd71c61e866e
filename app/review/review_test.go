package review_test

import (
	"os"
	"strings"
	"testing"

	"counterpoint/app/dossier"
	"counterpoint/app/pipeline"
	"counterpoint/app/review"
)

const front = "===\ntitle: T\nsources:\n  a: {file: a.txt}\n  b: {file: b.txt}\n===\n\n"

// reviewed gives what there is to say about a map, one line each.
func reviewed(t *testing.T, argument, a, b string) []string {
	t.Helper()
	files := map[string]string{pipeline.MapFile: front + argument, "a.txt": a, "b.txt": b}
	d, problems := pipeline.Build(func(name string) ([]byte, error) {
		if text, ok := files[name]; ok {
			return []byte(text), nil
		}
		return nil, os.ErrNotExist
	})
	for _, p := range problems {
		t.Fatal(p)
	}
	var told []string
	for _, p := range review.Problems(&d) {
		if p.Severity != dossier.Warning || p.Hint == "" || p.Place.Line == 0 {
			t.Errorf("%+v is no warning with a place and a hint", p)
		}
		told = append(told, p.What)
	}
	return told
}

// Each map leaves something open, or nothing.
func TestProblems(t *testing.T) {
	for name, c := range map[string]struct{ argument, want string }{
		"an objection that nothing answers":   {"[T]: t\n  - [O]: o", `nothing answers the objection "O"`},
		"an objection with an answer":         {"[T]: t\n  - [O]: o\n    - [R]: r", ""},
		"an objection whose step is undercut": {"[T]: t\n  - [O]: o\n    _ [R]: r", ""},
		"one left open on purpose":            {"[T]: t\n  - [O]: o #unanswered", ""},
		"what supports an objection":          {"[T]: t\n  - [O]: o\n    - [R]: r\n    + [P]: p #objection", ""},
		"an answer is no objection":           {"[T]: t\n  - [O]: o\n    - [R]: r #reply", ""},
		"a claim apart":                       {"[T]: t\n  + [R]: r\n\n[Alone]: a", `the claim "Alone" connects to nothing`},
		"a single claim":                      {"[T]: t", ""},
		"drafts":                              {"[T]: t #draft\n  + [R]: r #draft", "2 claims are still a #draft"},
	} {
		if got := strings.Join(reviewed(t, c.argument, "Something.", "Else."), "; "); got != c.want {
			t.Errorf("%s: %q, want %q", name, got, c.want)
		}
	}
}

// A weak link that carries a claim to other words is told; the same words are
// not, whatever stands around them.
func TestWeakLink(t *testing.T) {
	a := "The town council wants the whole market square to be closed to every car from spring on."
	b := "The town council wants the whole market square to stay open for vans and taxis from autumn on."
	got := strings.Join(reviewed(t, `[T]: t {a: "to be closed to every car from spring on"}`, a, b), "; ")
	if !strings.HasPrefix(got, `the quote of "T" is carried to "b.txt" by a weak link (0.`) {
		t.Errorf("told: %q", got)
	}
	if got := reviewed(t, `[T]: t {a: "The town council wants the whole market"}`, a, b); len(got) > 0 {
		t.Errorf("told: %q", got)
	}
}
