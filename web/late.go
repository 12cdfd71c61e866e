//go:build js && wasm

package main

import "github.com/maxence-charriere/go-app/v10/pkg/app"

// settle brings the elements to what go-app left out. It runs after every
// render.
func (p *page) settle() {
	for _, l := range p.late {
		n, ok := at(p.shown.tree, l.path)
		if !ok || n.Tag == "" {
			continue
		}
		f, isField := fieldOf(n)
		switch {
		case l.name != "":
			p.with(l.path, func(e app.Value) { bring(e, l.name, has(n, l.name), attr(n, l.name)) })
		case isField:
			p.with(l.path, f.write)
		}
	}
	p.late = nil
}

// bring gives an attribute its value, or takes it away.
func bring(e app.Value, name string, wanted bool, value string) {
	switch v := e.Call("getAttribute", name); {
	case !wanted:
		e.Call("removeAttribute", name)
	case v.IsNull() || v.String() != value:
		e.Call("setAttribute", name, value)
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
