//go:build js && wasm

package main

import (
	"syscall/js"
	"time"
)

// breath is how long the program works before the page answers again. What it
// does between two pauses and a slower processor add to it.
const breath = 8 * time.Millisecond

// brief is how long pieces of work are of which so many are done between two
// looks at the clock.
const (
	brief  = 100 * time.Microsecond
	seldom = 15
)

// breather lets the page answer in what takes long. It may be used wherever the
// program is not called by the page, which then waits for it.
type breather struct {
	last    time.Time
	seen    time.Time // when the clock was looked at last
	spare   int       // how often it need not be looked at
	waiting []chan struct{}
	wake    js.Func
}

// pause gives the thread to the page when it has waited for a breath. Sleeping
// would not do: while another goroutine runs, such as the collector's, the
// program never comes back to the page.
func (b *breather) pause() {
	if b.spare > 0 {
		b.spare--
		return
	}
	// The clock is the page's, and asking it takes longer than many a piece of
	// work: where these are short it is asked now and then.
	now := time.Now()
	if now.Sub(b.seen) < brief {
		b.spare = seldom
	}
	b.seen = now
	if now.Sub(b.last) < breath {
		return
	}
	if b.wake.IsUndefined() {
		b.wake = js.FuncOf(func(js.Value, []js.Value) any {
			for _, w := range b.waiting {
				close(w)
			}
			b.waiting = nil
			b.last = time.Now()
			return nil
		})
	}
	mine := make(chan struct{})
	b.waiting = append(b.waiting, mine)
	if len(b.waiting) == 1 {
		js.Global().Call("setTimeout", b.wake, 0)
	}
	<-mine
}
