package main

import (
	"encoding/json"
	"path/filepath"
	"strings"
)

// overlaid are files of Go's own packages that the browser build replaces, and
// by what. They are made for one version of Go; with another the build does
// without, and is that much larger.
var overlaid = map[string]string{"internal/godebug/godebug.go": "stubs/std/godebug.go.txt"}

// overlaidGo is that version.
const overlaidGo = "go1.26"

// overlay writes what Go replaces its own files by, and gives the name of the
// list of them; empty where Go is another.
func overlay(root string) (string, error) {
	version, err := command(root, "env", "GOVERSION")
	if err != nil || !strings.HasPrefix(version+".", overlaidGo+".") {
		return "", err
	}
	goroot, err := command(root, "env", "GOROOT")
	if err != nil {
		return "", err
	}
	replace := map[string]string{}
	for file, stub := range overlaid {
		data, err := stubs.ReadFile(stub)
		if err != nil {
			return "", err
		}
		ours := filepath.Join(root, cacheDir, "std", filepath.FromSlash(file))
		if err := writeFile(ours, data); err != nil {
			return "", err
		}
		replace[filepath.Join(goroot, "src", filepath.FromSlash(file))] = ours
	}
	list, err := json.Marshal(map[string]any{"Replace": replace})
	if err != nil {
		return "", err
	}
	name := filepath.Join(root, cacheDir, "overlay.json")
	return name, writeFile(name, list)
}
