//go:build js && wasm

package main

import (
	"strconv"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"counterpoint/app/state"
	"counterpoint/app/view"
)

// carrier is a message that takes along what the reader typed, chose or
// pressed: the value of a form field, "true" or "false" of a box, the name of
// a key.
type carrier interface {
	With(value string) state.Msg
}

// happened answers an event of an element with the messages that the view put
// there. A click on a link with a key held down (a new tab, a download) is
// left to the browser; other clicks on links and sent forms are ours.
func (p *page) happened(ctx app.Context, path []int, event string, ev app.Event) {
	n, _ := at(p.shown.tree, path)
	if event == "click" && n.Tag == "a" && modified(ev) {
		ctx.PreventUpdate()
		return
	}
	if event == "submit" || event == "click" && n.Tag == "a" {
		ev.PreventDefault()
	}
	for _, h := range n.On {
		if h.Event == event {
			p.answered(ctx, p.hear(carry(h.Msg, n, ctx.JSSrc(), ev)))
		}
	}
}

// carry gives a message what the event carries.
func carry(msg state.Msg, n view.Node, e app.Value, ev app.Event) state.Msg {
	c, ok := msg.(carrier)
	switch {
	case !ok:
		return msg
	case ev.Get("key").Truthy():
		return c.With(ev.Get("key").String())
	case isBox(n):
		return c.With(strconv.FormatBool(e.Get("checked").Bool()))
	default:
		return c.With(e.Get("value").String())
	}
}

func modified(ev app.Event) bool {
	for _, key := range []string{"ctrlKey", "metaKey", "shiftKey", "altKey"} {
		if ev.Get(key).Truthy() {
			return true
		}
	}
	return false
}

// listen hears what happens outside of the page's tree.
func (p *page) listen() {
	p.on("popstate", p.moved)
	p.on("hashchange", p.moved)
	p.on("keydown", p.pressed)
	p.on("measured", p.measured)
}

func (p *page) on(event string, answer func(app.Context, app.Event)) {
	app.Window().Call("addEventListener", event, app.FuncOf(func(_ app.Value, args []app.Value) any {
		p.ctx.Dispatch(func(ctx app.Context) { answer(ctx, app.Event{Value: args[0]}) })
		return nil
	}))
}

func (p *page) moved(ctx app.Context, _ app.Event) {
	news, err := p.navigated()
	if !news {
		ctx.PreventUpdate()
		return
	}
	p.answered(ctx, err)
}

// pressed answers the keys that mean the same everywhere on the page.
func (p *page) pressed(ctx app.Context, ev app.Event) {
	if ev.Get("key").String() != "Escape" || ev.Get("defaultPrevented").Truthy() {
		ctx.PreventUpdate()
		return
	}
	p.answered(ctx, p.hear(state.PressedEscape{}))
}
