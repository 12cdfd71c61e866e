package resolve

import (
	"sort"
	"strings"
	"unicode/utf8"

	"counterpoint/app/dossier"
)

// resolver holds what anchors are looked up in.
type resolver struct {
	sources   []dossier.Source
	pairs     []dossier.Pair
	folds     []folded
	sentences map[string]dossier.Sentence
	problems  []dossier.Problem
}

func newResolver(sources []dossier.Source, pairs []dossier.Pair, pause dossier.Pause) *resolver {
	r := &resolver{sources: sources, pairs: pairs, sentences: map[string]dossier.Sentence{}}
	for _, s := range sources {
		r.folds = append(r.folds, fold(s.Text, pause))
		for _, b := range s.Blocks {
			for _, sentence := range b.Sentences {
				r.sentences[sentence.ID] = sentence
			}
			pause.Now()
		}
	}
	return r
}

func (r *resolver) err(at dossier.Place, hint, what string, args ...any) {
	r.problems = append(r.problems, dossier.Problem{Place: at, Severity: dossier.Error, What: dossier.Filled(what, args...), Hint: hint})
}

func (r *resolver) warn(at dossier.Place, hint, what string, args ...any) {
	r.problems = append(r.problems, dossier.Problem{Place: at, Severity: dossier.Warning, What: dossier.Filled(what, args...), Hint: hint})
}

// source finds a source by its key, -1 when there is none.
func (r *resolver) source(key string) int {
	for i, s := range r.sources {
		if s.Key == key {
			return i
		}
	}
	return -1
}

// anchor finds the one place where a quote stands in a source; otherwise it
// reports a problem.
func (r *resolver) anchor(source int, quote string, at dossier.Place) (dossier.Anchor, bool) {
	file := r.sources[source].File
	found := r.folds[source].find(quote)
	switch {
	case strings.TrimSpace(quote) == "":
		r.err(at, "put a few words of the text between the quote marks", "an empty quote")
		return dossier.Anchor{}, false
	case len(found) == 0:
		r.err(at, r.elsewhere(source, quote), "the quote %q does not stand in %q", clip(quote, 80), file)
		return dossier.Anchor{}, false
	case len(found) > 1:
		r.err(at, "make it longer, so that it stands there once; it stands at "+r.places(source, found), "the quote %q stands %d times in %q", clip(quote, 80), len(found), file)
		return dossier.Anchor{}, false
	}
	within := r.within(source, found[0])
	return dossier.Anchor{Source: source, Start: found[0].start, End: found[0].end, Sentences: within, Place: at}, len(within) > 0
}

// elsewhere tells where a missing quote may be meant to stand: in another
// source, or in the nearest sentence of this one.
func (r *resolver) elsewhere(source int, quote string) string {
	for i, f := range r.folds {
		if found := f.find(quote); i != source && len(found) > 0 {
			return dossier.Filled("it stands in source %q, at %s", r.sources[i].Key, r.place(i, found[0].start))
		}
	}
	if s, ok := nearest(r.sources[source], quote); ok {
		return dossier.Filled("quotes must be word for word; the nearest sentence is %q at %s", clip(s.Text, 160), r.place(source, s.Start))
	}
	return "quotes must be word for word; no sentence of this source has any of its words"
}

// places lists where a quote stands, at most five of them.
func (r *resolver) places(source int, spans []span) string {
	var list []string
	for i, s := range spans {
		if i == 5 {
			list = append(list, "…")
			break
		}
		list = append(list, r.place(source, s.start).String())
	}
	return strings.Join(list, ", ")
}

// place turns a byte of a source into a line and a column.
func (r *resolver) place(source, offset int) dossier.Place {
	before := r.sources[source].Text[:offset]
	line := strings.LastIndexByte(before, '\n') + 1
	return dossier.Place{
		File: r.sources[source].File, Line: strings.Count(before, "\n") + 1,
		Column: utf8.RuneCountInString(strings.TrimPrefix(before[line:], "\ufeff")) + 1,
	}
}

// within lists the sentences that a span touches.
func (r *resolver) within(source int, s span) []string {
	var ids []string
	for _, b := range r.sources[source].Blocks {
		if b.End <= s.start || b.Start >= s.end {
			continue
		}
		for _, sentence := range b.Sentences {
			if sentence.Start < s.end && s.start < sentence.End {
				ids = append(ids, sentence.ID)
			}
		}
	}
	return ids
}

// order sorts anchors by source and place and drops those that say the same.
func order(anchors []dossier.Anchor) []dossier.Anchor {
	sort.SliceStable(anchors, func(i, j int) bool {
		a, b := anchors[i], anchors[j]
		if a.Source != b.Source {
			return a.Source < b.Source
		}
		if a.Start != b.Start {
			return a.Start < b.Start
		}
		return a.End < b.End
	})
	kept := anchors[:0]
	for i, a := range anchors {
		if i > 0 {
			last := kept[len(kept)-1]
			if a.Source == last.Source && a.Start == last.Start && a.End == last.End {
				continue
			}
		}
		kept = append(kept, a)
	}
	return kept
}
