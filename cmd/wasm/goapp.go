package main

// goApp leaves out what the browser never runs, with everything that only it
// needs: net/http, AES, random ids, JSON, regular expressions, package fmt, files,
// deadlines, every address that
// is not that of a page, and a method for every attribute and event of every
// element of HTML.
var goApp = module{
	path:    "github.com/maxence-charriere/go-app/v10",
	version: "v10.1.11",
	dir:     "pkg/app",
	stubs:   "go-app",
	imports: map[string]string{
		"context": "github.com/maxence-charriere/go-app/v10/pkg/context",
		"fmt":     "github.com/maxence-charriere/go-app/v10/pkg/fmt",
		"net/url": "github.com/maxence-charriere/go-app/v10/pkg/url",
		"os":      "github.com/maxence-charriere/go-app/v10/pkg/os",
		"time":    "github.com/maxence-charriere/go-app/v10/pkg/clock",
	},
	files: map[string]change{
		"action.go":    {},
		"attribute.go": {},
		"browser.go":   {},
		"condition.go": {},
		"event.go":     {},
		"html.go":      {},
		"js.go":        {},
		"js_wasm.go":   {},
		"log.go":       {},
		"range.go":     {},
		"raw.go":       {},
		"tag.go":       {},
		"text.go":      {},
		"update.go":    {},

		// routes by regular expression; the worker's update
		"app.go": {without: []string{"RouteWithRegexp", "NewZeroComponentFactory", "KeepBodyClean", "TryUpdate"}},
		// a component without a Render of its own; form fields by reflection
		"component.go": {without: []string{"Compo.Render", "Compo.ValueTo"}},
		// ids, encryption, storage, states, notifications
		"context.go": {without: []string{
			"Context.DeviceID", "Context.Encrypt", "Context.Decrypt", "Context.cryptoKey",
			"Context.LocalStorage", "Context.SessionStorage",
			"Context.ObserveState", "Context.GetState", "Context.SetState", "Context.DelState",
			"Context.Page", "Context.Notifications",
			"Context.Handle", // its keys are printed addresses
		}},
		// printing a page on a server; the loop of tests; addresses listed as JSON
		"engine.go": {without: []string{
			"engineX.Encode", "engineX.ConsumeNext", "engineX.ConsumeAll", "engineX.internalURL", "engineX.page",
		}},
		// printing HTML; comparing fields of components by reflection (internal.go.txt)
		"node.go": {without: []string{
			"canUpdateValue",
			"HTMLString", "PrintHTML", "nodeManager.Encode", "nodeManager.encode", "nodeManager.encodeText",
			"nodeManager.encodeIndent", "nodeManager.encodeHTML", "nodeManager.encodeHTMLAttribute",
			"nodeManager.encodeComponent", "nodeManager.encodeRawHTML",
		}},
		// files on a server, which bring net/http
		"resource.go": {only: []string{"clientResourceResolver", "remoteLocation", "webLocation"}},
		"strings.go":  {without: []string{"stringTo", "AppendClass", "jsonString"}},

		"html_gen.go": {gone: true}, // elements.go.txt
		"page.go":     {gone: true}, // page.go.txt
		"route.go":    {gone: true}, // route.go.txt
		"notfound.go": {gone: true}, // route.go.txt
		"state.go":    {gone: true}, // state.go.txt
		"storage.go":  {gone: true}, // state.go.txt

		"crypto.go":       {gone: true}, // AES for stored states
		"notification.go": {gone: true},
		"social.go":       {gone: true},
		"cache.go":        {gone: true}, // the rest serves pages, prints them or tests
		"http.go":         {gone: true},
		"library.go":      {gone: true},
		"static.go":       {gone: true},
		"wasm.go":         {gone: true},
		"wasmexec.go":     {gone: true},
		"scripts.go":      {gone: true},
		"scripts_wasm.go": {gone: true},
		"testing.go":      {gone: true},
		"js_nowasm.go":    {gone: true},
	},
}
