//go:build js && wasm

package main

import (
	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"counterpoint/app/state"
	"counterpoint/app/view"
	"counterpoint/app/words"
)

// page is the one component of the program. go-app renders it after every
// event.
type page struct {
	app.Compo
	reader

	draw   drawing
	seeker *seeker     // looks for links; nil for a page without texts
	keeper *keeper     // brings vast texts up to date; nil where the program draws them
	ctx    app.Context // of the mounted page, for events from outside of its tree
	drawn  state.Model // the model of shown
	shown  shown       // what the reader sees
	static shown       // what the static page shows
	awake  uint64      // above 0 when the static page turned out to be another; 2 when all is drawn anew
	woken  uint64      // awake at the last render

	sheet  app.Value // the style of placed; nil before the first
	placed string    // where the cards of the map stand

	late []late // of shown; not yet set
}

// OnInit runs before anything is shown: go-app has just taken over the links
// and the history of the window.
func (p *page) OnInit() { freeWindow() }

// OnMount runs after the first render: the page is as it was, and now listens.
func (p *page) OnMount(ctx app.Context) {
	p.ctx = ctx
	p.listen()
	p.answered(ctx, p.start())
	if lang := p.model.Lang; lang != "" {
		speak(words.For(lang).Lang())
		if p.draw.of != nil {
			translate(p.draw.of.speaking(lang), words.For(p.draw.of.d.Lang), words.For(lang))
		}
	}
	ctx.Defer(func(app.Context) { // after go-app's own first steps
		ready()
	})
}

// Render draws the model. When that fails the reader is told and the page
// stays as it was before the last message.
func (p *page) Render() app.UI {
	tree, err := p.tree()
	if err != nil {
		if p.shown.tree.Tag == "" {
			panic(err) // nothing of ours is shown yet: the static page stays
		}
		tell(err)
		p.model, tree = p.drawn, p.shown.tree
	}
	p.place()
	before, anew := p.shown, p.awake != p.woken
	p.drawn, p.shown, p.woken = p.model, shown{tree, printed(tree, before.prints)}, p.awake
	if p.static.tree.Tag == "" {
		p.static, before, anew = p.shown, p.shown, true // what the fields hold is the reader's
	}
	p.late = append(p.late, lateSince(before, p.shown, anew)...)
	a := adapter{page: p}
	return a.element(tree, p.shown.prints, false)
}

func (p *page) tree() (tree view.Node, err error) {
	defer recovered(&err)
	return p.draw.tree(p.model), nil
}

// sleeps reports whether what stands at a place may be left to the static page:
// it shows the same, and answers no events.
func (p *page) sleeps(path []int) bool {
	now := p.shown.prints.at(path)
	return p.awake == 0 && !now.acts && now.sum == p.static.prints.at(path).sum
}

// answered ends the answer to an event.
func (p *page) answered(ctx app.Context, err error) {
	if err != nil {
		tell(err)
	}
	ctx.Defer(func(app.Context) {
		p.settle()
		p.wake(ctx)
		p.keeper.follow(p.model)
		p.seeker.follow(p.model)
		ask("answered")
	})
}

// wake draws everything anew when something else has rewritten the static
// page, so that an element that should be asleep was not there.
func (p *page) wake(ctx app.Context) {
	if p.awake == 0 && app.Window().Get("document").Call("querySelector", "[data-asleep]").Truthy() {
		p.awake = 1
	}
	if p.awake == 1 {
		p.awake = 2
		if p.keeper != nil {
			p.keeper = nil
			p.draw.of.draws()
		}
		ctx.Dispatch(func(ctx app.Context) { p.answered(ctx, nil) })
	}
}
