//go:build js && wasm

package main

import (
	"slices"
	"strings"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"counterpoint/app/state"
	"counterpoint/app/view"
)

// keeper brings vast texts, which the page keeps, to what the reader has chosen:
// a paragraph after the other, while the page goes on answering.
type keeper struct {
	of    *explainer
	drawn map[string]view.Text // as each text stands on the page, by its article
	inOne map[string]view.Text // the same of both texts in one
	lit   []view.Lit
	claim string   // whose marks are lit
	doubt []string // the claims that the notes of sentences call rejected

	want    state.Model
	working bool
}

func newKeeper(e *explainer) *keeper {
	k := &keeper{of: e, drawn: map[string]view.Text{}, inOne: map[string]view.Text{}}
	x := e.speaking("")
	for _, t := range x.Texts(state.Model{}) { // as the static page shows them
		k.drawn[t.ID] = t
	}
	if t, ok := x.InOne(inOne(x)); ok {
		k.inOne[t.ID] = t
	}
	go x.Search(e.pause)
	return k
}

// inOne is the state in which both of the usual texts are read in one.
func inOne(x *view.Explorer) state.Model {
	var keys []string
	for _, t := range x.Texts(state.Model{}) {
		keys = append(keys, strings.TrimPrefix(t.ID, "text="))
	}
	return state.Model{View: state.Compare, Text: strings.Join(keys[:min(len(keys), 2)], ","), Live: true}
}

// follow brings the texts to a model; it comes back at once.
func (k *keeper) follow(m state.Model) {
	if k == nil || m.View != state.Compare {
		return
	}
	k.want = m
	k.light(m)
	k.reject(m)
	if !k.working {
		k.working = true
		go k.work()
	}
}

func (k *keeper) work() {
	defer func() { k.working = false }()
	for !k.bring(k.want) {
	}
}

// bring draws what is not as a model wants it, and reports whether nothing else
// was wanted meanwhile.
func (k *keeper) bring(m state.Model) bool {
	x := k.of.speaking(m.Lang)
	strip := false
	for _, t := range x.Texts(m) {
		if old := k.drawn[t.ID]; !t.Alike(old) {
			k.change(t, old)
			k.drawn[t.ID] = t
			strip = true
		}
	}
	if t, ok := x.InOne(m); ok && !t.Alike(k.inOne[t.ID]) {
		clear(k.inOne)
		k.replace(t)
		k.inOne[t.ID] = t
	}
	if strip {
		fill(query(".overview"), x.Strip(m, k.of.pause))
		k.lit, k.claim, k.doubt = nil, "", m.Rejected // what was made anew is lit by the model of then
		k.light(k.want)
		k.reject(k.want)
	}
	return k.want.Fragment() == m.Fragment() && k.want.Lang == m.Lang
}

// change replaces the paragraphs of a text that look otherwise.
func (k *keeper) change(t, old view.Text) {
	body := bodyOf(t.ID)
	if !body.Truthy() {
		return
	}
	t.Changes(old, func(part, from, n int, with []view.Node) {
		in := body.Get("children").Index(part)
		at := in.Get("children").Index(from)
		held := document().Get("activeElement").Get("id").String()
		for range n { // before others of the same ids are there, for which browsers would look everywhere
			next := at.Get("nextElementSibling")
			at.Call("remove")
			at = next
		}
		if at.Truthy() {
			at.Call("insertAdjacentHTML", "beforebegin", printedAll(with))
		} else {
			in.Call("insertAdjacentHTML", "beforeend", printedAll(with))
		}
		if held != "" && document().Get("activeElement").Get("id").String() != held {
			if e := document().Call("getElementById", held); e.Truthy() {
				e.Call("focus", map[string]any{"preventScroll": true})
			}
		}
		k.of.pause.Now()
	}, k.of.pause)
}

// replace makes both texts in one anew.
func (k *keeper) replace(t view.Text) {
	body := bodyOf(t.ID)
	if !body.Truthy() {
		return
	}
	for e := body.Get("lastChild"); e.Truthy(); e = body.Get("lastChild") {
		e.Call("remove")
		k.of.pause.Now()
	}
	t.Each(func(part view.Node) {
		body.Call("insertAdjacentHTML", "beforeend", view.HTML(part))
		k.of.pause.Now()
	}, k.of.pause)
}

// light marks what a model lights, and nothing else.
func (k *keeper) light(m state.Model) {
	lit := k.of.speaking(m.Lang).Lit(m)
	for _, l := range k.lit {
		mark(l, false)
	}
	for _, l := range lit {
		mark(l, true)
	}
	if k.claim != m.Claim {
		marks(k.claim, false)
		marks(m.Claim, true)
	}
	k.lit, k.claim = lit, m.Claim
}

// reject has the notes of sentences say which claims that rest on them are
// rejected.
func (k *keeper) reject(m state.Model) {
	for _, id := range append(slices.Clone(k.doubt), m.Rejected...) {
		rejected := slices.Contains(m.Rejected, id)
		if rejected == slices.Contains(k.doubt, id) {
			continue
		}
		links := document().Call("querySelectorAll", `.compare .doubt[href="#view=whatif&reject=`+id+`"]`)
		for i := range links.Length() {
			links.Index(i).Set("textContent", k.of.speaking(m.Lang).Doubt(rejected))
		}
	}
	k.doubt = m.Rejected
}

// mark lights an element; that of a sentence that is open shows its note and
// unfolds what it stands in. What is lit does not fold.
func mark(l view.Lit, on bool) {
	e := document().Call("getElementById", l.ID)
	if !e.Truthy() {
		return
	}
	e.Get("classList").Call("toggle", l.Class, on)
	for _, folds := range []string{".run", ".stretch"} {
		if f := e.Call("closest", folds); l.Class != "rests" && f.Truthy() {
			f.Get("classList").Call("toggle", "held", on)
		}
	}
	if note := e.Get("nextElementSibling"); l.Class == "open" && note.Truthy() && note.Call("matches", ".note").Bool() {
		note.Get("classList").Call("toggle", "open", on)
	}
	if folded := e.Call("closest", "details"); l.Class == "open" && on && folded.Truthy() {
		folded.Set("open", true)
	}
}

// marks lights the marks of a claim in the margin.
func marks(claim string, on bool) {
	if claim == "" {
		return
	}
	list := document().Call("querySelectorAll", `.compare .margin[href="#claim=`+claim+`"]`)
	for i := range list.Length() {
		list.Index(i).Get("classList").Call("toggle", "lit", on)
	}
}

func document() app.Value { return app.Window().Get("document") }

func query(selector string) app.Value { return document().Call("querySelector", selector) }

// bodyOf gives the element that holds a text.
func bodyOf(article string) app.Value {
	e := document().Call("getElementById", article)
	if !e.Truthy() {
		return e
	}
	return e.Call("querySelector", ".body")
}

// fill makes what an element holds anew.
func fill(e app.Value, with []view.Node) {
	if e.Truthy() {
		e.Set("innerHTML", printedAll(with))
	}
}

func printedAll(nodes []view.Node) string {
	var b strings.Builder
	for _, n := range nodes {
		b.WriteString(view.HTML(n))
	}
	return b.String()
}

// draws has the program draw vast texts itself.
func (e *explainer) draws() {
	e.spare = false
	for _, x := range e.in {
		x.Spare(false)
	}
}
