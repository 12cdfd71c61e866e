package resolve_test

import (
	"fmt"
	"strings"
	"testing"

	"counterpoint/app/argdown"
	"counterpoint/app/dossier"
	"counterpoint/app/pipeline"
	"counterpoint/app/resolve"
)

const front = "===\ntitle: T\nsources: {a: {file: a.txt}, b: {file: b.txt}}\n===\n\n"

// first and second share their first sentence but for a word, and their second
// but for its dashes.
const (
	first  = "The council should close the square to cars.\nIt is “loud” there – and dangerous. It is loud."
	second = "The council should soon close the square to cars.\nIt is \"loud\" there — and dangerous. Nobody walks."
)

func build(texts ...string) (dossier.Dossier, []dossier.Problem) {
	files := map[string]string{"map.argdown": texts[0], "a.txt": first, "b.txt": second}
	for i := 1; i < len(texts); i++ {
		files[string(rune('a'+i-1))+".txt"] = texts[i]
	}
	return pipeline.Build(func(name string) ([]byte, error) {
		if text, ok := files[name]; ok {
			return []byte(text), nil
		}
		return nil, fmt.Errorf("no such file")
	})
}

// Each mistake in a map is told at its place, with what to do.
func TestMistakes(t *testing.T) {
	for _, c := range []struct{ name, text, want string }{
		{
			"a quote that stands nowhere", front + `[A]: X. #thesis {a: "closes the square"}`,
			`map.argdown:6:21: the quote "closes the square" does not stand in "a.txt"` + "\n" +
				`hint: quotes must be word for word; the nearest sentence is "The council should close the square to cars." at a.txt:1:1`,
		},
		{
			"a quote of the other text", front + `[A]: X. #thesis {a: "Nobody walks"}`,
			`map.argdown:6:21: the quote "Nobody walks" does not stand in "a.txt"` + "\n" + `hint: it stands in source "b", at b.txt:2:37`,
		},
		{
			"a quote that stands twice", front + `[A]: X. #thesis {a: "It is"}`,
			`map.argdown:6:21: the quote "It is" stands 2 times in "a.txt"` + "\n" +
				`hint: make it longer, so that it stands there once; it stands at a.txt:2:1, a.txt:2:37`,
		},
		{
			"a quote inside a word", front + `[A]: X. #thesis {a: "cil should close"}`,
			`map.argdown:6:21: the quote "cil should close" does not stand in "a.txt"` + "\n" +
				`hint: quotes must be word for word; the nearest sentence is "The council should close the square to cars." at a.txt:1:1`,
		},
		{
			"an empty quote", front + `[A]: X. #thesis {a: ""}`,
			`map.argdown:6:21: an empty quote` + "\n" + `hint: put a few words of the text between the quote marks`,
		},
		{
			"an unknown source", front + `[A]: X. #thesis {c: "It is"}`,
			`map.argdown:6:18: there is no source "c"` + "\n" + `hint: the sources are "a", "b"`,
		},
		{
			"no quote behind a source", front + `[A]: X. #thesis {a: {x: 1}}`,
			`map.argdown:6:21: behind the source "a" stands no quote` + "\n" + `hint: write "a few words" or ["one place", "another"]`,
		},
		{
			"a tour to nowhere", "===\ntitle: T\nsources: {a: {file: a.txt}}\ntour: [B]\n===\n\n[A]: X. #thesis",
			`map.argdown:4:8: the tour names "B", which is no claim of the map` + "\n" + `hint: write the name that stands between the brackets of a claim`,
		},
		{
			"no sources", "===\ntitle: T\n===\n\n[A]: X. #thesis",
			`map.argdown:1:1: the map names no sources`,
		},
		{
			"a source outside", "===\ntitle: T\nsources: {a: {file: ../a.txt}}\n===\n\n[A]: X. #thesis",
			`map.argdown:3:21: the source file "../a.txt" leaves the folder of the map` + "\n" + `hint: put the file into the folder of the map and give its name alone`,
		},
		{
			"a source key that is no letter", "===\ntitle: T\nsources: {a1: {file: a.txt}}\n===\n\n[A]: X. #thesis",
			`map.argdown:3:11: the source key "a1" is not made of small letters only` + "\n" + `hint: call the sources a, b, c …`,
		},
		{
			"a source without a file", "===\ntitle: T\nsources: {a: {title: x}}\n===\n\n[A]: X. #thesis",
			`map.argdown:3:11: the source "a" names no file` + "\n" + `hint: write a: {file: essay.txt}`,
		},
		{
			"a field of a source", "===\ntitle: T\nsources: {a: {file: a.txt, writer: x}}\n===\n\n[A]: X. #thesis",
			`map.argdown:3:28: warning: the field "writer" of source "a" is not known and is left out` + "\n" +
				`hint: a source has file, title, publisher, author, date, url and lang`,
		},
		{
			"an address that is none", "===\ntitle: T\nsources: {a: {file: a.txt, url: \"javascript:alert(1)\"}}\n===\n\n[A]: X. #thesis",
			`map.argdown:3:33: the address "javascript:alert(1)" of source "a" is not one of the web` + "\n" + `hint: it must begin with "https://"`,
		},
		{
			"a name spelled otherwise", front + "[A]: X. #thesis\n  + [Bee]\n\n[B]: Y.",
			`map.argdown:7:5: warning: the claim "Bee" is named but never said` + "\n" +
				`hint: is it the name of another claim, spelled otherwise? If not, say somewhere "[Bee]: the claim in a sentence"`,
		},
		{
			"no title", "===\nsources: {a: {file: a.txt}}\n===\n\n[A]: X. #thesis",
			`map.argdown:1:1: warning: the map has no title` + "\n" + `hint: add "title: …" to the frontmatter`,
		},
	} {
		_, problems := build(c.text)
		var all []string
		for _, p := range problems {
			all = append(all, p.String())
		}
		if got := strings.Join(all, "\n"); !strings.HasPrefix(got, c.want) || len(problems) != 1 {
			t.Errorf("%s:\n%s\nwant\n%s", c.name, got, c.want)
		}
	}
}

// anchors tells where a claim stands: the words, and "carried" where a link
// brought it.
func anchors(t *testing.T, d dossier.Dossier, title string) string {
	t.Helper()
	for _, c := range d.Claims {
		if c.Title != title {
			continue
		}
		var all []string
		for _, a := range c.Anchors {
			s := d.Sources[a.Source].Key + " " + strings.Join(a.Sentences, "+") + " " + d.Sources[a.Source].Text[a.Start:a.End]
			if a.Carried {
				s += " (carried)"
			}
			all = append(all, s)
		}
		return strings.Join(all, "; ")
	}
	t.Fatalf("no claim %q", title)
	return ""
}

// Where quotes stand and where links carry them.
func TestAnchors(t *testing.T) {
	for _, c := range []struct{ name, data, want string }{
		{"a quote carried to the same words", `{a: "the square to cars"}`, `a a1 the square to cars; b b1 the square to cars (carried)`},
		{"a quote carried to the whole sentence", `{a: "should close the square"}`, `a a1 should close the square; b b1 The council should soon close the square to cars. (carried)`},
		{"a quote that stands in one text only", `{b: "Nobody walks"}`, `b b3 Nobody walks`},
		{"quote marks and dashes unified", `{a: 'It is "loud" there - and dangerous', b: "It is “loud” there - and dangerous"}`, `a a2 It is “loud” there – and dangerous; b b2 It is "loud" there — and dangerous`},
		{"from start to end", `{a: "council … dangerous", b: "Nobody ... walks"}`, `a a1+a2 council should close the square to cars.` + "\n" + `It is “loud” there – and dangerous; b b3 Nobody walks`},
		{"several quotes", `{a: ["to cars", "It is loud."], b: "Nobody"}`, `a a1 to cars; a a3 It is loud.; b b3 Nobody`},
		{"no quote", ``, ``},
	} {
		d, problems := build(front + "[A]: X. #thesis " + c.data)
		if len(problems) > 0 {
			t.Errorf("%s: %v", c.name, problems)
		} else if got := anchors(t, d, "A"); got != c.want {
			t.Errorf("%s:\n got %s\nwant %s", c.name, got, c.want)
		}
	}
}

// A claim of the first of three texts travels through the second to the third,
// which has nothing near enough to the first.
func TestAnchorsTravel(t *testing.T) {
	d, problems := build("===\ntitle: T\nsources: {a: {file: a.txt}, b: {file: b.txt}, c: {file: c.txt}}\n===\n\n[A]: X. #thesis {a: council}\n",
		"The council should close the old market square to cars next summer.",
		"The council should close the old market hall and the harbour to lorries at once.",
		"Many citizens would rather shut the old market hall and the harbour to lorries at once.")
	if len(problems) > 0 {
		t.Fatal(problems)
	}
	direct := len(d.Pair(0, 2).Links)
	if got := anchors(t, d, "A"); direct != 0 || !strings.Contains(got, "c c1 ") {
		t.Errorf("%d direct links; A stands at %s", direct, got)
	}
}

// Who bears on whom, and which role follows.
func TestRelations(t *testing.T) {
	for _, c := range []struct{ name, text, want string }{
		{"support, attack, reply", "[A]: a.\n  + [B]: b.\n  - [C]: c.\n    - [D]: d.\n", "B reason supports A; C objection attacks A; D reply attacks C"},
		{"written from the claim that acts", "[B]: b.\n  +> [A]: a.\n  -> [C]: c.\n", "B reason supports A; B reason attacks C"},
		{"an undercut attacks the step", "[A]: a.\n  + [B]: b.\n    _ [C]: c.\n", "B reason supports A; C objection undercuts (B supports A)"},
		{"an undercut of an undercut", "[A]: a.\n  + [B]: b.\n    _ [C]: c.\n      _ [D]: d.\n", "B reason supports A; C objection undercuts (B supports A); D reply undercuts (C undercuts …)"},
		{"a contradiction", "[A]: a.\n  >< [B]: b.\n", "A objection contradicts B"},
		{"the same said twice", "[A]: a.\n  + [B]: b.\n\n[A]\n  + [B]\n", "B reason supports A"},
		{"an argument and its premises", "<Arg>: why.\n  +> [A]: a.\n\n<Arg>\n\n(1) [P]: p.\n(2) [Q]: q.\n----\n(3) [K]: k.\n", "Arg reason supports A; P reason supports Arg jointly 1; Q reason supports Arg jointly 1; Arg reason supports K"},
	} {
		doc, problems := argdown.Parse("map.argdown", c.text)
		a, more := resolve.Claims(doc, nil, nil)
		if dossier.HasErrors(append(problems, more...)) {
			t.Errorf("%s: %v %v", c.name, problems, more)
			continue
		}
		var all []string
		for _, r := range a.Relations {
			all = append(all, a.Claims[r.From].Title+" "+string(a.Claims[r.From].Role)+" "+says(a, r))
		}
		if got := strings.Join(all, "; "); got != c.want {
			t.Errorf("%s:\n got %s\nwant %s", c.name, got, c.want)
		}
	}
}

func says(a resolve.Argument, r dossier.Relation) string {
	s := string(r.Kind) + " "
	switch {
	case r.Step < 0:
		s += a.Claims[r.To].Title
	case a.Relations[r.Step].Step >= 0:
		s += "(" + a.Claims[a.Relations[r.Step].From].Title + " undercuts …)"
	default:
		step := a.Relations[r.Step]
		s += "(" + a.Claims[step.From].Title + " " + says(a, step) + ")"
	}
	if r.Joint > 0 {
		s += fmt.Sprint(" jointly ", r.Joint)
	}
	return s
}

// An undercut that attacks nothing is an error.
func TestUndercutOfNothing(t *testing.T) {
	_, problems := build(front + "[A]: a.\n  _ [B]: b.\n")
	if len(problems) != 1 || !strings.HasPrefix(problems[0].What, "this undercut attacks no step") || problems[0].Place.Line != 7 {
		t.Error(problems)
	}
}

// Ids are unique, and made of letters, digits and hyphens.
func TestIDs(t *testing.T) {
	doc, _ := argdown.Parse("map.argdown", "[Ünder & Über!]: a.\n\n[under-über]: b.\n\n[Ünder: über]: c.\n\n[…]: d.\n")
	a, _ := resolve.Claims(doc, nil, nil)
	var ids []string
	for _, c := range a.Claims {
		ids = append(ids, c.ID)
	}
	if got := strings.Join(ids, " "); got != "ünder-über under-über ünder-über-2 claim" {
		t.Error(got)
	}
}

// A quote is found in a text of any size without trying every pair of ends.
func FuzzQuote(f *testing.F) {
	f.Add(first, "council … dangerous")
	f.Add("a a a a", "a … a")
	f.Add("\xff\u200b“x”", "\"x\"")
	f.Fuzz(func(t *testing.T, text, quote string) {
		if strings.ContainsAny(quote, "\"\\\n\r{}[]#") || strings.TrimSpace(quote) == "" {
			t.Skip()
		}
		d, _ := build(front+`[A]: X. #thesis {a: "`+quote+`"}`, text)
		for _, c := range d.Claims {
			for _, a := range c.Anchors {
				if a.Start < 0 || a.End > len(d.Sources[a.Source].Text) || a.Start >= a.End || len(a.Sentences) == 0 {
					t.Errorf("an anchor at %d–%d in %v", a.Start, a.End, a.Sentences)
				}
			}
		}
	})
}
