package main

import (
	"embed"
	"encoding/json"
	"errors"
	"fmt"
	"io/fs"
	"path"
	"strings"

	"counterpoint/app/view"
	"counterpoint/static"
)

// file is a file of a site.
type file struct {
	name string
	data []byte
}

// pageName is the file that a folder's address opens.
const pageName = "index.html"

// assets holds the program for the browser, when it was built before this one.
//
//go:embed assets
var assets embed.FS

// site makes the files of an explainer's site: the page, and what it asks for
// by names that hold a hash of the content, so that a new build never meets an
// old file in a cache. Addresses are relative. The page reads well without the
// program, which a counterpoint built by "go install" does not carry.
func site(e explainer, s streams) ([]file, error) {
	page := view.New(&e.dossier)
	var b bundle
	names := view.Assets{
		Style:  b.static("site.css"),
		Plan:   b.add("map.css", []byte(page.CSS())),
		Height: b.static("height.js"),
	}
	wasm, err := fs.ReadFile(assets, "assets/app.wasm")
	switch {
	case err == nil:
		names.Boot = b.static("boot.js")
		names.WASM = b.add("app.wasm", wasm)
		names.Exec = b.read(assets, "assets/wasm_exec.js")
	case errors.Is(err, fs.ErrNotExist):
		fmt.Fprintln(s.err, "the live program is not in this binary: the site can be read, but does not answer")
		fmt.Fprintln(s.err, "hint: make build puts it in")
	default:
		b.err = err
	}
	own, err := carried(e.files)
	b.add(pageName, []byte(page.Page(names, own)))
	return b.files, errors.Join(b.err, err)
}

// carried gives an author's files as JSON for the program; empty for the
// explainer that the program knows.
func carried(files map[string]string) (string, error) {
	if files == nil {
		return "", nil
	}
	data, err := json.Marshal(files)
	return string(data), err
}

// bundle collects the files of a site.
type bundle struct {
	files []file
	err   error // the first file that could not be read
}

// static adds one of the hand-written files.
func (b *bundle) static(name string) string { return b.read(static.Files, name) }

// read adds a file of this binary.
func (b *bundle) read(from fs.FS, name string) string {
	data, err := fs.ReadFile(from, name)
	if err != nil && b.err == nil {
		b.err = fmt.Errorf("read a part of this program: %w", err)
	}
	return b.add(path.Base(name), data)
}

// add adds a file and gives the name that it has in the site.
func (b *bundle) add(name string, data []byte) string {
	if name != pageName {
		stem, ext := strings.TrimSuffix(name, path.Ext(name)), path.Ext(name)
		name = stem + "-" + sum(data)[:hashLength] + ext
	}
	b.files = append(b.files, file{name, data})
	return name
}

// hashLength is how much of a hash a name holds, in hexadecimal digits: 48
// bits.
const hashLength = 12
