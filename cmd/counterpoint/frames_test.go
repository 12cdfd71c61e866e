//go:build !js

package main

import (
	"net/http"
	"strconv"
	"strings"
	"testing"

	"github.com/chromedp/chromedp"
)

// Frames of another site, whose storage the browser blocks, with all rights,
// with those of the embed code, and with scripts alone: in each the program
// starts when the reader touches something, and answers; Back stays with the
// page around.
func TestFramesAnswer(t *testing.T) {
	h := hosted(t, "/")
	h.around = func(w http.ResponseWriter, r *http.Request) {
		w.Header().Set("Content-Type", "text/html; charset=utf-8")
		_, _ = w.Write([]byte(begin + `<script>each((rights, i) => {
			const f = make(rights, i);
			f.style.height = '780px';
			document.body.append(f);
			f.src = src + '?theme=dark';
		})</script></body>`))
	}
	r := open(t, h.URL+"/around/three", chromedp.EmulateViewport(1300, 800))
	r.until(`told.filter(Boolean).length === 3`)
	if storage := js[string](r, `told.map((t) => t.storage).join()`); storage != "blocked,blocked,blocked" {
		t.Fatalf("storage is %s: this test shows nothing", storage)
	}
	length := js[int](r, `history.length`)
	for i := range 3 {
		box := js[[]float64](r, `(() => { const b = frames()[`+strconv.Itoa(i)+`].getBoundingClientRect(); return [b.x, b.y]; })()`)
		for y := 60.0; y < 780; y += 60 { // over the page, until something is a control
			r.do(chromedp.MouseEvent("mouseMoved", box[0]+120, box[1]+y))
		}
		r.until(`told[` + strconv.Itoa(i) + `].program === 'live'`)
	}
	js[bool](r, `(press('.shortcut'), true)`)
	r.until(`told.every((t) => t.hash === '#claim=eastern-europe-is-sceptical' && t.open === 'Eastern Europe is sceptical')`)
	js[bool](r, `(press('[aria-label="Eastern Europe is sceptical"] .minis a'), true)`)
	r.until(`told.every((t) => t.open === 'Thesis')`)
	if n := js[int](r, `history.length`); n != length {
		t.Errorf("the frames add %d to the history", n-length)
	}
}

// A frame that begins at a claim far down leaves the page around where it is.
func TestAFrameScrollsNothing(t *testing.T) {
	h := hosted(t, "/")
	h.refuse = ".wasm"
	h.around = func(w http.ResponseWriter, r *http.Request) {
		w.Header().Set("Content-Type", "text/html; charset=utf-8")
		_, _ = w.Write([]byte(`<!doctype html><title>Story</title><body><p style="height:500px">Story</p><iframe id="frame" width="390" height="4000" src="` + h.URL + `/embed.html?focus=ukraine-will-oppose-it"></iframe>`))
	}
	for _, story := range []string{h.URL, strings.Replace(h.URL, "127.0.0.1", "localhost", 1)} {
		r := open(t, story+"/around/focus")
		r.until(`document.readyState === 'complete' && performance.now() > 1500`)
		if y := js[float64](r, `scrollY`); y != 0 {
			t.Errorf("%s: the story is scrolled to %v", story, y)
		}
	}
}

// spy stands before everything else in a page and writes down what the policy
// refuses and what the page asks for.
const spy = `
	window.refused = [];
	window.requests = new Set();
	document.addEventListener('securitypolicyviolation', (e) => refused.push(e.violatedDirective + ' ' + e.blockedURI + ' ' + e.sourceFile + ':' + e.lineNumber));
	new PerformanceObserver((list) => { for (const e of list.getEntries()) requests.add(e.name); }).observe({ type: 'resource', buffered: true });
	window.print = () => {};`

// press presses what can be pressed in what shows, and types into every field,
// each once.
const pressAll = `(() => {
	const done = window.pressed = window.pressed || new Set();
	const name = (e) => e.localName + '|' + e.id + '|' + e.className + '|' + e.textContent.slice(0, 40);
	let n = 0;
	for (const e of document.querySelectorAll('button, summary, label, input, select, textarea')) {
		if (!e.isConnected || !e.checkVisibility() || e.disabled || done.has(name(e))) continue;
		done.add(name(e));
		n++;
		if (/^(search|text|)$/.test(e.getAttribute('type') || '') && e.localName === 'input') { e.value = 'veto'; e.dispatchEvent(new Event('input', { bubbles: true })); } else if (e.type === 'range') { e.value = e.min; e.dispatchEvent(new Event('input', { bubbles: true })); e.dispatchEvent(new Event('change', { bubbles: true })); } else e.click();
	}
	return n;
})()`

// In every view, whatever the reader presses, the page asks no other host for
// anything, and its own policy has nothing to refuse.
func TestNothingIsRefused(t *testing.T) {
	h := hosted(t, "/")
	for _, page := range []string{"/spied", "/spied?theme=dark&transparent&plain&search=veto&lang=de"} {
		r := open(t, h.URL+page, chromedp.EmulateViewport(1300, 900))
		r.press(".tab.to-map")
		pressed := 0
		for _, fragment := range []string{"view=map", "claim=eastern-europe-is-sceptical", "view=outline", "view=compare", "s=a33", "text=b", "view=whatif", "view=whatif&reject=no-veto", "tour=1", "tour=6"} {
			js[bool](r, `(location.hash = '`+fragment+`', true)`)
			r.until(program + ` === 'live'`)
			for range 3 { // what opens may hold more
				pressed += js[int](r, pressAll)
			}
		}
		if pressed < 5 {
			t.Errorf("%s: only %d controls were found", page, pressed)
		}
		r.until(`document.readyState === 'complete'`)
		for _, what := range js[[]string](r, `refused`) {
			t.Errorf("%s: the policy refuses %s", page, what)
		}
		for _, url := range js[[]string](r, `[...requests]`) {
			if !strings.HasPrefix(url, h.URL+"/") && !strings.HasPrefix(url, "data:") && !strings.HasPrefix(url, "blob:"+h.URL+"/") {
				t.Errorf("%s: a request to %s", page, url)
			}
		}
		if js[int](r, `requests.size`) < 5 || js[int](r, `document.cookie.length`) != 0 {
			t.Errorf("%s: %v", page, js[[]string](r, `[document.cookie, ...requests]`))
		}
		t.Logf("%s: %d controls pressed", page, pressed)
	}
}
