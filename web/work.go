//go:build js && wasm

package main

import (
	"strings"
	"syscall/js"
	"time"

	"counterpoint/app/pipeline"
)

// In a worker the program is a helper: it is told two texts and how alike
// linked sentences are, in per cent, and says progress, links and that it is
// done. Another question, or 0, ends the one before.

// isWorker reports whether the program runs beside a page.
func isWorker() bool { return js.Global().Get("document").IsUndefined() }

// workSlice is how much is done before a new question is heard, in microseconds
// of a fast machine.
const workSlice = 20000

// linesAtOnce is how many links are said at once: the page reads them within a
// few milliseconds.
const linesAtOnce = 500

// work answers questions, and never comes back.
func work() {
	w := worker{asked: make(chan question, 1)}
	js.Global().Set("onmessage", js.FuncOf(func(_ js.Value, args []js.Value) any {
		w.hear(args[0].Get("data"))
		return nil
	}))
	js.Global().Call("postMessage", map[string]any{"kind": "ready"})
	for w.now = range w.asked {
		if w.now.least > 0 {
			w.search(float64(w.now.least) / 100)
		}
	}
}

// question is what is asked: how alike sentences are, in per cent, and a number
// that the answers repeat.
type question struct{ least, turn int }

type worker struct {
	asked    chan question
	now      question
	fresh    bool // other texts were told
	told     [2]strings.Builder
	atA, atB map[string]int
	linker   *pipeline.Linker
}

// hear takes pieces of texts, and the last question in the place of the one
// before. A piece of no side begins other texts.
func (w *worker) hear(told js.Value) {
	if piece := told.Get("piece"); !piece.IsUndefined() {
		if side := told.Get("side").Int(); side >= 0 {
			w.told[side].WriteString(piece.String())
		} else {
			w.told, w.fresh = [2]strings.Builder{}, true
		}
		return
	}
	select {
	case <-w.asked:
	default:
	}
	w.asked <- question{told.Get("least").Int(), told.Get("turn").Int()}
}

func (w *worker) search(least float64) {
	if w.fresh {
		w.fresh = false
		a, atA := unpacked(w.told[0].String())
		b, atB := unpacked(w.told[1].String())
		w.linker, w.atA, w.atB = pipeline.Search(a, b, least), atA, atB
	} else {
		w.linker.Relink(least)
	}
	for w.linker.Step(workSlice) {
		js.Global().Call("postMessage", map[string]any{"kind": "progress", "turn": w.now.turn, "percent": int(100 * w.linker.Progress())})
		time.Sleep(time.Millisecond)
		if len(w.asked) > 0 {
			return
		}
	}
	w.say()
}

// say says all links, and that there are no more.
func (w *worker) say() {
	links := w.linker.Links()
	for from := 0; from < len(links); from += linesAtOnce {
		var lines strings.Builder
		for _, l := range links[from:min(from+linesAtOnce, len(links))] {
			lines.WriteString(pipeline.LinkLine(l, w.atA, w.atB))
		}
		js.Global().Call("postMessage", map[string]any{"kind": "links", "turn": w.now.turn, "lines": lines.String()})
		time.Sleep(time.Millisecond)
		if len(w.asked) > 0 {
			return
		}
	}
	js.Global().Call("postMessage", map[string]any{"kind": "done", "turn": w.now.turn})
}
