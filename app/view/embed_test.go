package view

import (
	"net/url"
	"strings"
	"testing"

	"golang.org/x/net/html"

	"counterpoint/app/state"
)

// Whatever stands in a title or an option, a code is the elements it should be
// and nothing else, and the address gives the options back.
func TestEmbedCode(t *testing.T) {
	e := Embed{
		Page: "https://example.org/a&b/", Title: `"Peace" <script>alert(1)</script> & 'more'`, Height: 2400, Poster: "poster.svg", Alt: `A "map"`,
		Theme: "dark", Plain: true, Static: true, Transparent: true, View: state.Compare, Focus: "no-veto", Search: `a&b=c "d" é#`, Lang: "de",
	}
	want := map[string]string{
		"iframe": "iframe p a", "script": "counterpoint-map a script", "poster": "a img",
	}
	for _, s := range EmbedCode(e) {
		tags, attrs := elements(t, s.Code)
		if tags != want[s.Kind] {
			t.Errorf("%s is made of %s, want %s\n%s", s.Kind, tags, want[s.Kind], s.Code)
		}
		delete(want, s.Kind)
		if s.Kind == "poster" {
			if got := attrs["img alt"]; got != e.Alt {
				t.Errorf("the picture is told as %q", got)
			}
			continue
		}
		if got := attrs["a href"]; got != e.Page {
			t.Errorf("the link of %s leads to %q", s.Kind, got)
		}
	}
	if len(want) > 0 {
		t.Errorf("missing: %v", want)
	}

	address, err := url.Parse(e.Frame())
	if err != nil {
		t.Fatal(err)
	}
	for name, value := range map[string]string{"theme": "dark", "plain": "", "static": "", "transparent": "", "view": "compare", "focus": "no-veto", "search": e.Search, "lang": "de"} {
		if q := address.Query(); !q.Has(name) || q.Get(name) != value {
			t.Errorf("%s is %q in %s", name, q.Get(name), e.Frame())
		}
	}
}

// An embed without options has none in its address.
func TestEmbedAsIs(t *testing.T) {
	e := Embed{Page: "https://example.org/map/", Theme: "auto", View: state.Map}
	if got := e.Frame(); got != "https://example.org/map/embed.html" {
		t.Error(got)
	}
	for _, s := range EmbedCode(e) {
		if s.Kind == "poster" {
			t.Error("a poster that there is not")
		}
	}
}

// elements gives the tags of a piece of HTML in order, and the attributes by
// "tag name".
func elements(t *testing.T, code string) (tags string, attrs map[string]string) {
	t.Helper()
	attrs = map[string]string{}
	var all []string
	z := html.NewTokenizer(strings.NewReader(code))
	for kind := z.Next(); kind != html.ErrorToken; kind = z.Next() {
		if kind != html.StartTagToken {
			continue
		}
		token := z.Token()
		all = append(all, token.Data)
		for _, a := range token.Attr {
			attrs[token.Data+" "+a.Key] = a.Val
		}
	}
	return strings.Join(all, " "), attrs
}
