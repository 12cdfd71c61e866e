//go:build js && wasm

package main

import (
	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"counterpoint/app/view"
)

// translate puts what stands beside the explorer, and go-app knows nothing of,
// into the explorer's language: the panel of what can be taken along, and the
// words of the scripts.
func translate(x *view.Explorer) {
	if script := startScript(); script.Truthy() {
		for _, a := range x.Notices() {
			script.Call("setAttribute", a.Name, a.Value)
		}
	}
	if panel := app.Window().GetElementByID("share"); panel.Truthy() {
		reword(panel, x.Share())
	}
}

// reword gives an element and all in it the words of a tree of the same shape.
// What the page's scripts have set stays.
func reword(element app.Value, n view.Node) {
	for _, a := range n.Attrs {
		if a.Name == "aria-label" {
			element.Call("setAttribute", a.Name, a.Value)
		}
	}
	kids := element.Get("childNodes")
	for i, kid := range n.Kids {
		if i >= kids.Get("length").Int() {
			return
		}
		if at := kids.Index(i); kid.Tag == "" {
			at.Set("nodeValue", kid.Text)
		} else {
			reword(at, kid)
		}
	}
}
