package review_test

import (
	"os"
	"strings"
	"testing"

	"counterpoint/app/dossier"
	"counterpoint/app/pipeline"
	"counterpoint/app/review"
	"counterpoint/seeds"
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
		"a circle":                            {"[T]: t\n  + [A]: a\n    + [B]: b\n      + [T]", `claims support each other in a circle: "T", "B", "A"`},
		"two ways to a claim":                 {"[T]: t\n  + [A]: a\n    + [C]: c\n  + [B]: b\n    + [C]", ""},
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

// The shipped explainers build without a problem and leave nothing open.
func TestSeedsLeaveNothingOpen(t *testing.T) {
	readers := map[string]pipeline.Read{"the essays": seeds.Read}
	for _, name := range seeds.Examples() {
		readers[name] = seeds.Folder(name)
	}
	for name, read := range readers {
		d, problems := pipeline.Build(read)
		for _, p := range append(problems, review.Problems(&d)...) {
			t.Errorf("%s: %v", name, p)
		}
	}
}

// The square shows every feature of a map once.
func TestSquareShowsEveryFeature(t *testing.T) {
	d, _ := pipeline.Build(seeds.Folder("square"))
	has := map[string]bool{}
	for _, c := range d.Claims {
		has[string(c.Role)] = true
		in := map[int]bool{}
		for _, a := range c.Anchors {
			in[a.Source] = true
			has["carried"] = has["carried"] || a.Carried
		}
		has["in one version"] = has["in one version"] || len(in) == 1
		has["in every version"] = has["in every version"] || len(in) == len(d.Sources)
	}
	for _, r := range d.Relations {
		has[string(r.Kind)] = true
	}
	for _, p := range d.Pairs {
		for _, l := range p.Links {
			has[string(l.Kind)] = true
			has["moved"] = has["moved"] || l.Moved
		}
	}
	for _, want := range []string{
		"thesis", "proposal", "condition", "reason", "precedent", "counterpoint", "reply", "concession",
		"supports", "attacks", "undercuts", "carried", "in one version", "in every version", "identical", "reworded", "split", "moved",
	} {
		if !has[want] {
			t.Errorf("the square has no %q", want)
		}
	}
}
