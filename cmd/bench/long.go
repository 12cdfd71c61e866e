//go:build !js

package main

import (
	"cmp"
	"fmt"
	"io"
	"maps"
	"net/http"
	"net/http/httptest"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"time"

	"counterpoint/app/dossier"
	"counterpoint/app/edition"
	"counterpoint/cmd/chrome"
)

// The page of two texts as long as a file may be: 20,000 made-up sentences and
// an edited version of them, with a map of two claims.

const longSentences = 20000

// moment is something that a reader waits for in such a page.
type moment struct {
	name string
	do   func(t *chrome.Tab) error
	done string // expression: a promise of its end
}

var moments = []moment{
	{"loading", func(*chrome.Tab) error { return nil }, settled},
	{"starting the program", func(t *chrome.Tab) error {
		return press(t, `document.querySelector('.least output')`)
	}, `__measure.until(() => document.documentElement.dataset.program === 'live').then(() => ` + settled + `)`},
	{"linking, at 80 %", func(t *chrome.Tab) error {
		// To look for elements of such a page takes long, too.
		_, err := chrome.Value[bool](t, `(__measure.said = document.querySelector('.searching'), __measure.strip = document.querySelector('.overview'), __measure.drawn = __measure.strip.firstElementChild, __measure.slider = document.querySelector('.least input'), true)`)
		if err != nil {
			return err
		}
		time.Sleep(time.Second)
		if _, err = chrome.Value[bool](t, `(__measure.long.splice(0), true)`); err != nil {
			return err
		}
		_, err = chrome.Value[bool](t, `(__measure.slider.value = 80, __measure.slider.dispatchEvent(new Event('input', { bubbles: true })))`)
		return err
	}, `__measure.until(() => __measure.said.matches('.on')).then(() => __measure.until(() => !__measure.said.matches('.on')))`},
	// The overview is drawn anew at last. To ask more of such a page now and then
	// would hold it up for longer than what is measured.
	{"showing what was found", func(*chrome.Tab) error { return nil }, `__measure.until(() => __measure.strip.firstElementChild !== __measure.drawn)`},
}

// longTable tells how long the thread of such a page is held up.
func longTable(to io.Writer) error {
	folder, err := longSite()
	if err != nil {
		return err
	}
	b, err := chrome.Start()
	if err != nil {
		return err
	}
	defer b.Close()
	h := httptest.NewServer(http.FileServer(http.Dir(folder))) // to pack 30 MB takes minutes
	defer h.Close()
	tab, err := visit(b, h.URL+"/#view=compare", 1280, 800, machines[0])
	if err != nil {
		return err
	}
	defer tab.Close()
	t := table{title: "A page of 20,000 × 20,000 sentences", heads: []string{"while", "lasted", "longest task", "tasks over 50 ms", "held up by them"}}
	for _, m := range moments {
		from := time.Now()
		if err := m.do(tab); err != nil {
			return fmt.Errorf("%s: %w", m.name, err)
		}
		got, err := chrome.Value[[]float64](tab, m.done+`.then(() => { const all = __measure.long.splice(0).map((e) => e[1]); return [Math.max(0, ...all), all.length, all.reduce((a, b) => a + b, 0)]; })`)
		if err != nil {
			return fmt.Errorf("%s: %w", m.name, err)
		}
		t.add(m.name, seconds(time.Since(from).Seconds()), fmt.Sprintf("%.0f ms", got[0]), count(got[1]), seconds(got[2]/1e3))
	}
	if same, err := chrome.Value[bool](tab, `[0, 1].every((t) => document.querySelector('.counts').textContent.includes(' ' + document.querySelectorAll('.t' + t + ' .s.only').length.toLocaleString('en') + ' only in ' + 'AB'[t]))`); err != nil || !same {
		return fmt.Errorf("what is shown is not what was found: %w", err)
	}
	t.note("Made-up texts (app/edition, seed 1, up to 30 %% changed) in one Chromium; 2.5 s of rest are part of the first two. Wanted: no task over 50 ms.")
	return t.write(to)
}

// longSite builds the site of such texts.
func longSite() (string, error) {
	from, to := filepath.Join(cacheDir, "bench", "long"), filepath.Join(cacheDir, "bench", "longsite")
	if err := writeLong(from, longSentences); err != nil {
		return "", err
	}
	return to, command(".", "go", "run", "./cmd/counterpoint", "build", "-o", to, from)
}

// writeLong writes the folder of an explainer of two texts of n sentences.
func writeLong(folder string, n int) error {
	how := edition.Usual
	how.Noise = .3
	e := edition.NewEditor(1, 20000).Edition(n, how)
	short := shortWords(e.A, e.B)
	if err := os.MkdirAll(folder, 0o755); err != nil {
		return err
	}
	a, b := prose(e.A, short), prose(e.B, short)
	thesis, _, _ := strings.Cut(a, ". ")
	for name, text := range map[string]string{"first.txt": a, "second.txt": b, "map.argdown": `===
title: Two long texts
sources:
  a:
    file: first.txt
  b:
    file: second.txt
===

[Thesis]: It is long. #thesis {a: "` + thesis + `"}
  + [Reason]: Somebody wrote it.
`} {
		if err := os.WriteFile(filepath.Join(folder, name), []byte(text), 0o644); err != nil {
			return err
		}
	}
	return nil
}

// shortWords gives every word of the sources one of two to five letters, the
// shorter the more often it stands: a file of more than two megabytes is not
// read, and made-up words are twice as long as real ones.
func shortWords(sources ...dossier.Source) map[string]string {
	often := map[string]int{}
	for _, s := range sources {
		for _, word := range strings.Fields(strings.ToLower(prose(s, nil))) {
			often[strings.Trim(word, ".")]++
		}
	}
	words := slices.SortedFunc(maps.Keys(often), func(v, w string) int { return cmp.Or(often[w]-often[v], strings.Compare(v, w)) })
	short := map[string]string{}
	for i, word := range words {
		short[word] = syllables(i)
	}
	return short
}

// syllables gives words of which none is an abbreviation: of two, three, four
// and five letters.
func syllables(i int) string {
	const consonants, vowels = "bdklmrtvzx", "aeiou"
	word := ""
	for size := len(consonants) * len(vowels); ; size *= len(consonants) * len(vowels) {
		for _, tail := range []string{"", consonants} {
			n := size * max(len(tail), 1)
			if i < n {
				if tail != "" {
					word, i = string(tail[i%len(tail)]), i/len(tail)
				}
				for ; size > 1; size /= len(consonants) * len(vowels) {
					word = string(consonants[i%len(consonants)]) + string(vowels[i/len(consonants)%len(vowels)]) + word
					i /= len(consonants) * len(vowels)
				}
				return word
			}
			i -= n
		}
	}
}

// prose is a source as a file, with other words.
func prose(s dossier.Source, words map[string]string) string {
	var b strings.Builder
	for _, block := range s.Blocks {
		for i, sentence := range block.Sentences {
			if i > 0 {
				b.WriteByte(' ')
			}
			for k, word := range strings.Fields(sentence.Text) {
				bare := strings.TrimRight(word, ".")
				if other, ok := words[strings.ToLower(bare)]; ok {
					if bare != strings.ToLower(bare) {
						other = strings.ToUpper(other[:1]) + other[1:]
					}
					word = other + word[len(bare):]
				}
				if k > 0 {
					b.WriteByte(' ')
				}
				b.WriteString(word)
			}
		}
		b.WriteString("\n\n")
	}
	return b.String()
}
