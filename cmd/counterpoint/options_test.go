//go:build !js

package main

import (
	"strings"
	"testing"

	"github.com/chromedp/chromedp"
)

// onScreen tells what shows of a page: "claim", "note", a view, and the rest that
// options change.
const onScreen = `((document) => {
	const shows = (css) => { const e = document.querySelector(css); return !!e && e.checkVisibility(); };
	const view = ['compare', 'tour', 'whatif', 'argument'].find((v) => shows('.' + v));
	const open = [...document.querySelectorAll('.detail, .note')].find((e) => e.checkVisibility());
	return [view, open ? (open.getAttribute('aria-label') || 'note') : '', shows('.top') ? 'head' : '', shows('.foot') ? 'foot' : '',
		getComputedStyle(document.documentElement).backgroundColor].join('|');
})(document)`

// onScreenOfFrame tells the same of the page in the frame.
var onScreenOfFrame = strings.TrimSuffix(onScreen, "(document)") + "(frame.contentDocument)"

// Options of the address change how the page shows, without the program.
func TestOptions(t *testing.T) {
	const light, dark, clear = "rgb(251, 250, 247)", "rgb(20, 23, 26)", "rgba(0, 0, 0, 0)"
	h := hosted(t, "/")
	h.refuse = ".wasm"
	r := open(t, h.URL+"/embed.html")
	length := js[int](r, `history.length`)
	for query, want := range map[string]string{
		"": "argument||head|foot|" + light,
		"?theme=auto&plain=0&static&transparent=no": "argument||head|foot|" + light,
		"?theme=dark":                  "argument||head|foot|" + dark,
		"?theme=dark&plain":            "argument||||" + dark,
		"?theme=blue&transparent=true": "argument||head|foot|" + clear,
		"?view=compare":                "compare||head|foot|" + light,
		"?view=constructor":            "argument||head|foot|" + light,
		"?view=tour&plain=1":           "tour||||" + light,
		"?view=whatif&focus=no-veto":   "whatif||head|foot|" + light,
		"?focus=no-veto":               "argument|No veto|head|foot|" + light,
		"?view=outline&focus=no-veto":  "argument|No veto|head|foot|" + light,
		"?focus=a33":                   "compare|note|head|foot|" + light,
		"?focus=no-veto#view=compare":  "compare||head|foot|" + light, // the address says it more exactly
		"?focus=no-veto#?secret=s3":    "argument|No veto|head|foot|" + light,
	} {
		r.do(chromedp.Navigate("about:blank"), chromedp.Navigate(h.URL+"/embed.html"+query))
		if got := js[string](r, onScreen); got != want {
			t.Errorf("%s shows %s, want %s", query, got, want)
		}
		if n := js[int](r, `history.length`); n != length+2 {
			t.Errorf("%s adds %d to the history", query, n-length-2)
		}
		length = js[int](r, `history.length`)
	}
}

// In a frame, too, and the first step leads on from there; the page around
// stays where it is.
func TestOptionsInAFrame(t *testing.T) {
	h := hosted(t, "/")
	h.refuse = ".wasm"
	r := open(t, h.URL+"/story?frame=/embed.html%3Fview=outline%26focus=no-veto%26plain")
	r.until(`frame.contentDocument.documentElement.dataset.program === 'waiting' && frame.contentDocument.readyState === 'complete'`)
	got := js[string](r, `frame.contentWindow.location.hash + `+onScreenOfFrame)
	if want := "argument|No veto|||rgb(251, 250, 247)"; got != want {
		t.Errorf("it shows %s, want %s", got, want)
	}
	js[bool](r, `(frame.contentDocument.querySelector('.to-compare').click(), true)`)
	r.until(`frame.contentWindow.location.hash === '#view=compare&claim=no-veto' || frame.contentWindow.location.hash === '#view=compare'`)
	if got := js[string](r, onScreenOfFrame); got != "compare||||rgb(251, 250, 247)" {
		t.Errorf("one step on it shows %s", got)
	}

	h.refuse = ""
	r = open(t, h.URL+"/story?frame=/embed.html%3Ffocus=no-veto%26lang=de%23?secret=s3")
	r.until(`frame.contentDocument.documentElement.dataset.program === 'live'`)
	r.until(onScreenOfFrame + `.startsWith('argument|No veto|')`)
	js[bool](r, `(frame.contentDocument.querySelector('.detail.open .minis a').click(), true)`)
	r.until(onScreenOfFrame + `.startsWith('argument|NATO–Russia Council|')`)
	if n := js[int](r, `frame.contentDocument.querySelectorAll('[data-at]').length`); n != 0 {
		t.Error("the mark stays after a step")
	}
}

// The options are known before anything is painted, so that nothing flashes:
// their script stands before every style sheet and waits for nothing.
func TestOptionsComeFirst(t *testing.T) {
	files, err := shipped()
	if err != nil {
		t.Fatal(err)
	}
	for _, f := range files {
		if f.name != "embed.html" && f.name != pageName {
			continue
		}
		head, _, _ := strings.Cut(string(f.data), "</head>")
		at := strings.Index(head, `<script src="options-`)
		if at < 0 || at > strings.Index(head, `rel="stylesheet"`) {
			t.Errorf("%s: the options come at %d", f.name, at)
		}
	}
}

// The program goes on from where the options began, in the language and with
// the words that they name; static keeps it away.
func TestOptionsOfTheProgram(t *testing.T) {
	h := hosted(t, "/")
	r := open(t, h.URL+"/embed.html?view=compare&lang=de")
	r.until(program + ` === 'live'`)
	if got := js[string](r, `document.documentElement.lang + location.hash + `+onScreen); !strings.HasPrefix(got, "de#view=compare"+"compare|") {
		t.Errorf("it shows %s", got)
	}
	r.press(".share-button")
	r.until(`document.getElementById('share-name').textContent === 'Teilen' && document.querySelector('[data-print]').textContent === 'Drucken'`)
	js[bool](r, `(Object.defineProperty(navigator, 'clipboard', { value: { writeText: async () => {} } }), true)`)
	r.press("#share [data-copy]")
	r.until(`document.getElementById('notice').textContent === 'Kopiert'`)
	r = open(t, h.URL+"/embed.html?static&search=veto")
	r.press(".shortcut")
	if got := js[string](r, program); got != "off" {
		t.Errorf("the program is %s", got)
	}
}
