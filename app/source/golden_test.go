package source

import (
	"encoding/json"
	"os"
	"slices"
	"testing"

	"counterpoint/app/dossier"
)

// The "Golden Rules" of sentence segmentation: a rule passes when the list of
// sentences is equal after white space is collapsed.
func TestGoldenRules(t *testing.T) {
	data, err := os.ReadFile("../../../shared/testdata/golden_rules_en.json")
	if err != nil {
		t.Skip("the golden rules are not here")
	}
	var rules []struct {
		Rule      int
		Title     string
		Text      string
		Sentences []string
	}
	if err := json.Unmarshal(data, &rules); err != nil {
		t.Fatal(err)
	}
	for _, rule := range rules {
		if got := read("en", rule.Text); !slices.Equal(got, rule.Sentences) {
			t.Errorf("%s\n got %q\nwant %q", rule.Title, got, rule.Sentences)
		}
	}
}

// read gives the sentences of a text, each on one line.
func read(lang, text string) []string {
	s, _ := Read("a", "essay.txt", lang, []byte(text))
	var all []string
	for _, b := range s.Blocks {
		for _, sentence := range b.Sentences {
			all = append(all, dossier.Plain(sentence.Text))
		}
	}
	return all
}
