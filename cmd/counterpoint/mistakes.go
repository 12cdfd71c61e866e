package main

import (
	"bytes"
	"html/template"
	"net/http"
	"path/filepath"
	"strings"

	"counterpoint/app/dossier"
	"counterpoint/app/imprint"
	"counterpoint/app/pipeline"
)

// mistake is a problem with the line that it stands on.
type mistake struct {
	Place, What, Hint string
	Line, Caret       string // "" when the line is unknown
}

// mistakesPage writes the page in place of an explainer with errors.
func mistakesPage(e explainer, problems []dossier.Problem) ([]byte, error) {
	t, err := template.ParseFS(liveFiles, "live/mistakes.html")
	if err != nil {
		return nil, err
	}
	var list []mistake
	errors := 0
	for _, p := range problems {
		if p.Severity == dossier.Error {
			errors++
		}
		m := mistake{Place: p.Place.String(), What: p.What, Hint: p.Hint}
		m.Line, m.Caret = lineOf(e.source(p.Place.File), p.Place)
		list = append(list, m)
	}
	data := map[string]any{"Title": plural(errors, "error") + " in " + e.dir, "Mistakes": list, "Build": ""}
	var first bytes.Buffer
	if err := t.Execute(&first, data); err != nil {
		return nil, err
	}
	data["Build"] = sum(first.Bytes())
	var page bytes.Buffer
	err = t.Execute(&page, data)
	return page.Bytes(), err
}

// source gives the text of a file named as the problems do.
func (e explainer) source(name string) string {
	if rest, err := filepath.Rel(e.dir, name); err == nil {
		name = filepath.ToSlash(rest)
	}
	return e.files[name]
}

// around is how much of a long line is shown on each side of a mistake, in
// characters.
const around = 70

// lineOf cuts the line of a place out of a text, with a caret for below it.
func lineOf(text string, at dossier.Place) (line, caret string) {
	if at.Line == 0 || text == "" {
		return "", ""
	}
	lines := strings.SplitN(text, "\n", at.Line+1)
	if len(lines) < at.Line {
		return "", ""
	}
	runes := []rune(strings.TrimSuffix(strings.TrimPrefix(lines[at.Line-1], "\ufeff"), "\r"))
	column := min(max(at.Column, 1), len(runes)+1) - 1
	from, to := max(0, column-around), min(len(runes), column+around)
	line = strings.ReplaceAll(string(runes[from:to]), "\t", " ")
	caret = strings.Repeat(" ", column-from) + "^"
	if from > 0 {
		line, caret = "…"+line, " "+caret
	}
	if to < len(runes) {
		line += "…"
	}
	return line, caret
}

// mistaken answers every address of a page with the page of mistakes.
func mistaken(page []byte) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, _ *http.Request) {
		w.Header().Set("Content-Type", imprint.MediaType(pageName))
		w.Header().Set("Cache-Control", "no-store")
		w.WriteHeader(http.StatusServiceUnavailable)
		_, _ = w.Write(page)
	})
}

// marked is a warning with the place of the page that it is about.
type marked struct {
	Place  string `json:"place"`
	What   string `json:"what"`
	Hint   string `json:"hint"`
	Target string `json:"target,omitempty"` // id of an element
}

// targeted finds the place of the page that each warning is about: the card of
// the claim on its line, or the sentence in a text.
func targeted(e explainer, problems []dossier.Problem) []marked {
	list := []marked{}
	for _, p := range problems {
		m := marked{Place: p.Place.String(), What: p.What, Hint: p.Hint}
		if p.Place.File == filepath.Join(e.dir, pipeline.MapFile) {
			m.Target = claimAt(e.dossier, p.Place.Line)
		} else {
			m.Target = sentenceAt(e, p.Place)
		}
		list = append(list, m)
	}
	return list
}

// claimAt gives the element of the claim that a line of the map is about.
func claimAt(d dossier.Dossier, line int) string {
	for _, c := range d.Claims {
		if c.Place.Line == line {
			return "claim=" + c.ID
		}
	}
	for _, r := range d.Relations {
		if r.Place.Line == line {
			return "claim=" + d.Claims[r.From].ID
		}
	}
	return ""
}

// sentenceAt gives the element of the sentence that begins last before a place.
func sentenceAt(e explainer, at dossier.Place) string {
	target := ""
	for _, s := range e.dossier.Sources {
		if filepath.Join(e.dir, s.File) != at.File || at.Line == 0 {
			continue
		}
		lines := strings.SplitAfterN(s.Text, "\n", at.Line+1)
		offset := len(strings.Join(lines[:min(at.Line-1, len(lines))], "")) + max(at.Column-1, 0)
		for _, b := range s.Blocks {
			for _, sentence := range b.Sentences {
				if sentence.Start <= offset {
					target = "s=" + sentence.ID
				}
			}
		}
	}
	return target
}
