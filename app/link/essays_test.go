package link_test

import (
	"os"
	"slices"
	"strings"
	"testing"

	"counterpoint/app/dossier"
	"counterpoint/app/link"
)

// wanted are the sentence pairs that the two essays share, found by reading
// them side by side: each by the words with which the two sentences begin, with
// the kind of their link. What is not in this list is not to be linked.
var wanted = []struct {
	a, b string
	kind dossier.LinkKind
}{
	{"While such an approach is controversial", "However, an exclusively adversarial approach", dossier.Partial},
	{"Rather than leaving Russia", "Rather than leaving Russia", dossier.Identical},
	{"For instance, a structured", "For instance, a structured", dossier.Format},
	{"Under strict conditions, Russia", "Under strict conditions, Russia", dossier.Identical},
	{"Additional measures", "Additional measures", dossier.Format},
	{"None of this", "None of this", dossier.Identical},
	{"Additionally, discussions", "Additionally, discussions", dossier.Identical},
	{"This would need", "This would need", dossier.Identical},
	{"Similar agreements", "Similar agreements", dossier.Reworded},
	{"A gradual economic reopening", "A gradual economic reopening", dossier.Format},
	{"If Russia ends", "If Russia ends", dossier.Identical},
	{"Conditional agreements", "Conditional agreements", dossier.Identical},
	{"A post-war Western", "A post-war Western", dossier.Identical},
	{"This framework must", "This framework must", dossier.Identical},
	{"Instead, a structured", "Instead, a structured", dossier.Format},
	{"SKEPTICISM TOWARD", "Skepticism toward", dossier.Format},
	{"Ukraine, in particular", "Ukraine, in particular", dossier.Identical},
	{"Yet, the failure", "Yet, the failure", dossier.Split},
	{"Yet, the failure", "It was avoidable", dossier.Split},
	{"Now, the war", "Now, the war", dossier.Identical},
	{"Even if full-scale", "Even if full-scale", dossier.Identical},
	{"Engaging Russia in", "Engaging Russia within", dossier.Partial},
	{"The Cold War offers", "The Cold War offers", dossier.Reworded},
	{"Even at the height", "Even at the height", dossier.Reworded}, // the treaties written out
	{"A similar approach can", "A similar approach can", dossier.Identical},
	{"The goal is not", "The goal is not", dossier.Identical},
	{"The writer is the founder", "Alexander Clackson is the founder", dossier.Reworded}, // bios
}

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
	found := make([]bool, len(wanted))
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
	for k, w := range wanted {
		if !found[k] {
			t.Errorf("no %s link of %q and %q", w.kind, w.a, w.b)
		}
	}
}

func wantedAt(a, b string, kind dossier.LinkKind) int {
	for k, w := range wanted {
		if strings.HasPrefix(a, w.a) && strings.HasPrefix(b, w.b) && kind == w.kind {
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
