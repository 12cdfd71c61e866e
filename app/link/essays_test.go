package link_test

import (
	"os"
	"slices"
	"strings"
	"testing"

	"counterpoint/app/dossier"
	"counterpoint/app/edition"
	"counterpoint/app/link"
)

func essays(t testing.TB) (a, b dossier.Source) {
	read := func(name string) string {
		data, err := os.ReadFile("../../seeds/" + name)
		if err != nil {
			t.Fatal(err)
		}
		return string(data)
	}
	a = cut("a", read("000_7e1c8a80ad99e6d3.txt"), map[int]dossier.BlockKind{
		1: dossier.Headline, 3: dossier.Deck, 15: dossier.Heading, 46: dossier.Bio,
		5: dossier.Caption, 6: dossier.Caption, 7: dossier.Credit,
		21: dossier.Caption, 22: dossier.Caption, 35: dossier.Advert, 37: dossier.Advert,
	})
	b = cut("b", read("001_678ff22bc9b2b16d.txt"), map[int]dossier.BlockKind{20: dossier.Bio})
	return a, b
}

func TestEssaysShareTheirSentences(t *testing.T) {
	a, b := essays(t)
	links := link.Pair(a, b, link.Options{})
	wantPairs(t, links, a, b)
	for _, l := range links {
		if l.Moved {
			t.Errorf("%v is marked as moved", l)
		}
	}
}

func TestShufflingParagraphsKeepsTheLinks(t *testing.T) {
	a, b := essays(t)
	straight := unplaced(link.Pair(a, b, link.Options{}))
	for seed := range uint64(20) {
		for _, s := range [][2]dossier.Source{{a, shuffled(b, seed)}, {shuffled(a, seed), b}} {
			links := link.Pair(s[0], s[1], link.Options{})
			moved := slices.ContainsFunc(links, func(l dossier.Link) bool { return l.Moved })
			if !moved {
				t.Errorf("shuffle %d: nothing has moved", seed)
			}
			if got := unplaced(links); !slices.EqualFunc(got, straight, sameLink) {
				t.Errorf("shuffle %d: got %v, want %v", seed, got, straight)
			}
		}
	}
}

// wantPairs compares links with the table.
func wantPairs(t *testing.T, links []dossier.Link, a, b dossier.Source) {
	t.Helper()
	inA, inB := sentences(a), sentences(b)
	found := make([]bool, len(edition.InEssays))
	for _, l := range links {
		for _, i := range l.A {
			for _, j := range l.B {
				if k := wantedAt(inA[i], inB[j], l.Kind); k >= 0 {
					found[k] = true
				} else {
					t.Errorf("%s %.3f links %q and %q", l.Kind, l.Similarity, inA[i], inB[j])
				}
			}
		}
	}
	for k, w := range edition.InEssays {
		if !found[k] {
			t.Errorf("no %s link of %q and %q", w.Kind, w.A, w.B)
		}
	}
}

func wantedAt(a, b string, kind dossier.LinkKind) int {
	for k, w := range edition.InEssays {
		if strings.HasPrefix(a, w.A) && strings.HasPrefix(b, w.B) && kind == w.Kind {
			return k
		}
	}
	return -1
}

// unplaced gives links without what depends on their order, by their ids.
func unplaced(links []dossier.Link) []dossier.Link {
	for k := range links {
		links[k].Moved, links[k].Direction = false, ""
	}
	slices.SortFunc(links, func(l, m dossier.Link) int { return slices.Compare(l.A, m.A) })
	return links
}

func sameLink(l, m dossier.Link) bool {
	return l.Kind == m.Kind && l.Similarity == m.Similarity && slices.Equal(l.A, m.A) && slices.Equal(l.B, m.B) &&
		l.Words == m.Words && l.Matched == m.Matched && l.Run == m.Run
}

func TestEssayRepeatsItsCaptions(t *testing.T) {
	a, _ := essays(t)
	text := sentences(a)
	var got []string
	for _, l := range link.Repeats(a, link.Options{}) {
		got = append(got, string(l.Kind)+" "+text[l.A[0]])
	}
	want := []string{
		"split NATO and Russian flags are seen through broken glass this illustration taken April 13, 2022. (photo credit: REUTERS/DADO RUVIC/ILLUSTRATION)",
		"identical Flags of NATO and the Russian Federation with the middle covered in flames and smoke (illustrative) (credit: SHUTTERSTOCK)",
	}
	if !slices.Equal(got, want) {
		t.Errorf("got %q, want %q", got, want)
	}
}
