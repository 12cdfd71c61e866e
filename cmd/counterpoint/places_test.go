//go:build !js

package main

import (
	"context"
	"net/http"
	"net/http/httptest"
	"os"
	"path/filepath"
	"strings"
	"sync"
	"testing"

	"github.com/chromedp/cdproto/cdp"
	"github.com/chromedp/cdproto/emulation"
	"github.com/chromedp/chromedp"

	"counterpoint/app/imprint"
)

// A folder as build writes it, wherever it is put.

// written writes a site into a folder and gives the folder.
func written(t *testing.T) string {
	t.Helper()
	dir := filepath.Join(t.TempDir(), "built")
	if err := publish(t.Context(), dir, first(t)); err != nil {
		t.Fatal(err)
	}
	return dir
}

// plain serves a folder as a host that knows nothing of it: its pages below a
// path, 404.html for everything else.
func plain(t *testing.T, dir, below string) string {
	t.Helper()
	missing, err := os.ReadFile(filepath.Join(dir, imprint.NotFound))
	if err != nil {
		t.Fatal(err)
	}
	files := http.StripPrefix(strings.TrimSuffix(below, "/"), http.FileServer(http.Dir(dir)))
	server := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		name, inside := strings.CutPrefix(r.URL.Path, below)
		if _, err := os.Stat(filepath.Join(dir, filepath.FromSlash(name))); !inside || err != nil {
			w.Header().Set("Content-Type", "text/html; charset=utf-8")
			w.WriteHeader(http.StatusNotFound)
			_, _ = w.Write(missing)
			return
		}
		files.ServeHTTP(w, r)
	}))
	t.Cleanup(server.Close)
	return server.URL
}

// read looks at the page, its claims and its texts.
func (r reader) read() {
	r.Helper()
	r.press(".shortcut")
	r.at("claim=eastern-europe-is-sceptical", "Eastern European states")
	r.press(".to-compare")
	r.until(`document.querySelector('.compare').checkVisibility()`)
}

// At a root, below a path, and moved after the build: page and program work,
// and the page for what is missing leads home from any depth.
func TestSiteAnywhere(t *testing.T) {
	dir := written(t)
	for _, below := range []string{"/", "/news/2026/map/"} {
		moved := filepath.Join(t.TempDir(), "moved")
		if err := os.Rename(dir, moved); err != nil {
			t.Fatal(err)
		}
		dir = moved
		host := plain(t, dir, below)
		r := open(t, host+below)
		r.whole("First")
		r.read()
		r.until(program + ` === 'live'`)
		for _, lost := range []string{"lost", "lost/deep/down.html?x=1", "site-000000000000.css"} {
			r.do(chromedp.Navigate(host + below + lost))
			r.until(`document.querySelector('h1').textContent === 'There is nothing at this address'`)
			r.until(`document.querySelector('a').href === '` + host + below + `'`)
			if font := js[string](r, `getComputedStyle(document.body).fontFamily`); !strings.Contains(font, "system-ui") {
				t.Errorf("%s shows without its style: %s", lost, font)
			}
		}
		r.press("a")
		r.until(`location.href === '` + host + below + `' && document.querySelector('h1')?.textContent === 'First'`)
	}
}

// From a folder on the disk the page reads whole; the program cannot come, which
// the page says once, and nothing else.
func TestSiteFromTheDisk(t *testing.T) {
	dir := written(t)
	r := open(t, "file://"+filepath.ToSlash(filepath.Join(dir, pageName)))
	if n := js[int](r, `document.styleSheets.length`); n < 2 {
		t.Errorf("%d style sheets are there", n)
	}
	r.read()
	r.until(program + ` === 'failed'`)
	if said := js[string](r, `document.querySelector('#notice').textContent`); !strings.Contains(said, "You can still read everything") {
		t.Errorf("the page says %q", said)
	}
	r.press(".to-map")
	r.press(".shortcut")
	r.at("claim=eastern-europe-is-sceptical", "Eastern European states")
	if said := js[int](r, `document.querySelector('#notice').textContent.split('could not start').length - 1`); said != 1 {
		t.Errorf("the page says it %d times", said)
	}
}

// The page for what is missing is read without scripts, too, and overflows no
// phone.
func TestNotFoundWithoutScripts(t *testing.T) {
	host := plain(t, written(t), "/map/")
	r := open(t, "about:blank", chromedp.Func(func(ctx context.Context, t *chromedp.Target) error {
		_, err := cdp.Call(ctx, t, emulation.SetScriptExecutionDisabled, emulation.SetScriptExecutionDisabledParams{Value: true})
		return err
	}))
	r.do(chromedp.EmulateViewport(320, 500), chromedp.Navigate(host+"/map/lost"))
	if over := js[int](r, `document.documentElement.scrollWidth - document.documentElement.clientWidth`); over > 0 {
		t.Errorf("it reaches %d px over the side", over)
	}
	r.press("a")
	r.until(`document.querySelector('h1')?.textContent === 'First'`)
}

// A link to what falls without a claim shows that from its beginning, before
// the program has come and after it.
func TestWhatIfByLinkBeginsAtItsHead(t *testing.T) {
	h := hosted(t, "/")
	h.slow = make(chan struct{})
	comes := sync.OnceFunc(func() { close(h.slow) })
	defer comes()
	r := open(t, h.URL+"/#view=whatif&reject=failure-to-engage-before-2022", chromedp.EmulateViewport(1280, 800))
	head := func(title string) string {
		return `(() => { const h = document.querySelector('` + title + `').getBoundingClientRect(), panel = document.querySelector('.whatif').getBoundingClientRect(); return h.height > 0 && h.top >= Math.max(panel.top, 0) && h.bottom < innerHeight; })()`
	}
	r.until(head(".single:target h2"))
	at := js[float64](r, `scrollY`)
	place := js[[]float64](r, `(() => { const c = [...document.querySelectorAll('.card')].map((e) => e.getBoundingClientRect()).find((b) => b.top > 100 && b.bottom < innerHeight); return [c.left + 9, c.top + 9]; })()`)
	r.do(chromedp.MouseEvent("mouseMoved", place[0], place[1]))
	comes()
	r.until(program + ` === 'live'`)
	r.until(head(".outcome h2"))
	if now := js[float64](r, `scrollY`); now != at {
		t.Errorf("the page is scrolled to %v, and was to %v", now, at)
	}
}
