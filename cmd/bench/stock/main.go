// Command stock writes the shipped explainer as go-app would publish it by
// itself: GenerateStaticWebsite, its loader, its worker, the same view tree and
// style sheets. The program for the browser is put beside it by "go run
// ./cmd/wasm -stock".
package main

import (
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"counterpoint/app/dossier"
	"counterpoint/app/pipeline"
	"counterpoint/app/state"
	"counterpoint/app/view"
	"counterpoint/seeds"
	"counterpoint/static"
)

func main() {
	if len(os.Args) != 2 {
		fmt.Fprintln(os.Stderr, "usage: stock FOLDER")
		os.Exit(2)
	}
	if err := write(os.Args[1]); err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
}

// explainer is a component that prints what the view makes.
type explainer struct {
	app.Compo
	html string
}

// Render gives the page.
func (e *explainer) Render() app.UI { return app.Raw(e.html) }

func write(folder string) error {
	d, problems := pipeline.Build(seeds.Read)
	if dossier.HasErrors(problems) {
		return errors.New(problems[0].String())
	}
	x := view.New(&d)
	html := view.HTML(x.Show(state.Model{View: state.Map}))
	app.Route("/", func() app.Composer { return &explainer{html: html} })
	const icon = "/web/icon.svg" // the stock ones come from another host
	err := app.GenerateStaticWebsite(folder, &app.Handler{
		Name: d.Title, Title: d.Title, Description: d.Deck, Version: "1",
		Icon:   app.Icon{Default: icon, Large: icon, SVG: icon},
		Styles: []string{"/web/site.css", "/web/map.css"},
	})
	style, more := fs.ReadFile(static.Files, "site.css")
	return errors.Join(
		err, more,
		os.WriteFile(filepath.Join(folder, "web", "site.css"), style, 0o644),
		os.WriteFile(filepath.Join(folder, "web", "map.css"), []byte(x.CSS()), 0o644),
		os.WriteFile(filepath.Join(folder, "web", "icon.svg"), []byte(`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1 1"/>`), 0o644),
	)
}
