//go:build !js

package main

import (
	"errors"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"sync"
)

// contender is a page that shows the shipped map, in a folder with all that it
// asks for.
type contender struct {
	name   string
	folder string
	page   string // the file in it that is opened; go-app knows its own as "" alone

	tap      string // expression: the control that a reader taps first
	answered string // expression: true once the tap is answered
	program  string // expression: true once the program answers, empty where there is none
}

// contenders builds the pages that are compared, once. What npm does not give is
// left out.
var contenders = sync.OnceValues(func() ([]contender, error) {
	ours, err := ourSite()
	if err != nil {
		return nil, err
	}
	stock, err := stockSite()
	if err != nil {
		return nil, err
	}
	const tap = `document.querySelector('.shortcut')`
	const answered = `[...document.querySelectorAll('.detail')].some((d) => d.checkVisibility())`
	const live = `document.documentElement.dataset.program === 'live'`
	// The stock page is answered by the browser as soon as its loader is gone.
	const uncovered = answered + ` && !document.getElementById('app-wasm-loader')`
	all := []contender{
		{"Counterpoint, page", ours, "index.html", tap, answered, live},
		{"Counterpoint, embed", ours, "embed.html", tap, answered, live},
		{"stock go-app", stock, "", tap, uncovered, uncovered},
	}
	argdown, err := argdownSite()
	if argdown != "" {
		const inside = `document.querySelector('argdown-map').shadowRoot?.querySelector(`
		all = append(all, contender{"Argdown, static embed", argdown, "index.html", inside + `'button[title=Source]')`, inside + `'button[title=Map]')`, ""})
	}
	return all, err
})

// ourSite builds the shipped explainer's site, for an address in the web as one
// that is published has it.
func ourSite() (string, error) {
	folder := filepath.Join(cacheDir, "bench", "site")
	return folder, command(".", "go", "run", "./cmd/counterpoint", "build", "-o", folder, "--address", "https://example.org/maps/security/")
}

// stockSite builds the same as go-app does it by itself.
func stockSite() (string, error) {
	folder := filepath.Join(cacheDir, "bench", "stock")
	return folder, errors.Join(
		os.MkdirAll(folder, 0o755),
		command(".", "go", "run", "./cmd/bench/stock", folder),
		command(".", "go", "run", "./cmd/wasm", "-stock", "-o", filepath.Join(folder, "web")),
	)
}

// argdownPackages are the static embed of Argdown and what makes it.
var argdownPackages = []string{"@argdown/cli@1.7.5", "@argdown/web-components@1.7.12"}

// argdownSite makes the page that Argdown's own tools make of the map, with its
// web component beside it. The fragment names a host of others for that; the
// polyfill that it names too is for browsers of long ago and left out.
func argdownSite() (string, error) {
	dir := fetched("argdown", argdownPackages...)
	if dir == "" {
		return "", nil
	}
	folder := filepath.Join(cacheDir, "bench", "argdown")
	if err := os.MkdirAll(folder, 0o755); err != nil {
		return "", err
	}
	if err := os.WriteFile(filepath.Join(dir, "map.argdown"), []byte(file("map.argdown")), 0o644); err != nil {
		return "", err
	}
	if err := command(dir, filepath.Join("node_modules", ".bin", "argdown"), "web-component", "map.argdown", "."); err != nil {
		return "", err
	}
	fragment, err := os.ReadFile(filepath.Join(dir, "map.component.html"))
	if err != nil {
		return "", err
	}
	const host = "https://cdn.jsdelivr.net/npm/"
	html := strings.ReplaceAll(string(fragment), host+"@argdown/web-components/dist/", "")
	if from := strings.Index(html, `<script src="`+host); from >= 0 {
		html = html[:from] + html[from+strings.Index(html[from:], "</script>")+len("</script>"):]
	}
	page := `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>Argdown</title><link rel="icon" href="data:,"></head><body>` + html + `</body></html>`
	err = os.WriteFile(filepath.Join(folder, "index.html"), []byte(page), 0o644)
	for _, name := range []string{"argdown-map.js", "argdown-map.css"} {
		data, more := os.ReadFile(filepath.Join(dir, "node_modules", "@argdown", "web-components", "dist", name))
		err = errors.Join(err, more, os.WriteFile(filepath.Join(folder, name), data, 0o644))
	}
	return folder, err
}

// command runs a program in a folder.
func command(dir, name string, args ...string) error {
	cmd := exec.Command(name, args...)
	cmd.Dir = dir
	if out, err := cmd.CombinedOutput(); err != nil {
		return fmt.Errorf("%s %s: %w\n%s", name, strings.Join(args, " "), err, out)
	}
	return nil
}
