//go:build !js

// Command gallery shows every state of every view at once: a page a state,
// printed by the program itself as it stands after the reader's choice, and a
// page of them all in frames of four widths. With -pictures it also photographs
// each in Chromium, in both themes and in forced colours.
//
//	go run ./cmd/gallery -o dist-gallery -pictures
package main

import (
	"cmp"
	"flag"
	"fmt"
	"io/fs"
	"maps"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"counterpoint/app/dossier"
	"counterpoint/app/pipeline"
	"counterpoint/app/specimen"
	"counterpoint/app/state"
	"counterpoint/app/view"
	"counterpoint/seeds"
	"counterpoint/static"
)

func main() {
	out := flag.String("o", "dist-gallery", "folder to write")
	pictures := flag.Bool("pictures", false, "take pictures in Chromium, too")
	flag.Parse()
	if err := write(*out, *pictures); err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
}

// shown is a page of the gallery.
type shown struct{ explainer, state, fragment string }

func (s shown) name() string { return s.explainer + "-" + s.state }

// explainers are what is shown, with the states of each.
var explainers = []struct {
	name   string
	lang   string // of the page's words, empty for the explainer's own
	read   pipeline.Read
	states map[string]string
}{
	{"shipped", "", seeds.Read, specimen.Shipped},
	{"german", "de", seeds.Read, views},
	{"town", "", files(specimen.Town), specimen.StatesOf("town")},
	{"alone", "", files(specimen.Alone), specimen.StatesOf("alone")},
	{"same", "", files(specimen.Same), specimen.StatesOf("same")},
	{"apart", "", files(specimen.Apart), specimen.StatesOf("apart")},
	{"moved", "", files(specimen.Moved), specimen.StatesOf("moved")},
	{"turned", "", files(specimen.Turned), specimen.StatesOf("turned")},
	{"three", "", files(specimen.Three), specimen.StatesOf("three")},
}

// views are the states of an explainer that is only there for its language.
var views = map[string]string{"map": "", "compare": "view=compare", "outline": "view=outline", "whatif": "view=whatif", "tour": "tour=1"}

func files(f map[string]string) pipeline.Read {
	return func(name string) ([]byte, error) {
		text, ok := f[name]
		if !ok {
			return nil, fs.ErrNotExist
		}
		return []byte(text), nil
	}
}

// write makes the folder.
func write(out string, pictures bool) error {
	if err := os.MkdirAll(out, 0o755); err != nil {
		return err
	}
	for _, name := range []string{"site.css", ribbons} {
		content, err := fs.ReadFile(static.Files, name)
		if err != nil {
			return err
		}
		if err := os.WriteFile(filepath.Join(out, name), content, 0o644); err != nil {
			return err
		}
	}
	var all []shown
	for _, e := range explainers {
		d, problems := pipeline.Build(e.read)
		if dossier.HasErrors(problems) {
			return fmt.Errorf("%s: %s", e.name, problems[0])
		}
		x := view.In(&d, cmp.Or(e.lang, d.Lang))
		if err := os.WriteFile(filepath.Join(out, e.name+".css"), []byte(x.CSS()), 0o644); err != nil {
			return err
		}
		for _, name := range slices.Sorted(maps.Keys(e.states)) {
			s := shown{e.name, name, e.states[name]}
			all = append(all, s)
			if err := os.WriteFile(filepath.Join(out, s.name()+".html"), []byte(page(x, s)), 0o644); err != nil {
				return err
			}
		}
	}
	err := os.WriteFile(filepath.Join(out, "index.html"), []byte(index(all)), 0o644)
	if err == nil && pictures {
		err = photograph(out, all)
	}
	fmt.Printf("%s: %d states of %d explainers\n", out, len(all), len(explainers))
	return err
}

// ribbons is the script that draws between the texts.
const ribbons = "compare.js"

// page prints the page as it stands in a state when the program runs.
func page(x *view.Explorer, s shown) string {
	m := state.Update(state.Model{}, state.Started{Fragment: s.fragment})
	first := view.HTML(x.Show(state.Model{View: state.Map}))
	return strings.NewReplacer(
		first, view.HTML(x.Show(m)),
		`data-program="off"`, `data-program="live"`,
		"</head>", "<style>"+x.PlaceCSS(m)+`</style><script defer src="`+ribbons+`"></script></head>`,
	).Replace(x.Page(view.Assets{Style: "site.css", Plan: s.explainer + ".css"}, ""))
}

// index is the page of them all.
func index(all []shown) string {
	var b strings.Builder
	b.WriteString(`<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>Every state of every view</title>
<style>body{font:16px system-ui;margin:1rem}.row{display:flex;gap:1rem;overflow:auto}iframe{border:1px solid #888;flex:none;height:800px}</style>
<h1>Every state of every view</h1>
`)
	for _, s := range all {
		fmt.Fprintf(&b, "<h2><a href=\"%[1]s.html\">%[1]s</a></h2>\n<div class=\"row\">", s.name())
		for _, w := range widths {
			fmt.Fprintf(&b, `<iframe loading="lazy" title="%[1]s at %[2]d pixels" width="%[2]d" src="%[1]s.html"></iframe>`, s.name(), w)
		}
		b.WriteString("</div>\n")
	}
	return b.String()
}
