package link_test

import (
	"fmt"
	"slices"
	"testing"

	"counterpoint/app/dossier"
	"counterpoint/app/edition"
	"counterpoint/app/link"
)

func TestKnownEditsAreFound(t *testing.T) {
	splits, thirds, noise, news := edition.Usual, edition.Usual, edition.Usual, edition.Usual
	splits.Split, splits.Merge = .2, .2
	thirds.Thirds = .3
	noise.Kept, noise.Noise = 0, .5
	news.Dropped, news.Added = .3, .3
	for _, c := range []struct {
		name       string
		vocabulary int
		how        edition.Edits
		precision  float64
		recall     float64
	}{
		{"usual edits", 20000, edition.Usual, .995, .990},
		{"few words", 200, edition.Usual, .995, .990},
		{"many splits and merges", 20000, splits, .995, .990},
		{"many splits in three", 20000, thirds, .995, .985},
		{"half of the words changed", 20000, noise, .995, .970},
		{"half of few words changed", 200, noise, .995, .950},
		{"a third dropped, a third new", 1000, news, .995, .990},
	} {
		t.Run(c.name, func(t *testing.T) {
			made := edition.NewEditor(1, c.vocabulary).Edition(2000, c.how)
			s := made.Score(link.Pair(made.A, made.B, link.Options{}))
			if s.Precision < c.precision || s.Recall < c.recall {
				t.Errorf("precision %.4f, recall %.4f, want %.3f and %.3f", s.Precision, s.Recall, c.precision, c.recall)
			}
		})
	}
}

func TestTextsWithNothingInCommonHaveNoLinks(t *testing.T) {
	e := edition.NewEditor(1, 1000)
	a, b := e.Edition(1000, edition.Usual).A, e.Edition(1000, edition.Usual).A
	if links := link.Pair(a, b, link.Options{}); len(links) > 1 {
		t.Errorf("%d links, such as %v", len(links), links[0])
	}
}

func TestShufflingKnownEditsKeepsTheLinks(t *testing.T) {
	made := edition.NewEditor(2, 20000).Edition(500, edition.Usual)
	straight := unplaced(link.Pair(made.A, made.B, link.Options{}))
	for seed := range uint64(5) {
		got := unplaced(link.Pair(made.A, shuffled(made.B, seed), link.Options{}))
		if !slices.EqualFunc(got, straight, sameLink) {
			t.Errorf("shuffle %d: got %v, want %v", seed, got, straight)
		}
	}
}

func BenchmarkPair(b *testing.B) {
	b.Run("essays", func(b *testing.B) {
		one, two := essays(b)
		benchmark(b, edition.Edition{A: one, B: two})
	})
	for _, n := range []int{2000, 20000} {
		b.Run(fmt.Sprint(n), func(b *testing.B) {
			benchmark(b, edition.NewEditor(1, 20000).Edition(n, edition.Usual))
		})
	}
}

func benchmark(b *testing.B, made edition.Edition) {
	b.ReportAllocs()
	var l *link.Linker
	var links []dossier.Link
	for b.Loop() {
		l = link.New(made.A, made.B, link.Options{})
		for l.Step(10000) {
		}
		links = l.Links()
	}
	b.ReportMetric(float64(l.Calls().Words), "worddistances")
	b.ReportMetric(float64(l.Calls().Characters), "distances")
	if len(made.Same) > 0 {
		b.ReportMetric(made.Score(links).F1, "F1")
	}
}

func BenchmarkRelink(b *testing.B) {
	made := edition.NewEditor(1, 20000).Edition(20000, edition.Usual)
	l := link.New(made.A, made.B, link.Options{})
	for l.Step(10000) {
	}
	for b.Loop() {
		l.Relink(.8)
		for l.Step(10000) {
		}
		l.Links()
	}
}

func BenchmarkHostile(b *testing.B) {
	for _, h := range hostile {
		b.Run(h.name, func(b *testing.B) {
			one, two := lines("a", h.n, h.a), lines("b", h.m, h.b)
			for b.Loop() {
				link.Pair(one, two, link.Options{})
			}
		})
	}
}
