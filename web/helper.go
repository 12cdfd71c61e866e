//go:build js && wasm

package main

import (
	"syscall/js"

	"github.com/maxence-charriere/go-app/v10/pkg/app"
)

// helper is the same program in a worker, beside the page; see [work].
type helper struct {
	worker   app.Value
	ready    chan struct{}  // closed when the worker hears
	question map[string]any // that waits for the worker to be told the texts
	turn     int            // of the last question; answers say theirs
	knows    [2]int         // the sources whose texts it has, or is being told
	tellings int            // counts them; the last one asks the question
	telling  bool
	answer   answer
}

// answer is what becomes of what a helper says.
type answer struct {
	progress func(percent int)
	links    func(lines string)
	done     func()
	failed   func()
}

// newHelper starts a worker by the start script.
func newHelper() *helper {
	h := &helper{knows: [2]int{-1, -1}, ready: make(chan struct{})}
	h.start()
	return h
}

func (h *helper) start() {
	defer func() { _ = recover() }() // where workers are not to be had
	o := offers()
	if !o.Truthy() {
		return
	}
	worker := o.Call("helper")
	if !worker.Truthy() {
		return
	}
	h.worker = worker
	worker.Set("onmessage", js.FuncOf(func(_ js.Value, args []js.Value) any {
		h.heard(args[0].Get("data"))
		return nil
	}))
	worker.Set("onerror", js.FuncOf(func(js.Value, []js.Value) any {
		h.worker = nil
		if failed := h.answer.failed; failed != nil {
			h.answer = answer{}
			failed()
		}
		return nil
	}))
}

func (h *helper) heard(said js.Value) {
	a := h.answer
	switch kind := said.Get("kind").String(); {
	case kind == "ready":
		close(h.ready)
	case a.done == nil || said.Get("turn").Int() != h.turn:
	case kind == "progress":
		a.progress(said.Get("percent").Int())
	case kind == "links":
		a.links(said.Get("lines").String())
	case kind == "done":
		h.answer = answer{}
		a.done()
	}
}

// ask asks for links; the texts are told once, side by side and piece by piece.
// It reports false when there is no worker.
func (h *helper) ask(w wanted, texts func(tell func(side int, piece string)), how answer) bool {
	if h.worker == nil {
		return false
	}
	h.turn++
	h.answer = how
	h.question = map[string]any{"turn": h.turn, "least": w.alike}
	switch pair := [2]int{w.a, w.b}; {
	case pair != h.knows:
		h.knows, h.telling = pair, true
		h.tellings++
		go h.tell(h.tellings, texts)
	case !h.telling:
		h.put()
	}
	return true
}

// tell tells the worker both texts and then asks what is asked by then. Another
// telling ends it.
func (h *helper) tell(telling int, texts func(tell func(side int, piece string))) {
	<-h.ready
	mine := func() bool { return h.tellings == telling && h.worker != nil }
	if !mine() {
		return
	}
	h.worker.Call("postMessage", map[string]any{"side": -1, "piece": ""})
	texts(func(side int, piece string) {
		if mine() {
			h.worker.Call("postMessage", map[string]any{"side": side, "piece": piece})
		}
	})
	if mine() {
		h.telling = false
		h.put()
	}
}

// put asks the question that waits.
func (h *helper) put() {
	if h.question != nil {
		h.worker.Call("postMessage", h.question)
		h.question = nil
	}
}

// stop has the helper leave off.
func (h *helper) stop() {
	if h == nil || h.worker == nil {
		return
	}
	h.answer = answer{}
	h.question = nil
	if !h.telling {
		h.worker.Call("postMessage", map[string]any{"turn": h.turn, "least": 0})
	}
}
