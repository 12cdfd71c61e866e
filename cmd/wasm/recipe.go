package main

// goApp is the module that is trimmed, and the version this recipe is made
// for: the build fails on another, so that an update is looked at.
const (
	goApp        = "github.com/maxence-charriere/go-app/v10"
	goAppVersion = "v10.1.11"
)

// change says what becomes of a file of go-app in the trimmed copy. The zero
// value keeps it as it is.
type change struct {
	without []string // drops these functions, types and methods (Type.Method), and imports nobody needs then
	gone    bool     // leaves the file out
}

// recipe says what becomes of every file of go-app's package app: what the
// browser never runs is left out, with everything that only it needs. A file
// that is not named here, and a name that is not in its file, fail the build.
var recipe = map[string]change{
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
	}},
	// printing a page on a server; the loop of tests; addresses listed as JSON
	"engine.go": {without: []string{
		"engineX.Encode", "engineX.ConsumeNext", "engineX.ConsumeAll", "engineX.internalURL", "engineX.page",
	}},
	// printing HTML
	"node.go": {without: []string{
		"HTMLString", "PrintHTML", "nodeManager.Encode", "nodeManager.encode", "nodeManager.encodeText",
		"nodeManager.encodeIndent", "nodeManager.encodeHTML", "nodeManager.encodeHTMLAttribute",
		"nodeManager.encodeComponent", "nodeManager.encodeRawHTML",
	}},
	// files on a server, which bring net/http
	"resource.go": {without: []string{
		"ResourceResolver", "LocalDir", "localResourceResolver", "localResourceResolver.Resolve",
		"RemoteBucket", "remoteResourceResolver", "remoteResourceResolver.Resolve",
		"PrefixedLocation", "prefixedResourceResolver", "prefixedResourceResolver.Resolve",
		"GitHubPages", "resolveOGResource", "ProxyResource",
	}},
	"strings.go": {without: []string{"stringTo", "AppendClass", "jsonString"}},

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
}
