package view

import (
	"html"
	"strings"

	"counterpoint/app/state"
)

// Assets are the names of the files that a page asks for, relative to it. An
// empty name leaves the file out.
type Assets struct {
	Options string // the script that reads the options of an embed before anything is painted
	Style   string // the hand-written style sheet
	Large   string // the style sheet of maps that are drawn larger and smaller
	Theme   string // the newsroom's style sheet
	Plan    string // what [Explorer.CSS] gives
	Boot    string // the script that starts the program late
	Share   string // the script of what can be taken along; without it the page offers nothing of it
	Found   string // the script that marks what was searched for
	Walk    string // the script for the keyboard and the pointer in the map
	Zoom    string // the script that makes large maps larger and smaller
	Height  string // the script that tells the parent frame how tall the page is
	Texts   string // the script that draws what joins the texts
	WASM    string // the program
	Packed  string // the program as gzip, for hosts that do not compress
	Exec    string // Go's support script for it
	Helper  string // the script that runs the program beside the page
	Start   string // when the program starts, in the words of boot.js; empty for the first interaction
	Prepare string // the worker that fetches the program for the start "ready"
	Offline string // the script that has the page kept for reading without a network
	Worker  string // the service worker that keeps it
	Build   string // the version that it keeps
	Icon    string // of the page, an SVG
	Head    string // HTML for the end of the head: what the page tells programs
	Framed  bool   // the page is the one that a frame shows
}

// Policy allows what the page itself brings and nothing else.
const Policy = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; img-src 'self' data:; connect-src 'self'; frame-src 'self'; manifest-src 'self'; worker-src 'self'; base-uri 'none'; form-action 'none'"

// Page prints the whole document of an explainer. Files holds the explainer's
// own files as JSON for the program, empty for the shipped explainer.
func (x *Explorer) Page(a Assets, files string) string {
	x.Frame(a.Framed)
	var b strings.Builder
	b.WriteString("<!doctype html>\n")
	framed := ""
	if a.Framed {
		framed = " data-embed"
	}
	off := ""
	if a.Boot == "" {
		off = ` data-program="off"` // nothing would answer
	}
	b.WriteString(`<html` + framed + off + x.pageDirection() + ` lang="` + html.EscapeString(x.w.Lang()) + `"><head><meta charset="utf-8">`)
	for _, n := range x.head(a) {
		b.WriteString(HTML(n))
	}
	b.WriteString(a.Head)
	if files != "" {
		b.WriteString(`<script type="application/json" id="explainer-files">` + inert(files) + `</script>`)
	}
	b.WriteString("</head><body>")
	b.WriteString(HTML(x.Show(state.Model{View: state.Map})))
	if a.Share != "" {
		b.WriteString(HTML(x.share()))
	}
	if a.Zoom != "" && x.zooms() {
		b.WriteString(HTML(x.zoom()))
	}
	b.WriteString("</body></html>\n")
	return b.String()
}

func (x *Explorer) head(a Assets) []Node {
	head := []Node{
		E("meta", A("http-equiv", "Content-Security-Policy"), A("content", Policy)),
		E("meta", A("name", "viewport"), A("content", "width=device-width, initial-scale=1")),
		E("title", x.d.Title),
		E("meta", A("name", "description"), A("content", x.d.Deck)),
		E("meta", A("name", "color-scheme"), A("content", "light dark")),
		icon(a.Icon),
	}
	if a.Options != "" {
		head = append(head, E("script", A("src", a.Options)))
	}
	large := a.Large
	if !x.zooms() {
		large = ""
	}
	for _, css := range []string{a.Style, large, a.Theme, a.Plan} {
		if css != "" {
			head = append(head, E("link", A("rel", "stylesheet"), A("href", css)))
		}
	}
	prompt, rest, later := x.scripts(a)
	source := "src"
	if a.Options != "" {
		source = "data-src" // options.js fetches it when the page has loaded
	}
	if a.Boot != "" {
		head = append(head, E("script", A(source, a.Boot), A("data-wasm", a.WASM), A("data-exec", a.Exec), optional("data-wasm-gz", a.Packed), optional("data-start", a.Start), optional("data-prepare", a.Prepare), optional("data-helper", a.Helper),
			optional("data-later", strings.Join(later, " ")), x.Notices(), Flag("defer", true)))
	}
	if a.Offline != "" {
		head = append(head, E("script", A(source, a.Offline), A("data-worker", a.Worker), A("data-build", a.Build), Flag("defer", true)))
	}
	for _, script := range rest {
		head = append(head, E("script", A(source, script), Flag("defer", true)))
	}
	for _, script := range prompt {
		head = append(head, E("script", A("src", script), Flag("defer", true)))
	}
	return head
}

// scripts lists the scripts that come with the page, those that come when it has
// loaded, and those that the start script fetches when a reader begins to do
// something; without it these come with the page, too.
func (x *Explorer) scripts(a Assets) (prompt, rest, later []string) {
	add := func(list []string, name string, wanted bool) []string {
		if name == "" || !wanted {
			return list
		}
		return append(list, name)
	}
	later = add(later, a.Found, true)
	later = add(later, a.Share, true)
	later = add(later, a.Zoom, x.zooms())
	later = add(later, a.Texts, len(x.d.Sources) > 1)
	if a.Boot == "" {
		prompt, later = later, nil
	}
	return add(prompt, a.Height, true), add(rest, a.Walk, true), later
}

// Notices are the words that the scripts of the page tell the reader, as the
// attributes of the script that starts the program.
func (x *Explorer) Notices() []Attr {
	return []Attr{A("data-failed", x.say("failed")), A("data-loading", x.say("loading")), A("data-unknown", x.say("unknown")), A("data-copied", x.say("copied"))}
}

// icon keeps browsers from asking for one that is not there.
func icon(name string) Node {
	if name == "" {
		return E("link", A("rel", "icon"), A("href", "data:,"))
	}
	return E("link", A("rel", "icon"), A("href", name), A("type", "image/svg+xml"))
}

// optional is an attribute that is left out when it has no value.
func optional(name, value string) Attr {
	if value == "" {
		return Attr{}
	}
	return A(name, value)
}

// inert makes JSON safe inside a script element: no "<" is left in it.
func inert(json string) string { return strings.ReplaceAll(json, "<", `\u003c`) }
