// Command web is the program behind the page. In the browser it takes over the
// page that the static site printed, without moving anything, and answers the
// reader: [explorer] makes the page, [reader] knows what is chosen, and the
// one component shows the tree of package view by go-app. Everywhere else it
// only says how to build it.
package main

import (
	"errors"

	"counterpoint/app/dossier"
	"counterpoint/app/pipeline"
	"counterpoint/app/state"
	"counterpoint/app/view"
)

// drawing makes the page out of what the reader has chosen.
type drawing struct {
	tree   func(state.Model) view.Node
	places func(state.Model) string // the style that moves the cards of the map; nil when nothing moves
}

// explorer makes the page's drawing out of the files of an explainer.
func explorer(read pipeline.Read) (drawing, error) {
	d, problems := pipeline.Build(read)
	if dossier.HasErrors(problems) {
		return drawing{}, errors.New(problems[0].String())
	}
	return speaking(&d, view.New(&d)), nil
}

// speaking draws an explainer in the language that the reader wants. What is
// drawn is prepared once a language.
func speaking(d *dossier.Dossier, own *view.Explorer) drawing {
	in := map[string]*view.Explorer{"": own}
	speaks := func(m state.Model) *view.Explorer {
		x, ok := in[m.Lang]
		if !ok {
			x = view.In(d, m.Lang)
			in[m.Lang] = x
		}
		return x
	}
	return drawing{
		tree:   func(m state.Model) view.Node { return speaks(m).Show(m) },
		places: func(m state.Model) string { return speaks(m).PlaceCSS(m) },
	}
}
