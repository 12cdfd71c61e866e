package main

import (
	"io/fs"
	"strings"
	"testing"

	"counterpoint/static"
)

// What is hand-written gets smaller and keeps its names; another file stays.
func TestSmall(t *testing.T) {
	names, err := fs.Glob(static.Files, "*.*")
	if err != nil || len(names) == 0 {
		t.Fatal(names, err)
	}
	for _, name := range names {
		data, err := fs.ReadFile(static.Files, name)
		if err != nil {
			t.Fatal(err)
		}
		out, err := small(name, data)
		switch {
		case err != nil:
			t.Errorf("%s: %v", name, err)
		case strings.HasSuffix(name, ".css") || strings.HasSuffix(name, ".js"):
			if len(out) == 0 || len(out) >= len(data) || strings.Contains(string(out), "/*") {
				t.Errorf("%s: %d bytes became %d", name, len(data), len(out))
			}
		case string(out) != string(data):
			t.Errorf("%s has changed", name)
		}
	}
	if _, err := small("broken.js", []byte("let = ;")); err == nil {
		t.Error("a script with a mistake has none")
	}
}
