//go:build !js

package main

import (
	"fmt"
	"maps"
	"os"
	"path"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/chromedp/cdproto/emulation"
	"github.com/chromedp/chromedp"
	"github.com/chromedp/chromedp/kb"

	"counterpoint/app/specimen"
)

// What readers with other eyes, hands and screens meet: axe looks at every view
// in every state, and what axe does not see is looked at by rules of our own.

// room is a window and what the reader's system prefers.
type room struct {
	name          string
	width, height int64
	scheme        string
}

var rooms = []room{{"wide and light", 1280, 900, "light"}, {"narrow and dark", 390, 844, "dark"}}

// enter opens the page in a room.
func enter(t *testing.T, h *host, r room) reader {
	t.Helper()
	features := []*emulation.MediaFeature{{Name: "prefers-color-scheme", Value: r.scheme}, {Name: "prefers-reduced-motion", Value: "reduce"}}
	p := openFor(t, h.URL+"/", 10*time.Minute)
	p.do(chromedp.EmulateViewport(r.width, r.height))
	if _, err := chromedp.Call(p.ctx, emulation.SetEmulatedMedia, emulation.SetEmulatedMediaParams{Features: features}); err != nil {
		t.Fatal(err)
	}
	return p
}

// awake starts the program as a reader does who points at something.
func (r reader) awake() {
	r.Helper()
	js[bool](r, `(document.querySelector('a[href^="#"]').focus(), true)`)
	r.do(chromedp.KeyEvent(kb.Tab))
	r.until(program + ` === 'live'`)
}

// in goes to a state of the page.
func (r reader) in(fragment string) {
	r.Helper()
	js[bool](r, `(location.hash = '#`+fragment+`', true)`)
	r.rest()
}

// rest waits until the page has drawn what it was last told, and has put the
// focus where it belongs.
func (r reader) rest() {
	r.Helper()
	promised[bool](r, `new Promise((done) => requestAnimationFrame(() => setTimeout(() => done(true), 60)))`)
}

// promised gives what a promise comes to.
func promised[T any](r reader, promise string) T {
	r.Helper()
	v, err := chromedp.Run(r.ctx, chromedp.Evaluate[T](promise, chromedp.EvalAwaitPromise))
	if err != nil {
		r.Fatalf("%.80s: %v", promise, err)
	}
	return v
}

// states of the shipped explainer, in order.
func states() []string { return slices.Sorted(maps.Keys(specimen.Shipped)) }

// axe finds nothing against WCAG 2.2 AA in any state, with the program and
// without.
func TestAxeFindsNothing(t *testing.T) {
	script, err := os.ReadFile(path.Join(npm, "axe-core/axe.min.js"))
	if err != nil {
		absent(t, "npm's axe-core", "make parents")
	}
	h := hosted(t, "/")
	for _, live := range []bool{true, false} {
		for i, room := range rooms {
			if !live && i > 0 {
				continue
			}
			h.refuse = ""
			if !live {
				h.refuse = ".wasm"
			}
			r := enter(t, h, room)
			if live {
				r.awake()
			}
			js[bool](r, string(script)+`;true`)
			// Where a bar that stays crosses a target, the reader scrolls; axe
			// would call the target too small.
			js[bool](r, `(document.adoptedStyleSheets = [new CSSStyleSheet()], document.adoptedStyleSheets[0].replaceSync('.desk { position: static !important }'), true)`)
			for _, name := range states() {
				if !live && name != "map" && name != "outline" && name != "compare" {
					continue
				}
				r.in(specimen.Shipped[name])
				for _, found := range promised[[]string](r, axeRun) {
					t.Errorf("%s, %s, program %v: %s", room.name, name, live, found)
				}
			}
		}
	}
}

// axeRun tells every violation with the first elements that it is about.
const axeRun = `axe.run(document, {
	resultTypes: ['violations'],
	runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
	rules: { 'target-size': { enabled: true } },
}).then((r) => r.violations.map((v) => v.id + ': ' + v.help + ' (' + v.nodes.length + '): ' +
	v.nodes.slice(0, 3).map((n) => n.target.join(' ') + ' ' + n.html.slice(0, 160) + ' ' + (n.any[0] || n.all[0] || n.none[0] || {}).message).join(' | ')))`

// At 320 pixels, and at 640 with text twice as large, nothing is wider than the
// window.
func TestNothingScrollsSideways(t *testing.T) {
	h := hosted(t, "/")
	for _, c := range []struct {
		width int64
		text  string
	}{{320, "100%"}, {640, "200%"}} {
		r := enter(t, h, room{"", c.width, 800, "light"})
		r.awake()
		js[bool](r, `(document.documentElement.style.fontSize = '`+c.text+`', true)`)
		for _, name := range states() {
			r.in(specimen.Shipped[name])
			if wide := js[string](r, sideways); wide != "" {
				t.Errorf("%d pixels, text %s, %s: %s", c.width, c.text, name, wide)
			}
		}
	}
}

// sideways names the elements that make the page wider than the window.
const sideways = `(() => {
	const room = document.documentElement.clientWidth;
	if (document.documentElement.scrollWidth <= room) return '';
	return 'the page is ' + document.documentElement.scrollWidth + ' wide: ' + [...document.querySelectorAll('body *')]
		.filter((e) => e.checkVisibility() && e.getBoundingClientRect().right > room + 1).slice(0, 4)
		.map((e) => e.localName + '.' + e.className + ' ' + e.textContent.slice(0, 30)).join(' | ');
})()`

// The Tab key reaches every control that is seen, or the one of its group from
// which the arrow keys reach it, and each shows that it is reached.
func TestKeysReachEveryControl(t *testing.T) {
	h := hosted(t, "/")
	for _, room := range rooms {
		r := enter(t, h, room)
		r.awake()
		for _, name := range []string{"map-claim", "outline", "compare-split", "tour-middle", "whatif-rejected"} {
			r.in(specimen.Shipped[name])
			js[bool](r, `(`+reachScript+`, true)`)
			n := js[int](r, `reach.controls().length`)
			for range n + 60 {
				r.do(chromedp.KeyEvent(kb.Tab))
				if js[bool](r, `reach.note()`) {
					break
				}
			}
			for _, missed := range js[[]string](r, `reach.missed()`) {
				t.Errorf("%s, %s: Tab does not reach %s", room.name, name, missed)
			}
			for _, ringless := range js[[]string](r, `reach.ringless`) {
				t.Errorf("%s, %s: no ring around %s", room.name, name, ringless)
			}
		}
	}
}

// reachScript notes which controls have been reached; note says that the walk is
// around.
const reachScript = `window.reach = (() => {
	const what = 'a[href],button:not([disabled]),input:not([disabled]):not([type=hidden]),select,textarea,summary,[tabindex="0"]';
	const seen = new Set(), ringless = [];
	document.activeElement.blur();
	const told = (e) => '<' + e.localName + ' class="' + e.className + '"> ' + (e.getAttribute('aria-label') || e.textContent || e.title).trim().slice(0, 40);
	const controls = () => [...document.querySelectorAll(what)].filter((e) => e.checkVisibility({ visibilityProperty: true }));
	return {
		ringless, controls,
		note() {
			const e = document.activeElement;
			if (!e || e === document.body || e === document.documentElement) return false; // between the end and the beginning
			if (seen.has(e)) return true;
			seen.add(e);
			const s = getComputedStyle(e);
			const ring = (style) => style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 1 || style.boxShadow !== 'none';
			if (!ring(s) && !(e.parentElement && ring(getComputedStyle(e.parentElement)))) ringless.push(told(e));
			return false;
		},
		// A control with tabindex -1 belongs to the group around that one control was reached in.
		missed: () => controls().filter((e) => !seen.has(e)).filter((e) => {
			if (e.tabIndex >= 0) return true;
			for (let group = e.parentElement; group; group = group.parentElement) {
				const members = [...group.querySelectorAll('[tabindex="0"]')];
				if (members.length) return !members.some((m) => seen.has(m));
			}
			return true;
		}).map(told),
	};
})()`

// Controls are 24 pixels wide and high at least; those inside a sentence are
// as high as its line.
func TestTargetsAreLargeEnough(t *testing.T) {
	h := hosted(t, "/")
	for _, room := range rooms {
		r := enter(t, h, room)
		r.awake()
		for _, name := range states() {
			r.in(specimen.Shipped[name])
			if small := js[[]string](r, smallTargets); len(small) > 0 {
				t.Errorf("%s, %s: %d are too small: %s", room.name, name, len(small), strings.Join(small[:min(len(small), 6)], " | "))
			}
		}
	}
}

var smallTargets = fmt.Sprintf(`(() => {
	const inText = (e) => getComputedStyle(e).display.startsWith('inline') && [...e.parentElement.childNodes].some((n) => n !== e && n.nodeType === 3 && n.data.trim());
	return [...document.querySelectorAll('a[href],button,input,select,summary')].filter((e) => e.checkVisibility({ visibilityProperty: true, opacityProperty: true }) && !inText(e)).filter((e) => {
		const box = (e.closest('label') || e).getBoundingClientRect(); // its words are part of a box to tick
		const unseen = box.width <= 1 || box.height <= 1 || box.right < 0; // for those who hear the page, or until focused
		return !unseen && (box.width < %[1]v || box.height < %[1]v);
	}).map((e) => '<' + e.localName + ' class="' + e.className + '"> ' + e.textContent.trim().slice(0, 24) + ' ' + Math.round(e.getBoundingClientRect().width) + '×' + Math.round(e.getBoundingClientRect().height));
})()`, 23.9)
