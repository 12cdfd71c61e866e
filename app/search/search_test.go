package search

import (
	"strings"
	"testing"
	"unicode/utf8"
)

func TestFold(t *testing.T) {
	for text, want := range map[string]string{
		"":                          "",
		"NATO–Russia Council":       " nato russia council",
		"  Moscow’s   “red lines” ": " moscows red lines",
		"Élan, ÇA, łódź, Ångström":  " elan ca lodz angstrom",
		"E\u0301lan":                " elan", // an accent of its own
		"Straße, Œuvre, Þór":        " strasse oeuvre thor",
		"Ёлка и Йод":                " елка и иод",
		"Ηράκλειος":                 " ηρακλειοσ",
		"شَمْس":                     " شمس",
		"日本、東京":                     " 日本 東京",
		"हिन्दी":                    " हिन्दी", // marks that are part of a word stay
		"1,000 days":                " 1 000 days",
		"a\xffb":                    " a b",
		"co\u00adoperate":           " cooperate",
	} {
		if got := Fold(text); got != want {
			t.Errorf("%q folds to %q, want %q", text, got, want)
		}
	}
}

func TestQuery(t *testing.T) {
	text := Fold("Rather than isolating it, NATO’s members should give Russia no veto.")
	for typed, want := range map[string]bool{
		"":            false,
		"  – ":        false,
		"veto":        true,
		"VÉTO russia": true, // in any order
		"solat":       true, // inside of a word
		"veto china":  false,
		"natos":       true,
		"nato's":      true,
		"no":          true,
		"at":          false, // a short word begins another
		"n":           true,
		"veto veto":   true,
	} {
		if got := Parse(typed).In(text); got != want {
			t.Errorf("%q is found: %v", typed, got)
		}
	}
	if !Parse("京").In(Fold("東京")) {
		t.Error("a character inside of a word without spaces is not found")
	}
}

// What is folded folds to itself, is valid, and a text is found by its own
// words.
func FuzzFold(f *testing.F) {
	f.Add("Élan, STRASSE – straße")
	f.Fuzz(func(t *testing.T, text string) {
		folded := Fold(text)
		if again := Fold(folded); again != folded && utf8.ValidString(text) {
			t.Errorf("%q folds to %q, then to %q", text, folded, again)
		}
		if q := Parse(text); q.Empty() != (strings.TrimSpace(folded) == "") || !q.Empty() && !q.In(folded) {
			t.Errorf("%q is not found in itself", text)
		}
	})
}
