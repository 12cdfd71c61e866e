//go:build !js

package main

import (
	_ "embed"
	"errors"
	"fmt"
	"io"
	"slices"
	"strings"
	"time"

	"github.com/chromedp/chromedp"

	"counterpoint/cmd/chrome"
)

// What the page weighs and how fast it paints and answers, beside Argdown's own
// static embed and what go-app publishes by itself: one map, one run, one
// browser, one host.

//go:embed probe.js
var probe string

// machine is a reader's.
type machine struct {
	name   string
	slower float64 // times the processor is slower
	slow4G bool
}

var machines = []machine{
	{"this machine", 1, false},
	{"processor 4 × slower", 4, false},
	{"slow 4G", 1, true},
	{"slow 4G, processor 4 × slower", 4, true},
}

// visit opens a contender in a new tab with an empty cache.
func visit(b *chrome.Browser, address string, width, height int64, m machine) (*chrome.Tab, error) {
	t, err := b.Tab()
	if err != nil {
		return nil, err
	}
	err = errors.Join(t.Wide(width, height), t.Before(probe), t.Slowed(m.slower))
	if m.slow4G {
		err = errors.Join(err, t.OnSlow4G())
	}
	if err == nil {
		err = t.Open(address)
	}
	if err != nil {
		t.Close()
		return nil, err
	}
	return t, nil
}

// settled waits until nothing more happens by itself.
const settled = `new Promise((done) => setTimeout(done, 2500))`

// pageTables prints all that a browser tells.
func pageTables(to io.Writer) error {
	all, err := contenders()
	if err != nil {
		return err
	}
	b, err := chrome.Start()
	if err != nil {
		return err
	}
	defer b.Close()
	for _, table := range []func(*chrome.Browser, []contender) (table, error){weightTable, paintTable, answerTable} {
		t, err := table(b, all)
		if err != nil {
			return err
		}
		if err := t.write(to); err != nil {
			return err
		}
	}
	return nil
}

// weightTable tells what is sent before a reader can read, and before the
// program has answered, and how small the text is.
func weightTable(b *chrome.Browser, all []contender) (table, error) {
	t := table{title: "Weight and text of the page", heads: []string{
		"page", "requests before reading", "gzip", "Brotli", "requests before the program answers", "gzip", "Brotli", "smallest text at 1280 px", "at 390 px",
	}}
	for _, c := range all {
		row := []string{c.name}
		var texts []string
		for _, size := range [][2]int64{{1280, 800}, {390, 844}} {
			h := hosted(c.folder)
			tab, err := visit(b, h.URL+"/"+c.page, size[0], size[1], machines[0])
			if err != nil {
				return t, fmt.Errorf("%s: %w", c.name, err)
			}
			before := h.sent()
			_, err = chrome.Value[bool](tab, settled+".then(() => true)")
			smallest, more := chrome.Value[[]any](tab, `__measure.smallest()`)
			_, last := answer(tab, c.tap, ready(c))
			after := h.sent()
			tab.Close()
			if err := errors.Join(err, more, last); err != nil {
				return t, fmt.Errorf("%s: %w", c.name, err)
			}
			texts = append(texts, fmt.Sprintf("%.1f px", smallest[0]))
			t.note("Smallest text of %s at %d px: “%s”.", c.name, size[0], smallest[1])
			if size[0] == 1280 {
				row = append(row, count(float64(before.requests)), kilobytes(float64(before.gzip)), kilobytes(float64(before.brotli)),
					count(float64(after.requests)), kilobytes(float64(after.gzip)), kilobytes(float64(after.brotli)))
			}
		}
		t.add(append(row, texts...)...)
	}
	t.note("Before reading is until the page has loaded. Our full page then fetches at rest what readers will want; the embed does not.")
	t.note("Bodies as a host sends them; headers are not counted. Argdown's embed holds the map alone, ours both essays whole and every view.")
	return t, nil
}

// ready says when a contender's program answers; its first answer where it has
// none.
func ready(c contender) string {
	if c.program != "" {
		return c.program
	}
	return c.answered
}

// answer taps a control, again until some things are true, and gives the
// milliseconds from the first tap to the frame that shows each. What is tapped
// again is not answered; what is on its way is waited for.
func answer(t *chrome.Tab, control string, done ...string) ([]float64, error) {
	if err := t.Until(control, time.Minute); err != nil {
		return nil, err
	}
	if _, err := chrome.Value[bool](t, `(__measure.await(() => `+strings.Join(done, ", () => ")+`), true)`); err != nil {
		return nil, err
	}
	for end := time.Now().Add(2 * time.Minute); time.Now().Before(end); {
		if ms, err := chrome.Value[[]float64](t, `__measure.answers`); err == nil && (len(ms) == 0 || ms[0] == 0) {
			if err := press(t, control); err != nil {
				return nil, err
			}
		}
		for range 20 {
			if ms, err := chrome.Value[[]float64](t, `__measure.answers`); err == nil && len(ms) > 0 && !slices.Contains(ms, 0) {
				return ms, nil
			}
			time.Sleep(20 * time.Millisecond)
		}
	}
	return nil, fmt.Errorf("no answer: %s", done)
}

// press clicks the middle of a control with the mouse.
func press(t *chrome.Tab, control string) error {
	at, err := chrome.Value[[]float64](t, `__measure.middle(`+control+` || document.body)`)
	if err != nil {
		return err
	}
	return t.Do(chromedp.MouseClickXY(at[0], at[1]))
}

// paintTable tells when a page shows and holds still.
func paintTable(b *chrome.Browser, all []contender) (table, error) {
	t := table{title: "Painting, at 390 px with an empty cache", heads: []string{"page", "machine", "FCP", "LCP", "CLS", "TBT"}}
	for _, c := range all {
		h := hosted(c.folder)
		for _, m := range []machine{machines[0], machines[3]} {
			var best []float64
			for range 3 {
				tab, err := visit(b, h.URL+"/"+c.page, 390, 844, m)
				if err != nil {
					return t, fmt.Errorf("%s: %w", c.name, err)
				}
				got, err := chrome.Value[[]float64](tab, settled+`.then(() => [__measure.fcp, __measure.lcp, __measure.cls, __measure.blocked()])`)
				tab.Close()
				if err != nil {
					return t, fmt.Errorf("%s: %w", c.name, err)
				}
				best = least(best, got)
			}
			t.add(c.name, m.name, seconds(best[0]/1e3), seconds(best[1]/1e3), fmt.Sprintf("%.3f", best[2]), fmt.Sprintf("%.0f ms", best[3]))
		}
	}
	t.note("Minima of three visits, 2.5 s after loading. TBT counts what held the page's thread for more than 50 ms after the first paint.")
	return t, nil
}

// least gives the smaller of each two numbers.
func least(a, b []float64) []float64 {
	if a == nil {
		return b
	}
	for i := range a {
		a[i] = min(a[i], b[i])
	}
	return a
}

// answerTable tells how long a reader waits for an answer to a tap.
func answerTable(b *chrome.Browser, all []contender) (table, error) {
	t := table{title: "From a tap to its answer, at 390 px", heads: []string{"page", "machine", "first answer, cold", "warm", "the program answers, cold", "warm"}}
	for _, c := range all {
		h := hosted(c.folder)
		for _, m := range machines[:3] {
			done := []string{c.answered}
			if c.program != "" {
				done = append(done, c.program)
			}
			cold, warm, err := waits(b, h.URL+"/"+c.page, c.tap, done, m)
			if err != nil {
				return t, fmt.Errorf("%s, %s: %w", c.name, m.name, err)
			}
			row := []string{c.name, m.name}
			for i := range 2 {
				if i < len(done) {
					row = append(row, seconds(cold[i]/1e3), seconds(warm[i]/1e3))
				} else {
					row = append(row, "–", "–")
				}
			}
			t.add(row...)
		}
	}
	t.note("A tap right after loading, repeated until it is answered; minima of two, on slow 4G of one. Ours is answered by the page itself, and starts the program; what go-app publishes covers the page until its program runs. Warm: a second visit, the files in the cache.")
	return t, nil
}

// waits gives the times to answers with an empty cache and on a second visit.
func waits(b *chrome.Browser, address, control string, done []string, m machine) (cold, warm []float64, err error) {
	runs := 2
	if m.slow4G {
		runs = 1 // the network is the same in every run
	}
	for range runs {
		first, second, err := twice(b, address, control, done, m)
		if err != nil {
			return nil, nil, err
		}
		cold, warm = least(cold, first), least(warm, second)
	}
	return cold, warm, nil
}

// twice visits a page, and once more with what is then in the cache.
func twice(b *chrome.Browser, address, control string, done []string, m machine) (cold, warm []float64, err error) {
	t, err := visit(b, address, 390, 844, m)
	if err != nil {
		return nil, nil, err
	}
	defer t.Close()
	if cold, err = answer(t, control, done...); err != nil {
		return nil, nil, err
	}
	if err = errors.Join(t.Open("about:blank"), t.Open(address)); err != nil {
		return nil, nil, err
	}
	warm, err = answer(t, control, done...)
	return cold, warm, err
}
