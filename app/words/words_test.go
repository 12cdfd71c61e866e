package words

import (
	"go/ast"
	"go/parser"
	"go/token"
	"path/filepath"
	"strconv"
	"strings"
	"testing"
)

// Every language says everything that English says, with the same places for
// values, and nothing else.
func TestCataloguesAreComplete(t *testing.T) {
	en := table(t, english)
	for _, f := range files {
		other := table(t, f.text)
		for key, words := range en {
			switch theirs, ok := other[key]; {
			case !ok:
				t.Errorf("%s: %q is missing", f.lang, key)
			case places(theirs) != places(words):
				t.Errorf("%s: %q has the places %s, English has %s", f.lang, key, places(theirs), places(words))
			}
		}
		for key := range other {
			if _, ok := en[key]; !ok {
				t.Errorf("%s: %q is no key of English", f.lang, key)
			}
		}
	}
}

// table reads a file line by line and refuses what is no line of a catalogue.
func table(t *testing.T, text string) map[string]string {
	t.Helper()
	m := map[string]string{}
	for line := range strings.Lines(text) {
		line = strings.TrimSuffix(line, "\n")
		if line == "" || strings.HasPrefix(line, "#") {
			continue
		}
		key, words, ok := strings.Cut(line, " = ")
		if !ok || strings.TrimSpace(key) != key || strings.TrimSpace(words) != words || words == "" {
			t.Errorf("%q is no line of a catalogue", line)
		}
		if _, twice := m[key]; twice {
			t.Errorf("%q stands twice", key)
		}
		m[key] = words
	}
	return m
}

// places lists which of {0} … {9} occur; how often and in which order is the
// language's affair. The number of something counted may be said in words.
func places(words string) string {
	s := ""
	for i := range 10 {
		if place := "{" + strconv.Itoa(i) + "}"; strings.Contains(words, place) {
			s += place
		}
	}
	return s
}

// Every key that the view names is in the catalogue, and every key of the
// catalogue is named.
func TestKeysAreThoseOfTheView(t *testing.T) {
	en := table(t, english)
	used := map[string]bool{}
	name := func(key string) {
		used[key] = true
		if _, ok := en[key]; !ok {
			t.Errorf("no catalogue has the key %q", key)
		}
	}
	for _, call := range calls(t, "../view") {
		kind := strings.ToLower(call.name)
		for _, lit := range call.keys {
			switch {
			case strings.HasPrefix(lit, ".") || strings.HasSuffix(lit, "."): // a part of keys that are put together
				found := false
				for key := range en {
					if strings.HasPrefix(key, lit) || strings.HasSuffix(key, lit) {
						used[key], found = true, true
					}
				}
				if !found {
					t.Errorf("no key begins or ends with %q", lit)
				}
			case kind == "count":
				name(lit + ".one")
				name(lit + ".other")
			default:
				name(lit)
			}
		}
	}
	for _, key := range []string{"thousands", "and"} {
		used[key] = true
	}
	for key := range en {
		if !used[key] && !elsewhere(key) {
			t.Errorf("nothing says %q", key)
		}
	}
}

// elsewhere reports whether a key is put together out of values that the test
// does not see: words of kinds of a block, of lists of claims, of a change, of ways to go.
func elsewhere(key string) bool {
	for _, part := range []string{"caption.", "credits.", "advert.", "unanswered", "leaning", "whatif.", "moved.", "pick.", "change."} {
		if strings.HasPrefix(key, part) {
			return true
		}
	}
	return false
}

type call struct {
	name string
	keys []string // the literals of its first argument
}

// calls finds the calls of Say and Count in a package.
func calls(t *testing.T, folder string) []call {
	t.Helper()
	files, err := filepath.Glob(filepath.Join(folder, "*.go"))
	if err != nil {
		t.Fatal(err)
	}
	var found []call
	for _, name := range files {
		if strings.HasSuffix(name, "_test.go") {
			continue
		}
		file, err := parser.ParseFile(token.NewFileSet(), name, nil, 0)
		if err != nil {
			t.Fatal(err)
		}
		ast.Inspect(file, func(n ast.Node) bool {
			c, ok := n.(*ast.CallExpr)
			if !ok || len(c.Args) == 0 {
				return true
			}
			f, ok := c.Fun.(*ast.SelectorExpr)
			if ok && (strings.EqualFold(f.Sel.Name, "say") || strings.EqualFold(f.Sel.Name, "count")) {
				found = append(found, call{f.Sel.Name, literals(c.Args[0])})
			}
			return true
		})
	}
	if len(found) < 50 {
		t.Fatalf("only %d calls in %s", len(found), folder)
	}
	return found
}

func literals(e ast.Expr) []string {
	var list []string
	ast.Inspect(e, func(n ast.Node) bool {
		if lit, ok := n.(*ast.BasicLit); ok {
			if s, err := strconv.Unquote(lit.Value); err == nil {
				list = append(list, s)
			}
		}
		return true
	})
	return list
}

// What a language lacks is said in English; what no language has is its key.
func TestWhatIsMissing(t *testing.T) {
	c := For("de")
	delete(c.words, "next")
	if got := c.Say("next"); got != "next" {
		t.Errorf("a key of no catalogue says %q", got)
	}
	half := &Catalogue{lang: "xx", words: map[string]string{}}
	half.read(english)
	half.read("next = ffwd\n")
	if got := half.Say("next") + " " + half.Say("close"); got != "ffwd Close" {
		t.Errorf("half a catalogue says %q", got)
	}
	for _, lang := range []string{"", "fr", "x-klingon", "en-GB"} {
		if got := For(lang); got.Lang() != "en" || got.Say("tab.map") != "Map" {
			t.Errorf("%q: %s says %q", lang, got.Lang(), got.Say("tab.map"))
		}
	}
	if got := For("de-AT").Say("tab.map"); got != "Karte" {
		t.Errorf("de-AT says %q", got)
	}
}

func TestNumbersAndPlurals(t *testing.T) {
	en, de := For("en"), For("de")
	for _, c := range []struct{ got, want string }{
		{en.Count("links", 1), "1 link"},
		{en.Count("links", 0), "0 links"},
		{en.Count("links", 20000), "20,000 links"},
		{de.Count("links", 1), "1 Verbindung"},
		{de.Count("links", 1234567), "1.234.567 Verbindungen"},
		{en.Number(999), "999"},
		{en.Number(-1000), "-1,000"},
		{en.Number(-100), "-100"},
		{en.And(nil), ""},
		{en.And([]string{"a"}), "a"},
		{en.And([]string{"a", "b", "c"}), "a, b and c"},
		{de.And([]string{"a", "b"}), "a und b"},
		{de.Say("quoted", "x"), "„x“"},
		{en.Say("seein", "{1}", "{0} {"), "See it in {1}, {0} {"},
		{en.Say("seein", "A"), "See it in A, {1}"},
	} {
		if c.got != c.want {
			t.Errorf("%q, want %q", c.got, c.want)
		}
	}
}

func TestRightToLeft(t *testing.T) {
	for lang, want := range map[string]bool{
		"ar": true, "he": true, "fa-IR": true, "AR-eg": true, "az-Arab": true, "az-arab-IR": true,
		"en": false, "de": false, "": false, "az": false, "ar-Latn": false, "arn": false,
	} {
		if RightToLeft(lang) != want {
			t.Errorf("%q runs from right to left: %v", lang, !want)
		}
	}
}

// What one catalogue says is found by what another says; what is said with
// values is not.
func TestBetween(t *testing.T) {
	known := Between(For("en"), For("de"))
	for english, german := range map[string]string{"Share": "Teilen", "Print": "Drucken", "Step {0} of {1}": "", "nothing of the sort": ""} {
		if known[english] != german {
			t.Errorf("%q is %q, not %q", english, known[english], german)
		}
	}
	for key, said := range For("en").words {
		if strings.HasPrefix(key, "share.") || strings.HasPrefix(key, "embed.") || strings.HasPrefix(key, "theme.") {
			if got := known[said]; got != For("de").words[key] {
				t.Errorf("%s: the panel's %q becomes %q", key, said, got)
			}
		}
	}
}
