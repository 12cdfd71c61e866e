package view

import (
	"strconv"
	"strings"

	"counterpoint/app/state"
)

// Names of the files of a site that other pages know by name. Everything else
// of a site may change its name with its content.
const (
	EmbedPage   = "embed.html" // what a frame shows
	EmbedScript = "embed.js"   // makes the frame, reserves its height, follows it
)

// Embed is an explainer inside another page: where it lies and how it shows.
// The zero options are those of the page itself.
type Embed struct {
	Page   string // address of the site's folder, with "/" at the end
	Title  string // of the frame, and the words of the link
	Height int    // of the frame at 640 px, in CSS pixels
	Poster string // address of the picture of the map, relative to Page; empty for none
	Alt    string // what the picture shows, in words

	Theme       string     // light or dark; empty or auto follows the reader's system
	Plain       bool       // without header and footer
	Static      bool       // the program never starts
	Transparent bool       // on the ground of the page around
	View        state.View // empty for the map
	Focus       string     // id of a claim or a sentence that is open, empty for none
	Search      string     // words searched for
	Lang        string     // of the words on the screen, empty for the explainer's own
}

// Snippet is one way to embed: what an editor pastes.
type Snippet struct {
	Kind string // iframe, script or poster
	Code string // HTML, a line an element
}

// EmbedCode gives the ways to embed, for any content system first.
func EmbedCode(e Embed) []Snippet {
	all := []Snippet{{"iframe", e.iframe()}, {"script", e.script()}}
	if e.Poster != "" {
		all = append(all, Snippet{"poster", e.poster()})
	}
	return all
}

// Option is one option of an embed, by its name in addresses and attributes. A
// Bare one has no value.
type Option struct {
	Name, Value string
	Bare        bool
}

// Options lists what differs from the page itself, in a fixed order.
func (e Embed) Options() []Option {
	var list []Option
	word := func(name, value, usual string) {
		if value != "" && value != usual {
			list = append(list, Option{Name: name, Value: value})
		}
	}
	flag := func(name string, on bool) {
		if on {
			list = append(list, Option{Name: name, Bare: true})
		}
	}
	word("theme", e.Theme, "auto")
	flag("plain", e.Plain)
	flag("transparent", e.Transparent)
	flag("static", e.Static)
	word("view", string(e.View), string(state.Map))
	word("focus", e.Focus, "")
	word("search", e.Search, "")
	word("lang", e.Lang, "")
	return list
}

// Frame is the address that a frame opens.
func (e Embed) Frame() string {
	address, joint := e.Page+EmbedPage, "?"
	for _, o := range e.Options() {
		address += joint + o.Name
		if !o.Bare {
			address += "=" + escaped(o.Value)
		}
		joint = "&"
	}
	return address
}

// iframe needs nothing of the page around. The link stays where a frame is
// taken out: in feeds, in mail, by a strict content system.
func (e Embed) iframe() string {
	return HTML(E(
		"iframe", A("src", e.Frame()), A("title", e.Title), A("width", "100%"), A("height", strconv.Itoa(e.Height)), A("loading", "lazy"),
		A("style", "border:0;width:0;min-width:100%"),
		A("sandbox", "allow-scripts allow-same-origin allow-popups allow-popups-to-escape-sandbox"),
		A("allow", "clipboard-write; fullscreen"), A("referrerpolicy", "strict-origin-when-cross-origin"),
	)) + "\n" + HTML(E("p", e.link()))
}

// script makes the same frame, as high as its content. The link is what shows
// until then, and where scripts are taken out: at most a screen is kept free
// for a script that comes late.
func (e Embed) script() string {
	parts := []any{A("src", e.Page), A("title", e.Title), A("style", "display:block;min-height:min("+strconv.Itoa(e.Height)+"px,100vh)"), e.link()}
	for _, o := range e.Options() {
		parts = append(parts, Attr(o))
	}
	return HTML(E("counterpoint-map", parts...)) + "\n" + HTML(E("script", A("src", e.Page+EmbedScript), Flag("async", true)))
}

// poster is a picture that leads to the page.
func (e Embed) poster() string {
	return HTML(E("a", A("href", e.Page), E("img", A("src", e.Page+e.Poster), A("alt", e.Alt), A("loading", "lazy"), A("style", "max-width:100%;height:auto"))))
}

func (e Embed) link() Node { return E("a", A("href", e.Page), e.Title) }

// escaped writes a value of an address: everything but letters, digits and
// "-._~" of ASCII as %XX.
func escaped(value string) string {
	var b strings.Builder
	for i := range len(value) {
		switch c := value[i]; {
		case 'a' <= c|0x20 && c|0x20 <= 'z', '0' <= c && c <= '9', strings.IndexByte("-._~", c) >= 0:
			b.WriteByte(c)
		default:
			b.WriteString("%" + string("0123456789ABCDEF"[c>>4]) + string("0123456789ABCDEF"[c&15]))
		}
	}
	return b.String()
}
