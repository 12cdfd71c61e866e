//go:build !js

package main

import (
	"testing"

	"github.com/chromedp/chromedp"
)

// What stands behind the place in an address shows the place at once and
// starts the program; it goes along from link to link, and Back takes it back.
func TestExtrasGoAlong(t *testing.T) {
	h := serve(t, map[string]string{"/": trialDocument("")})
	b := open(t, h.URL+"/#claim=tax&q=word")
	if got := js[string](b, `document.querySelector(':target').id + location.hash`); got != "claim=tax#claim=tax&q=word" {
		t.Errorf("the page shows %s", got)
	}
	b.live()
	b.chosen("tax")
	for _, step := range []struct{ id, address string }{
		{"to-compare", "#view=compare&q=word"},
		{"reject", "#view=compare&q=word&reject=tax"},
		{"to-tax", "#claim=tax&q=word&reject=tax"},
		{"reject", "#claim=tax&q=word"},
		{"reject", "#claim=tax&q=word&reject=tax"},
		{"clear", "#claim=tax&q=word"},
	} {
		// Not by the mouse: the program may draw the page between aim and shot.
		js[bool](b, `(document.getElementById(`+quote(step.id)+`).click(), true)`)
		b.at(step.address)
	}
	b.do(chromedp.NavigateBack())
	b.at("#claim=tax&q=word&reject=tax")
}

// Without the program a link leads to its place alone, and an address with
// extras shows its place.
func TestExtrasWithoutTheProgram(t *testing.T) {
	h := serve(t, map[string]string{"/": trialDocument(`data-start="never"`)})
	b := open(t, h.URL+"/#claim=tax&q=word")
	if got := js[string](b, `document.querySelector(':target').id`); got != "claim=tax" {
		t.Errorf("the page shows %s", got)
	}
	b.click("reject")
	b.at("#claim=tax")
}

// An address that names nothing of the page is told, once the page is there
// and whenever it changes; one that is not ours is not.
func TestUnknownAddresses(t *testing.T) {
	h := serve(t, map[string]string{"/": trialDocument(`data-start="never"`)})
	for address, told := range map[string]string{
		"#claim=tux": "Nothing of that name.", "#claim=tax": "", "#?secret=x": "", "#words": "", "#view=some&q=1": "Nothing of that name.",
	} {
		b := open(t, h.URL+"/"+address)
		js[bool](b, `new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => done(true))))`, chromedp.EvalAwaitPromise)
		if got := js[string](b, `notice.textContent`); got != told {
			t.Errorf("%s: the reader was told %q", address, got)
		}
	}
	b := open(t, h.URL)
	js[bool](b, `(location.hash = 'claim=tux', true)`)
	b.until(`notice.textContent === 'Nothing of that name.'`)
}

// at waits for an address.
func (b tab) at(fragment string) {
	b.Helper()
	b.until(`location.hash === ` + quote(fragment))
}
