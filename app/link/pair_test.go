package link_test

import (
	"fmt"
	"slices"
	"testing"

	"counterpoint/app/dossier"
	"counterpoint/app/link"
)

func TestKnownEditsAreFound(t *testing.T) {
	splits, thirds, noise, news := usual, usual, usual, usual
	splits.split, splits.merge = .2, .2
	thirds.thirds = .3
	noise.kept, noise.noise = 0, .5
	news.dropped, news.added = .3, .3
	for _, c := range []struct {
		name       string
		vocabulary int
		how        edits
		precision  float64
		recall     float64
	}{
		{"usual edits", 20000, usual, .995, .990},
		{"few words", 200, usual, .995, .990},
		{"many splits and merges", 20000, splits, .995, .990},
		{"many splits in three", 20000, thirds, .995, .985},
		{"half of the words changed", 20000, noise, .995, .970},
		{"half of few words changed", 200, noise, .995, .950},
		{"a third dropped, a third new", 1000, news, .995, .990},
	} {
		t.Run(c.name, func(t *testing.T) {
			made := newEditor(1, c.vocabulary).edition(2000, c.how)
			s := made.score(link.Pair(made.a, made.b, link.Options{}))
			if s.precision < c.precision || s.recall < c.recall {
				t.Errorf("precision %.4f, recall %.4f, want %.3f and %.3f", s.precision, s.recall, c.precision, c.recall)
			}
		})
	}
}

func TestTextsWithNothingInCommonHaveNoLinks(t *testing.T) {
	e := newEditor(1, 1000)
	a, b := e.edition(1000, usual).a, e.edition(1000, usual).a
	if links := link.Pair(a, b, link.Options{}); len(links) > 1 {
		t.Errorf("%d links, such as %v", len(links), links[0])
	}
}

func TestShufflingKnownEditsKeepsTheLinks(t *testing.T) {
	made := newEditor(2, 20000).edition(500, usual)
	straight := unplaced(link.Pair(made.a, made.b, link.Options{}))
	for seed := range uint64(5) {
		got := unplaced(link.Pair(made.a, shuffled(made.b, seed), link.Options{}))
		if !slices.EqualFunc(got, straight, sameLink) {
			t.Errorf("shuffle %d: got %v, want %v", seed, got, straight)
		}
	}
}

func BenchmarkPair(b *testing.B) {
	b.Run("essays", func(b *testing.B) {
		one, two := essays(b)
		benchmark(b, edition{a: one, b: two})
	})
	for _, n := range []int{2000, 20000} {
		b.Run(fmt.Sprint(n), func(b *testing.B) {
			benchmark(b, newEditor(1, 20000).edition(n, usual))
		})
	}
}

func benchmark(b *testing.B, made edition) {
	b.ReportAllocs()
	var l *link.Linker
	var links []dossier.Link
	for b.Loop() {
		l = link.New(made.a, made.b, link.Options{})
		for l.Step(10000) {
		}
		links = l.Links()
	}
	b.ReportMetric(float64(l.Calls().Words), "worddistances")
	b.ReportMetric(float64(l.Calls().Characters), "distances")
	if len(made.same) > 0 {
		b.ReportMetric(made.score(links).f1, "F1")
	}
}

func BenchmarkRelink(b *testing.B) {
	made := newEditor(1, 20000).edition(20000, usual)
	l := link.New(made.a, made.b, link.Options{})
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
