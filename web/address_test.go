//go:build !js

package main

import (
	"net/url"
	"testing"

	"github.com/chromedp/chromedp"

	"counterpoint/app/state"
)

const eager = `data-start="eager"`

func TestLinksAreTheBrowsers(t *testing.T) {
	h := serve(t, map[string]string{"/": trialDocument(eager)})
	b := open(t, h.URL+"/#view=compare")
	b.live()
	b.shows(state.Model{View: state.Compare})
	length := js[int](b, `history.length`)

	b.click("to-tax")
	b.chosen("tax")
	if got := js[string](b, `location.hash`); got != "#claim=tax" {
		t.Errorf("the link leads to %s", got)
	}
	if got := js[int](b, `history.length`); got != length+1 {
		t.Errorf("a link adds %d to the history", got-length)
	}
	b.do(chromedp.NavigateBack())
	b.chosen("")
	b.shows(state.Model{View: state.Compare})
	b.do(chromedp.NavigateForward())
	b.chosen("tax")
}

func TestTheAddressFollowsTheState(t *testing.T) {
	h := serve(t, map[string]string{"/": trialDocument(eager)})
	b := open(t, h.URL+"/#claim=tax")
	b.live()
	b.chosen("tax")
	length := js[int](b, `history.length`)
	b.click("close")
	b.chosen("")
	b.click("close")
	if got := js[string](b, `location.hash`); got != "#view=map" {
		t.Errorf("the address says %s", got)
	}
	if got := js[int](b, `history.length`); got != length+1 {
		t.Errorf("closing twice adds %d to the history", got-length)
	}
	b.do(chromedp.NavigateBack())
	b.chosen("tax")
	b.do(chromedp.KeyEvent("\x1b"))
	b.chosen("")
}

func TestTheStartScrollsNowhere(t *testing.T) {
	h := serve(t, map[string]string{"/": trialDocument("")})
	b := open(t, h.URL+"/#notice") // at the end of the page
	js[bool](b, `window.scrollTo(0, 5), document.body.lastChild.tabIndex, true`)
	b.click("words")
	b.live()
	if y := js[int](b, `window.scrollY`); y != 5 {
		t.Errorf("the page is at %d", y)
	}
}

func TestEveryPathIsHome(t *testing.T) {
	for _, path := range []string{"/index.html", "/a/b/", "/a b/ü/page.html", "/50%25/x"} {
		t.Run(path, func(t *testing.T) {
			h := serve(t, map[string]string{})
			h.pages[unescaped(t, path)] = trialDocument(eager)
			b := open(t, h.URL+path+"?x=1&y=%zz#claim=100%")
			b.live()
			b.chosen("100%")
			if got := js[string](b, `decodeURI(location.pathname)`); got != unescaped(t, path) && got != path {
				t.Errorf("the page is now at %s", got)
			}
		})
	}
}

func TestAFrameLeavesTheHistoryAlone(t *testing.T) {
	h := serve(t, map[string]string{
		"/":       `<!doctype html><title>Story</title><body><iframe id="frame" width="900" height="500" src="/embed/"></iframe></body>`,
		"/embed/": trialDocument(""),
	})
	b := open(t, h.URL)
	b.until(`frame.contentDocument.documentElement.dataset.program === 'waiting'`)
	length := js[int](b, `history.length`)
	b.inFrame("to-tax") // a link, before the program
	b.until(`frame.contentWindow.location.hash === '#claim=tax'`)
	b.until(`frame.contentDocument.documentElement.dataset.program === 'live'`)
	b.until(`frame.contentDocument.getElementById('chosen').textContent === '«tax»'`)
	b.inFrame("to-compare") // a link, with it
	b.until(`frame.contentDocument.getElementById('chosen').textContent === '«»'`)
	b.inFrame("to-tax")
	b.until(`frame.contentDocument.getElementById('chosen').textContent === '«tax»'`)
	b.inFrame("close") // a button
	b.until(`frame.contentWindow.location.hash === '#view=map'`)
	if got := js[int](b, `history.length`); got != length {
		t.Errorf("the frame adds %d to the history", got-length)
	}
}

func TestAFrameWithoutRights(t *testing.T) {
	h := serve(t, map[string]string{
		"/":       `<!doctype html><title>Story</title><body><iframe id="frame" width="900" height="500" sandbox="allow-scripts" src="/embed/"></iframe></body>`,
		"/embed/": trialDocument(eager) + `<script src="tell.js"></script>`,
	})
	b := open(t, h.URL)
	js[bool](b, `window.addEventListener('message', (e) => { window.told = e.data; }), true`)
	b.until(`window.told === 'live claim=tax «tax»kept'`)
}

// chosen waits for a claim to be shown.
func (b tab) chosen(id string) {
	b.Helper()
	b.until(`chosen.textContent === ` + quote("«"+id+"»"))
}

// inFrame presses an element of the frame with the mouse.
func (b tab) inFrame(id string) {
	b.Helper()
	type place struct{ X, Y float64 }
	p := js[place](b, `(() => {
		const e = frame.contentDocument.getElementById(`+quote(id)+`);
		e.scrollIntoView({ block: 'center' });
		const outer = frame.getBoundingClientRect(), inner = e.getBoundingClientRect();
		return { X: outer.x + inner.x + inner.width / 2, Y: outer.y + inner.y + inner.height / 2 };
	})()`)
	b.do(chromedp.MouseClickXY(p.X, p.Y))
}

func unescaped(t *testing.T, path string) string {
	t.Helper()
	p, err := url.PathUnescape(path)
	must(t, err)
	return p
}
