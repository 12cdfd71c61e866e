//go:build !js

package main

import (
	"fmt"
	"strings"
	"testing"

	"counterpoint/app/dossier"
	editions "counterpoint/app/edition"
	"counterpoint/app/pipeline"
)

// Texts of thousands of sentences, which the program leaves to the page.

// vastFiles are an explainer of two texts of so many sentences.
func vastFiles(sentences int) []file {
	how := editions.Usual
	how.Noise = .3
	e := editions.NewEditor(1, 3000).Edition(sentences, how)
	a, b := paragraphs(e.A), paragraphs(e.B)
	quote, _, _ := strings.Cut(a, ". ")
	return []file{
		{pipeline.MapFile, []byte("===\ntitle: Two long texts\nsources:\n  a:\n    file: first.txt\n  b:\n    file: second.txt\n===\n\n[Thesis]: It is long. #thesis {a: \"" + quote + "\"}\n")},
		{"first.txt", []byte(a)},
		{"second.txt", []byte(b)},
	}
}

func paragraphs(s dossier.Source) string {
	var b strings.Builder
	for _, block := range s.Blocks {
		for _, sentence := range block.Sentences {
			b.WriteString(sentence.Text + " ")
		}
		b.WriteString("\n\n")
	}
	return b.String()
}

// linkedToNone counts the sentences of the first text that are linked at a likeness
// to none of the second.
func linkedToNone(d dossier.Dossier, least float64) int {
	n := 0
	for _, b := range d.Sources[0].Blocks {
		n += len(b.Sentences)
	}
	l := pipeline.Search(d.Sources[0], d.Sources[1], least)
	for l.Step(1 << 20) {
	}
	for _, link := range l.Links() {
		n -= len(link.A)
	}
	return n
}

// The slider links long texts anew beside the page, which answers meanwhile:
// it selects, stops, and shows what was found, in both texts and in one.
func TestReaderSlidesThroughLongTexts(t *testing.T) {
	e := gathered(among(vastFiles(1200)))
	if dossier.HasErrors(e.problems) {
		t.Fatal(e.problems)
	}
	files, err := site(e, streams{})
	if err != nil {
		t.Fatal(err)
	}
	usual, strict := linkedToNone(e.dossier, .6), linkedToNone(e.dossier, .85)
	if usual == strict {
		t.Fatalf("%d sentences stand alone at either likeness", usual)
	}
	const counts = `document.querySelector('.counts').textContent`
	const count = `document.querySelectorAll('.t0 .s.only').length`
	alike := func(n int) string { return fmt.Sprintf(count+` === %d`, n) }
	r := open(t, hosting(t, "/", files).URL+"/#view=compare")
	r.until(alike(usual))
	js[bool](r, `(() => {
		window.kept = document.querySelector('.t0 .stretch .s');
		window.pieces = document.querySelectorAll('.part').length;
		return true;
	})()`)

	r.press(".least output")
	r.until(program + ` === 'live'`)
	r.slide(85)
	r.press(`[id="s=a3"]`) // while links are searched for
	r.until(`document.getElementById('s=a3').matches('.open') && document.querySelector('[id="s=a3"] + .note').checkVisibility()`)
	r.until(alike(strict))
	r.until(counts + fmt.Sprintf(`.includes('%d only in A')`, strict))
	if !js[bool](r, `kept.isConnected && document.querySelectorAll('.part').length === pieces`) {
		t.Error("what did not change was made anew")
	}
	r.until(`document.activeElement.id === 's=a3' && document.getElementById('s=a3').matches('.open')`)

	if !js[bool](r, `[...document.querySelectorAll('.s.merged')].every((s) => getComputedStyle(s).display === 'inline')`) {
		t.Error("sentences that were merged do not show")
	}

	// Another sentence: the first is lit no more, the twin is.
	r.press(`.t0 .s.reworded:not(.open)`)
	r.until(`!document.getElementById('s=a3').matches('.open') && document.querySelectorAll('.compare .s.open').length === 1`)
	r.until(`(() => { const s = document.querySelector('.s.open'); return document.getElementById('s=' + s.dataset.twin.split(' ')[0]).matches('.twin'); })()`)

	// Both texts in one follow.
	r.press(".switch.both")
	r.until(`document.querySelector('article.merged').checkVisibility() && document.querySelectorAll('article.merged .part').length > 10`)
	r.until(`document.querySelectorAll('article.merged del.stop, .merged ins.stop').length > 0`)
	r.until(`document.querySelector('.by-change [role="status"]').textContent.replace(/\D/g, '') === String(document.querySelectorAll('.merged [id^="text=a,b&change="]').length)`)
	r.press(".switch.beside")

	// A claim that is rejected is called so where it stands.
	const note = `document.querySelector('[id="s=a1"] + .note .doubt')`
	js[bool](r, `(location.hash = '#s=a1&least=85', true)`)
	r.until(note + `.checkVisibility()`)
	said := js[string](r, note+`.textContent`)
	js[bool](r, `(`+note+`.click(), true)`)
	r.until(note + `.textContent !== '` + said + `' && location.hash.includes('reject=thesis')`)
	js[bool](r, `(`+note+`.click(), true)`)
	r.until(note + `.textContent === '` + said + `' && !location.hash.includes('reject=')`)

	// Stop leaves off, and the usual links are those that the page came with.
	r.slide(40)
	js[bool](r, `(document.querySelector('.stop-search').click(), true)`)
	r.until(`document.querySelector('.least input').value === '60' && !document.querySelector('.searching.on')`)
	r.until(alike(usual))
}

// Before the program runs the menu of such a page says which view it shows.
func TestMenuOfLongTexts(t *testing.T) {
	e := gathered(among(vastFiles(1200)))
	files, err := site(e, streams{})
	if err != nil {
		t.Fatal(err)
	}
	h := hosting(t, "/", files)
	h.refuse = ".wasm"
	r := open(t, h.URL+"/")
	const lit = `[...document.querySelectorAll('.tab')].filter((e) => getComputedStyle(e).backgroundColor === getComputedStyle(document.body).color).map((e) => e.className.replace('tab to-', '')).join()`
	for fragment, view := range map[string]string{"view=map": "map", "view=compare": "compare", "s=b7": "compare", "tour=1": "tour", "view=whatif": "whatif", "view=whatif&reject=thesis": "whatif", "view=outline": "outline"} {
		js[bool](r, `(location.hash = '#`+fragment+`', true)`)
		r.until(lit + ` === '` + view + `'`)
	}
}
