//go:build !js

package main

import (
	"fmt"
	"strings"
	"testing"

	"github.com/chromedp/chromedp"
	"github.com/chromedp/chromedp/kb"
)

// The texts compared, in a real browser.

// jumped is what stands between the arrows that lead from change to change.
const jumped = `[...document.querySelectorAll('.jump [role="status"]')].find((e) => e.checkVisibility()).textContent`

// Both texts in one are read without the program and with it, on a phone and
// on a wide screen.
func TestReaderReadsBothInOne(t *testing.T) {
	for _, refuse := range []string{".wasm", ""} {
		h := hosted(t, "/")
		h.refuse = refuse
		r := open(t, h.URL+"/#view=compare")
		for _, width := range []int64{390, 1280} {
			r.do(chromedp.EmulateViewport(width, 800))
			r.press(".switch.both")
			r.until(`location.hash === '#text=a,b'`)
			r.until(`document.querySelector('.merged').checkVisibility() && !document.querySelector('.texts').checkVisibility()`)
			r.until(`document.querySelector('.merged').innerText.includes('opinion') && !!document.querySelector('.merged ins.stop') && !!document.querySelector('.merged del.stop')`)
			r.until(jumped + ` === '18 changes'`)
			r.press(".by-change .next")
			r.until(`location.hash === '#text=a,b&change=1'`)
			if refuse == "" {
				r.until(program + ` === 'live'`)
				r.until(jumped + ` === 'change 1 of 18'`)
				r.press(".by-change .previous")
				r.until(`location.hash === '#text=a,b&change=18'`)
			}
			r.press(map[int64]string{390: ".sw1", 1280: ".beside"}[width])
			r.until(`document.querySelector('.texts').checkVisibility() && !document.querySelector('.merged').checkVisibility()`)
			if b := js[bool](r, `document.querySelector('.t1').checkVisibility()`); !b {
				t.Errorf("at %d px B does not show", width)
			}
		}
	}
}

// Only changes fold what is the same into a line, which unfolds by the mouse
// and by the keyboard; without the program, too.
func TestReaderWantsOnlyChanges(t *testing.T) {
	const same = `document.querySelector('.t0 .run .s.identical').checkVisibility()`
	for _, refuse := range []string{".wasm", ""} {
		h := hosted(t, "/")
		h.refuse = refuse
		r := open(t, h.URL+"/#view=compare")
		r.press(".only-changes input")
		r.until(`!` + same + ` && document.querySelector('[id="s=a33"]').checkVisibility()`)
		if refuse == "" {
			r.until(`location.hash === '#view=compare&only=changes'`)
		}
		r.press(".t0 .run .same-fold")
		r.until(same)
		r.do(chromedp.KeyEvent(" "))
		r.until(`!` + same)
		r.press(`[id="s=a33"]`)
		if refuse == "" {
			r.until(`location.hash === '#s=a33&only=changes'`)
			js[bool](r, `(history.back(), true)`)
			r.until(`location.hash === '#view=compare&only=changes'`)
		}
		r.press(".only-changes input")
		r.until(same)
	}
}

// The arrows and the keys n and p go from change to change; an address leads to
// one and to what else was chosen.
func TestReaderGoesFromChangeToChange(t *testing.T) {
	h := hosted(t, "/")
	r := open(t, h.URL+"/#view=compare")
	r.press(".jump .next")
	r.until(program + ` === 'live'`)
	r.until(jumped + ` === 'change 1 of 18'`)
	r.do(chromedp.KeyEvent("n"))
	r.until(jumped + ` === 'change 2 of 18'`)
	r.until(`document.querySelector('.note.open').checkVisibility()`)
	r.do(chromedp.KeyEvent("p"))
	r.do(chromedp.KeyEvent("p"))
	r.until(jumped + ` === 'change 18 of 18'`)
	r.do(chromedp.KeyEvent(kb.Escape))
	r.until(jumped + ` === '18 changes'`)
	r = open(t, h.URL+"/#s=a33&only=changes&least=0.75&scroll=apart")
	r.until(program + ` === 'live'`) // such an address starts it
	r.press(".only-changes")
	r.until(`location.hash === '#s=a33&least=0.75&scroll=apart'`)
	r.until(`document.querySelector('.least input').value === '75' && !document.querySelector('.together input').checked`)
}

// Ribbons are drawn and lit with and without the program; splits fork, parts
// are hatched.
func TestRibbons(t *testing.T) {
	for _, refuse := range []string{".wasm", ""} {
		h := hosted(t, "/")
		h.refuse = refuse
		r := open(t, h.URL+"/#s=a33")
		r.until(`document.querySelectorAll('.ribbon.split.lit').length === 2`)
		r.until(`getComputedStyle(document.querySelector('.ribbon.partial')).fill.includes('hatch')`)
		r.until(`document.querySelectorAll('.ribbon.identical').length === 14`)
		js[bool](r, `(document.querySelector('.t0 .s.identical').focus(), true)`)
		r.until(`document.querySelectorAll('.ribbon.identical.lit').length === 1`)
		r.until(`document.querySelector('.s.near').textContent === document.activeElement.textContent`)
	}
}

// The overview shows what is on the screen, and leads to where it is pressed.
func TestOverview(t *testing.T) {
	h := hosted(t, "/")
	h.refuse = ".wasm"
	r := open(t, h.URL+"/#view=compare")
	const window = `parseFloat(document.querySelector('.window').style.top)`
	r.until(window + ` === 0`)
	js[bool](r, `(document.querySelector('.texts').scrollIntoView(), true)`)
	at := func(share string) (x, y float64) {
		place := js[[]float64](r, `(() => { const b = document.querySelector('.overview').getBoundingClientRect(); return [b.left + 5, b.top + b.height * `+share+`]; })()`)
		return place[0], place[1]
	}
	x, y := at(".8")
	r.do(chromedp.MouseClickXY(x, y))
	r.until(`scrollY > 800 && ` + window + ` > 50`)
	x, y = at(".8")
	r.do(chromedp.MouseEvent("mousePressed", x, y, chromedp.ButtonLeft))
	x, y = at(".2")
	r.do(chromedp.MouseEvent("mouseMoved", x, y, chromedp.ButtonLeft))
	r.until(window + ` < 40`)
	r.do(chromedp.MouseEvent("mouseReleased", x, y, chromedp.ButtonLeft))
}

// slide moves the slider to a percentage, as a finger does.
func (r reader) slide(percent int) {
	r.Helper()
	js[bool](r, fmt.Sprintf(`((s) => { s.value = %d; return s.dispatchEvent(new Event('input', { bubbles: true })); })(document.querySelector('.least input'))`, percent))
}

// The slider links anew while it moves: by a finger, by the keyboard, by Back.
func TestReaderMovesTheSlider(t *testing.T) {
	const counts = `document.querySelector('.counts').textContent`
	h := hosted(t, "/")
	r := open(t, h.URL+"/#s=a42")
	before := js[string](r, counts)
	r.press(".least output")
	r.until(program + ` === 'live'`)
	length := js[int](r, `history.length`)
	r.slide(95)
	r.until(counts + `.startsWith('23 links') && location.hash === '#s=a42&least=0.95'`)
	r.until(`document.querySelector('.note.open').textContent.includes('Only in A')`)
	r.do(chromedp.KeyEvent(kb.ArrowLeft))
	r.until(`location.hash === '#s=a42&least=0.9' && document.querySelector('.least output').textContent === '90 %'`)
	r.slide(60)
	r.until(counts + ` === ` + fmt.Sprintf("%q", before))
	r.until(`location.hash === '#s=a42' && document.querySelector('.note.open').textContent.includes('% alike, at most')`)
	if n := js[int](r, `history.length`); n != length {
		t.Errorf("the slider adds %d to the history", n-length)
	}
}

// Long texts are linked beside the page, and on it where there are no workers.
func TestLongTextsAreLinkedBesideThePage(t *testing.T) {
	var a, b strings.Builder
	for i := range 400 {
		fmt.Fprintf(&a, "Street number %d had a baker, a tailor and %d more shops in the year %d. ", 7*i, i*i, 1900+i)
		fmt.Fprintf(&b, "Street number %d had a baker, one tailor and %d more shops in %d. ", 7*i, i*i, 1900+i)
		if i%5 == 4 {
			a.WriteString("\n\n")
			b.WriteString("\n\n")
		}
	}
	files := siteOf(t, map[string]string{
		"a.txt": a.String(), "b.txt": b.String(),
		"map.argdown": "===\ntitle: Shops?\nsources: {a: {file: a.txt}, b: {file: b.txt}}\n===\n\n[Shops]: There were shops. {a: \"Street number 0 had a baker\"}\n  - [None]: There were none.\n",
	})
	for _, refuse := range []string{"", "worker.js"} {
		h := hosting(t, "/", files)
		for _, f := range files {
			if refuse != "" && strings.HasPrefix(f.name, "worker-") {
				h.refuse = f.name
			}
		}
		r := open(t, h.URL+"/#view=compare&scroll=apart")
		r.until(program + ` === 'live'`)
		r.until(`document.querySelector('.counts').textContent.startsWith('400 links')`)
		r.slide(100)
		r.until(`document.querySelector('.counts').textContent.startsWith('0 links')`)
		r.until(`!document.querySelector('.searching').classList.contains('on')`)
		h.mu.Lock()
		asked := strings.Join(h.asked, " ")
		h.mu.Unlock()
		if !strings.Contains(asked, "worker-") {
			t.Error("no worker was asked for")
		}
	}
}
