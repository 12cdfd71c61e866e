//go:build !js

package main

import (
	"net/http"
	"os"
	"path"
	"path/filepath"
	"strconv"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/chromedp/cdproto/emulation"
	"github.com/chromedp/cdproto/input"
	"github.com/chromedp/chromedp"
	"github.com/chromedp/chromedp/kb"

	"counterpoint/app/specimen"
)

// Maps that are larger than their window: buttons, keys, wheel, fingers, the
// overview, the address.

// largeSite makes the site of a made-up explainer with a map of 150 claims, once.
var largeSite = sync.OnceValues(func() ([]file, error) {
	dir, err := os.MkdirTemp("", "large")
	if err != nil {
		return nil, err
	}
	defer func() { _ = os.RemoveAll(dir) }()
	for name, text := range specimen.Large(150) {
		if err := os.WriteFile(filepath.Join(dir, name), []byte(text), 0o600); err != nil {
			return nil, err
		}
	}
	e, err := folder{Dir: dir}.read()
	if err != nil {
		return nil, err
	}
	return site(e, streams{out: os.Stdout, err: os.Stderr})
})

// largeMap opens the large map.
func largeMap(t *testing.T, refuse, fragment string, prepare ...chromedp.Action[chromedp.Void]) reader {
	t.Helper()
	files, err := largeSite()
	if err != nil {
		t.Fatal(err)
	}
	h := hosting(t, "/", files)
	h.refuse = refuse
	r := open(t, h.URL+"/"+fragment, prepare...)
	if refuse == "" {
		r.awake()
	}
	return r
}

// Expressions: how large the map is drawn, and where a claim stands.
const (
	drawnAt  = `+(document.querySelector('.argument').style.getPropertyValue('--zoom') || 1)`
	controls = `document.getElementById('zoom').checkVisibility()`
)

func cornerOf(r reader, claim string) [2]float64 {
	r.Helper()
	return [2]float64(js[[]float64](r, `(() => { const b = `+card(claim)+`.getBoundingClientRect(); return [b.left, b.top]; })()`))
}

// stays holds that what was in one place is in it still, give or take pixels of
// rounding.
func stays(r reader, what string, before, after [2]float64) {
	r.Helper()
	for i := range before {
		if d := before[i] - after[i]; d > 3 || d < -3 {
			r.Errorf("%s: moves from %v to %v", what, before, after)
			return
		}
	}
}

// Keys that are held down.
const ctrl, meta = int64(chromedp.ModifierCtrl), int64(chromedp.ModifierMeta)

// wheel turns the wheel over a place; keys are those held down.
func (r reader) wheel(x, y, by float64, keys int64) {
	r.Helper()
	r.do(chromedp.MouseEvent(input.DispatchMouseEventTypeMouseWheel, x, y, func(p *input.DispatchMouseEventParams) {
		p.DeltaX, p.DeltaY, p.Modifiers = -1e-9, by, keys // the browser wants both, and a 0 is not sent
	}))
}

// Buttons make the map larger and smaller with the program and without; no
// letter gets smaller, and the whole map fits its window.
func TestZoomByButtons(t *testing.T) {
	for _, refuse := range []string{"", ".wasm"} {
		r := largeMap(t, refuse, "#view=map")
		r.until(controls)
		r.press(`#zoom [data-to="smaller"]`)
		r.until(drawnAt + ` === .7 && location.hash === '#view=map&zoom=70'`)
		r.until(`document.querySelector('#zoom [role="status"]').textContent === '70 %'`)
		r.press(`#zoom [data-to="smaller"]`)
		r.until(drawnAt + ` === .5`)
		const smallest = `Math.min(...[...document.querySelectorAll('.argument .card *, .argument .twig')].filter((e) => e.checkVisibility() && e.textContent.trim() && !/rect|inset/.test(getComputedStyle(e).clipPath) && getComputedStyle(e).fontSize !== '0px').map((e) => parseFloat(getComputedStyle(e).fontSize)))`
		if size := js[float64](r, smallest); size < 13 {
			t.Errorf("letters are %v px high", size)
		}
		r.press(`#zoom [data-to="whole"]`)
		r.until(`(() => { const b = document.querySelector('.lines').getBoundingClientRect(); return b.top >= 0 && b.bottom <= innerHeight && b.left >= 0 && b.right <= innerWidth; })()`)
		r.until(`[...document.querySelectorAll('.argument .card')].filter((c) => c.checkVisibility()).every((c) => c.getBoundingClientRect().bottom <= innerHeight)`)
		r.press(`#zoom [data-to="full"]`)
		r.until(drawnAt + ` === 1 && location.hash === '#view=map'`)
		r.press(`#zoom [data-to="larger"]`)
		r.until(drawnAt + ` === 1.4`)
		r.until(`document.documentElement.scrollWidth <= innerWidth`) // the map scrolls, the page does not
	}
}

// The keys of the list make the map larger and smaller; the claim with the focus
// stays where it is.
func TestZoomByKeys(t *testing.T) {
	r := largeMap(t, "", "#view=map")
	r.until(controls)
	js[bool](r, `(window.scrollTo(0, 600), `+card("line-3")+`.focus(), true)`)
	r.rest()
	middle := func() [2]float64 {
		return [2]float64(js[[]float64](r, `(() => { const b = `+card("line-3")+`.getBoundingClientRect(); return [b.left + b.width / 2, b.top + b.height / 2]; })()`))
	}
	before := middle()
	for _, c := range [][2]string{{"+", "1.4"}, {"+", "2"}, {"-", "1.4"}, {"0", "1"}} {
		r.do(chromedp.KeyEvent(c[0]))
		r.until(drawnAt + ` === ` + c[1])
		r.until(focused + ` === 'claim=line-3'`)
		stays(r, "the claim with the focus", before, middle())
	}
	r.do(chromedp.KeyEvent("?"))
	r.until(`document.getElementById('keys').textContent.includes('larger map')`)
	r.do(chromedp.KeyEvent(kb.Escape))
}

// With Ctrl or ⌘ the wheel makes the map larger and smaller about the pointer;
// without, it scrolls the page.
func TestZoomByWheel(t *testing.T) {
	r := largeMap(t, "", "#view=map")
	r.until(controls)
	r.do(chromedp.MouseEvent("mouseMoved", 600, 500))
	r.wheel(600, 500, 300, 0)
	r.until(`scrollY >= 300`)
	if size := js[float64](r, drawnAt); size != 1 {
		t.Errorf("a plain wheel draws the map at %v", size)
	}
	time.Sleep(600 * time.Millisecond) // the browser takes what comes sooner for more of the same
	at := cornerOf(r, "line-42")
	for i, key := range []int64{ctrl, meta} {
		r.wheel(at[0], at[1], -100, key)
		r.until(drawnAt + ` > ` + []string{"1.3", "1.8"}[i])
		stays(r, "what lies under the pointer", at, cornerOf(r, "line-42"))
	}
	r.wheel(at[0], at[1], 100, ctrl)
	r.until(drawnAt + ` < 1.5`)
	stays(r, "what lies under the pointer", at, cornerOf(r, "line-42"))
}

// Two fingers make the map larger and smaller; what lies between them stays
// there, and the page is not zoomed with it.
func TestZoomByPinch(t *testing.T) {
	r := largeMap(t, "", "#view=map", chromedp.EmulateViewport(1280, 800, chromedp.EmulateTouch))
	r.until(controls)
	at := cornerOf(r, "line-11")
	touch := func(kind input.DispatchTouchEventType, far float64) {
		p := input.DispatchTouchEventParams{Type: kind, TouchPoints: []*input.TouchPoint{}}
		if far > 0 {
			p.TouchPoints = []*input.TouchPoint{{X: at[0] - far, Y: at[1], ID: new(1.)}, {X: at[0] + far, Y: at[1], ID: new(2.)}}
		}
		if _, err := chromedp.Call(r.ctx, input.DispatchTouchEvent, p); err != nil {
			t.Fatal(err)
		}
	}
	touch(input.DispatchTouchEventTypeTouchStart, 100)
	for far := 105.; far <= 160; far += 5 {
		touch(input.DispatchTouchEventTypeTouchMove, far)
	}
	r.until(`Math.abs(` + drawnAt + ` - 1.6) < .01 && visualViewport.scale === 1`)
	stays(r, "what lies between the fingers", at, cornerOf(r, "line-11"))
	for far := 155.; far >= 60; far -= 5 {
		touch(input.DispatchTouchEventTypeTouchMove, far)
	}
	r.until(`Math.abs(` + drawnAt + ` - .6) < .01 && visualViewport.scale === 1`)
	touch(input.DispatchTouchEventTypeTouchEnd, 0)
}

// The mouse drags the ground of the map, and a press on the overview leads to
// where it is; the frame shows what is on the screen.
func TestLargeMapMoves(t *testing.T) {
	r := largeMap(t, "", "#view=map")
	r.until(controls)
	const left = `document.querySelector('.argument').scrollLeft`
	r.do(chromedp.MouseEvent("mousePressed", 900, 600, chromedp.ButtonLeft))
	r.do(chromedp.MouseEvent("mouseMoved", 800, 500, chromedp.ButtonLeft), chromedp.MouseEvent("mouseMoved", 700, 300, chromedp.ButtonLeft))
	r.until(left + ` === 200 && scrollY === 300 && 'dragging' in document.documentElement.dataset`)
	r.do(chromedp.MouseEvent("mouseReleased", 700, 300, chromedp.ButtonLeft))
	r.until(`!('dragging' in document.documentElement.dataset)`)
	frame := `document.querySelector('.small-map .frame').y.baseVal.value`
	box := js[[]float64](r, `(() => { const b = document.querySelector('.small-map').getBoundingClientRect(); return [b.left, b.top, b.width, b.height]; })()`)
	above := js[float64](r, frame)
	r.do(chromedp.MouseClickXY(box[0]+2, box[1]+box[3]*.8))
	r.until(left + ` === 0 && scrollY > 2000`)
	r.until(frame + ` > ` + strconv.Itoa(int(above+1000)))
	if n := js[int](r, `document.querySelectorAll('.small-map rect:not(.frame)').length - [...document.querySelectorAll('.argument .card')].filter((c) => c.checkVisibility()).length`); n != 0 {
		t.Errorf("the overview shows %d cards more than the map", n)
	}
}

// The names of the columns stay in sight while the map is read.
func TestColumnNamesStayInSight(t *testing.T) {
	r := largeMap(t, "", "#view=map")
	const top = `Math.round(document.querySelector('.column-names').getBoundingClientRect().top)`
	const to = `(window.scrollTo(0, document.querySelector('.lines').getBoundingClientRect().top + window.scrollY + 900), true)`
	for _, width := range []int64{1280, 2600} { // the map is wider than its window, and is not
		r.do(chromedp.EmulateViewport(width, 800))
		js[bool](r, to)
		r.until(top + ` === 0`)
		js[bool](r, `(document.querySelector('.argument').scrollLeft = 200, true)`)
		r.until(top + ` === 0`)
		js[bool](r, `(window.scrollTo(0, 0), true)`)
		r.until(top + ` > 100`)
	}
}

// The address says how large the map is drawn, whatever the reader does then.
func TestZoomInTheAddress(t *testing.T) {
	r := largeMap(t, "", "#claim=line-11&zoom=50")
	r.until(drawnAt + ` === .5 && ` + controls)
	r.press(`[id="claim=line-3"]`)
	r.until(`location.hash === '#claim=line-3&zoom=50' && ` + card("line-3") + `.matches('.lit')`)
	js[bool](r, `(() => { const f = document.getElementById('search'); f.value = 'tram'; f.dispatchEvent(new Event('input', { bubbles: true })); return true; })()`)
	r.until(`location.hash === '#claim=line-3&q=tram&zoom=50' && ` + drawnAt + ` === .5`)
	js[bool](r, `(location.hash = '#claim=line-3', true)`)
	r.until(drawnAt + ` === 1`)
}

// Where nothing is too large there is nothing to make it smaller: on the shipped
// map, on narrow screens, in other views.
func TestNoZoomWhereNothingIsLarge(t *testing.T) {
	r := running(t, "#view=map&zoom=50")
	if js[bool](r, `Boolean(document.getElementById('zoom'))`) || strings.Contains(js[string](r, `document.getElementById('keys').textContent`), "larger map") {
		t.Error("the shipped map has controls that it does not need")
	}
	if js[float64](r, drawnAt) != 1 {
		t.Error("the shipped map is drawn smaller")
	}
	r = largeMap(t, "", "#view=map&zoom=50")
	r.until(controls)
	js[bool](r, `(location.hash = '#view=compare', true)`)
	r.until(`!` + controls)
	js[bool](r, `(location.hash = '#view=map', true)`)
	r.until(controls)
	r.do(chromedp.EmulateViewport(680, 800))
	r.until(`!` + controls)
	r.until(card("line-1") + `.textContent.includes('Thesis') && ` + card("line-1") + `.getBoundingClientRect().width > 400`)
}

// In a frame as high as its page the buttons stand over the map, beside those
// that are there; there is no overview.
func TestZoomInAFrame(t *testing.T) {
	files, err := largeSite()
	if err != nil {
		t.Fatal(err)
	}
	h := hosting(t, "/", files)
	h.around = func(w http.ResponseWriter, _ *http.Request) {
		w.Header().Set("Content-Type", "text/html; charset=utf-8")
		_, _ = w.Write([]byte(`<!doctype html><title>Story</title><h1>Story</h1><iframe src="/embed.html#view=map" width="1200" height="6500"></iframe>`))
	}
	r := open(t, h.URL+"/around/story")
	const inside = `frames[0].document`
	const box = `(e) => { const b = ` + inside + `.querySelector(e).getBoundingClientRect(); return [b.left, b.top, b.right, b.bottom]; }`
	r.until(inside + `.getElementById('zoom').checkVisibility() && !` + inside + `.querySelector('.small-map').checkVisibility()`)
	r.until(`(() => {
		const box = ` + box + `, [left, top, right, bottom] = box('#zoom'), bar = box('.mapbar');
		return top >= bar[1] && bottom <= box('.argument .card')[1] && left > box('.filters')[2] && right < box('.keys-button')[0];
	})()`)
	js[bool](r, `(`+inside+`.querySelector('#zoom [data-to="smaller"]').click(), true)`)
	r.until(inside + `.querySelector('.argument').style.getPropertyValue('--zoom') === '0.7' && frames[0].location.hash === '#view=map&zoom=70'`)
}

// axe finds nothing in a large map, in both themes and at every size.
func TestAxeFindsNothingInLargeMaps(t *testing.T) {
	script, err := os.ReadFile(path.Join(npm, "axe-core/axe.min.js"))
	if err != nil {
		absent(t, "npm's axe-core", "make parents")
	}
	r := largeMap(t, "", "#view=map")
	js[bool](r, string(script)+`;true`)
	for _, scheme := range []string{"light", "dark"} {
		features := []*emulation.MediaFeature{{Name: "prefers-color-scheme", Value: scheme}}
		if _, err := chromedp.Call(r.ctx, emulation.SetEmulatedMedia, emulation.SetEmulatedMediaParams{Features: features}); err != nil {
			t.Fatal(err)
		}
		for _, fragment := range []string{"view=map", "claim=line-3&zoom=70", "view=map&zoom=35", "view=map&zoom=12", "claim=line-3&zoom=140"} {
			r.in(fragment)
			r.until(controls)
			for _, found := range promised[[]string](r, axeRun) {
				t.Errorf("%s, %s: %s", scheme, fragment, found)
			}
		}
	}
}
