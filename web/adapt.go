//go:build js && wasm

package main

import (
	"slices"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"counterpoint/app/view"
)

// svg is the namespace of drawings.
const svg = "http://www.w3.org/2000/svg"

// part is a component for an element that holds others: go-app looks into it
// only when its print has changed. It adds nothing to the page.
//
// A part that the static page shows as it is now is asleep: go-app knows the
// element but nothing of what it holds. Most of a page sleeps until the reader
// changes it, so that the program starts at once.
type part struct {
	app.Compo

	Print uint64 // of the node and all it holds

	page    *page
	path    []int // from the root of the tree
	drawing bool
	asleep  bool
}

// OnInit runs when the part is about to be mounted.
func (p *part) OnInit() { p.asleep = p.page.sleeps(p.path) && adopting() }

// Render draws the part as it now is in the page's tree.
func (p *part) Render() app.UI {
	n, _ := at(p.page.shown.tree, p.path)
	if n.Left || p.asleep && p.page.sleeps(p.path) {
		return &sleeper{tag: n.Tag, drawing: p.drawing || n.Tag == "svg"}
	}
	if p.asleep {
		p.asleep = false
		if was, _ := at(p.page.static.tree, p.path); p.JSValue().Get("childNodes").Length() != len(was.Kids) {
			p.page.awake = 1 // something else has rewritten it
		}
		adopt(p.JSValue())
	}
	a := adapter{page: p.page, path: slices.Clone(p.path)}
	return a.element(n, p.page.shown.prints.at(p.path), p.drawing)
}

// sleeper stands for the element of a part that is asleep. It is of a type of
// its own, so that go-app mounts the part anew when it wakes, in its place.
type sleeper struct {
	app.Compo

	tag     string
	drawing bool
}

// Render draws the element alone.
func (s *sleeper) Render() app.UI {
	e := app.Elem(s.tag).Attr("data-asleep", true)
	if s.drawing {
		e = e.XMLNS(svg)
	}
	return e
}

// adapter turns nodes of the page's tree into elements of go-app. Inside a
// drawing elements need its namespace; a foreignObject leads out of it.
type adapter struct {
	page *page
	path []int // of the node that is being turned
}

func (a *adapter) node(n view.Node, p prints, drawing bool) app.UI {
	switch {
	case n.Tag == "":
		return app.Text(n.Text)
	case isPart(n):
		return &part{Print: p.sum ^ a.page.awake, page: a.page, path: slices.Clone(a.path), drawing: drawing}
	default:
		return a.element(n, p, drawing)
	}
}

func (a *adapter) element(n view.Node, p prints, drawing bool) app.UI {
	e := app.Elem(n.Tag)
	drawing = drawing || n.Tag == "svg"
	if drawing {
		e = e.XMLNS(svg)
	}
	for _, at := range n.Attrs {
		if keeps(at, drawing) {
			set(e, at)
		}
	}
	a.handlers(e, n)
	return e.Body(a.kids(n, p, drawing && n.Tag != "foreignObject")...)
}

func set(e app.HTMLElem, a view.Attr) {
	if a.Bare {
		e.Attr(a.Name, true)
	} else {
		e.Attr(a.Name, a.Value)
	}
}

func (a *adapter) kids(n view.Node, p prints, drawing bool) []app.UI {
	kids := make([]app.UI, len(n.Kids))
	for i, k := range n.Kids {
		a.path = append(a.path, i)
		kids[i] = a.node(k, p.kids[i], drawing)
		a.path = a.path[:len(a.path)-1]
	}
	return kids
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
