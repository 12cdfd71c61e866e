// Package pipeline is the whole program as one short list of steps: the files
// of an explainer in, a dossier and its problems out. Start with [Build].
package pipeline

import (
	"counterpoint/app/argdown"
	"counterpoint/app/dossier"
	"counterpoint/app/link"
	"counterpoint/app/resolve"
	"counterpoint/app/source"
	"counterpoint/app/verdict"
)

// MapFile is the name of the map inside an explainer's folder.
const MapFile = "map.argdown"

// Read gives the content of a file of the explainer's folder by its name.
type Read func(name string) ([]byte, error)

// Build makes the dossier of an explainer. It reads MapFile and the sources
// which that names. The dossier is complete when no problem is an error;
// otherwise it holds what could be made. Problems are sorted by their places.
func Build(read Read) (dossier.Dossier, []dossier.Problem) {
	return build(read, func(sources []dossier.Source) ([]dossier.Source, []dossier.Pair) {
		return Link(sources, link.Options{})
	}, nil)
}

// Shown is [Build] for a page that shows the dossier: it pauses, takes over the
// links of a [LinksFile], and leaves out what sentences repeat and what differs
// inside links, which [Diff] finds when it is to be seen.
func Shown(read Read, pause dossier.Pause) (dossier.Dossier, []dossier.Problem) {
	return build(read, func(sources []dossier.Source) ([]dossier.Source, []dossier.Pair) {
		if carried, err := read(LinksFile); err == nil {
			if sources, pairs, ok := taken(string(carried), sources, pause); ok {
				return sources, pairs
			}
		}
		sources = link.Restore(sources)
		return sources, paired(sources, link.Options{})
	}, pause)
}

// build makes a dossier of texts that are linked in some way.
func build(read Read, linked func([]dossier.Source) ([]dossier.Source, []dossier.Pair), pause dossier.Pause) (dossier.Dossier, []dossier.Problem) {
	d := dossier.Dossier{Version: dossier.Version}
	text, err := read(MapFile)
	if err != nil {
		return d, []dossier.Problem{unread(dossier.Place{}, MapFile, err, "an explainer is a folder with its texts and a "+MapFile)}
	}
	doc, problems := argdown.Parse(MapFile, string(text))
	named, more := resolve.Sources(doc)
	problems = append(problems, more...)
	sources, more := texts(named, read, pause)
	problems = append(problems, more...)
	d.Sources, d.Pairs = linked(sources)
	if len(sources) == len(named) && len(sources) > 0 {
		argument, more := resolve.ClaimsPausing(doc, d.Sources, d.Pairs, pause)
		problems = append(problems, more...)
		conclude(&d, argument)
	}
	dossier.SortProblems(problems)
	return d, problems
}

// conclude adds what follows from the map to the dossier.
func conclude(d *dossier.Dossier, a resolve.Argument) {
	d.Title, d.Deck, d.Lang = a.Title, a.Deck, a.Lang
	d.Groups, d.Claims, d.Relations, d.Tour = a.Groups, a.Claims, a.Relations, a.Tour
	d.Verdicts = verdict.Label(d.Claims, d.Relations, nil)
	d.Plan = place(d.Claims, d.Relations)
}

// texts reads and cuts the sources. A source that cannot be read is left out.
func texts(named []resolve.Named, read Read, pause dossier.Pause) ([]dossier.Source, []dossier.Problem) {
	var sources []dossier.Source
	var problems []dossier.Problem
	for _, n := range named {
		data, err := read(n.File)
		if err != nil {
			problems = append(problems, unread(n.Place, n.File, err, "put it into the folder of the map, or correct its name"))
			continue
		}
		s, more := source.ReadPausing(n.Key, n.File, n.Lang, data, pause)
		s.Title, s.Publisher, s.Author, s.Date, s.URL = n.Title, n.Publisher, n.Author, n.Date, n.URL
		problems = append(problems, more...)
		if !dossier.HasErrors(more) {
			sources = append(sources, s)
		}
	}
	return sources, problems
}

// unread is the problem of a file that cannot be read. An error that knows what
// to do says it by a method Hint.
func unread(at dossier.Place, name string, err error, hint string) dossier.Problem {
	if e, ok := err.(interface{ Hint() string }); ok {
		hint = e.Hint()
	}
	return dossier.Problem{Place: at, Severity: dossier.Error, What: dossier.Filled("cannot read %q: %s", name, err), Hint: hint}
}
