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
			p.with(l.path, func(e app.Value) { e.Call("removeAttribute", l.name) })
		}
	}
	for _, l := range p.late {
		p.with(l.path, l.set)
	}
	for _, f := range p.fields {
		if !slices.ContainsFunc(p.kept, f.equal) {
			p.with(f.path, f.write)
		}
	}
	p.settled, p.kept = p.late, p.fields
}

func (l lateAttr) set(e app.Value) {
	if v := e.Call("getAttribute", l.name); v.IsNull() || v.String() != l.value {
		e.Call("setAttribute", l.name, l.value)
	}
}

func (f field) write(e app.Value) {
	switch {
	case f.name != "value":
		e.Set(f.name, f.on)
	case e.Get("value").String() != f.value:
		e.Set("value", f.value)
	}
}

// with does something with the element at a place of the page, if it is there:
// a page that something else has rewritten may lack what sleeps.
func (p *page) with(path []int, do func(app.Value)) {
	e := p.JSValue()
	for _, i := range path {
		if e = e.Get("childNodes").Index(i); !e.Truthy() {
			return
		}
	}
	if e.Get("nodeType").Int() == 1 {
		do(e)
	}
}
