package link_test

import (
	"reflect"
	"testing"

	"counterpoint/app/dossier"
	"counterpoint/app/link"
)

// block kinds of a source, in order.
func kinds(s dossier.Source) []dossier.BlockKind {
	var all []dossier.BlockKind
	for _, b := range s.Blocks {
		all = append(all, b.Kind)
	}
	return all
}

func TestRestore(t *testing.T) {
	const body, caption, credit, advert = dossier.Body, dossier.Caption, dossier.Credit, dossier.Advert
	for _, c := range []struct {
		name  string
		a, b  []string
		kinds []dossier.BlockKind // of a
		want  []dossier.BlockKind
	}{
		{
			"nothing like it in the other text",
			[]string{"A tram in the rain.", "(credit: J. Doe)"},
			[]string{"Trams are never late."},
			[]dossier.BlockKind{caption, credit},
			[]dossier.BlockKind{caption, credit},
		},
		{
			"the same sentence in the other text",
			[]string{"The mayor opens the new tram line.", "It rained."},
			[]string{"Snow fell.", "The Mayor opens the new tram line"},
			[]dossier.BlockKind{caption, body},
			[]dossier.BlockKind{body, body},
		},
		{
			"a near-duplicate in the middle of a block",
			[]string{"Stay in touch! | Trams are the future of every crowded city. | Subscribe now."},
			[]string{"Trams are the future of each crowded city, they say."},
			[]dossier.BlockKind{advert},
			[]dossier.BlockKind{body},
		},
		{
			"one that is also said in the body",
			[]string{"The mayor opens the new tram line.", "The mayor opens the new tram line."},
			[]string{"The mayor opens the new tram line."},
			[]dossier.BlockKind{caption, body},
			[]dossier.BlockKind{body, body},
		},
		{
			"half of a sentence of the other text",
			[]string{"The tram was stopped by the council in spring.", "The mayor called it a grave mistake."},
			[]string{"The tram was stopped by the council in spring, which the mayor called a grave mistake."},
			[]dossier.BlockKind{caption, caption},
			[]dossier.BlockKind{body, body},
		},
		{"no words", []string{"***"}, []string{"***"}, []dossier.BlockKind{advert}, []dossier.BlockKind{advert}},
	} {
		t.Run(c.name, func(t *testing.T) {
			a, b := paragraphs("a", c.a...), paragraphs("b", c.b...)
			for k := range a.Blocks {
				a.Blocks[k].Kind = c.kinds[k]
			}
			restored := link.Restore([]dossier.Source{b, a})
			if got := kinds(restored[1]); !reflect.DeepEqual(got, c.want) {
				t.Errorf("got %v, want %v", got, c.want)
			}
			if !reflect.DeepEqual(kinds(a), c.kinds) {
				t.Error("the source given was changed")
			}
			if !reflect.DeepEqual(restored[0], b) {
				t.Errorf("the other source was changed to %v", restored[0])
			}
		})
	}
}

func TestEssaysStayAsTheyAre(t *testing.T) {
	a, b := essays(t)
	restored := link.Restore([]dossier.Source{a, b})
	if !reflect.DeepEqual(restored, []dossier.Source{a, b}) {
		t.Errorf("got %v and %v", kinds(restored[0]), kinds(restored[1]))
	}
}
