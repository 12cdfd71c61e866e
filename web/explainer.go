package main

import (
	"cmp"
	"errors"

	"counterpoint/app/dossier"
	"counterpoint/app/pipeline"
	"counterpoint/app/state"
	"counterpoint/app/view"
)

// explainer is an explainer as it is shown: prepared once a language, with the
// links that were found since.
type explainer struct {
	d     *dossier.Dossier
	in    map[string]*view.Explorer
	found map[wanted][]dossier.Link
	spare bool          // vast texts are left to the page
	frame bool          // the page is the one that frames show
	pause dossier.Pause // in what takes long
}

// wanted are links that the reader wants to see: those between two sources that
// are so alike, in per cent.
type wanted struct{ a, b, alike int }

// explorer makes the drawing of an explainer out of its files, with pauses. Vast
// texts are left to the page; frame says that it is the one that frames show.
func explorer(read pipeline.Read, frame bool, pause dossier.Pause) (drawing, error) {
	d, problems := pipeline.Shown(read, pause)
	if dossier.HasErrors(problems) {
		return drawing{}, errors.New(problems[0].String())
	}
	e := &explainer{d: &d, in: map[string]*view.Explorer{}, found: map[wanted][]dossier.Link{}, spare: true, frame: frame, pause: pause}
	e.prepare("", pause)
	return drawing{tree: e.tree, places: e.places, of: e}, nil
}

// speaking gives the explorer in the language that the reader wants.
func (e *explainer) speaking(lang string) *view.Explorer {
	if x, ok := e.in[lang]; ok {
		return x
	}
	return e.prepare(lang, nil)
}

func (e *explainer) prepare(lang string, pause dossier.Pause) *view.Explorer {
	x := view.Lazy(e.d, cmp.Or(lang, e.d.Lang), pipeline.Diff, pause)
	e.in[lang] = x
	x.Spare(e.spare)
	x.Frame(e.frame)
	for w, links := range e.found {
		x.Link(w.a, w.b, w.alike, links, pause)
	}
	return x
}

// tree makes the page out of what the reader has chosen.
func (e *explainer) tree(m state.Model) view.Node { return e.speaking(m.Lang).Show(m) }

// places makes the style that moves the cards of the map.
func (e *explainer) places(m state.Model) string { return e.speaking(m.Lang).PlaceCSS(m) }
