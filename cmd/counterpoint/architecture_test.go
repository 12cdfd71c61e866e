package main

import (
	"os"
	"os/exec"
	"slices"
	"strings"
	"testing"
)

// may says what each package of this module may import beside the standard
// library: packages of this module, and other modules. This table is the
// architecture: steps know the dossier and never each other, and web alone
// knows the browser.
var may = map[string]string{
	"app/dossier":      "",
	"app/source":       "app/dossier github.com/clipperhouse/uax29/v2",
	"app/link":         "app/dossier github.com/agnivade/levenshtein",
	"app/worddiff":     "app/dossier",
	"app/edition":      "app/dossier",
	"app/argdown":      "app/dossier",
	"app/resolve":      "app/dossier app/argdown",
	"app/verdict":      "app/dossier",
	"app/layout":       "app/dossier",
	"app/draft":        "app/dossier",
	"app/search":       "",
	"app/glyph":        "",
	"app/theme":        "app/dossier",
	"app/pipeline":     "app/dossier app/source app/link app/worddiff app/argdown app/resolve app/verdict app/layout app/glyph",
	"app/review":       "app/dossier app/verdict",
	"app/state":        "",
	"app/specimen":     "app/edition",
	"app/words":        "",
	"app/view":         "app/layout app/dossier app/glyph app/search app/state app/verdict app/words github.com/agnivade/levenshtein",
	"app/exchange":     "app/dossier app/argdown app/state app/view",
	"web":              "app/dossier app/pipeline app/state app/view app/words seeds github.com/maxence-charriere/go-app/v10",
	"app/poster":       "app/dossier app/words github.com/go-fonts/liberation golang.org/x/image",
	"app/imprint":      "app/dossier app/poster app/state app/view app/words",
	"seeds":            "",
	"static":           "",
	"cmd/counterpoint": "app/dossier app/argdown app/draft app/exchange app/imprint app/source app/link app/pipeline app/review app/theme app/view seeds static github.com/alecthomas/kong github.com/andybalholm/brotli github.com/tdewolff/minify/v2",
	"cmd/wasm":         "github.com/andybalholm/brotli",
	"cmd/bench":        "app/dossier app/specimen app/edition app/source app/link app/pipeline seeds github.com/agnivade/levenshtein github.com/andybalholm/brotli github.com/chromedp/chromedp cmd/chrome",
	"cmd/bench/stock":  "app/dossier app/pipeline app/state app/view seeds static github.com/maxence-charriere/go-app/v10",
	"cmd/gallery":      "app/dossier app/pipeline app/specimen app/state app/view seeds static cmd/chrome",
	"cmd/chrome":       "github.com/chromedp/cdproto github.com/chromedp/chromedp",
}

// impure are the packages that make results depend on more than what goes in,
// or that are too large for the browser. Nothing under app imports them.
var impure = []string{
	"crypto/rand", "html/template", "log", "math/rand", "math/rand/v2", "net", "net/http", "os", "os/exec", "reflect",
	"regexp", "runtime", "syscall", "syscall/js", "testing", "text/template", "time", "unsafe",
}

func TestArchitecture(t *testing.T) {
	for _, platform := range [][2]string{{"linux", "amd64"}, {"js", "wasm"}} {
		t.Run(platform[0]+"/"+platform[1], func(t *testing.T) {
			for name, imports := range packages(t, platform[0], platform[1]) {
				allowed, known := may[name]
				if !known {
					t.Errorf("%s is not in the table of who imports whom", name)
				}
				for _, i := range imports {
					lawful(t, name, i, strings.Fields(allowed))
				}
			}
		})
	}
}

// lawful reports an import that the architecture does not allow.
func lawful(t *testing.T, name, imported string, allowed []string) {
	t.Helper()
	own, ours := strings.CutPrefix(imported, "counterpoint/")
	host, _, _ := strings.Cut(imported, "/")
	switch {
	case ours && !slices.Contains(allowed, own):
		t.Errorf("%s imports %s", name, own)
	case strings.HasPrefix(name, "app/") && slices.Contains(impure, imported):
		t.Errorf("%s imports %s: what is under app is pure", name, imported)
	case strings.Contains(host, ".") && !slices.ContainsFunc(allowed, func(module string) bool {
		return imported == module || strings.HasPrefix(imported, module+"/")
	}):
		t.Errorf("%s imports %s", name, imported)
	}
}

// packages gives what each package of this module imports on a platform.
func packages(t *testing.T, system, processor string) map[string][]string {
	t.Helper()
	list := exec.Command("go", "list", "-e", "-f", `{{.ImportPath}} {{join .Imports " "}}`, "counterpoint/...")
	list.Env = append(os.Environ(), "GOOS="+system, "GOARCH="+processor)
	out, err := list.Output()
	if err != nil {
		t.Fatalf("go list: %v", err)
	}
	found := make(map[string][]string)
	for line := range strings.Lines(string(out)) {
		fields := strings.Fields(line)
		found[strings.TrimPrefix(fields[0], "counterpoint/")] = fields[1:]
	}
	if len(found) == 0 {
		t.Fatal("go list found no package")
	}
	return found
}
