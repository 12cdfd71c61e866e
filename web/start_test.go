//go:build !js

package main

import (
	"strings"
	"testing"

	"github.com/chromedp/chromedp"
	"github.com/chromedp/chromedp/kb"

	"counterpoint/app/state"
	"counterpoint/app/view"
	"counterpoint/seeds"
)

// firstModel is what the static site prints.
var firstModel = state.FromFragment("")

// watch marks every node of the page and remembers the page as it is when the
// program has taken it over, before it goes on.
const watch = `(() => {
	window.marked = [];
	const root = document.body.firstElementChild;
	const walk = (n) => { n.mark = marked.length; marked.push(n); n.childNodes.forEach(walk); };
	walk(root);
	window.before = document.body.outerHTML;
	window.changes = [];
	new MutationObserver((all) => all.forEach((c) => changes.push(c.type + ' ' + c.target.nodeName))).observe(document.body, { childList: true, attributes: true, characterData: true, subtree: true });
	Object.defineProperty(document.querySelector('script[data-wasm]').counterpoint, 'adopted', { set(v) { window.adopted = v; window.after = document.body.outerHTML; } });
	return marked.length;
})()`

// same tells whether the nodes of the page are still those that were marked.
const same = `(() => {
	let i = 0;
	const walk = (n) => n.mark === i && marked[i++] === n && [...n.childNodes].every(walk);
	return walk(document.body.firstElementChild) && i === marked.length;
})()`

func TestNothingMovesWhenTheProgramStarts(t *testing.T) {
	h := serve(t, map[string]string{"/": trialDocument("")})
	b := open(t, h.URL)
	js[bool](b, `(() => {
		more.open = true;
		first.open = false;
		given.value = 'other';
		box2.checked = false;
		box1.checked = true;
		note.value = 'typed';
		box.scrollTop = 123;
		window.scrollTo(0, 77);
		document.querySelector('#to-tax').dispatchEvent(new Event('pointerover', { bubbles: true }));
		return true;
	})()`)
	if state := js[string](b, `document.documentElement.dataset.program`); state != "waiting" {
		t.Errorf("an event made by a script: the program is %s", state)
	}
	nodes := js[int](b, watch)
	js[bool](b, `note.focus({ preventScroll: true }), note.setSelectionRange(1, 3), true`)
	b.do(chromedp.KeyEvent(kb.Shift))
	b.live()

	if adopted := js[int](b, `adopted.taken`); adopted != nodes {
		t.Errorf("%d of %d nodes are kept, missed %v", adopted, nodes, js[[]string](b, `adopted.missed`))
	}
	if !js[bool](b, same) {
		t.Error("nodes are not the same as before")
	}
	if !js[bool](b, `before === after`) {
		t.Errorf("before\n%s\nafter\n%s", js[string](b, `before`), js[string](b, `after`))
	}
	if changes := js[[]string](b, `changes`); len(changes) > 0 {
		t.Errorf("changed: %v", changes)
	}
	for expression, want := range map[string]string{
		`String(window.scrollY)`:                               "77",
		`String(box.scrollTop)`:                                "123",
		`String(first.open)`:                                   "false",
		`given.value + box2.checked`:                           "otherfalse",
		`String(more.open)`:                                    "true",
		`document.activeElement.id`:                            "note",
		`note.value + note.selectionStart + note.selectionEnd`: "typed13",
		`String(box1.checked)`:                                 "true",
	} {
		if got := js[string](b, expression); got != want {
			t.Errorf("%s is %s, want %s", expression, got, want)
		}
	}
}

func TestAPageThatDiffersIsMadeRight(t *testing.T) {
	right := trialHTML()
	for _, c := range []struct{ name, from, to string }{
		{"another text", "Hidden words.", "Other words."},
		{"an element too many", "<li title=", "<li>x</li><li title="},
		{"an element too few", `<li title="item 1">1</li>`, ""},
		{"another element", "<h1>", "<h2>"},
		{"another value", `title="item 1"`, `title="item one"`},
		{"white space", "<ul>", "\n<ul>\n"},
		{"another root", `<div data-view`, `<section data-view`},
		{"nothing but a root", right, "<div></div>"},
	} {
		t.Run(c.name, func(t *testing.T) {
			wrong := strings.Replace(right, c.from, c.to, 1)
			if wrong == right {
				t.Fatalf("%q is not in the page", c.from)
			}
			h := serve(t, map[string]string{"/": document(wrong, `data-wasm="trial.wasm" data-start="eager"`)})
			b := open(t, h.URL)
			b.live()
			if len(js[[]string](b, `document.querySelector('script[data-wasm]').counterpoint.adopted.missed`)) == 0 {
				t.Error("the difference was not noticed")
			}
			b.shows(firstModel)
			b.click("to-tax")
			b.until(`document.getElementById('chosen').textContent === '«tax»'`)
			b.shows(state.Model{View: state.Map, Claim: "tax"})
		})
	}
}

// shows compares the page with what the printer prints for a model.
func (b tab) shows(m state.Model) {
	b.Helper()
	want := view.HTML(trial(m))
	same := js[string](b, `(() => {
		const page = new DOMParser().parseFromString(`+quote(want)+`, 'text/html');
		const differ = (a, b) => {
			if (a.nodeName !== b.nodeName || a.namespaceURI !== b.namespaceURI || a.nodeValue !== b.nodeValue || a.childNodes.length !== b.childNodes.length) {
				return a.nodeName + ' ' + (a.outerHTML || a.nodeValue) + ' and ' + (b.outerHTML || b.nodeValue);
			}
			const first = { INPUT: ['value', 'checked'], OPTION: ['selected'] }; // values that the page has as properties
			const attrs = (n) => [...(n.attributes || [])].filter((x) => !(first[n.nodeName] || []).includes(x.name)).map((x) => x.name + '=' + x.value).sort().join(' ');
			if (attrs(a) !== attrs(b)) return a.nodeName + ' ' + attrs(a) + ' and ' + attrs(b);
			for (let i = 0; i < a.childNodes.length; i++) {
				const d = differ(a.childNodes[i], b.childNodes[i]);
				if (d) return d;
			}
			return '';
		};
		return differ(document.body.firstElementChild, page.body.firstElementChild);
	})()`)
	if same != "" {
		b.Errorf("the page and the printer differ: %s", same)
	}
}

func TestTheExplainerOfTheProgram(t *testing.T) {
	d, err := explorer(seeds.Read)
	must(t, err)
	h := serve(t, map[string]string{"/": document(view.HTML(d(firstModel)), `data-wasm="app.wasm"`)})
	b := open(t, h.URL)
	nodes := js[int](b, watch)
	b.do(chromedp.KeyEvent(kb.Tab))
	b.do(chromedp.KeyEvent(kb.Tab))
	b.live()
	if adopted := js[int](b, `adopted.taken`); adopted != nodes || !js[bool](b, same) || !js[bool](b, `before === after`) {
		t.Errorf("%d of %d nodes are kept, missed %v", adopted, nodes, js[[]string](b, `adopted.missed`))
	}
	for _, change := range js[[]string](b, `changes`) {
		if strings.HasPrefix(change, "childList") {
			t.Errorf("the start changes %s", change)
		}
	}
}
