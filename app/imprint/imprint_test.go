package imprint

import (
	"encoding/json"
	"encoding/xml"
	"reflect"
	"strings"
	"testing"

	"golang.org/x/net/html"

	"counterpoint/app/dossier"
	"counterpoint/app/pipeline"
	"counterpoint/app/view"
	"counterpoint/seeds"
)

const address = "https://example.org/maps/a&b/"

// about gives what is known about a site whose title tries to break out.
func about(t *testing.T, address string) Site {
	t.Helper()
	d, problems := pipeline.Build(seeds.Folder("square"))
	if dossier.HasErrors(problems) {
		t.Fatal(problems)
	}
	d.Title = `"Cars" </script><script>alert(1)</script> & {0}`
	d.Sources[0].URL, d.Sources[0].Date = "https://example.com/letter", "2026-02-03"
	d.Sources[1].Date = "last spring"
	return Site{Dossier: &d, Explorer: view.New(&d), Address: address, Updated: "2026-03-01"}
}

func file(t *testing.T, s Site, name string) []byte {
	t.Helper()
	files, err := s.Files([]byte("<svg/>"))
	if err != nil {
		t.Fatal(err)
	}
	for _, f := range files {
		if f.Name == name {
			return f.Data
		}
	}
	return nil
}

func decoded[T any](t *testing.T, data []byte) (v T) {
	t.Helper()
	if err := json.Unmarshal(data, &v); err != nil {
		t.Fatalf("%v in\n%s", err, data)
	}
	return v
}

// parsed gives the elements of a piece of a page as "tag" and their attributes.
func parsed(t *testing.T, page string) (tags []string, attrs []map[string]string, text map[string]string) {
	t.Helper()
	text = map[string]string{}
	z := html.NewTokenizer(strings.NewReader(page))
	for kind := z.Next(); kind != html.ErrorToken; kind = z.Next() {
		token := z.Token()
		switch kind {
		case html.StartTagToken, html.SelfClosingTagToken:
			tags = append(tags, token.Data)
			m := map[string]string{}
			for _, a := range token.Attr {
				m[a.Key] = a.Val
			}
			attrs = append(attrs, m)
		case html.TextToken:
			if len(tags) > 0 {
				text[tags[len(tags)-1]] += token.Data
			}
		}
	}
	return tags, attrs, text
}

// named collects the content of meta elements by their names.
func named(tags []string, attrs []map[string]string) map[string]string {
	m := map[string]string{}
	for i, tag := range tags {
		switch tag {
		case "meta":
			m[attrs[i]["name"]+attrs[i]["property"]] = attrs[i]["content"]
		case "link":
			m[attrs[i]["rel"]] = attrs[i]["href"]
		}
	}
	return m
}

func TestHead(t *testing.T) {
	s := about(t, address)
	tags, attrs, text := parsed(t, s.Head())
	got := named(tags, attrs)
	for name, want := range map[string]string{
		"canonical": address, "alternate": address + OEmbed, "manifest": WebManifest,
		"og:title": s.Dossier.Title, "og:url": address, "og:image": address + PosterPNG, "og:image:alt": s.Alt(), "og:image:width": "1200",
		"twitter:card": "summary_large_image", "article:modified_time": "2026-03-01",
	} {
		if got[name] != want {
			t.Errorf("%s is %q, want %q", name, got[name], want)
		}
	}
	page := decoded[work](t, []byte(text["script"]))
	if page.Type != "Article" || len(page.BasedOn) != len(s.Dossier.Sources) || len(page.Parts) != len(s.Dossier.Claims) || page.ID != address {
		t.Errorf("the page is told as %+v", page)
	}
	if b := page.BasedOn; b[0].ID != "https://example.com/letter" || b[0].Published != "2026-02-03" || b[1].ID != address+"#text=b" || b[1].Published != "" {
		t.Errorf("the texts are told as %+v", b)
	}
	if c := page.Parts[0]; c.Type != "Claim" || c.ID != address+"#claim="+s.Dossier.Claims[0].ID || len(c.Appearance) == 0 {
		t.Errorf("a claim is told as %+v", c)
	}
	if strings.Contains(s.Head(), "ClaimReview") {
		t.Error("the map is told as a verdict")
	}

	moved := about(t, "")
	tags, attrs, text = parsed(t, moved.Head())
	got = named(tags, attrs)
	if _, ok := got["canonical"]; ok || got["alternate"] != "" || got["og:url"] != "" || got["og:image"] != PosterPNG {
		t.Errorf("without an address the head says %v", got)
	}
	if id := decoded[work](t, []byte(text["script"])).Parts[0].ID; id != "./#claim="+moved.Dossier.Claims[0].ID {
		t.Errorf("without an address a claim is %q", id)
	}
}

func TestEmbedHead(t *testing.T) {
	for at, want := range map[string][2]string{"": {"noindex", ""}, address: {"", address}} {
		tags, attrs, _ := parsed(t, about(t, at).EmbedHead())
		if got := named(tags, attrs); got["robots"] != want[0] || got["canonical"] != want[1] {
			t.Errorf("at %q the head says %v", at, got)
		}
	}
}

func TestManifest(t *testing.T) {
	s := about(t, address)
	m := decoded[described](t, file(t, s, Manifest))
	if m.Title != s.Dossier.Title || m.Embed != address+"embed.html" || m.Poster[0].Src != address+PosterPNG || m.Updated != "2026-03-01" || len(m.Sources) != 3 {
		t.Errorf("the embed is told as %+v", m)
	}
	if h := m.Heights; h["320"] < h["640"] || h["640"] < 500 || h["960"] < 500 {
		t.Errorf("the heights are %v", h)
	}
	tags, attrs, _ := parsed(t, m.HTML)
	if strings.Join(tags, " ") != "iframe p a" || attrs[0]["title"] != s.Dossier.Title || attrs[0]["src"] != m.Embed {
		t.Errorf("the code to embed is\n%s", m.HTML)
	}
	m = decoded[described](t, file(t, about(t, ""), Manifest))
	if m.HTML != "" || m.Page != "./" || m.Embed != "embed.html" {
		t.Errorf("without an address the embed is told as %+v", m)
	}
}

func TestOEmbed(t *testing.T) {
	if file(t, about(t, ""), OEmbed) != nil || file(t, about(t, ""), Sitemap) != nil {
		t.Error("files that need an address are there without")
	}
	s := about(t, address)
	o := decoded[oEmbed](t, file(t, s, OEmbed))
	if o.Version != "1.0" || o.Type != "rich" || o.ProviderName != "example.org" || o.ThumbnailURL != address+PosterPNG || o.Height == 0 {
		t.Errorf("the embed is told as %+v", o)
	}
	if tags, _, _ := parsed(t, o.HTML); strings.Join(tags, " ") != "iframe" {
		t.Errorf("beside the frame: %s", o.HTML)
	}
	var m struct {
		URL []struct {
			Loc     string `xml:"loc"`
			Lastmod string `xml:"lastmod"`
		} `xml:"url"`
	}
	if err := xml.Unmarshal(file(t, s, Sitemap), &m); err != nil || len(m.URL) != 1 || m.URL[0].Loc != address || m.URL[0].Lastmod != "2026-03-01" {
		t.Errorf("the site map says %+v, %v", m, err)
	}
	if robots := string(file(t, s, Robots)); !strings.Contains(robots, "\nSitemap: "+address+"sitemap.xml\n") || strings.Contains(robots, "Disallow: /") {
		t.Errorf("robots are told\n%s", robots)
	}
}

func TestWebManifest(t *testing.T) {
	m := decoded[installed](t, file(t, about(t, address), WebManifest))
	if m.StartURL != "./" || m.Scope != "./" || len(m.Icons) < 3 {
		t.Errorf("the app is told as %+v", m)
	}
	for _, i := range m.Icons {
		if len(file(t, about(t, ""), i.Src)) == 0 {
			t.Errorf("there is no %s", i.Src)
		}
	}
}

// The page for what is missing says so in the map's language, asks for nothing
// by a relative address, and allows exactly its own style and script.
func TestNotFound(t *testing.T) {
	s := about(t, "")
	s.Dossier.Lang = "de-AT"
	tags, attrs, text := parsed(t, string(file(t, s, NotFound)))
	if !strings.HasPrefix(text["h1"], "Unter dieser Adresse") || attrs[0]["lang"] != "de" || text["a"] != s.Dossier.Title {
		t.Errorf("it says %v", text)
	}
	for i, tag := range tags {
		if src := attrs[i]["src"]; src != "" || tag == "link" && attrs[i]["href"] != "data:," {
			t.Errorf("it asks for <%s %v>", tag, attrs[i])
		}
	}
	policy := attrs[3]["content"]
	for _, inline := range []string{text["style"], strings.TrimSpace(text["script"])} {
		if !strings.Contains(policy, "'"+hash(inline)+"'") {
			t.Errorf("the policy %s does not allow\n%s", policy, inline)
		}
	}
}

// Every file has rules of its own, and no header comes twice to a file.
func TestHeadersFile(t *testing.T) {
	s := about(t, address)
	names := []string{Page, "embed.html", NotFound, "app-0123456789ab.wasm", "app-0123456789ab.wasm.gz", "app-0123456789ab.wasm.br", "site-0123456789ab.css", Manifest}
	given := map[string]map[string]string{} // by path
	path := ""
	for line := range strings.Lines(string(s.HeadersFile(names))) {
		line = strings.TrimSuffix(line, "\n")
		switch {
		case line == "" || strings.HasPrefix(line, "#"):
		case strings.HasPrefix(line, "  "):
			name, value, ok := strings.Cut(line[2:], ": ")
			if _, twice := given[path][name]; !ok || twice || given["/maps/a&b/*"][name] != "" && path != "/maps/a&b/*" {
				t.Errorf("%s: %q comes twice or has no value", path, name)
			}
			given[path][name] = value
		default:
			path = line
			if given[path] != nil {
				t.Errorf("%s has two rules", path)
			}
			given[path] = map[string]string{}
		}
	}
	for path, want := range map[string][2]string{
		"/maps/a&b/":                         {"Content-Security-Policy", view.Policy},
		"/maps/a&b/index.html":               {"Cache-Control", "no-cache"},
		"/maps/a&b/embed":                    {"Content-Security-Policy", view.Policy},
		"/maps/a&b/404.html":                 {"Content-Security-Policy", missingPolicy},
		"/maps/a&b/app-0123456789ab.wasm":    {"Content-Type", "application/wasm"},
		"/maps/a&b/app-0123456789ab.wasm.gz": {"Content-Type", "application/gzip"},
		"/maps/a&b/site-0123456789ab.css":    {"Cache-Control", "public, max-age=31536000, immutable"},
		"/maps/a&b/manifest.json":            {"Cache-Control", "public, max-age=600"},
		"/maps/a&b/*":                        {"Access-Control-Allow-Origin", "*"},
	} {
		if got := given[path][want[0]]; got != want[1] {
			t.Errorf("%s: %s is %q, want %q", path, want[0], got, want[1])
		}
	}
	if given["/maps/a&b/app-0123456789ab.wasm.br"] != nil {
		t.Error("a rule for a file that these hosts do not serve")
	}
}

func TestHashed(t *testing.T) {
	name := Hashed("app.wasm", []byte("a"))
	if name != "app-ca978112ca1b.wasm" || !IsHashed(name) || !IsHashed(name+".gz") {
		t.Errorf("the name is %s", name)
	}
	for _, name := range []string{Page, "embed.js", "icon-192.png", "apple-touch-icon.png", "a-0123456789aX.js", ".nojekyll", "-0123456789abc.js"} {
		if IsHashed(name) {
			t.Errorf("%s counts as hashed", name)
		}
	}
}

// Every language says everything.
func TestPhrases(t *testing.T) {
	for lang, p := range languages {
		v := reflect.ValueOf(p)
		for i := range v.NumField() {
			if v.Field(i).IsZero() {
				t.Errorf("%s lacks %s", lang, v.Type().Field(i).Name)
			}
		}
	}
	for _, lang := range []string{"", "fr", "de-AT"} {
		s := about(t, "")
		s.Dossier.Lang = lang
		if alt := s.Alt(); strings.Contains(alt, "{1}") || !strings.Contains(alt, s.Dossier.Claims[0].Text) {
			t.Errorf("%s: the picture shows %q", lang, alt)
		}
	}
}

func TestLocale(t *testing.T) {
	for lang, want := range map[string]string{"en": "", "de-AT": "de_AT", "zh-Hant": "", "PT-br": "pt_BR"} {
		if got := locale(lang); got != want {
			t.Errorf("%s is %q", lang, got)
		}
	}
}
