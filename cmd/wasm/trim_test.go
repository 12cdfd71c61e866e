package main

import (
	"os"
	"path/filepath"
	"strings"
	"testing"
)

const source = `package app

import (
	"net/http"
	"strings"
)

// Keep stays.
func Keep(s string) string { return strings.ToUpper(s) }

// names are served.
var names = []string{http.MethodGet}

// Handler serves.
type Handler struct{ http.Handler }

// ServeAll serves.
func (h *Handler) ServeAll() { http.Handle("/", h) }
`

func TestApply(t *testing.T) {
	const want = `package app

import (
	"strings"
)

// Keep stays.
func Keep(s string) string { return strings.ToUpper(s) }
`
	for name, c := range map[string]change{
		"without": {without: []string{"Handler", "Handler.ServeAll", "names"}},
		"only":    {only: []string{"Keep"}},
	} {
		t.Run(name, func(t *testing.T) {
			got, err := c.apply("a.go", []byte(source), nil)
			if err != nil {
				t.Fatal(err)
			}
			if strings.TrimSpace(string(got)) != strings.TrimSpace(want) {
				t.Errorf("got\n%s", got)
			}
		})
	}
}

func TestApplyKnowsEveryName(t *testing.T) {
	for _, c := range []change{{without: []string{"Handler.Close"}}, {only: []string{"Keep", "Handler.Close"}}} {
		_, err := c.apply("a.go", []byte(source), nil)
		if err == nil || !strings.Contains(err.Error(), `there is no "Handler.Close"`) {
			t.Errorf("got %v", err)
		}
	}
}

func TestApplyReplacesImports(t *testing.T) {
	got, err := change{}.apply("a.go", []byte(source), map[string]string{"net/http": "example.org/http", "strings": "example.org/strings"})
	if err != nil {
		t.Fatal(err)
	}
	for _, want := range []string{`"example.org/http"`, `"example.org/strings"`} {
		if !strings.Contains(string(got), want) {
			t.Errorf("no import of %s in\n%s", want, got)
		}
	}
}

func TestTrimRefusesAnotherPackage(t *testing.T) {
	m := module{path: "example.org/m", dir: "pkg", stubs: "go-app", files: map[string]change{"a.go": {}, "b.go": {}}}
	dir := t.TempDir()
	write(t, filepath.Join(dir, "pkg", "a.go"), "package app\n")
	_, err := trim(m, dir)
	if err == nil || !strings.Contains(err.Error(), "names 2 files, there are 1 of them") {
		t.Errorf("a missing file: got %v", err)
	}
	write(t, filepath.Join(dir, "pkg", "novelty.go"), "package app\n")
	_, err = trim(m, dir)
	if err == nil || !strings.Contains(err.Error(), "novelty.go: not in the recipe") {
		t.Errorf("a new file: got %v", err)
	}
}

func TestWriteTreeLeavesNothingOfAnEarlierRecipe(t *testing.T) {
	dir := t.TempDir()
	files := map[string][]byte{"pkg/app/a.go": []byte("package app\n"), "go.mod": []byte("module m\n")}
	write(t, filepath.Join(dir, "pkg", "app", "old.go"), "package app\n")
	if err := writeTree(dir, files); err != nil {
		t.Fatal(err)
	}
	if _, err := os.Stat(filepath.Join(dir, "pkg", "app", "old.go")); !os.IsNotExist(err) {
		t.Errorf("old.go is still there: %v", err)
	}
	for name, want := range files {
		if got, err := os.ReadFile(filepath.Join(dir, name)); err != nil || string(got) != string(want) {
			t.Errorf("%s holds %q, %v", name, got, err)
		}
	}
}

func write(t *testing.T, name, content string) {
	t.Helper()
	if err := os.MkdirAll(filepath.Dir(name), 0o755); err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(name, []byte(content), 0o600); err != nil {
		t.Fatal(err)
	}
}
