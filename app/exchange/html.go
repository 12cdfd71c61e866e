package exchange

import (
	"crypto/sha256"
	"encoding/base64"
	"strings"

	"counterpoint/app/state"
	"counterpoint/app/view"
)

// writeHTML writes the page in one file: the explorer as it is before any
// program runs, with its styles in it. Its policy allows these styles by their
// hashes and nothing else.
func writeHTML(e Explainer) []byte {
	d := e.Dossier
	explorer := view.New(d)
	styles := []string{sealed(e.Style), sealed(explorer.CSS()) + scriptless}
	policy := "default-src 'none'; img-src data:; base-uri 'none'; form-action 'none'; style-src"
	for _, s := range styles {
		hash := sha256.Sum256([]byte(s))
		policy += " 'sha256-" + base64.StdEncoding.EncodeToString(hash[:]) + "'"
	}
	head := []view.Node{
		view.E("meta", view.A("http-equiv", "Content-Security-Policy"), view.A("content", policy)),
		view.E("meta", view.A("name", "viewport"), view.A("content", "width=device-width, initial-scale=1")),
		view.E("title", d.Title),
		view.E("meta", view.A("name", "description"), view.A("content", d.Deck)),
		view.E("meta", view.A("name", "color-scheme"), view.A("content", "light dark")),
		view.E("link", view.A("rel", "icon"), view.A("href", "data:,")),
	}
	var b strings.Builder
	b.WriteString("<!doctype html>\n<html lang=\"" + escape(orElse(d.Lang, "en")) + "\"><head><meta charset=\"utf-8\">")
	for _, n := range head {
		b.WriteString(view.HTML(n))
	}
	for _, s := range styles {
		b.WriteString("<style>" + s + "</style>")
	}
	b.WriteString("</head><body>" + view.HTML(explorer.Show(state.Model{View: state.Map})) + "</body></html>\n")
	return []byte(b.String())
}

// scriptless hides what a script would answer.
const scriptless = ".search,.share-button,.copy{display:none!important}"

// sealed is a style sheet that cannot end its element.
func sealed(css string) string { return strings.ReplaceAll(css, "</", `<\/`) }
