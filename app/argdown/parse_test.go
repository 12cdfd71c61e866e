package argdown

import (
	"strings"
	"testing"

	"counterpoint/app/dossier"
)

// told gives the first problem whose words hold a part, or fails.
func told(t *testing.T, problems []dossier.Problem, part string) dossier.Problem {
	t.Helper()
	for _, p := range problems {
		if strings.Contains(p.What, part) {
			return p
		}
	}
	t.Fatalf("nothing is told of %q: %v", part, problems)
	return dossier.Problem{}
}

func TestByteOrderMarkIsNoText(t *testing.T) {
	doc, problems := Parse("map", "\ufeff===\ntitle: x\n===\n\n[A]: a\n")
	if doc.Frontmatter.At("title").String() != "x" || doc.Statements[0].Place.Line != 5 {
		t.Error("the frontmatter is lost")
	}
	if p := told(t, problems, "byte order mark"); p.Severity != dossier.Warning {
		t.Error("it is no error")
	}
}

func TestBytesThatAreNoTextAreAnError(t *testing.T) {
	doc, problems := Parse("map", "[A]: caf\xe9\n")
	if p := told(t, problems, "not UTF-8"); p.Severity != dossier.Error {
		t.Error("it is an error")
	}
	if doc.Statements[0].Text != "caf\ufffd" {
		t.Errorf("read as %q", doc.Statements[0].Text)
	}
}

func TestCommentOnAnOpenLastLineIsText(t *testing.T) {
	doc, problems := Parse("map", "[A]: a // note")
	if doc.Statements[0].Text != "a // note" {
		t.Errorf("read as %q", doc.Statements[0].Text)
	}
	if p := told(t, problems, "last line"); p.Place.Column != 8 {
		t.Errorf("told at %s", p.Place)
	}
	if _, problems = Parse("map", "[A]: http://x.org"); len(problems) > 0 {
		t.Errorf("nothing is lost here: %v", problems)
	}
}

func TestColumnsCountCharacters(t *testing.T) {
	doc, _ := Parse("map", "[Ä€😀]: “ü” #tag {ß: \"…\", a: [é, \"\\u00e9\"]}\n")
	it := doc.Statements[0]
	for name, c := range map[string]struct{ got, want int }{
		"tag":           {it.Tags[0].Place.Column, 12},
		"data":          {it.Data.Place.Column, 17},
		"first key":     {it.Data.Keys[0].Place.Column, 18},
		"first value":   {it.Data.At("ß").Place.Column, 21},
		"item of list":  {it.Data.At("a").Items[0].Place.Column, 30},
		"item behind é": {it.Data.At("a").Items[1].Place.Column, 33},
	} {
		if c.got != c.want {
			t.Errorf("%s stands in column %d, not %d", name, c.got, c.want)
		}
	}
}

func TestValuesOfAKey(t *testing.T) {
	doc, _ := Parse("map", "[A]: a {one: \"x\", many: [\"y\", 2, [z], true], none: ~, map: {k: v}}\n")
	data := doc.Statements[0].Data
	for key, want := range map[string]string{"one": "x", "many": "y 2 true", "none": "", "map": "", "absent": ""} {
		var words []string
		for _, v := range data.At(key).Scalars() {
			words = append(words, v.String())
		}
		if got := strings.Join(words, " "); got != want {
			t.Errorf("%s holds %q, not %q", key, got, want)
		}
	}
	if !data.At("many").Items[3].True() || data.At("map").At("k").String() != "v" {
		t.Error("a value inside is lost")
	}
}
