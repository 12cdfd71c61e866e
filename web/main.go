//go:build js && wasm

package main

import (
	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"counterpoint/app/state"
)

func main() {
	if isWorker() {
		work()
	}
	if err := run(func() (drawing, error) { return explorer(pageFiles(), framePage(), new(breather).pause) }); err != nil {
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
	if d.of != nil {
		p.seeker = newSeeker(p, d.of)
		if d.of.speaking("").Vast() {
			p.keeper = newKeeper(d.of)
		}
	}
	app.Route("/", func() app.Composer { return p })
	prepare()
	app.RunWhenOnBrowser()
	return nil
}
