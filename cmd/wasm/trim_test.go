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

// Handler serves.
type Handler struct{ http.Handler }

// ServeAll serves.
func (h *Handler) ServeAll() { http.Handle("/", h) }
`

func TestWithout(t *testing.T) {
	got, err := without("a.go", []byte(source), []string{"Handler", "Handler.ServeAll"})
	if err != nil {
		t.Fatal(err)
	}
	want := `package app

import (
	"strings"
)

// Keep stays.
func Keep(s string) string { return strings.ToUpper(s) }
`
	if strings.TrimSpace(string(got)) != strings.TrimSpace(want) {
		t.Errorf("got\n%s", got)
	}
}

func TestWithoutWhatIsNotThere(t *testing.T) {
	_, err := without("a.go", []byte(source), []string{"Handler.Close"})
	if err == nil || !strings.Contains(err.Error(), `there is no "Handler.Close"`) {
		t.Errorf("got %v", err)
	}
}

func TestTrimRefusesAnotherGoApp(t *testing.T) {
	dir := t.TempDir()
	write(t, filepath.Join(dir, "pkg", "app", "novelty.go"), "package app\n")
	_, err := trim(dir)
	if err == nil || !strings.Contains(err.Error(), "novelty.go: not in the recipe") {
		t.Errorf("a new file: got %v", err)
	}

	dir = t.TempDir()
	write(t, filepath.Join(dir, "pkg", "app", "tag.go"), "package app\n")
	_, err = trim(dir)
	if err == nil || !strings.Contains(err.Error(), "go-app has 1 of them") {
		t.Errorf("a missing file: got %v", err)
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
