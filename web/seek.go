//go:build js && wasm

package main

import (
	"strconv"
	"strings"
	"time"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"counterpoint/app/dossier"
	"counterpoint/app/pipeline"
	"counterpoint/app/state"
)

// seeker looks for the links that the reader wants to see and that are not
// known: of short texts on the page's thread, of long ones beside it. What is
// shown meanwhile stays.
type seeker struct {
	page *page
	of   *explainer
	now  wanted // what is being looked for
	turn int    // counts the searches, so that one knows when it is over
	told float64

	linkers map[[2]int]*pipeline.Linker
	helper  *helper
}

func newSeeker(p *page, e *explainer) *seeker {
	return &seeker{page: p, of: e, linkers: map[[2]int]*pipeline.Linker{}}
}

// besideFrom is how many sentences of two texts are linked beside the page: to
// link fewer takes less than a frame.
const besideFrom = 600

// slice is how much is done before the page answers again, in microseconds of a
// fast machine; a phone takes some ten times as long.
const slice = 3000

// follow looks for what a model wants, and for nothing else.
func (s *seeker) follow(m state.Model) {
	if s == nil {
		return
	}
	w, missing := s.of.missing(m)
	if missing && w == s.now {
		return
	}
	if s.now != (wanted{}) {
		s.now = wanted{}
		s.turn++
		s.helper.stop()
	}
	switch {
	case missing:
		s.now = w
		s.turn++
		go s.begin(w, s.turn)
	default:
		s.say(-1)
	}
}

func (s *seeker) begin(w wanted, turn int) {
	a, b := &s.of.d.Sources[w.a], &s.of.d.Sources[w.b]
	if long := counted(a)+counted(b) >= besideFrom; !long || !s.help(w, turn) {
		s.slices(w, turn)
	}
}

// slices links on the page's thread.
func (s *seeker) slices(w wanted, turn int) {
	key, least := [2]int{w.a, w.b}, float64(w.alike)/100
	l := s.linkers[key]
	if l == nil {
		l = pipeline.Search(s.of.d.Sources[w.a], s.of.d.Sources[w.b], least)
		s.linkers[key] = l
	} else {
		l.Relink(least)
	}
	for l.Step(slice) {
		s.progress(int(100 * l.Progress()))
		time.Sleep(time.Millisecond)
		if s.turn != turn {
			return
		}
	}
	s.done(w, turn, l.Links())
}

// help links beside the page; false when there is no worker to be had.
func (s *seeker) help(w wanted, turn int) bool {
	if s.helper == nil {
		s.helper = newHelper()
	}
	a, b := &s.of.d.Sources[w.a], &s.of.d.Sources[w.b]
	idsA := idsOf(a, s.of.pause)
	idsB := idsOf(b, s.of.pause)
	if s.turn != turn {
		return true // something else is wanted by now
	}
	var links []dossier.Link
	tell := func(tell func(side int, piece string)) {
		for side, source := range []*dossier.Source{a, b} {
			pieces(source, s.of.pause, func(piece string) { tell(side, piece) })
		}
	}
	return s.helper.ask(w, tell, answer{
		progress: s.progress,
		links:    func(lines string) { links = append(links, pipeline.ReadLinkLines(lines, idsA, idsB, nil)...) },
		done:     func() { s.done(w, turn, links) },
		failed:   func() { go s.slices(w, turn) },
	})
}

// progress tells the reader now and then how far a search is.
func (s *seeker) progress(percent int) {
	const often = 150 // milliseconds
	// Not by time.Time: it knows how to print itself, which is 15 kB to download.
	if now := app.Window().Get("performance").Call("now").Float(); now-s.told > often {
		s.told = now
		s.say(percent)
	}
}

// say writes how far a search is where the view has a place for it; -1 for none
// under way. Nothing else of the page changes, which may be long.
func (s *seeker) say(percent int) {
	document := app.Window().Get("document")
	for _, place := range []string{".searching", ".stop-search"} {
		e := document.Call("querySelector", place)
		if !e.Truthy() {
			return
		}
		e.Get("classList").Call("toggle", "on", percent >= 0)
		if words := e.Get("dataset").Get("words"); words.Truthy() && percent >= 0 {
			e.Set("textContent", strings.Replace(words.String(), "…", strconv.Itoa(percent), 1))
		}
	}
}

// done shows what was found.
func (s *seeker) done(w wanted, turn int, links []dossier.Link) {
	if s.turn != turn {
		return
	}
	go func() { // the page may have called, and taking links up pauses
		s.of.take(w, links)
		if s.turn != turn {
			return
		}
		s.now = wanted{}
		s.say(-1)
		s.page.ctx.Dispatch(func(ctx app.Context) { s.page.answered(ctx, nil) })
	}()
}

// missing gives the links that are to be shown and are not known yet.
func (e *explainer) missing(m state.Model) (w wanted, ok bool) {
	if m.View != state.Compare {
		return w, false
	}
	a, b, known := e.speaking(m.Lang).Linked(m)
	return wanted{a, b, m.Alike()}, !known
}

// take takes up links that were found.
func (e *explainer) take(w wanted, links []dossier.Link) {
	if e.speaking("").Vast() {
		clear(e.found)
	}
	e.found[w] = links
	for _, x := range e.in {
		x.Link(w.a, w.b, w.alike, links, e.pause)
	}
}
