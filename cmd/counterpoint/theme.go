package main

import (
	"errors"
	"io/fs"
	"os"

	"counterpoint/app/dossier"
	"counterpoint/app/theme"
	"counterpoint/static"
)

// themeName is the style sheet that a folder may hold: it comes after that of
// the site.
const themeName = "theme.css"

// addTheme takes up the style sheet of a folder, if it has one.
func (e *explainer) addTheme(root *os.Root) {
	if _, err := root.Stat(themeName); errors.Is(err, fs.ErrNotExist) {
		return
	}
	css, err := readIn(root, themeName)
	if err != nil {
		e.problems = append(e.problems, dossier.Problem{
			Place: dossier.Place{File: themeName}, Severity: dossier.Error,
			What: "cannot read the theme: " + err.Error(), Hint: "make it readable, or take it away",
		})
	}
	e.theme = string(css)
}

// unreadable gives warnings for colours of the theme that cannot be read.
func (e explainer) unreadable() []dossier.Problem {
	if e.theme == "" {
		return nil
	}
	site, err := static.Files.ReadFile("site.css")
	if err != nil {
		return nil // a build of this program without its own style
	}
	return theme.Problems(string(site), e.theme, themeName)
}
