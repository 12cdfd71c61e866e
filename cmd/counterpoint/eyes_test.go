//go:build !js

package main

import (
	"os"
	"path/filepath"
	"testing"

	"github.com/chromedp/cdproto/emulation"
	"github.com/chromedp/chromedp"
	"github.com/chromedp/chromedp/kb"

	"counterpoint/app/specimen"
)

// made hosts the site of an explainer, given by its files.
func made(t *testing.T, files map[string]string) *host {
	t.Helper()
	return hosting(t, "/", siteOf(t, files))
}

// siteOf makes the site of an explainer, given by its files.
func siteOf(t *testing.T, files map[string]string) []file {
	t.Helper()
	dir := t.TempDir()
	for name, text := range files {
		if err := os.WriteFile(filepath.Join(dir, name), []byte(text), 0o600); err != nil {
			t.Fatal(err)
		}
	}
	e, err := folder{Dir: dir}.read()
	if err != nil {
		t.Fatal(err)
	}
	list, err := site(e, streams{out: os.Stdout, err: os.Stderr})
	if err != nil {
		t.Fatal(err)
	}
	return list
}

// prefers says what the reader's system prefers.
func (r reader) prefers(feature, value string) {
	r.Helper()
	features := []*emulation.MediaFeature{{Name: feature, Value: value}}
	if _, err := chromedp.Call(r.ctx, emulation.SetEmulatedMedia, emulation.SetEmulatedMediaParams{Features: features}); err != nil {
		r.Fatal(err)
	}
}

// Where the system sets the colours, every line of the map and every ribbon has
// the colour of text, what is selected differs by more than its ground, and
// nothing is said by a background alone.
func TestForcedColours(t *testing.T) {
	r := running(t, "#claim=thesis")
	r.prefers("forced-colors", "active")
	const system = `((name) => { const e = document.body.appendChild(document.createElement('i')); e.style.color = name; const c = getComputedStyle(e).color; e.remove(); return c; })`
	stroke := func(css string) string {
		return js[string](r, `[...new Set([...document.querySelectorAll('`+css+`')].map((e) => getComputedStyle(e).stroke))].join()`)
	}
	text, highlight := js[string](r, system+`('CanvasText')`), js[string](r, system+`('Highlight')`)
	if text == highlight {
		t.Fatal("text is highlighted: this test shows nothing")
	}
	if got := stroke(".edge:not(.lit) path"); got != text {
		t.Errorf("lines are %s, text is %s", got, text)
	}
	if got := stroke(".over"); got != highlight {
		t.Errorf("what is lit is %s, not %s", got, highlight)
	}
	if got := js[string](r, `getComputedStyle(document.querySelector('.card[aria-current]')).outlineStyle`); got != "solid" {
		t.Errorf("the outline of the selected card is %q", got)
	}
	r.in("s=a39")
	r.until(`document.querySelectorAll('.ribbon').length > 10`)
	if got := stroke(".ribbon:not(.lit)"); got != text {
		t.Errorf("ribbons are %s, text is %s", got, text)
	}
	for _, what := range []string{".s.open", ".tab[aria-current]", ".switch.on"} {
		told := js[bool](r, `((s) => s.outlineStyle !== 'none' && parseFloat(s.outlineWidth) > 0 || s.backgroundColor === `+system+`('Highlight') || s.forcedColorAdjust === 'none' && s.boxShadow.includes(`+system+`('Highlight')))(getComputedStyle(document.querySelector('`+what+`')))`)
		if !told {
			t.Errorf("%s looks like all others", what)
		}
	}
	if got := js[string](r, `getComputedStyle(document.querySelector('.t0 mark:not(.quiet)')).backgroundColor`); got == js[string](r, `getComputedStyle(document.body).backgroundColor`) {
		t.Error("changed words are not marked")
	}
}

// Who wants contrast gets ink for all that is muted, and for borders.
func TestMoreContrast(t *testing.T) {
	r := running(t, "#claim=thesis")
	const colours = `((e) => [e('.card .where').color, e('.card').borderTopColor, e('.stands').color].join())((css) => getComputedStyle(document.querySelector(css)))`
	before := js[string](r, colours)
	r.prefers("prefers-contrast", "more")
	ink := js[string](r, `getComputedStyle(document.body).color`)
	if before == ink+","+ink+","+ink {
		t.Fatal("all is ink before: this test shows nothing")
	}
	r.until(colours + ` === '` + ink + "," + ink + "," + ink + `'`)
}

// From right to left the thesis stands at the right, the arrow keys turn, the
// details are at the left, and nothing is wider than the window.
func TestRightToLeftOnTheScreen(t *testing.T) {
	h := made(t, specimen.Turned)
	r := open(t, h.URL+"/")
	r.awake()
	const at = `((css) => document.querySelector(css).getBoundingClientRect().left)`
	cards := `[...document.querySelectorAll('.card')].map((e) => e.getBoundingClientRect().left)`
	if !js[bool](r, `((l) => l[0] > l[1] && l[1] > l[2])(`+cards+`)`) {
		t.Errorf("the cards stand at %s", js[string](r, `JSON.stringify(`+cards+`)`))
	}
	js[bool](r, `(document.querySelector('.card').focus(), true)`)
	r.do(chromedp.KeyEvent(kb.ArrowLeft))
	r.until(`document.activeElement === document.querySelectorAll('.card')[1]`)
	r.do(chromedp.KeyEvent(kb.ArrowRight))
	r.until(`document.activeElement === document.querySelectorAll('.card')[0]`)
	r.do(chromedp.KeyEvent(kb.Enter))
	r.until(`document.querySelector('.detail.open') !== null && ` + at + `('.detail.open') < ` + at + `('.card')`)
	for _, width := range []int64{1280, 680, 390, 320} {
		r.do(chromedp.EmulateViewport(width, 800))
		for _, view := range []string{"view=map", "view=outline", "view=compare", "view=whatif", "tour=1"} {
			r.in(view)
			if wide := js[string](r, sideways); wide != "" {
				t.Errorf("%d pixels, %s: %s", width, view, wide)
			}
		}
	}
}

// A moved sentence has an arrow on its ribbon and before its words, which says
// in words which way it went.
func TestMovedSentences(t *testing.T) {
	h := made(t, specimen.Moved)
	h.refuse = ".wasm"
	r := open(t, h.URL+"/#view=compare")
	r.until(`document.querySelectorAll('.ribbons .arrow').length === 1 && document.querySelectorAll('.ribbon').length === 4`)
	if got := js[string](r, `[...document.querySelectorAll('.texts .way')].map((e) => e.textContent).join()`); got != "↑,↓" {
		t.Errorf("the arrows before the words are %q", got)
	}
	r.press(`[id="s=a4"]`)
	r.until(shown + `.includes('it comes earlier in B')`)
}

// The reader chooses any two of three texts, by the keyboard too.
func TestReaderChoosesThePair(t *testing.T) {
	h := made(t, specimen.Three)
	r := open(t, h.URL+"/#view=compare")
	r.awake()
	const columns = `[...document.querySelectorAll('.text')].filter((e) => e.checkVisibility()).map((e) => e.querySelector('.name').textContent.trim()[0]).join('')`
	r.until(columns + ` === 'AB'`)
	js[bool](r, `(document.querySelectorAll('.pickers select')[1].focus(), true)`)
	r.do(chromedp.KeyEvent(kb.ArrowDown))
	r.until(columns + ` === 'AC' && location.hash.includes('pair=a,c')`)
	js[bool](r, `(document.querySelectorAll('.pickers select')[0].focus(), true)`)
	r.do(chromedp.KeyEvent(kb.ArrowDown))
	r.until(columns + ` === 'BC' && location.hash.includes('pair=b,c')`)
	r.until(`document.querySelectorAll('.ribbon').length > 0`)
	r.press(".switch.both")
	r.until(`document.querySelector('.merged').checkVisibility() && document.querySelector('.merged .name').textContent.includes('C')`)
	js[bool](r, `(history.back(), true)`)
	r.until(columns + ` === 'BC'`)
}
