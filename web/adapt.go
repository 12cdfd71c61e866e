//go:build js && wasm

package main

import (
	"slices"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"counterpoint/app/view"
)

// svg is the namespace of drawings.
const svg = "http://www.w3.org/2000/svg"

// adapter turns a tree of the view into elements of go-app. On its way it
// notes what go-app cannot set itself. Use a new one for every tree.
type adapter struct {
	page   *page
	path   []int // of the node that is being turned
	late   []lateAttr
	fields []field
}

// node turns a node and what it holds. Inside a drawing elements need its
// namespace; a foreignObject leads out of it.
func (a *adapter) node(n view.Node, drawing bool) app.UI {
	if n.Tag == "" {
		return app.Text(n.Text)
	}
	e := app.Elem(n.Tag)
	drawing = drawing || n.Tag == "svg"
	if drawing {
		e = e.XMLNS(svg)
	}
	a.attrs(e, n, drawing)
	a.handlers(e, n)
	if f, ok := fieldOf(n, a.path); ok {
		a.fields = append(a.fields, f)
	}
	return e.Body(a.kids(n, drawing && n.Tag != "foreignObject")...)
}

func (a *adapter) kids(n view.Node, drawing bool) []app.UI {
	kids := make([]app.UI, len(n.Kids))
	for i, k := range n.Kids {
		a.path = append(a.path, i)
		kids[i] = a.node(k, drawing)
		a.path = a.path[:len(a.path)-1]
	}
	return kids
}

func (a *adapter) attrs(e app.HTMLElem, n view.Node, drawing bool) {
	for _, at := range n.Attrs {
		switch {
		case !keeps(at, drawing):
			a.late = append(a.late, lateAttr{slices.Clone(a.path), at.Name, at.Value})
		case at.Bare:
			e.Attr(at.Name, true)
		default:
			e.Attr(at.Name, at.Value)
		}
	}
}

// handlers answers the events of a node. go-app keeps the first handler of an
// element for as long as it takes a later one for the same code; ours therefore
// holds no message but the place of its element, and looks the message up in
// the tree that is shown when the event comes. Elements never change their
// place, because go-app compares children by index.
func (a *adapter) handlers(e app.HTMLElem, n view.Node) {
	for _, h := range n.On {
		path, event := slices.Clone(a.path), h.Event
		e.On(event, func(ctx app.Context, ev app.Event) {
			a.page.happened(ctx, path, event, ev)
		})
	}
}
