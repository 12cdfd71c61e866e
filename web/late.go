//go:build js && wasm

package main

import (
	"slices"

	"github.com/maxence-charriere/go-app/v10/pkg/app"
)

// settle brings the elements to what go-app left out. It runs after every
// render.
func (p *page) settle() {
	for _, l := range p.settled {
		if n, ok := at(p.shown, l.path); ok && n.Tag != "" && !has(n, l.name) {
			p.element(l.path).Call("removeAttribute", l.name)
		}
	}
	for _, l := range p.late {
		e := p.element(l.path)
		if v := e.Call("getAttribute", l.name); v.IsNull() || v.String() != l.value {
			e.Call("setAttribute", l.name, l.value)
		}
	}
	for _, f := range p.fields {
		if !slices.ContainsFunc(p.kept, f.equal) {
			f.write(p.element(f.path))
		}
	}
	p.settled, p.kept = p.late, p.fields
}

func (f field) write(e app.Value) {
	switch {
	case f.name != "value":
		e.Set(f.name, f.on)
	case e.Get("value").String() != f.value:
		e.Set("value", f.value)
	}
}

// element gives the element at a place of the page.
func (p *page) element(path []int) app.Value {
	e := p.JSValue()
	for _, i := range path {
		e = e.Get("childNodes").Index(i)
	}
	return e
}
