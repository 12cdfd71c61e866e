//go:build !js

package main

import (
	"io"
	"net/http"
	"slices"
	"strings"
	"sync"
	"testing"

	"github.com/chromedp/cdproto/emulation"
	"github.com/chromedp/chromedp"

	"counterpoint/app/view"
)

// Links, files and codes are there without the program, which nobody fetches
// for them.
func TestReaderShares(t *testing.T) {
	h := hosted(t, "/news/map")
	h.refuse = ".wasm"
	r := open(t, h.URL+"/news/map/#claim=no-veto")
	const (
		notice = `document.getElementById('notice').textContent`
		code   = `document.getElementById('embed-iframe').value`
		script = `document.getElementById('embed-script').value`
	)
	r.press(".share-button")
	r.until(`document.getElementById('share').matches(':popover-open') && document.getElementById('share-link').value === '` + h.URL + `/news/map/#claim=no-veto'`)
	r.press("[data-copy-chosen]")
	r.until(notice + ` === 'Copied'`)

	r.press(".embed > summary")
	r.until(code + `.includes('src="` + h.URL + `/news/map/embed.html"') && ` + script + `.includes('src="` + h.URL + `/news/map/embed.js"')`)
	if js[int](r, `document.querySelectorAll('iframe').length`) != 0 {
		t.Error("the preview is there before it is opened")
	}
	r.press(`[name="plain"]`)
	r.press(`[name="here"]`)
	r.until(code + `.includes('embed.html?plain&amp;focus=no-veto"') && ` + script + `.startsWith('<counterpoint-map plain focus="no-veto" ')`)
	r.press(".embed-preview > summary")
	r.until(`((shown) => !!shown?.document?.querySelector('h1') && shown.location.search === '?plain&focus=no-veto')(document.querySelector('.embed-preview iframe')?.contentWindow)`)

	for _, name := range []string{view.MapFile, view.OutlineFile, view.DataFile} {
		if !js[bool](r, `!!document.querySelector('.share a[download][href="`+name+`"]')`) {
			t.Errorf("there is no link to %s", name)
		}
		response, err := http.Get(h.URL + "/news/map/" + name)
		if err != nil {
			t.Fatal(err)
		}
		data, _ := io.ReadAll(response.Body)
		_ = response.Body.Close()
		if response.StatusCode != http.StatusOK || len(data) < 1000 {
			t.Errorf("%s: %s, %d bytes", name, response.Status, len(data))
		}
	}
	js[bool](r, `(window.saved = '', HTMLAnchorElement.prototype.click = function () { window.saved = this.download + ' ' + this.href; }, true)`)
	js[bool](r, `(document.querySelector('[data-png]').click(), true)`)
	r.until(`saved.startsWith('poster.png blob:')`)
	for _, name := range h.asked {
		if strings.HasSuffix(name, ".wasm") && !js[bool](r, `!!document.querySelector('.embed-preview iframe')`) {
			t.Error("the program was fetched")
		}
	}
}

// On paper there is no interface: the outline with its quotes and both texts.
func TestPrint(t *testing.T) {
	h := hosted(t, "/")
	r := open(t, h.URL+"/")
	if _, err := chromedp.Call(r.ctx, emulation.SetEmulatedMedia, emulation.SetEmulatedMediaParams{Media: "print"}); err != nil {
		t.Fatal(err)
	}
	for _, css := range []string{".menu", ".bars", ".share", ".actions", ".lines", ".tour", ".whatif"} {
		if js[bool](r, `[...document.querySelectorAll('`+css+`')].some((e) => e.checkVisibility())`) {
			t.Errorf("%s is printed", css)
		}
	}
	for _, css := range []string{"h1", ".card", ".quote .words", ".text.t0", ".text.t1", ".foot"} {
		if !js[bool](r, `document.querySelector('`+css+`').checkVisibility()`) {
			t.Errorf("%s is not printed", css)
		}
	}
}

// A frame fetches the scripts for what readers do when they begin to do it, and
// then answers what they pressed.
func TestFramesFetchLate(t *testing.T) {
	h := hosted(t, "/")
	h.refuse = ".wasm"
	r := open(t, h.URL+"/story?frame="+h.URL+"/probed")
	js[bool](r, `addEventListener('message', (e) => { if (e.data.storage) window.told = e.data; }), true`)
	r.until(`window.told?.program === 'waiting'`)
	asked := func(script string) bool {
		return slices.ContainsFunc(h.names(), func(name string) bool { return strings.HasPrefix(name, script) })
	}
	for _, script := range []string{"boot-", "height-"} {
		if !asked(script) {
			t.Errorf("%s was not asked for", script)
		}
	}
	for _, script := range []string{"share-", "compare-", "found-"} {
		if asked(script) {
			t.Errorf("%s was asked for", script)
		}
	}
	js[bool](r, `(Object.defineProperty(frame.contentWindow.navigator, 'clipboard', { value: { writeText: async (text) => { window.taken = text; } } }), true)`)
	js[bool](r, `frame.contentWindow.postMessage({ press: '[data-copy]' }, '*'), true`)
	r.until(`!!window.taken`)
	if !asked("share-") || !asked("compare-") {
		t.Errorf("after a button was pressed these were asked for: %s", h.names())
	}
}

// What a reader does is kept for a start script that is on its way, and for no
// other.
func TestNothingIsKeptForNobody(t *testing.T) {
	files, err := shipped()
	if err != nil {
		t.Fatal(err)
	}
	boot := files[slices.IndexFunc(files, func(f file) bool { return strings.HasPrefix(f.name, "boot-") })].name
	h := hosting(t, "/", files)
	h.refuse = boot
	r := open(t, h.URL+"/")
	r.until(`document.documentElement.met === null`)
	r.press(".filters summary")
	r.until(`document.querySelector('.filters').open && document.documentElement.met === null`)
}

// What reading does without comes when the page has loaded, and then answers
// what a reader has pressed before it was there.
func TestScriptsComeAfterThePage(t *testing.T) {
	h := hosted(t, "/")
	h.slow, h.late = make(chan struct{}), "boot-"
	comes := sync.OnceFunc(func() { close(h.slow) })
	defer comes()
	r := open(t, h.URL+"/")
	r.until(`document.readyState === 'complete'`)
	r.press(".filters summary")
	const chip = `.chip[data-toggle="role=objection"]`
	r.press(chip)
	comes()
	r.until(`document.querySelector('` + chip + `').ariaPressed === 'true'`)
	early := js[[]string](r, `performance.getEntriesByType('resource').filter((e) => e.startTime < performance.getEntriesByType('navigation')[0].loadEventStart).map((e) => e.name.split('/').pop())`)
	for _, name := range early {
		if !strings.HasPrefix(name, "options-") && !strings.HasSuffix(name, ".css") && !strings.HasPrefix(name, "height-") {
			t.Errorf("%s came before the page had loaded", name)
		}
	}
	if len(early) < 3 {
		t.Errorf("before the page had loaded there came %s", early)
	}
}
