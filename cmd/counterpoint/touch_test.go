//go:build !js

package main

import (
	"fmt"
	"testing"

	"github.com/chromedp/cdproto/input"
	"github.com/chromedp/chromedp"
)

// phone is a screen that is touched.
var phone = chromedp.EmulateViewport(390, 844, chromedp.EmulateMobile, chromedp.EmulateTouch)

// touch moves a finger over the screen from place to place and lifts it.
func (r reader) touch(places ...[2]float64) {
	r.Helper()
	for i, at := range places {
		kind := input.DispatchTouchEventTypeTouchMove
		if i == 0 {
			kind = input.DispatchTouchEventTypeTouchStart
		}
		r.finger(kind, &input.TouchPoint{X: at[0], Y: at[1]})
	}
	r.finger(input.DispatchTouchEventTypeTouchEnd)
}

func (r reader) finger(kind input.DispatchTouchEventType, at ...*input.TouchPoint) {
	r.Helper()
	if _, err := chromedp.Call(r.ctx, input.DispatchTouchEvent, input.DispatchTouchEventParams{Type: kind, TouchPoints: append([]*input.TouchPoint{}, at...)}); err != nil {
		r.Fatal(err)
	}
}

// tap touches the first line of an element, once it stands still where nothing
// lies over it.
func (r reader) tap(css string) {
	r.Helper()
	const clear = `((e) => {
		if (!e || !e.checkVisibility()) return '';
		const box = e.getClientRects()[0], x = box.left + Math.min(box.width / 2, 60), y = box.top + Math.min(box.height / 2, 12);
		const top = document.elementFromPoint(x, y);
		if (!top || !(e.contains(top) || top.contains(e) && !top.contains(document.getElementById('content')))) { e.scrollIntoView({ block: 'center', behavior: 'instant' }); return ''; }
		return JSON.stringify([x, y]);
	})(document.querySelector('%s'))`
	look := fmt.Sprintf(clear, css)
	before := ""
	r.until(look + ` !== ''`)
	for now := js[string](r, look); now == "" || now != before; before, now = now, js[string](r, look) {
		r.rest()
	}
	place := js[[]float64](r, `JSON.parse(`+look+`)`)
	r.touch([2]float64{place[0], place[1]})
}

// A finger selects, closes, folds, filters and walks from claim to claim.
func TestFingersOnTheMap(t *testing.T) {
	r := open(t, hosted(t, "/").URL+"/", phone)
	r.tap(".shortcut")
	r.at("claim=eastern-europe-is-sceptical", "Eastern European states")
	r.until(program + ` === 'live'`)
	r.tap(".detail.open .neighbour[aria-keyshortcuts=n]")
	r.until(`location.hash.startsWith('#claim=') && !location.hash.includes('sceptical')`)
	r.tap(".detail.open .close")
	r.until(shown + ` === '' && location.hash === '#view=map'`)
	shut := `document.querySelector('[id="claim=no-veto"]').checkVisibility()`
	was := js[bool](r, shut)
	r.tap(`label[for="fold=nato-russia-council"]`)
	r.until(fmt.Sprintf(`%s === %v`, shut, !was))
	r.tap(".filters summary")
	r.tap(`[data-toggle="role=objection"]`)
	r.until(`location.hash.includes('role=objection')`)
}

// In the texts a finger changes the text, opens a sentence, goes to its twin,
// rejects the claim that rests on it and takes that back.
func TestFingersOnTheTexts(t *testing.T) {
	r := open(t, hosted(t, "/").URL+"/", phone)
	r.tap(".to-compare")
	r.until(program + ` === 'live'`)
	r.tap(".switch.sw1")
	r.until(`document.querySelector('.text.t1').checkVisibility() && !document.querySelector('.text.t0').checkVisibility()`)
	r.tap(".switch.sw0")
	r.tap(`[id="s=a39"]`)
	r.until(shown + `.includes('Only in A')`)
	const told = `(document.querySelector('.without').checkVisibility() ? document.querySelector('.without p').textContent : '')`
	r.tap(".note.open .doubt")
	r.until(told + `.startsWith('Without “Resources freed”') && document.querySelector('.note.open .doubt').textContent === 'Take it back'`)
	r.tap(".note.open .doubt")
	r.until(told + ` === '' && location.hash === '#s=a39' && document.querySelector('.note.open .doubt').textContent === 'What if not?'`)
	js[bool](r, `(Object.defineProperty(navigator, 'clipboard', { value: { writeText: async (text) => { window.taken = text; } } }), true)`)
	r.tap(".note.open .copy")
	r.until(`window.taken === location.href`)
	r.tap(`[id="s=a38"]`)
	r.until(shown + `.includes('A part of it stands in B')`)
	r.tap(`.note.open .button[href^="#s=b"]`)
	r.until(`document.querySelector('.text.t1').checkVisibility() && location.hash.startsWith('#s=b')`)
	r.tap(".switch.both")
	r.until(`document.querySelector('.merged').checkVisibility() && document.querySelector('.merged ins') !== null`)
	r.tap(".by-change a:last-of-type")
	r.until(`location.hash.includes('change=1')`)
	r.tap(".only-changes")
	r.until(`location.hash.includes('only=changes')`)
}

// A swipe turns the tour; a movement down is for the page alone.
func TestFingersSwipe(t *testing.T) {
	r := open(t, hosted(t, "/").URL+"/#tour=1", phone)
	const step = `location.hash`
	swipe := func(x, y float64) {
		t.Helper()
		r.until(`document.querySelector('.step.open, .step:target').checkVisibility()`)
		r.rest()
		at := js[[]float64](r, `((b) => [b.left + b.width / 2, Math.max(b.top + 120, 250)])([...document.querySelectorAll('.step')].find((e) => e.checkVisibility()).getBoundingClientRect())`)
		r.touch([2]float64{at[0], at[1]}, [2]float64{at[0] + x/2, at[1] + y/2}, [2]float64{at[0] + x, at[1] + y})
	}
	swipe(-150, 10)
	r.until(step + ` === '#tour=2'`)
	swipe(-20, -200)
	swipe(-40, 0)
	swipe(-150, 10)
	r.until(step + ` === '#tour=3'`)
	swipe(150, 0)
	r.until(step + ` === '#tour=2'`)
}
