//go:build !js

package main

import (
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"slices"

	"counterpoint/app/specimen"
	"counterpoint/cmd/chrome"
)

// deed is something that a reader does, as a script: what is done the ith time.
type deed struct{ name, fragment, act string }

var deeds = []deed{
	{"selecting a claim", "view=map", `shown('.card')[i * 7 % shown('.card').length].click()`},
	{"folding a branch and unfolding it", "view=map", `shown('.twig')[i >> 1].click()`},
	{"typing in the search", "view=map", `{ const f = document.getElementById('search'); f.value = 'network'.slice(0, 1 + i % 7); f.dispatchEvent(new Event('input', { bubbles: true })); }`},
	{"changing the view", "view=map", `shown(i % 2 ? '.to-map' : '.to-compare')[0].click()`},
	{"selecting a sentence", "view=compare", `shown('.s')[i * 7 % shown('.s').length].click()`},
}

// doing does it and gives the milliseconds to the end of the frame that shows
// what the program made of it.
const doing = `
	window.shown = (selector) => [...document.querySelectorAll(selector)].filter((e) => e.checkVisibility());
	window.doing = (act) => new Promise((done) => {
		const from = performance.now();
		const watch = new MutationObserver(() => {
			watch.disconnect();
			requestAnimationFrame(() => setTimeout(() => done(performance.now() - from)));
		});
		watch.observe(document.getElementById('explorer'), { subtree: true, childList: true, attributes: true, attributeFilter: ['class', 'aria-expanded', 'data-view', 'data-words', 'data-places'] });
		act();
	});
	true`

// largeTable tells what the page's thread works when a reader does one thing, in
// the shipped explainer and in a map of 500 claims.
func largeTable(to io.Writer) error {
	ours, err := ourSite()
	if err != nil {
		return err
	}
	large, err := largeSite(500)
	if err != nil {
		return err
	}
	b, err := chrome.Start()
	if err != nil {
		return err
	}
	defer b.Close()
	t := table{title: "What one thing that a reader does costs", heads: []string{"explainer", "what the reader does", "shown after", "the thread works", "script", "style", "layout"}}
	for _, site := range []struct{ name, folder string }{{"shipped", ours}, {"500 claims", large}} {
		for _, c := range deeds {
			shown, w, err := cost(b, hosted(site.folder).URL+"/index.html#"+c.fragment, c)
			if err != nil {
				return fmt.Errorf("%s, %s: %w", site.name, c.name, err)
			}
			t.add(site.name, c.name, fmt.Sprintf("%.0f ms", shown), fmt.Sprintf("%.0f ms", w.Tasks), fmt.Sprintf("%.1f ms", w.Script), fmt.Sprintf("%.1f ms", w.Style), fmt.Sprintf("%.1f ms", w.Layout))
		}
	}
	t.note("1280 × 800, processor at its own speed; means of %d after the first few, shown: median. Wanted: 100 ms to select a claim of 500, 16 ms of script a letter of the shipped explainer.", times)
	return t.write(to)
}

// largeSite builds the site of a made-up explainer.
func largeSite(claims int) (string, error) {
	folder, site := filepath.Join(cacheDir, "bench", "large"), filepath.Join(cacheDir, "bench", "large-site")
	err := os.MkdirAll(folder, 0o755)
	for name, content := range specimen.Large(claims) {
		err = errors.Join(err, os.WriteFile(filepath.Join(folder, name), []byte(content), 0o644))
	}
	if err != nil {
		return "", err
	}
	return site, command(".", "go", "run", "./cmd/counterpoint", "build", folder, "-o", site)
}

// cost does a thing over and over; it gives the median time to its answer and
// the mean work.
func cost(b *chrome.Browser, address string, c deed) (shown float64, w chrome.Work, err error) {
	t, err := visit(b, address, 1280, 800, machines[0])
	if err != nil {
		return 0, w, err
	}
	defer t.Close()
	if err := awake(t); err != nil {
		return 0, w, err
	}
	if _, err := chrome.Value[bool](t, doing); err != nil {
		return 0, w, err
	}
	do := func(from, to int) ([]float64, error) {
		return chrome.Value[[]float64](t, fmt.Sprintf(`(async () => {
			const all = [];
			for (let i = %d; i < %d; i++) {
				all.push(await doing(() => { %s; }));
				await new Promise((done) => setTimeout(done, 150));
			}
			return all;
		})()`, from, to, c.act))
	}
	if _, err := do(0, 6); err != nil { // the first ones compile
		return 0, w, err
	}
	before, err := t.Work()
	if err != nil {
		return 0, w, err
	}
	all, err := do(6, 6+times)
	if err != nil {
		return 0, w, err
	}
	after, err := t.Work()
	w = after.Since(before)
	slices.Sort(all)
	return all[len(all)/2], chrome.Work{Script: w.Script / times, Style: w.Style / times, Layout: w.Layout / times, Tasks: w.Tasks / times}, err
}
