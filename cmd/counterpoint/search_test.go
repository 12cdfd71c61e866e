//go:build !js

package main

import (
	"context"
	"strings"
	"testing"

	"github.com/chromedp/cdproto/cdp"
	"github.com/chromedp/cdproto/emulation"
	"github.com/chromedp/chromedp"
	"github.com/chromedp/chromedp/kb"
)

const (
	counted = `(document.querySelector('.finding').checkVisibility() ? document.querySelector('.finding [role="status"]').textContent : '')`
	lit     = `[...(CSS.highlights.get('found') || [])].map((r) => r.toString()).join('|')`
)

// What is typed before the program runs is not lost; each letter narrows what
// is found, in the address, in the counts and in the marks of every view.
func TestReaderSearches(t *testing.T) {
	h := hosted(t, "/")
	r := open(t, h.URL+"/")
	length := js[int](r, `history.length`)
	r.do(chromedp.SendKeys(chromedp.CSS("#search"), "EASTÉRN"))
	r.until(program + ` === 'live'`)
	r.until(counted + ` === '1 claim, 2 sentences'`)
	r.until(`location.hash === '#view=map&q=EAST%C3%89RN'`)
	r.until(lit + ` === 'Eastern|Eastern|Eastern'`)
	if n := js[int](r, `history.length`); n != length {
		t.Errorf("typing adds %d to the history", n-length)
	}
	if !js[bool](r, `document.activeElement.id === 'search'`) {
		t.Error("the field lost the focus")
	}

	r.do(chromedp.KeyEvent(kb.Enter))
	r.until(`location.hash === '#claim=eastern-europe-is-sceptical&q=EAST%C3%89RN'`)
	r.until(`document.querySelector('.nth').textContent === '1 of 1' && document.activeElement.id === 'search'`)

	js[bool](r, `(document.getElementById('search').select(), true)`)
	r.do(chromedp.KeyEvent("xqz"))
	r.until(counted + `.startsWith('No claim and no sentence has “xqz”.')`)
	if js[bool](r, `document.querySelector('.turn').checkVisibility()`) {
		t.Error("there is a way to a next place where nothing is found")
	}
	r.do(chromedp.KeyEvent(kb.Escape))
	r.until(`location.hash === '#claim=eastern-europe-is-sceptical' && document.getElementById('search').value === '' && ` + counted + ` === ''`)
	if left := js[string](r, lit+` + document.querySelectorAll('[data-found]').length`); left != "0" {
		t.Errorf("marks stay: %s", left)
	}
	r.do(chromedp.KeyEvent(kb.Escape)) // now it closes what is open
	r.until(`location.hash === '#view=map'`)
}

// From place to place, round at the ends, each brought into sight.
func TestReaderGoesThroughWhatIsFound(t *testing.T) {
	h := hosted(t, "/")
	r := open(t, h.URL+"/#view=compare&q=eastern")
	r.until(program + ` === 'live'`)
	r.press(".found-next")
	r.until(`location.hash.startsWith('#s=a') && document.querySelector('.nth').textContent === '1 of 2'`)
	r.press(".found-next")
	r.until(`location.hash.startsWith('#s=b') && document.querySelector('.nth').textContent === '2 of 2'`)
	r.press(".found-next") // after the last comes the first
	r.until(`location.hash.startsWith('#s=a')`)
	r.press(".found-previous")
	r.until(`location.hash.startsWith('#s=b')`)
	if seen := js[bool](r, `(() => { const b = document.getElementById(location.hash.slice(1).split('&')[0]).getBoundingClientRect(); return b.top >= 0 && b.bottom <= innerHeight; })()`); !seen {
		t.Error("the place that was found is out of sight")
	}
}

// An address with a search shows it, in a field, in counts and in marks, and
// the search goes along from view to view.
func TestReaderOpensASearch(t *testing.T) {
	h := hosted(t, "/")
	r := open(t, h.URL+"/#view=compare&q=eastern%20europe")
	r.until(program + ` === 'live'`)
	r.until(counted + ` === '1 claim, 2 sentences' && document.getElementById('search').value === 'eastern europe'`)
	for _, view := range []string{"tour", "whatif", "outline", "map"} {
		r.press(".to-" + view)
		r.until(`document.querySelector('.explorer').dataset.view === '` + view + `' && location.hash.endsWith('&q=eastern%20europe')`)
	}
	r.press(".found-next")
	r.until(lit + `.split('|').length > 4`)
	js[bool](r, `(history.back(), true)`)
	r.until(`document.querySelector('.explorer').dataset.view === 'outline'`)
}

// By touch: the field is tapped, the next place is reached by the keyboard's
// own key, and the card is not under the sheet of its details.
func TestReaderSearchesByTouch(t *testing.T) {
	h := hosted(t, "/")
	r := open(t, h.URL+"/", chromedp.EmulateViewport(390, 844, chromedp.EmulateMobile, chromedp.EmulateTouch))
	r.do(chromedp.SendKeys(chromedp.CSS("#search"), "treacherous"))
	r.until(program + ` === 'live'`)
	r.until(counted + ` !== ''`)
	r.do(chromedp.KeyEvent(kb.Enter))
	r.until(`location.hash === '#claim=almost-treacherous&q=treacherous' && document.activeElement.id !== 'search'`)
	r.until(`(() => {
		const card = document.querySelector('[id="claim=almost-treacherous"]').getBoundingClientRect();
		const sheet = document.querySelector('.detail.open').getBoundingClientRect();
		return card.top >= document.querySelector('.bars').offsetHeight && card.bottom <= sheet.top;
	})()`)
}

// Without scripts and without the program there is no field that does nothing.
func TestNoDeadSearch(t *testing.T) {
	h := hosted(t, "/")
	h.refuse = ".wasm"
	r := open(t, h.URL+"/")
	r.do(chromedp.SendKeys(chromedp.CSS("#search"), "x"))
	r.until(program + ` === 'failed'`)
	r.until(`!document.getElementById('search').checkVisibility({ visibilityProperty: true })`)
	r.until(`document.getElementById('notice').textContent.startsWith('The interactive features')`)
	if strings.Contains(js[string](r, `document.getElementById('notice').textContent`), "Loading") {
		t.Error("the notice of the wait stays")
	}
	r = open(t, h.URL+"/", scriptless)
	if !js[bool](r, `!document.getElementById('search').checkVisibility()`) {
		t.Error("a field without a script")
	}
}

// While a slow program is on its way the reader who waits for it is told so.
func TestReaderWaits(t *testing.T) {
	h := hosted(t, "/")
	h.slow = make(chan struct{})
	r := open(t, h.URL+"/")
	r.do(chromedp.SendKeys(chromedp.CSS("#search"), "veto"))
	r.until(`document.getElementById('notice').textContent === 'Loading…'`)
	close(h.slow)
	r.until(program + ` === 'live' && document.getElementById('notice').textContent === ''`)
	r.until(counted + ` !== ''`)
}

// scriptless turns scripts off.
var scriptless = chromedp.Func(func(ctx context.Context, t *chromedp.Target) error {
	_, err := cdp.Call(ctx, t, emulation.SetScriptExecutionDisabled, emulation.SetScriptExecutionDisabledParams{Value: true})
	return err
})
