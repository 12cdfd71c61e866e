//go:build js && wasm

package main

import (
	"io/fs"
	"strings"
	"syscall"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"counterpoint/app/pipeline"
	"counterpoint/seeds"
)

// browserAddress is the address of the window.
type browserAddress struct{}

func (browserAddress) fragment() string {
	hash := app.Window().Get("location").Get("hash").String()
	if f := strings.TrimPrefix(hash, "#"); f != "" {
		return f
	}
	return firstFragment()
}

// lang is what the start script found in the address.
func (browserAddress) lang() string {
	if o := offers(); o.Truthy() && o.Get("lang").Truthy() {
		return o.Get("lang").String()
	}
	return ""
}

// write adds to the history; inside a frame it replaces, because the history
// is that of the page around. Browsers refuse when a page writes too often or
// has no address of its own: the page works without.
func (browserAddress) write(fragment string, replace bool) {
	defer func() { _ = recover() }()
	how := "pushState"
	if w := app.Window(); replace || !w.Get("parent").Equal(w) {
		how = "replaceState"
	}
	app.Window().Get("history").Call(how, nil, "", "#"+fragment)
}

// framePage reports whether the page is the one that frames show.
func framePage() bool {
	return app.Window().Get("document").Get("documentElement").Call("hasAttribute", "data-embed").Bool()
}

// startScript gives the element of the start script; not truthy when the page
// has none.
func startScript() app.Value {
	return app.Window().Get("document").Call("querySelector", "script[data-wasm]")
}

// firstFragment gives the fragment of the state that the static page shows
// when its address has none; empty for the map.
func firstFragment() string {
	if script := startScript(); script.Truthy() {
		if first := script.Call("getAttribute", "data-first"); first.Truthy() {
			return first.String()
		}
	}
	return ""
}

// offers gives what the start script does for the program; not truthy without
// it, and then the program draws the page anew.
func offers() app.Value {
	if script := startScript(); script.Truthy() {
		return script.Get("counterpoint")
	}
	return app.Undefined()
}

// ask calls what the start script offers: adopt, ready or fail.
func ask(what string, args ...any) {
	if o := offers(); o.Truthy() {
		o.Call(what, args...)
	}
}

// adopt lets go-app find the nodes of an element that is asleep.
func adopt(element app.Value) { ask("adopt", element) }

// adopting reports whether go-app is finding nodes of the page.
func adopting() bool {
	o := offers()
	return o.Truthy() && o.Get("adopting").Truthy()
}

// speak tells the browser the language of the page's own words.
func speak(lang string) {
	app.Window().Get("document").Get("documentElement").Set("lang", lang)
}

// ready says that the page now answers.
func ready() { ask("ready") }

// tell says on the console what went wrong, and to the reader that the page
// goes on without the program.
func tell(err error) {
	app.Window().Get("console").Call("error", err.Error())
	ask("fail")
}

// prepare makes go-app take whatever path the page lies on for its root, leave
// relative addresses alone, and find the elements of the static page where it
// would create its own.
func prepare() {
	u := app.Window().URL()
	if u == nil { // go-app would fall over it
		href := app.Window().Get("location").Get("href").String()
		app.Window().Get("history").Call("replaceState", nil, "", wellFormed(href))
		u = app.Window().URL()
	}
	_ = syscall.Setenv("GOAPP_ROOT_PREFIX", u.Path)
	_ = syscall.Setenv("GOAPP_STATIC_RESOURCES_URL", "web")
	_ = syscall.Setenv("GOAPP_INTERNAL_URLS", "[]")
	ask("adopt")
}

// freeWindow takes go-app's hands off the window: it would answer clicks on
// links and Back in place of the browser, which then loses its target.
func freeWindow() {
	for _, name := range []string{"onclick", "onpopstate", "onresize"} {
		app.Window().Set(name, nil)
	}
	for _, name := range []string{"goappNav", "goappOnUpdate", "goappOnAppInstallChange"} {
		app.Window().Delete(name)
	}
}

// pageFiles gives the files that the page carries in
// <script type="application/json" id="explainer-files">{"name": "content"}</script>
// and the essays of this program when it carries none.
func pageFiles() pipeline.Read {
	script := app.Window().GetElementByID("explainer-files")
	if !script.Truthy() {
		return seeds.Read
	}
	files := app.Window().Get("JSON").Call("parse", script.Get("textContent"))
	return func(name string) ([]byte, error) {
		if content := files.Get(name); !content.IsUndefined() {
			return []byte(content.String()), nil
		}
		return nil, &fs.PathError{Op: "open", Path: name, Err: fs.ErrNotExist}
	}
}
