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

	if missed := js[[]string](b, `adopted.missed`); len(missed) > 0 {
		t.Errorf("missed %v", missed)
	}
	if !js[bool](b, same) {
		t.Errorf("the %d nodes are not the same as before", nodes)
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

func TestWakingKeepsNodes(t *testing.T) {
	h := serve(t, map[string]string{"/": trialDocument(eager)})
	b := open(t, h.URL)
	js[bool](b, `(first.open = false, note.value = 'typed', box.scrollTop = 123, true)`)
	js[int](b, watch)
	b.live()
	for range 2 {
		b.click("to-tax")
		b.chosen("tax")
		b.shows(state.Model{View: state.Map, Claim: "tax"}, "first")
		b.click("close")
		b.chosen("")
		b.shows(firstModel, "first")
	}
	if !js[bool](b, same) {
		t.Error("nodes are not the same as before")
	}
	if got := js[string](b, `[first.open, note.value, box.scrollTop].join()`); got != "false,typed,123" {
		t.Errorf("what the reader did is now %s", got)
	}
}

func TestAPageThatDiffersIsMadeRight(t *testing.T) {
	right := trialHTML()
	for _, c := range []struct {
		name, from, to string
		asleep         bool // it is noticed only when the reader changes that part
	}{
		{"an element too many", "<li title=", "<li>x</li><li title=", true},
		{"an element too few", `<li title="item 1">1</li>`, "", true},
		{"another attribute", `<ul>`, `<ul class="old" hidden>`, true},
		{"another element", "<h1>", "<h2>", false},
		{"no element of its kind", "<ul>", "<ol>", false},
		{"white space", "<ul>", "\n<ul>\n", false},
		{"another root", `<div data-view`, `<section data-view`, false},
		{"nothing but a root", right, "<div></div>", false},
	} {
		t.Run(c.name, func(t *testing.T) {
			wrong := strings.Replace(right, c.from, c.to, 1)
			if wrong == right {
				t.Fatalf("%q is not in the page", c.from)
			}
			h := serve(t, map[string]string{"/": document(wrong, `data-wasm="trial.wasm" data-start="eager"`)})
			b := open(t, h.URL)
			b.live()
			missed := js[[]string](b, `document.querySelector('script[data-wasm]').counterpoint.adopted.missed`)
			if c.asleep == (len(missed) > 0) {
				t.Errorf("missed at the start: %v", missed)
			}
			if !c.asleep {
				b.until(`!document.querySelector('[data-asleep]')`)
				b.shows(firstModel)
			}
			b.click("to-tax")
			b.chosen("tax")
			b.until(`!document.querySelector('[data-asleep]')`)
			b.shows(state.Model{View: state.Map, Claim: "tax"})
		})
	}
}

func TestWhatSleepsIsLeftAlone(t *testing.T) {
	wrong := strings.Replace(trialHTML(), "Hidden words.", "<i>Mots</i> cachés.", 1) // a translation
	h := serve(t, map[string]string{"/": document(wrong, `data-wasm="trial.wasm" data-start="eager"`)})
	b := open(t, h.URL)
	b.live()
	b.click("to-tax")
	b.chosen("tax")
	if got := js[string](b, `more.lastChild.innerHTML`); got != "<i>Mots</i> cachés." {
		t.Errorf("the words are now %q", got)
	}
}

// shows compares the page with what the printer prints for a model, whether
// the details of these ids are open aside.
func (b tab) shows(m state.Model, details ...string) {
	b.Helper()
	want := view.HTML(trial(m))
	same := js[string](b, `(() => {
		const page = new DOMParser().parseFromString(`+quote(want)+`, 'text/html');
		const differ = (a, b) => {
			if (a.nodeName !== b.nodeName || a.namespaceURI !== b.namespaceURI || a.nodeValue !== b.nodeValue || a.childNodes.length !== b.childNodes.length) {
				return a.nodeName + ' ' + (a.outerHTML || a.nodeValue) + ' and ' + (b.outerHTML || b.nodeValue);
			}
			const kept = `+quote(strings.Join(details, " "))+`;
			const first = { INPUT: ['value', 'checked'], OPTION: ['selected'] }; // values that the page has as properties
			const attrs = (n) => [...(n.attributes || [])].filter((x) => !(first[n.nodeName] || []).includes(x.name) && !(x.name === 'open' && n.id && kept.includes(n.id))).map((x) => x.name + '=' + x.value).sort().join(' ');
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
	d, err := explorer(seeds.Read, false, nil)
	must(t, err)
	h := serve(t, map[string]string{"/": document(view.HTML(d.tree(firstModel)), `data-wasm="app.wasm"`)})
	b := open(t, h.URL)
	nodes := js[int](b, watch)
	b.do(chromedp.KeyEvent(kb.Tab))
	b.do(chromedp.KeyEvent(kb.Tab))
	b.live()
	if missed := js[[]string](b, `adopted.missed`); len(missed) > 0 || !js[bool](b, same) || !js[bool](b, `before === after`) {
		t.Errorf("the %d nodes are not the same as before, missed %v", nodes, missed)
	}
	for _, change := range js[[]string](b, `changes`) {
		if strings.HasPrefix(change, "childList") {
			t.Errorf("the start changes %s", change)
		}
	}
}
