//go:build js && wasm

package main

import (
	"syscall/js"

	"github.com/maxence-charriere/go-app/v10/pkg/app"
)

// helper is the same program in a worker, beside the page; see [work].
type helper struct {
	worker   app.Value
	ready    bool
	question map[string]any // that waits for the worker to be ready
	turn     int            // of the last question; answers say theirs
	knows    [2]int         // the sources whose texts it has
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
	h := &helper{knows: [2]int{-1, -1}}
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
		h.ready = true
		if h.question != nil {
			h.worker.Call("postMessage", h.question)
			h.question = nil
		}
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

// ask asks for links; the texts are sent once. It reports false when there is no
// worker.
func (h *helper) ask(w wanted, texts func() (a, b string), how answer) bool {
	if h.worker == nil {
		return false
	}
	h.turn++
	question := map[string]any{"turn": h.turn, "least": w.alike}
	if pair := [2]int{w.a, w.b}; pair != h.knows || h.question != nil {
		h.knows = pair
		question["a"], question["b"] = texts()
	}
	h.answer = how
	h.post(question)
	return true
}

// post sends a question as soon as the worker hears it.
func (h *helper) post(question map[string]any) {
	if h.ready {
		h.worker.Call("postMessage", question)
	} else {
		h.question = question
	}
}

// stop has the helper leave off.
func (h *helper) stop() {
	if h == nil || h.worker == nil {
		return
	}
	h.answer = answer{}
	if h.ready {
		h.worker.Call("postMessage", map[string]any{"turn": h.turn, "least": 0})
	} else if h.question != nil {
		h.question, h.knows = nil, [2]int{-1, -1}
	}
}
