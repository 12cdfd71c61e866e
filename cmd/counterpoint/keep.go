package main

import (
	"encoding/json"
	"path"
	"strings"

	"counterpoint/app/imprint"
	"counterpoint/app/view"
	"counterpoint/static"
)

// kept is what static/sw.js keeps of a site, in its words.
type kept struct {
	Version string   `json:"version"`
	Files   []string `json:"files"`
	Program string   `json:"program"`
	Packed  string   `json:"packed"`
}

// keep adds the scripts that keep the page for reading without a network. The
// page names the version that they keep, which is the print of the page without
// it and of all that it asks for: whatever changes makes another version.
func (b *bundle) keep(names *view.Assets, page func() string) {
	worker, err := static.Files.ReadFile(imprint.Worker)
	b.fail(err)
	names.Offline, names.Worker = b.static("offline.js"), imprint.Worker
	k := kept{Files: b.asked(), Program: names.WASM, Packed: names.Packed}
	k.Version = sum([]byte(page() + strings.Join(b.names(), " ") + string(worker)))[:16]
	names.Build = k.Version
	list, err := json.Marshal(k)
	b.fail(err)
	b.add(imprint.Worker, []byte("const build = "+string(list)+";\n"+string(worker)))
}

// asked lists the style sheets and scripts, whose names hold a hash.
func (b *bundle) asked() []string {
	var list []string
	for _, name := range b.names() {
		if ext := path.Ext(name); imprint.IsHashed(name) && (ext == ".css" || ext == ".js") {
			list = append(list, name)
		}
	}
	return list
}
