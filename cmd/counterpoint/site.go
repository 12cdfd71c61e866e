package main

import (
	"bytes"
	"embed"
	"encoding/json"
	"errors"
	"fmt"
	"io/fs"
	"maps"
	"path"

	"counterpoint/app/exchange"
	"counterpoint/app/imprint"
	"counterpoint/app/pipeline"
	"counterpoint/app/view"
	"counterpoint/static"
)

// file is a file of a site.
type file struct {
	name string
	data []byte
}

// pageName is the file that a folder's address opens.
const pageName = imprint.Page

// assets holds the program for the browser, when it was built before this one.
//
//go:embed assets
var assets embed.FS

// site makes the files of an explainer's site: the page, the same for frames,
// what both ask for by names that hold a hash of the content, so that a new
// build never meets an old file in a cache, and what hosts and other programs
// read. Addresses are relative. The page reads well without the program, which a
// counterpoint built by "go install" does not carry.
func site(e explainer, s streams) ([]file, error) {
	page := view.New(&e.dossier)
	var b bundle
	names := view.Assets{
		Options: b.static("options.js"),
		Style:   b.style("site.css", nil),
		Large:   b.style("zoom.css", nil),
		Plan:    b.style("map.css", []byte(page.CSS())),
		Found:   b.static("found.js"),
		Share:   b.static("share.js"),
		Walk:    b.static("walk.js"),
		Zoom:    b.static("zoom.js"),
		Texts:   b.static("compare.js"),
		Height:  b.static("height.js"),
	}
	if e.theme != "" {
		names.Theme = b.hashed(themeName, []byte(e.theme))
	}
	b.program(&names, s)
	own, err := carried(e)
	about := imprint.Site{Dossier: &e.dossier, Explorer: page, Address: e.address, Updated: e.updated}
	full, frame := names, names
	full.Head, full.Icon = about.Head(), imprint.IconSVG
	if full.Boot != "" {
		full.Start, full.Prepare = "ready", b.static("prepare.js")
	}
	frame.Head, frame.Framed = about.EmbedHead(), true
	if e.offline {
		b.keep(&full, func() string { return page.Page(full, own) })
	}
	b.add(pageName, []byte(page.Page(full, own)))
	b.add(view.EmbedPage, []byte(page.Page(frame, own)))
	b.embedScript(page.Heights())
	b.others(about)
	b.add(imprint.Headers, about.HeadersFile(b.names()))
	return b.files, errors.Join(b.err, err)
}

// carried gives an author's files as JSON for the program, with the links of
// long texts; empty for the explainer that the program knows.
func carried(e explainer) (string, error) {
	if e.files == nil {
		return "", nil
	}
	files := maps.Clone(e.files)
	if links, ok := pipeline.Carried(e.dossier); ok {
		files[pipeline.LinksFile] = links
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
func (b *bundle) static(name string) string { return b.hashed(name, b.written(name)) }

// written gives one of the hand-written files, made small.
func (b *bundle) written(name string) []byte { return b.small(name, b.source(name)) }

// source gives one of the hand-written files as it was written.
func (b *bundle) source(name string) []byte {
	data, err := fs.ReadFile(static.Files, name)
	b.fail(err)
	return data
}

func (b *bundle) small(name string, data []byte) []byte {
	data, err := small(name, data)
	b.fail(err)
	return data
}

// style adds a style sheet, for nil one of the hand-written ones.
func (b *bundle) style(name string, css []byte) string {
	if css == nil {
		return b.hashed(name, inFrames(b.written(name)))
	}
	return b.hashed(name, inFrames(b.small(name, css)))
}

// inFrames takes what options.js marks in a frame for what the address names.
func inFrames(css []byte) []byte {
	return bytes.ReplaceAll(css, []byte(":target"), []byte(":is(:target,[data-at])"))
}

// others adds the files that tell of the page.
func (b *bundle) others(about imprint.Site) {
	svg, _, _ := exchange.Export("svg", exchange.Explainer{Dossier: about.Dossier})
	for _, taken := range [][2]string{{view.OutlineFile, "markdown"}, {view.DataFile, "json"}} {
		data, _, _ := exchange.Export(taken[1], exchange.Explainer{Dossier: about.Dossier})
		b.add(taken[0], data)
	}
	files, err := about.Files(svg)
	b.fail(err)
	for _, f := range files {
		b.add(f.Name, f.Data)
	}
}

// program adds the program for the browser, if this binary has it.
func (b *bundle) program(names *view.Assets, s streams) {
	wasm, err := fs.ReadFile(assets, "assets/app.wasm")
	switch {
	case err == nil:
		names.Boot = b.static("boot.js")
		names.Helper = b.static("worker.js")
		names.WASM = b.hashed("app.wasm", wasm)
		names.Packed = b.beside(names.WASM, ".gz")
		b.beside(names.WASM, ".br")
		names.Exec = b.read(assets, "assets/wasm_exec.js")
	case errors.Is(err, fs.ErrNotExist):
		fmt.Fprintln(s.err, "the live program is not in this binary: the site can be read, but does not answer")
		fmt.Fprintln(s.err, "hint: make build puts it in")
	default:
		b.fail(err)
	}
}

// beside adds the program as it was compressed when it was built, and gives its
// name; "" when it was not.
func (b *bundle) beside(name, end string) string {
	data, err := fs.ReadFile(assets, "assets/app.wasm"+end)
	if err != nil {
		return ""
	}
	b.add(name+end, data)
	return name + end
}

// embedScript adds the script for other pages, with the heights that it
// reserves. Others know it by name.
func (b *bundle) embedScript(heights view.Heights) {
	table, err := json.Marshal(heights)
	b.fail(err)
	source := bytes.Replace(b.source(view.EmbedScript), []byte("heights = null"), []byte("heights = "+string(table)), 1)
	b.add(view.EmbedScript, b.small(view.EmbedScript, source))
}

// read adds a file of this binary.
func (b *bundle) read(from fs.FS, name string) string {
	data, err := fs.ReadFile(from, name)
	b.fail(err)
	return b.hashed(path.Base(name), data)
}

// hashed adds a file and gives the name that it has in the site.
func (b *bundle) hashed(name string, data []byte) string {
	name = imprint.Hashed(name, data)
	b.add(name, data)
	return name
}

func (b *bundle) add(name string, data []byte) {
	b.files = append(b.files, file{name, data})
}

func (b *bundle) names() []string {
	var list []string
	for _, f := range b.files {
		list = append(list, f.name)
	}
	return list
}

func (b *bundle) fail(err error) {
	if err != nil && b.err == nil {
		b.err = fmt.Errorf("read a part of this program: %w", err)
	}
}
