//go:build js && wasm

package main

import (
	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"counterpoint/app/state"
	"counterpoint/app/view"
)

// page is the one component of the program. go-app renders it after every
// event.
type page struct {
	app.Compo
	reader

	draw   draw
	ctx    app.Context // of the mounted page, for events from outside of its tree
	drawn  state.Model // the model of shown
	shown  view.Node   // the tree that the reader sees
	prints prints      // of shown

	late, settled []lateAttr // of shown; as last set
	fields, kept  []field    // of shown; as last set
}

// OnInit runs before anything is shown: go-app has just taken over the links
// and the history of the window.
func (p *page) OnInit() { freeWindow() }

// OnMount runs after the first render: the page is as it was, and now listens.
func (p *page) OnMount(ctx app.Context) {
	p.ctx, p.kept = ctx, p.fields
	p.listen()
	p.answered(ctx, p.start())
	ctx.Defer(func(app.Context) { // after go-app's own first steps
		ready()
		watchTexts()
	})
}

// Render draws the model. When that fails the reader is told and the page
// stays as it was before the last message.
func (p *page) Render() app.UI {
	tree, err := p.tree()
	if err != nil {
		if p.shown.Tag == "" {
			panic(err) // nothing of ours is shown yet: the static page stays
		}
		tell(err)
		p.model, tree = p.drawn, p.shown
	}
	p.drawn, p.shown, p.prints = p.model, tree, printed(tree)
	p.late, p.fields = lateIn(tree)
	a := adapter{page: p}
	return a.element(tree, p.prints, false)
}

func (p *page) tree() (tree view.Node, err error) {
	defer recovered(&err)
	return p.draw(p.model), nil
}

// answered ends the answer to an event.
func (p *page) answered(ctx app.Context, err error) {
	if err != nil {
		tell(err)
	}
	ctx.Defer(func(app.Context) {
		p.settle()
		drawRibbons()
	})
}
