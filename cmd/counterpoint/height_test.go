//go:build !js

package main

import (
	"strconv"
	"testing"

	"counterpoint/app/state"
	"counterpoint/app/view"
)

// The height that is reserved for a frame is never too low, and little more
// than the page takes.
func TestReservedHeights(t *testing.T) {
	e, err := folder{}.read()
	if err != nil {
		t.Fatal(err)
	}
	page := view.New(&e.dossier)
	h := hosted(t, "/")
	r := open(t, h.URL+"/story?frame=/")
	r.until(`frame.contentDocument.readyState === 'complete' && !!frame.contentDocument.querySelector('.explorer')`)
	// The guess is made for the widest of the usual fonts; narrower ones take less.
	js[bool](r, `(() => {
		for (const [kind, name] of [['--serif', 'DejaVu Serif'], ['--sans', 'DejaVu Sans']]) frame.contentDocument.documentElement.style.setProperty(kind, name);
		return true;
	})()`)
	for _, fragment := range []string{"view=map", "view=outline", "view=compare", "text=b", "text=a,b", "view=whatif", "tour=1", "claim=eastern-europe-is-sceptical", "s=a33"} {
		js[bool](r, `(frame.contentWindow.location.hash = '`+fragment+`', true)`)
		for _, width := range []int{280, 320, 360, 390, 480, 640, 680, 800, 960, 992, 1100, 1280, 1600} {
			real := js[int](r, `(frame.width = `+strconv.Itoa(width)+`, Math.ceil(frame.contentDocument.documentElement.getBoundingClientRect().height))`)
			guess := page.Height(state.FromFragment(fragment), width)
			if guess < real || float64(guess) > 1.2*float64(real) {
				t.Errorf("%s at %d px is %d px high, %d are reserved", fragment, width, real, guess)
			}
		}
	}
}
