//go:build js && wasm

package main

import (
	"strings"
	"syscall/js"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"counterpoint/app/view"
)

// watchTexts draws the ribbons between the texts, now and whenever a text
// changes its size: by an unfolded note, a turned phone, a font that arrives.
func watchTexts() {
	drawRibbons()
	observer := app.Window().Get("ResizeObserver")
	if !observer.Truthy() {
		return
	}
	watch := observer.New(js.FuncOf(func(js.Value, []js.Value) any { drawRibbons(); return nil }))
	each(app.Window().Get("document"), ".text", func(text app.Value) { watch.Call("observe", text) })
}

// drawRibbons gives every ribbon that can be seen its shape. It reads all
// places before it writes any, so that the browser lays the page out once.
func drawRibbons() {
	defer func() { _ = recover() }() // a ribbon is an ornament
	document := app.Window().Get("document")
	var paths []app.Value
	var shapes []string
	each(document, ".ribbons", func(svg app.Value) {
		box := svg.Call("getBoundingClientRect")
		if width := box.Get("width").Float(); width > 0 {
			each(svg, "path", func(path app.Value) {
				left := stretches(document, path.Call("getAttribute", "data-a").String(), box)
				right := stretches(document, path.Call("getAttribute", "data-b").String(), box)
				paths, shapes = append(paths, path), append(shapes, view.Ribbon(left, right, width))
			})
		}
	})
	for i, path := range paths {
		path.Call("setAttribute", "d", shapes[i])
	}
}

// stretches measures sentences against the box of their ribbons; those that
// cannot be seen are left out.
func stretches(document app.Value, ids string, box app.Value) []view.Stretch {
	var list []view.Stretch
	for _, id := range strings.Fields(ids) {
		e := document.Call("getElementById", "s="+id)
		if !e.Truthy() {
			continue
		}
		lines := e.Call("getClientRects")
		n := lines.Length()
		if n == 0 {
			continue
		}
		column := e.Get("parentNode").Call("getBoundingClientRect")
		first, last := line(lines.Index(0), box), line(lines.Index(n-1), box)
		list = append(list, view.Measure(first, last, column.Get("left").Float(), column.Get("right").Float(), false))
	}
	return list
}

// line is the box of a line, its height from the top of the ribbons.
func line(rect, box app.Value) view.Line {
	top := box.Get("top").Float()
	return view.Line{
		Left: rect.Get("left").Float(), Right: rect.Get("right").Float(),
		Top: rect.Get("top").Float() - top, Bottom: rect.Get("bottom").Float() - top,
	}
}

// each visits the elements below one that a selector finds.
func each(below app.Value, selector string, visit func(app.Value)) {
	found := below.Call("querySelectorAll", selector)
	for i := range found.Length() {
		visit(found.Index(i))
	}
}
