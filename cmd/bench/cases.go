package main

import (
	"encoding/json"
	"fmt"
	"os"
	"strings"

	"counterpoint/app/dossier"
	"counterpoint/app/edition"
	"counterpoint/app/link"
	"counterpoint/app/pipeline"
	"counterpoint/app/source"
	"counterpoint/seeds"
)

// A case is measured in a process of its own, so that none uses the memory that
// another has left; the same program measures natively and in WebAssembly.

// measureOnly tells a child process to measure one case.
const measureOnly = "-measure"

// kinds of cases, by the first part of their names.
var kinds = map[string]func(name string) reading{
	"read":     readCase,
	"link":     linkCase,
	"whole":    wholeCase,
	"distance": distanceCase,
}

// measureCase prints the reading of a case as JSON.
func measureCase(name string) error {
	kind, rest, _ := strings.Cut(name, "/")
	do, ok := kinds[kind]
	if !ok {
		return fmt.Errorf("there is no case %q", name)
	}
	return json.NewEncoder(os.Stdout).Encode(do(rest))
}

// readCase reads about a megabyte of a sample.
func readCase(name string) reading {
	text, lang := sample(name)
	r := timed(func() { source.Read("a", "a.txt", lang, []byte(text)) })
	r.Numbers["bytes"] = float64(len(text))
	return r
}

// sample gives a text of about a megabyte, and its language.
func sample(name string) (text, lang string) {
	const size = 1 << 20
	for _, s := range edition.Samples {
		if s.Name == name {
			return s.Repeated(size), s.Lang
		}
	}
	essays := file(firstEssay) + "\n" + file(secondEssay) + "\n"
	return edition.Sample{Text: essays}.Repeated(size), "en"
}

// The files of the shipped essays.
const (
	firstEssay  = "000_7e1c8a80ad99e6d3.txt"
	secondEssay = "001_678ff22bc9b2b16d.txt"
)

func file(name string) string {
	data, err := seeds.Read(name)
	if err != nil {
		panic(err)
	}
	return string(data)
}

// linkCase links an edition and says how well.
func linkCase(name string) reading {
	e := editionOf(name)
	var l *link.Linker
	var links []dossier.Link
	r := timed(func() {
		l = link.New(e.A, e.B, link.Options{})
		for l.Step(1 << 20) {
		}
		links = l.Links()
	})
	s := e.Score(links)
	r.Numbers["words"], r.Numbers["characters"] = float64(l.Calls().Words), float64(l.Calls().Characters)
	r.Numbers["precision"], r.Numbers["recall"], r.Numbers["f1"] = s.Precision, s.Recall, s.F1
	return r
}

// editionOf gives the edition of a name: "essays", or "2000/30" for 2,000 made-up
// sentences with up to 30 % of their words changed.
func editionOf(name string) edition.Edition {
	if name == essays {
		a, _ := source.Read("a", firstEssay, "en", []byte(file(firstEssay)))
		b, _ := source.Read("b", secondEssay, "en", []byte(file(secondEssay)))
		return edition.Essays(a, b)
	}
	n, noise := sizes(name)
	how := edition.Usual
	how.Noise = float64(noise) / 100
	return edition.NewEditor(1, 20000).Edition(n, how)
}

const essays = "essays"

// wholeCase reads, restores, links and compares two hostile texts, as the
// program does with any.
func wholeCase(name string) reading {
	h := hostileOf(name)
	first, second := []byte(h.a()), []byte(h.b())
	var links int
	r := timed(func() {
		a, _ := source.Read("a", "a.txt", "en", first)
		b, _ := source.Read("b", "b.txt", "en", second)
		_, pairs := pipeline.Link([]dossier.Source{a, b}, link.Options{})
		links = len(pairs[0].Links)
	})
	r.Numbers["links"] = float64(links)
	return r
}
