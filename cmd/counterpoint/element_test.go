//go:build !js

package main

import (
	"net/http"
	"strconv"
	"strings"
	"testing"
	"time"

	"github.com/chromedp/chromedp"

	"counterpoint/app/state"
	"counterpoint/app/view"
)

// Stories of a strict page around, with <counterpoint-map> in them. SITE is
// the folder of the explainer, on another host.
var stories = map[string]string{
	"before":  `<script src="SITEembed.js"></script>` + element + after,
	"after":   `<link rel="stylesheet" href="room.css">` + element + `<script async src="SITEembed.js"></script>` + after,
	"code":    "CODE" + after,
	"twice":   `<script src="SITEembed.js"></script>` + element + `<script src="SITEembed.js"></script>` + after,
	"several": lead + element + `<counterpoint-map src="SITE" view="compare" plain theme="dark"><a href="SITE">Texts</a></counterpoint-map><script async src="SITEembed.js"></script>` + after,
	"below":   lead + element + `<script async src="SITEembed.js"></script>` + after,
	"missing": element + after,
	"refused": `<script src="SITEembed.js"></script><counterpoint-map src="SITEnone/" title="Map"><a href="SITE">The map</a></counterpoint-map>` + after,
}

const (
	lead    = `<p class="lead">Story</p>`
	element = `<counterpoint-map src="SITE" title="A map of the argument"><a href="SITE">The map</a></counterpoint-map>`
	after   = `<p class="after">What follows</p>`
)

// strict is what a careful page around allows.
const strict = "default-src 'none'; script-src 'self' SITE; style-src 'self'; frame-src SITE; require-trusted-types-for 'script'"

// watchful writes down what moves and what the policy refuses.
const watchful = `
	window.moved = 0;
	window.refused = [];
	new PerformanceObserver((list) => { for (const e of list.getEntries()) moved += e.value; }).observe({ type: 'layout-shift', buffered: true });
	document.addEventListener('securitypolicyviolation', (e) => refused.push(e.violatedDirective + ' ' + e.blockedURI));
	window.globals = new Set(Object.getOwnPropertyNames(window));
	window.maps = () => [...document.querySelectorAll('counterpoint-map')];
	window.frameOf = (i) => maps()[i].shadowRoot.querySelector('iframe');
	window.heightOf = (i) => Math.round(frameOf(i).getBoundingClientRect().height);`

// told makes a host of stories that cannot be moved.
func told(t *testing.T) *host {
	h := hosted(t, "/map/")
	site := strings.Replace(h.URL, "127.0.0.1", "localhost", 1) + "/map/"
	e, err := folder{}.read()
	if err != nil {
		t.Fatal(err)
	}
	room := view.New(&e.dossier).Height(state.Model{View: state.Map}, 640)
	code := view.EmbedCode(view.Embed{Page: site, Title: "The map", Height: room})[1].Code
	h.around = func(w http.ResponseWriter, r *http.Request) {
		name := strings.TrimPrefix(r.URL.Path, "/around/")
		switch name {
		case "watch.js":
			w.Header().Set("Content-Type", "text/javascript")
			_, _ = w.Write([]byte(watchful))
			return
		case "story.css":
			w.Header().Set("Content-Type", "text/css")
			_, _ = w.Write([]byte(`body { margin: 0 auto; max-width: 640px } .lead { height: 5000px } .after { height: 400px; background: #eee } iframe { height: 7px !important }`))
			return
		case "room.css":
			w.Header().Set("Content-Type", "text/css")
			_, _ = w.Write([]byte(`counterpoint-map:not(:defined) { display: block; min-height: min(` + strconv.Itoa(room) + `px, 100vh) }`))
			return
		}
		policy := strings.ReplaceAll(strict, "SITE", strings.TrimSuffix(site, "/map/"))
		if name == "code" { // what the embed code asks for
			policy = strings.Replace(policy, "style-src", "style-src-attr 'unsafe-inline'; style-src-elem", 1)
		}
		w.Header().Set("Content-Type", "text/html; charset=utf-8")
		w.Header().Set("Content-Security-Policy", policy)
		_, _ = w.Write([]byte(`<!doctype html><html lang="en"><meta charset="utf-8"><title>Story</title><link rel="stylesheet" href="story.css"><script src="watch.js"></script><body>` +
			strings.ReplaceAll(strings.Replace(stories[name], "CODE", code, 1), "SITE", site)))
	}
	return h
}

// heard waits until frames have said how tall they are.
const heard = `maps().length > 0 && maps().every((m) => m.heard > 0)`

// Nothing of the story moves when the frame comes, wherever the script stands
// and however wide the screen is: in sight at once, with the text below in
// sight, or further down.
func TestElementMovesNothing(t *testing.T) {
	h := told(t)
	for _, story := range []string{"before", "after", "code", "twice", "below"} {
		for _, size := range [][2]int64{{390, 844}, {1280, 800}, {700, 4000}} {
			if story == "twice" && size[0] != 1280 {
				continue
			}
			name := story + " " + strconv.Itoa(int(size[0])) + "×" + strconv.Itoa(int(size[1]))
			r := openSized(t, h.URL+"/around/"+story, size[0], size[1])
			if story == "below" {
				// Out of sight its height may change; a jump in the same frame would
				// count that as a movement of what comes into sight.
				r.until(`maps()[0].clientHeight > 1000`)
				for end := time.Now().Add(1500 * time.Millisecond); time.Now().Before(end) && !js[bool](r, heard); {
					r.rest()
				}
				r.rest()
				js[bool](r, `(maps()[0].scrollIntoView(), true)`)
			}
			r.until(heard)
			time.Sleep(300 * time.Millisecond) // shifts are told late
			reserved := js[[]int](r, `[heightOf(0), maps()[0].heard]`)
			if moved := js[float64](r, `moved`); moved > 0 {
				t.Errorf("%s: the story moves by %v", name, moved)
			}
			if over := reserved[0] - reserved[1]; over < 0 || over > reserved[1]/10 {
				t.Errorf("%s: the frame is %d px high, its page %d", name, reserved[0], reserved[1])
			}
			if refused := js[[]string](r, `refused`); len(refused) > 0 {
				t.Errorf("%s: the page around refuses %v", name, refused)
			}
			if added := js[[]string](r, `Object.getOwnPropertyNames(window).filter((n) => !globals.has(n) && !/^\d+$/.test(n) && !['maps', 'frameOf', 'heightOf', 'globals'].includes(n))`); len(added) > 0 {
				t.Errorf("%s: globals %v", name, added)
			}
		}
	}
}

// openSized opens a page in a window of a size.
func openSized(t *testing.T, url string, width, height int64) reader {
	t.Helper()
	return open(t, url, chromedp.EmulateViewport(width, height))
}

// Once the reader acts in the frame, the story follows it both ways.
func TestElementFollows(t *testing.T) {
	h := told(t)
	h.refuse = ".wasm"
	r := openSized(t, h.URL+"/around/before", 390, 844)
	r.until(heard)
	before := js[int](r, `heightOf(0)`)
	place := js[[]float64](r, `(() => { const b = frameOf(0).getBoundingClientRect(); return [b.x + 60, b.y]; })()`)
	r.do(chromedp.MouseClickXY(place[0], place[1]+20))
	r.until(`document.activeElement === maps()[0]`)
	r.until(`heightOf(0) === maps()[0].heard`)
	js[bool](r, `(maps()[0].setAttribute('focus', 'eastern-europe-is-sceptical'), true)`)
	r.until(heard + ` && maps()[0].heard > ` + strconv.Itoa(before+100) + ` && heightOf(0) >= maps()[0].heard`)
}

// Several maps on one page are each what their attributes say; those far below
// load when they come near.
func TestElementOptions(t *testing.T) {
	h := told(t)
	r := open(t, h.URL+"/around/several")
	r.until(`maps().length === 2 && maps()[1].clientHeight > 1000`)
	for _, name := range h.names() {
		if name == "embed.html" {
			t.Error("a frame that is far below is loaded")
		}
	}
	for i, want := range []string{"", "?theme=dark&view=compare&plain=1"} {
		if got := js[string](r, `new URL(frameOf(`+strconv.Itoa(i)+`).src).search`); got != want && got != "?theme=dark&view=compare&plain=1" {
			t.Errorf("frame %d has %q, want %q", i, got, want)
		}
	}
	js[bool](r, `(maps()[1].scrollIntoView(), true)`)
	r.until(`maps()[1].heard > 0`)
	for i, want := range []string{"A map of the argument", "Texts"} {
		if got := js[string](r, `frameOf(`+strconv.Itoa(i)+`).title`); got != want {
			t.Errorf("frame %d is called %q, want %q", i, got, want)
		}
	}
	if got := js[string](r, `frameOf(0).getAttribute('sandbox') + '|' + frameOf(0).allow + '|' + frameOf(0).referrerPolicy + '|' + frameOf(0).loading`); got !=
		"allow-scripts allow-same-origin allow-popups allow-popups-to-escape-sandbox|clipboard-write; fullscreen|strict-origin-when-cross-origin|lazy" {
		t.Errorf("the frame has the rights %s", got)
	}
}

// Without the script, and where the frame says nothing, the link is there.
func TestElementFallsBack(t *testing.T) {
	h := told(t)
	r := open(t, h.URL+"/around/missing")
	r.until(`document.querySelector('counterpoint-map a').checkVisibility() && document.querySelector('counterpoint-map').clientHeight < 100`)
	r = open(t, h.URL+"/around/refused")
	r.until(`maps().length === 1 && !document.querySelector('counterpoint-map a').checkVisibility()`)
	r.until(`document.querySelector('counterpoint-map a').checkVisibility() && !frameOf(0).checkVisibility()`)
}
