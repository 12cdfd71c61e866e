//go:build js && wasm

package main

import (
	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"counterpoint/app/state"
)

// place moves the cards of the map to where they stand for what the reader has
// chosen, by a style sheet of the program's own: a page as strict as ours takes
// no style from attributes.
func (p *page) place() {
	if p.draw.places == nil {
		return
	}
	css := p.draw.places(p.model)
	if css == p.placed {
		return
	}
	defer func() { _ = recover() }() // an older browser: folded claims leave their gaps
	if p.sheet == nil {
		p.sheet = app.Window().Get("CSSStyleSheet").New()
		document := app.Window().Get("document")
		document.Set("adoptedStyleSheets", document.Get("adoptedStyleSheets").Call("concat", p.sheet))
	}
	p.sheet.Call("replaceSync", css)
	p.placed = css
}

// measured answers the script walk.js when it finds cards higher than they were
// placed for.
func (p *page) measured(ctx app.Context, ev app.Event) {
	claims, heights := ev.Get("detail").Get("claims"), ev.Get("detail").Get("heights")
	var msg state.Measured
	for i := range claims.Length() {
		msg.Claims = append(msg.Claims, claims.Index(i).Int())
		msg.Heights = append(msg.Heights, heights.Index(i).Float())
	}
	p.answered(ctx, p.hear(msg))
}
