//go:build !js

package main

import (
	"strings"
	"testing"
	"time"

	"github.com/chromedp/chromedp"
	"github.com/chromedp/chromedp/kb"

	"counterpoint/app/state"
)

func TestTheProgramComesWhenItIsWanted(t *testing.T) {
	h := serve(t, map[string]string{"/": trialDocument("")})
	b := open(t, h.URL)
	b.do(chromedp.MouseEvent("mouseMoved", 900, 500)) // over nothing that acts
	time.Sleep(100 * time.Millisecond)
	if n := h.requests("trial.wasm"); n != 0 {
		t.Fatalf("the program was fetched %d times before anybody wanted it", n)
	}
	b.click("close")
	b.live()
	b.click("to-tax")
	b.chosen("tax")
	if n := h.requests("trial.wasm"); n != 1 {
		t.Errorf("the program was fetched %d times", n)
	}
}

func TestTheTapThatStartsIsNotLost(t *testing.T) {
	h := serve(t, map[string]string{"/": trialDocument("")})
	b := open(t, h.URL+"/#claim=tax")
	b.click("close")
	b.until(`location.hash === '#view=map'`)
	b.live()
	b.chosen("") // it had read the address before
	b.shows(state.FromFragment(""))
}

func TestWhatIsTypedBeforeIsNotLost(t *testing.T) {
	h := serve(t, map[string]string{"/": trialDocument("")})
	b := open(t, h.URL)
	b.do(chromedp.SendKeys(chromedp.CSS("#words"), "veto"))
	b.live()
	b.chosen("veto")
	if got := js[string](b, `words.value`); got != "veto" {
		t.Errorf("the field holds %q", got)
	}
}

func TestEventsCarryWhatTheReaderDid(t *testing.T) {
	h := serve(t, map[string]string{"/": trialDocument(eager)})
	b := open(t, h.URL)
	b.live()
	b.do(chromedp.SendKeys(chromedp.CSS("#words"), "veto"))
	b.chosen("veto")
	js[bool](b, `(words.setSelectionRange(1, 1), true)`)
	b.do(chromedp.KeyEvent("x"))
	b.chosen("vxeto")
	if at := js[int](b, `words.selectionStart`); at != 2 {
		t.Errorf("the caret went to %d", at)
	}
	b.click("close")
	b.chosen("")
	b.until(`words.value === '' && !box1.checked`)
	b.click("box1")
	b.chosen("true")
	b.until(`words.value === 'true' && box1.checked`)
	js[bool](b, `(box.focus(), true)`)
	b.do(chromedp.KeyEvent(kb.End))
	b.chosen("End")
}

func TestAFrugalReaderIsAsked(t *testing.T) {
	page := strings.Replace(trialDocument(`data-start="idle"`), "<script", `<script src="frugal.js"></script><script`, 1)
	h := serve(t, map[string]string{"/": page})
	b := open(t, h.URL)
	b.click("to-tax")
	b.until(`location.hash === '#claim=tax'`)
	time.Sleep(100 * time.Millisecond)
	if n := h.requests("trial.wasm"); n != 0 {
		t.Fatalf("the program was fetched %d times for a link", n)
	}
	b.click("close")
	b.live()
	b.chosen("")
}

// A worker fetches the program while the page is at rest; the page goes on
// waiting, and starts at once when it is wanted.
func TestTheProgramComesAtRest(t *testing.T) {
	const ready = `data-wasm="trial.wasm" data-wasm-gz="trial.wasm.gz" data-start="ready" data-prepare="prepare.js"`
	count := `<script src="count.js"></script><script`
	h := serve(t, map[string]string{"/": strings.Replace(document(trialHTML(), ready), "<script", count, 1)})
	b := open(t, h.URL)
	b.until(`window.came === 1`)
	if state := js[string](b, `document.documentElement.dataset.program`); state != "waiting" {
		t.Errorf("the program is %s before anybody wanted it", state)
	}
	if packed, raw := h.requests("trial.wasm.gz"), h.requests("trial.wasm"); packed != 1 || raw != 1 {
		t.Errorf("the program was fetched %d times packed, %d times as it is", packed, raw)
	}
	b.click("close")
	b.live()
	b.shows(state.FromFragment(""))
	if packed, raw := h.requests("trial.wasm.gz"), h.requests("trial.wasm"); packed != 1 || raw != 1 {
		t.Errorf("the program was fetched again: %d times packed, %d times as it is", packed, raw)
	}
}

// Nobody who saves data gets the program at rest, and a worker that fails
// leaves the fetching to the page.
func TestTheProgramAtRestIsOptional(t *testing.T) {
	frugal := strings.Replace(document(trialHTML(), `data-wasm="trial.wasm" data-start="ready" data-prepare="prepare.js"`), "<script", `<script src="frugal.js"></script><script`, 1)
	h := serve(t, map[string]string{"/frugal": frugal, "/broken": document(trialHTML(), `data-wasm="trial.wasm" data-start="ready" data-prepare="lost.js"`)})
	b := open(t, h.URL+"/frugal")
	time.Sleep(500 * time.Millisecond)
	if n := h.requests("prepare.js") + h.requests("trial.wasm"); n != 0 {
		t.Errorf("%d requests for somebody who saves data", n)
	}
	b.click("close")
	b.live()
	b = open(t, h.URL+"/broken")
	b.until(`document.readyState === 'complete'`)
	b.click("close")
	b.live()
}

// A finger that taps is answered by the page before the program takes the
// thread, and its tap is not lost.
func TestATapIsAnsweredFirst(t *testing.T) {
	h := serve(t, map[string]string{"/": trialDocument("")})
	b := open(t, h.URL)
	js[bool](b, `(document.addEventListener('click', () => { window.at = document.documentElement.dataset.program; }), true)`)
	at := js[[]float64](b, `(() => { const r = document.querySelector('#to-tax').getBoundingClientRect(); return [r.x + r.width / 2, r.y + r.height / 2]; })()`)
	b.do(chromedp.MouseEvent("mouseMoved", at[0], at[1])) // the program is wanted
	b.do(chromedp.MouseEvent("mousePressed", at[0], at[1], chromedp.ButtonLeft, chromedp.ClickCount(1)))
	b.until(`performance.getEntriesByType('resource').some((e) => e.name.endsWith('trial.wasm'))`)
	time.Sleep(700 * time.Millisecond)
	if state := js[string](b, `document.documentElement.dataset.program`); state != "starting" {
		t.Errorf("the program is %s while a finger is down", state)
	}
	b.do(chromedp.MouseEvent("mouseReleased", at[0], at[1], chromedp.ButtonLeft, chromedp.ClickCount(1)))
	b.until(`location.hash === '#claim=tax'`)
	if state := js[string](b, `window.at`); state != "starting" {
		t.Errorf("the program was %s at the tap", state)
	}
	b.live()
	b.chosen("tax")
}

func TestTheProgramIsOptional(t *testing.T) {
	h := serve(t, map[string]string{"/never": trialDocument(`data-start="never"`), "/": trialDocument(eager)})
	for _, address := range []string{"/never", "/?static", "/?theme=dark&static=1"} {
		b := open(t, h.URL+address)
		b.until(`document.documentElement.dataset.program === 'off'`)
		b.click("to-tax")
		b.until(`location.hash === '#claim=tax'`)
	}
	if n := h.requests("trial.wasm"); n != 0 {
		t.Errorf("the program was fetched %d times", n)
	}
}

func TestHosts(t *testing.T) {
	for _, c := range []struct {
		name, settings string
		asked          map[string]int
	}{
		{"idle", `data-wasm="trial.wasm" data-start="idle"`, map[string]int{"trial.wasm": 1}},
		{"does not compress", `data-wasm="trial.wasm" data-wasm-gz="trial.wasm.gz" data-start="eager"`, map[string]int{"trial.wasm": 1, "trial.wasm.gz": 1}},
		{"compresses", `data-wasm="packed.wasm" data-wasm-gz="trial.wasm.gz" data-start="eager"`, map[string]int{"packed.wasm": 1, "trial.wasm.gz": 0}},
		{"does not know the type", `data-wasm="untyped.wasm" data-start="eager"`, map[string]int{"untyped.wasm": 1}},
		{"lost the packed file", `data-wasm="trial.wasm" data-wasm-gz="lost.gz" data-start="eager"`, map[string]int{"trial.wasm": 2}},
	} {
		t.Run(c.name, func(t *testing.T) {
			h := serve(t, map[string]string{"/": document(trialHTML(), c.settings)})
			b := open(t, h.URL)
			b.live()
			for name, want := range c.asked {
				if n := h.requests(name); n != want {
					t.Errorf("%s was fetched %d times, want %d", name, n, want)
				}
			}
		})
	}
}

func TestThePageGoesOnWithoutTheProgram(t *testing.T) {
	for _, c := range []struct{ name, settings string }{
		{"no program", `data-wasm="lost.wasm"`},
		{"no program at all", `data-wasm="boot.js"`},
		{"a broken settings line", `data-wasm="trial.wasm" data-exec2=""`},
	} {
		t.Run(c.name, func(t *testing.T) {
			h := serve(t, map[string]string{"/": document(trialHTML(), c.settings+" "+eager)})
			if c.name == "a broken settings line" {
				h.pages["/"] = document(trialHTML(), `data-exec="lost.js" data-wasm="trial.wasm" `+eager)
			}
			b := open(t, h.URL)
			b.until(`document.documentElement.dataset.program === 'failed'`)
			b.told()
			b.click("to-tax")
			b.until(`location.hash === '#claim=tax'`)
		})
	}
}

func TestAStateThatCannotBeDrawn(t *testing.T) {
	h := serve(t, map[string]string{"/": trialDocument(eager)})
	b := open(t, h.URL+"/#claim=tax")
	b.live()
	b.chosen("tax")
	b.click("boom")
	b.told()
	b.click("boom")
	b.click("to-compare")
	b.chosen("")
	b.told()
}

func TestAProgramThatDies(t *testing.T) {
	h := serve(t, map[string]string{"/": trialDocument(eager)})
	b := open(t, h.URL+"/#claim=tax")
	b.live()
	b.chosen("tax")
	js[bool](b, `(window.errors = 0, window.addEventListener('error', () => errors++), document.querySelector('ul').replaceChildren(), true)`)
	b.click("close") // takes items away that are no longer there
	b.until(`document.documentElement.dataset.program === 'failed'`)
	b.told()
	if n := js[int](b, `errors`); n != 0 {
		t.Errorf("%d errors after the end", n)
	}
	b.click("to-compare") // loads the page anew
	b.until(`location.hash === '#view=compare' && window.errors === undefined`)
	b.live()
}

// told checks that the reader was told once.
func (b tab) told() {
	b.Helper()
	b.until(`notice.textContent !== ''`)
	if got := js[string](b, `notice.textContent`); got != "The page goes on without the program." {
		b.Errorf("the reader was told %q", got)
	}
}
