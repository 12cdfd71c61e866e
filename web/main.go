//go:build js && wasm

package main

import (
	"runtime/debug"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"counterpoint/app/state"
)

// memory is how far the heap may grow between two collections, in per cent of
// what is in use: a page uses about 5 MB, so this costs some 15 MB and saves
// four of five collections, which stand still in a browser.
const memory = 400

func main() {
	debug.SetGCPercent(memory)
	if err := run(func() (drawing, error) { return explorer(pageFiles()) }); err != nil {
		tell(err)
	}
}

// run shows the page and answers the reader; it comes back only when the
// program cannot start.
func run(load func() (drawing, error)) (err error) {
	defer recovered(&err)
	d, err := load()
	if err != nil {
		return err
	}
	p := &page{draw: d, reader: reader{address: browserAddress{}, model: state.FromFragment(firstFragment())}}
	app.Route("/", func() app.Composer { return p })
	prepare()
	app.RunWhenOnBrowser()
	return nil
}
