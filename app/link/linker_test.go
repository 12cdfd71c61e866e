package link_test

import (
	"reflect"
	"slices"
	"strings"
	"testing"

	"counterpoint/app/dossier"
	"counterpoint/app/edition"
	"counterpoint/app/link"
)

func TestSlicesOfWorkGiveTheSameLinks(t *testing.T) {
	made := edition.NewEditor(3, 2000).Edition(300, edition.Usual)
	want := link.Pair(made.A, made.B, link.Options{})
	l := link.New(made.A, made.B, link.Options{})
	slices, last := 0, 0.
	for l.Step(50) {
		slices++
		if p := l.Progress(); p < last || p > 1 {
			t.Fatalf("progress goes from %v to %v", last, p)
		} else {
			last = p
		}
	}
	if slices < 100 {
		t.Errorf("all in %d slices", slices)
	}
	if p := l.Progress(); p < .999 {
		t.Errorf("progress ends at %v", p)
	}
	if got := l.Links(); !reflect.DeepEqual(got, want) {
		t.Errorf("got %v, want %v", got, want)
	}
}

func TestEqualSentencesAreLinkedFirst(t *testing.T) {
	a, b := essays(t)
	l := link.New(a, b, link.Options{})
	for len(l.Links()) == 0 && l.Step(1) {
	}
	early := l.Links()
	if len(early) != 19 || slices.ContainsFunc(early, func(k dossier.Link) bool { return k.Similarity < 1 }) {
		t.Errorf("first %d links are found: %v", len(early), early)
	}
	for l.Step(1) {
	}
	for _, k := range early {
		if !slices.ContainsFunc(l.Links(), func(m dossier.Link) bool { return sameLink(k, m) }) {
			t.Errorf("%v is lost", k)
		}
	}
}

func TestRelink(t *testing.T) {
	made := edition.NewEditor(4, 2000).Edition(300, edition.Usual)
	l := link.New(made.A, made.B, link.Options{})
	for l.Step(1000) {
	}
	for _, least := range []float64{.9, .4, 1, .35, .6} {
		l.Relink(least)
		for l.Step(1000) {
		}
		got := l.Links()
		if want := link.Pair(made.A, made.B, link.Options{Least: least}); !reflect.DeepEqual(got, want) {
			t.Errorf("least %v: got %v, want %v", least, got, want)
		}
		for _, k := range got {
			if k.Kind != dossier.Partial && k.Similarity < least-.0005 {
				t.Errorf("least %v: %v", least, k)
			}
		}
	}
}

func TestRelinkBeforeTheEnd(t *testing.T) {
	made := edition.NewEditor(4, 2000).Edition(300, edition.Usual)
	l := link.New(made.A, made.B, link.Options{})
	l.Step(1000)
	l.Relink(.8)
	for l.Step(1000) {
	}
	if got, want := l.Links(), link.Pair(made.A, made.B, link.Options{Least: .8}); !reflect.DeepEqual(got, want) {
		t.Errorf("got %v, want %v", got, want)
	}
}

func TestASmallerLeastSimilarityLinksMore(t *testing.T) {
	a, b := essays(t)
	before := len(link.Pair(a, b, link.Options{Least: 1}))
	for _, least := range []float64{.9, .8, .7, .6, .5, .4} {
		n := len(link.Pair(a, b, link.Options{Least: least}))
		if n < before {
			t.Errorf("least %v: %d links, with a larger least %d", least, n, before)
		}
		before = n
	}
}

// FuzzPair links any two texts, each line a block, sentences parted by bars,
// and looks at what has to hold of all links.
func FuzzPair(f *testing.F) {
	f.Add("One two three.|Four five six.\nSeven.", "One two three four five six.\nSeven eight.")
	f.Add("a a a\na a a\na b c d e f g", "a a a|a a a|a a a\na b c x d e f g")
	f.Add("你好世界。今天天气很好|再见", "你好世界！今天天气好")
	f.Add("\xff\xfe|U.S.|…", "'|US|a'b\u0301")
	f.Fuzz(func(t *testing.T, a, b string) {
		one, two := paragraphs("a", strings.Split(a, "\n")...), paragraphs("b", strings.Split(b, "\n")...)
		links := link.Pair(one, two, link.Options{})
		wantSound(t, links, sentences(one), sentences(two))
		l := link.New(one, two, link.Options{Least: .8})
		for l.Step(3) {
		}
		l.Relink(0)
		for l.Step(3) {
		}
		if got := l.Links(); !reflect.DeepEqual(got, links) {
			t.Errorf("in slices: got %v, want %v", got, links)
		}
		again := link.Repeats(one, link.Options{})
		wantSound(t, again, sentences(one), sentences(one))
		for _, k := range again {
			if number(k.A[len(k.A)-1]) >= number(k.B[0]) || k.Moved || k.Kind == dossier.Partial {
				t.Errorf("repeat %v", k)
			}
		}
	})
}

// wantSound checks links by what the dossier says of them.
func wantSound(t *testing.T, links []dossier.Link, inA, inB map[string]string) {
	t.Helper()
	usedA, usedB, last := map[string]bool{}, map[string]bool{}, 0
	for _, k := range links {
		if k.Similarity < 0 || k.Similarity > 1 || k.Matched > k.Words || k.Run > k.Matched || k.Matched == 0 {
			t.Errorf("numbers of %+v", k)
		}
		if n := number(k.A[0]); n <= last {
			t.Errorf("%+v is out of order", k)
		} else {
			last = n
		}
		if k.Moved != (k.Direction != "") {
			t.Errorf("direction of %+v", k)
		}
		same := strings.Join(strings.Fields(texts(inA, k.A)), " ") == strings.Join(strings.Fields(texts(inB, k.B)), " ")
		var right bool
		switch n, m := len(k.A), len(k.B); k.Kind {
		case dossier.Identical:
			right = same && k.Similarity == 1 && n == m && k.Matched == k.Words && k.Run == k.Words
		case dossier.Format:
			right = !same && k.Similarity == 1 && n == m && k.Matched == k.Words && k.Run == k.Words
		case dossier.Reworded:
			right = k.Similarity >= .6 && k.Similarity < 1 && n == m && n <= 2
		case dossier.Split:
			right = k.Similarity >= .6 && n < m && n+m <= 4
		case dossier.Merged:
			right = k.Similarity >= .6 && n > m && n+m <= 4
		case dossier.Partial:
			right = k.Similarity < 1 && n == 1 && m == 1
		}
		if !right {
			t.Errorf("kind of %+v: %q and %q", k, texts(inA, k.A), texts(inB, k.B))
		}
		once(t, k.A, usedA)
		once(t, k.B, usedB)
	}
}

func once(t *testing.T, ids []string, used map[string]bool) {
	t.Helper()
	for _, id := range ids {
		if used[id] {
			t.Errorf("%s is linked twice", id)
		}
		used[id] = true
	}
}

// number is that of a sentence's id.
func number(id string) int {
	n := 0
	for _, r := range id[1:] {
		n = 10*n + int(r-'0')
	}
	return n
}
