package view_test

import (
	"flag"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/rogpeppe/go-internal/diff"
	"golang.org/x/net/html"

	"counterpoint/app/dossier"
	"counterpoint/app/pipeline"
	"counterpoint/app/specimen"
	"counterpoint/app/state"
	"counterpoint/app/view"
	"counterpoint/seeds"
)

var update = flag.Bool("update", false, "write the golden files anew")

func build(t testing.TB, files map[string]string) dossier.Dossier {
	t.Helper()
	d, problems := pipeline.Build(func(name string) ([]byte, error) {
		if text, ok := files[name]; ok {
			return []byte(text), nil
		}
		return nil, fmt.Errorf("no file %q", name)
	})
	if dossier.HasErrors(problems) {
		t.Fatal(problems)
	}
	return d
}

// Each state of each view, as it is printed: the static page of each explainer
// whole, every other state as what differs from it.
func TestGolden(t *testing.T) {
	for name, files := range specimen.All {
		d := build(t, files)
		x := view.New(&d)
		static := broken(view.HTML(x.Show(state.Model{View: state.Map})))
		golden(t, name+".html", static)
		for at, fragment := range specimen.StatesOf(name) {
			m := state.Update(state.Model{}, state.Started{Fragment: fragment})
			page := broken(view.HTML(x.Show(m)))
			golden(t, name+"-"+at+".diff", string(diff.Diff(name, []byte(static), at, []byte(page))))
		}
	}
	d := build(t, specimen.Town)
	x := view.New(&d)
	golden(t, "plan.css", x.CSS())
	page := broken(x.Page(view.Assets{Style: "site.css", Plan: "plan.css", Boot: "boot.js", WASM: "app.wasm", Exec: "exec.js", Walk: "walk.js", Height: "height.js"}, `{"a":"</script><script>alert(3)</script>"}`))
	static := broken(view.HTML(x.Show(state.Model{View: state.Map})))
	golden(t, "page.diff", string(diff.Diff("town", []byte(static), "page", []byte(page))))
}

// broken puts every element on a line of its own, to be compared by eye.
func broken(page string) string { return strings.ReplaceAll(page, "><", ">\n<") + "\n" }

func golden(t *testing.T, name, got string) {
	t.Helper()
	file := filepath.Join("testdata", name)
	if *update {
		if err := os.WriteFile(file, []byte(got), 0o644); err != nil {
			t.Fatal(err)
		}
		return
	}
	want, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	if got != string(want) {
		t.Errorf("%s is not as expected; if it should change, run make golden and look at the difference\n%s", file, difference(string(want), got))
	}
}

// difference shows the first line that differs.
func difference(want, got string) string {
	w, g := strings.Split(want, "\n"), strings.Split(got, "\n")
	for i := range min(len(w), len(g)) {
		if w[i] != g[i] {
			return fmt.Sprintf("line %d:\n  want %s\n  got  %s", i+1, w[i], g[i])
		}
	}
	return fmt.Sprintf("%d lines wanted, %d found", len(w), len(g))
}

// states are the fragments that the links of a page lead to.
func states(t *testing.T, page string) map[string]bool {
	t.Helper()
	list := map[string]bool{}
	for _, part := range strings.Split(page, `href="#`)[1:] {
		fragment, _, _ := strings.Cut(part, `"`)
		list[html.UnescapeString(fragment)] = true
	}
	return list
}

// A link inside the page works without the program: what it names is the id of
// one element. No id is there twice.
func TestLinksAreIDs(t *testing.T) {
	for name, d := range explainers(t) {
		x := view.New(&d)
		page := view.HTML(x.Show(state.Model{View: state.Map}))
		ids := map[string]bool{}
		for _, part := range strings.Split(page, ` id="`)[1:] {
			id, _, _ := strings.Cut(part, `"`)
			if id = html.UnescapeString(id); ids[id] {
				t.Errorf("%s: the id %q is there twice", name, id)
			}
			ids[id] = true
		}
		for fragment := range states(t, page) {
			if !ids[fragment] {
				t.Errorf("%s: a link leads to %q, which is no id", name, fragment)
			}
			if back := state.FromFragment(fragment).Fragment(); back != fragment {
				t.Errorf("%s: the fragment %q reads as %q", name, fragment, back)
			}
		}
	}
}

// What is printed parses back to the same tree, in every state that a link of
// the page leads to: the browser can adopt it node by node.
func TestPrintedTreeParsesBack(t *testing.T) {
	for name, d := range explainers(t) {
		x := view.New(&d)
		first := view.HTML(x.Show(state.Model{View: state.Map}))
		n := 0
		for fragment := range states(t, first) {
			if n++; n > 40 {
				break
			}
			tree := x.Show(state.Update(state.Model{}, state.Started{Fragment: fragment}))
			same(t, name+" "+fragment, tree, parse(t, view.HTML(tree)))
		}
	}
}

func parse(t *testing.T, page string) *html.Node {
	t.Helper()
	doc, err := html.Parse(strings.NewReader("<!doctype html><html><head></head><body>" + page + "</body></html>"))
	if err != nil {
		t.Fatal(err)
	}
	body := doc.LastChild.LastChild
	if body.FirstChild == nil || body.FirstChild.NextSibling != nil {
		t.Fatalf("the page is not one element: %.80s", page)
	}
	return body.FirstChild
}

// same compares a tree with what a browser's parser makes of it.
func same(t *testing.T, where string, n view.Node, p *html.Node) {
	t.Helper()
	if n.Tag == "" {
		if p.Type != html.TextNode || p.Data != n.Text {
			t.Fatalf("%s: the text %.40q came back as %.40q", where, n.Text, p.Data)
		}
		return
	}
	if p.Type != html.ElementNode || p.Data != n.Tag || len(p.Attr) != len(n.Attrs) {
		t.Fatalf("%s: <%s> with %d attributes came back as <%s> with %d", where, n.Tag, len(n.Attrs), p.Data, len(p.Attr))
	}
	k := p.FirstChild
	for _, kid := range n.Kids {
		if k == nil {
			t.Fatalf("%s: <%s> lost a child", where, n.Tag)
		}
		same(t, where, kid, k)
		k = k.NextSibling
	}
	if k != nil {
		t.Fatalf("%s: <%s> has a child more: %.60q", where, n.Tag, k.Data)
	}
}

func explainers(t *testing.T) map[string]dossier.Dossier {
	shipped, problems := pipeline.Build(seeds.Read)
	if len(problems) > 0 {
		t.Fatal(problems)
	}
	return map[string]dossier.Dossier{"shipped": shipped, "town": build(t, specimen.Town), "alone": build(t, specimen.Alone), "three": build(t, specimen.Three)}
}

// Text from outside never becomes markup.
func TestOutsideTextIsInert(t *testing.T) {
	d := build(t, specimen.Town)
	x := view.New(&d)
	page := x.Page(view.Assets{}, `{"a.txt":"</script><script>alert(3)</script>"}`)
	for _, bad := range []string{"<script>alert", "<b>", "<i>", "<em>"} {
		if strings.Contains(page, bad) {
			t.Errorf("%q stands in the page as markup", bad)
		}
	}
}

// The outline says every claim once, with its text, and every relation either
// by its place or by a link; the cards say all that their claims do.
func TestOutlineEqualsGraph(t *testing.T) {
	for name, d := range explainers(t) {
		x := view.New(&d)
		page := view.HTML(x.Show(state.Model{View: state.Map}))
		for _, c := range d.Claims {
			if n := strings.Count(page, `<div class="node" id="`+html.EscapeString("view=outline&claim="+c.ID)+`">`); n != 1 {
				t.Errorf("%s: %q stands %d times in the outline", name, c.Title, n)
			}
		}
		links := strings.Count(page, `class="ref `)
		if joined := strings.Count(page, `class="rel`) - strings.Count(page, `class="rel unsaid`) - strings.Count(page, `class="rels"`); joined != len(d.Relations) {
			t.Errorf("%s: the outline says %d of %d relations", name, joined, len(d.Relations))
		}
		if acts := strings.Count(page, `class="rel`) - strings.Count(page, `class="rels"`) - links; acts != len(d.Relations) {
			t.Errorf("%s: the cards say %d of %d relations", name, acts, len(d.Relations))
		}
	}
}

// In another language the page's own words change, and nothing else: the map's
// words say their language.
func TestAnotherLanguage(t *testing.T) {
	d := build(t, specimen.Town)
	page := view.HTML(view.In(&d, "de").Show(state.Model{View: state.Map}))
	for _, want := range []string{">Karte<", `<h1 lang="en">A car-free`, "Bildunterschrift", "nur wenn", "Ohne „Shops“", `class="says" lang="en"`} {
		if !strings.Contains(page, want) {
			t.Errorf("the German page lacks %q", want)
		}
	}
	for _, not := range []string{">Map<", "Stands in", "set aside", "only if", "Without"} {
		if strings.Contains(page, not) {
			t.Errorf("the German page says %q", not)
		}
	}
}

// A map in a language that runs from right to left turns the page around; a
// text of the other direction says so.
func TestRightToLeft(t *testing.T) {
	d := build(t, specimen.Turned)
	page := view.New(&d).Page(view.Assets{}, "")
	for _, want := range []string{` dir="rtl" lang="en">`, `<h1 lang="he">`, `dir="ltr"`} {
		if !strings.Contains(page, want) {
			t.Errorf("the page lacks %q", want)
		}
	}
}
