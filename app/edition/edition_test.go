package edition_test

import (
	"reflect"
	"strings"
	"testing"

	"counterpoint/app/dossier"
	"counterpoint/app/edition"
	"counterpoint/app/source"
	"counterpoint/seeds"
)

func TestTheSameSeedGivesTheSameEdition(t *testing.T) {
	one, two := edition.NewEditor(5, 500).Edition(300, edition.Usual), edition.NewEditor(5, 500).Edition(300, edition.Usual)
	if !reflect.DeepEqual(one, two) {
		t.Error("two editions of one seed differ")
	}
	if other := edition.NewEditor(6, 500).Edition(300, edition.Usual); reflect.DeepEqual(one, other) {
		t.Error("another seed gives the same edition")
	}
}

// Without noise every sentence that corresponds stands in its twin, or its twin
// in it.
func TestKnownPairsCorrespond(t *testing.T) {
	how := edition.Usual
	how.Noise = 0
	e := edition.NewEditor(7, 5000).Edition(500, how)
	text := map[string]string{}
	for _, s := range []dossier.Source{e.A, e.B} {
		for _, b := range s.Blocks {
			for _, sentence := range b.Sentences {
				text[sentence.ID] = strings.ToLower(strings.TrimSuffix(sentence.Text, "."))
			}
		}
	}
	if len(e.Same) < 450 {
		t.Errorf("only %d pairs", len(e.Same))
	}
	for p := range e.Same {
		if i, j := text[p[0]], text[p[1]]; !strings.Contains(i, j) && !strings.Contains(j, i) {
			t.Errorf("%v: %q and %q", p, i, j)
		}
	}
}

func TestScore(t *testing.T) {
	e := edition.Edition{Same: map[[2]string]bool{{"a1", "b1"}: true, {"a2", "b2"}: true, {"a2", "b3"}: true, {"a4", "b4"}: true}}
	s := e.Score([]dossier.Link{{A: []string{"a2"}, B: []string{"b2", "b3"}}, {A: []string{"a9"}, B: []string{"b9"}}})
	if s.Precision != 2./3 || s.Recall != .5 || s.F1 < .571 || s.F1 > .572 {
		t.Errorf("got %+v", s)
	}
	if s := (edition.Edition{}).Score(nil); s != (edition.Score{}) {
		t.Errorf("nothing scores %+v", s)
	}
}

// Every pair of the list stands in the essays as they are read.
func TestEssaysHoldTheirPairs(t *testing.T) {
	var read []dossier.Source
	for k, name := range []string{"000_7e1c8a80ad99e6d3.txt", "001_678ff22bc9b2b16d.txt"} {
		data, err := seeds.Read(name)
		if err != nil {
			t.Fatal(err)
		}
		s, _ := source.Read(string(rune('a'+k)), name, "en", data)
		read = append(read, s)
	}
	if e := edition.Essays(read[0], read[1]); len(e.Same) != len(edition.InEssays) {
		t.Errorf("%d of %d pairs are found", len(e.Same), len(edition.InEssays))
	}
}
