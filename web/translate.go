//go:build js && wasm

package main

import (
	"strings"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"counterpoint/app/view"
	"counterpoint/app/words"
)

// translate puts what stands beside the explorer, and go-app knows nothing of,
// into the explorer's language: the panel of what can be taken along, and the
// words of the scripts.
func translate(x *view.Explorer, from, to *words.Catalogue) {
	if script := startScript(); script.Truthy() {
		for _, a := range x.Notices() {
			script.Call("setAttribute", a.Name, a.Value)
		}
	}
	if panel := app.Window().GetElementByID("share"); panel.Truthy() {
		reword(panel, words.Between(from, to))
	}
}

// reword translates the texts of an element and the names of its fields, each
// that is known as a whole. Nothing of the panel comes from a map or a text.
func reword(element app.Value, known map[string]string) {
	if name := element.Call("getAttribute", "aria-label"); name.Truthy() {
		if said, ok := known[name.String()]; ok {
			element.Call("setAttribute", "aria-label", said)
		}
	}
	kids := element.Get("childNodes")
	for i := range kids.Get("length").Int() {
		kid := kids.Index(i)
		if kid.Get("nodeType").Int() == 1 {
			reword(kid, known)
			continue
		}
		text := kid.Get("nodeValue").String()
		if said, ok := known[strings.TrimSpace(text)]; ok {
			kid.Set("nodeValue", strings.Replace(text, strings.TrimSpace(text), said, 1))
		}
	}
}
