package main

import (
	"reflect"
	"strings"
	"testing"

	"counterpoint/app/dossier"
	"counterpoint/app/pipeline"
)

// Links come back from the worker as they went in, but for their diffs.
func TestLinksTravel(t *testing.T) {
	a := dossier.Source{Key: "a", Blocks: []dossier.Block{
		{Kind: dossier.Body, Sentences: []dossier.Sentence{{ID: "a1", Text: "The square should be free of cars."}, {ID: "a2", Text: "The air gets better, says the council, and the noise goes away."}}},
		{Kind: dossier.Caption, Sentences: []dossier.Sentence{{ID: "a3", Text: "A caption."}}},
		{Kind: dossier.Body, Sentences: []dossier.Sentence{{ID: "a4", Text: "Shops lose custom and some will close for good, the owners say."}}},
	}}
	b := dossier.Source{Key: "b", Blocks: []dossier.Block{
		{Kind: dossier.Body, Sentences: []dossier.Sentence{{ID: "b1", Text: "Shops lose customers and some will close for good, the owners say."}, {ID: "b2", Text: "The square should be free of cars."}, {ID: "b3", Text: "The air gets better, says the council."}, {ID: "b4", Text: "And the noise goes away."}}},
	}}
	idsA, idsB := idsOf(&a, nil), idsOf(&b, nil)
	if want := []string{"a1", "a2", "a4"}; !reflect.DeepEqual(idsA, want) {
		t.Fatalf("the sentences are %v, want %v", idsA, want)
	}
	told := func(s *dossier.Source) string {
		var all strings.Builder
		pieces(s, nil, func(piece string) { all.WriteString(piece) })
		return all.String()
	}
	fromA, atA := unpacked(told(&a))
	fromB, atB := unpacked(told(&b))
	beside := pipeline.Search(fromA, fromB, 0)
	for beside.Step(1000) {
	}
	lines := "no link\nreworded 900 - 7 1 0 1 5 5 5\n"
	for _, l := range beside.Links() {
		lines += pipeline.LinkLine(l, atA, atB)
	}
	here := pipeline.Search(a, b, 0)
	for here.Step(1000) {
	}
	if got, want := pipeline.ReadLinkLines(lines, idsA, idsB, nil), here.Links(); len(want) != 3 || !reflect.DeepEqual(got, want) {
		t.Errorf("the links came as\n%+v\nwant\n%+v", got, want)
	}
}
