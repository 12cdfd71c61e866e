package exchange

import (
	"bytes"
	"encoding/json"
	"fmt"
	"unicode/utf8"

	"counterpoint/app/dossier"
)

// writeJSON writes the dossier as docs/dossier.schema.json describes it: every
// list is there, even when it is empty.
func writeJSON(d *dossier.Dossier) []byte {
	return encode(filled(*d))
}

// encode prints a document with two spaces a level.
func encode(document any) []byte {
	var b bytes.Buffer
	e := json.NewEncoder(&b)
	e.SetEscapeHTML(false)
	e.SetIndent("", "  ")
	if err := e.Encode(document); err != nil {
		panic("exchange: " + err.Error()) // our own types hold nothing that JSON lacks
	}
	return b.Bytes()
}

// list is a copy of a list that is never null in JSON.
func list[T any](items []T) []T { return append([]T{}, items...) }

// filled is a copy of a dossier without null lists.
func filled(d dossier.Dossier) dossier.Dossier {
	d.Sources, d.Pairs, d.Groups = list(d.Sources), list(d.Pairs), list(d.Groups)
	d.Claims, d.Relations, d.Verdicts, d.Tour = list(d.Claims), list(d.Relations), list(d.Verdicts), list(d.Tour)
	for i := range d.Sources {
		s := &d.Sources[i]
		s.Blocks, s.Repeats = list(s.Blocks), filledLinks(s.Repeats)
		for j := range s.Blocks {
			s.Blocks[j].Sentences = list(s.Blocks[j].Sentences)
		}
	}
	for i := range d.Pairs {
		d.Pairs[i].Links = filledLinks(d.Pairs[i].Links)
	}
	for i := range d.Claims {
		c := &d.Claims[i]
		c.Anchors = list(c.Anchors)
		for j := range c.Anchors {
			c.Anchors[j].Sentences = list(c.Anchors[j].Sentences)
		}
	}
	d.Plan.Nodes, d.Plan.Routes = list(d.Plan.Nodes), list(d.Plan.Routes)
	for i := range d.Plan.Routes {
		d.Plan.Routes[i].Curves = list(d.Plan.Routes[i].Curves)
	}
	return d
}

func filledLinks(links []dossier.Link) []dossier.Link {
	links = list(links)
	for i := range links {
		l := &links[i]
		l.A, l.B, l.Diff = list(l.A), list(l.B), list(l.Diff)
	}
	return links
}

// guessJSON tells one JSON format from the other by their keys.
func guessJSON(text string) string {
	var keys map[string]json.RawMessage
	if json.Unmarshal([]byte(text), &keys) != nil {
		return ""
	}
	switch {
	case keys["AIF"] != nil, keys["aif"] != nil, keys["nodes"] != nil && keys["edges"] != nil:
		return "aif"
	case keys["claims"] != nil && keys["sources"] != nil:
		return "json"
	}
	return ""
}

// readJSON reads a dossier; of what follows from the texts and the map, such
// as sentences, links and the plan, it takes nothing over.
func readJSON(text string) ([]File, []dossier.Problem) {
	var d dossier.Dossier
	if problem := decode(text, &d); problem != nil {
		return nil, problem
	}
	if d.Version != dossier.Version {
		return nil, refuse(fmt.Sprintf("the dossier has the version %d, this program reads %d", d.Version, dossier.Version), "export it anew with a program of this version")
	}
	if problem := bounds(&d); problem != nil {
		return nil, problem
	}
	return folder(&d)
}

// decode reads a JSON document; what is wrong with it is told with its line.
func decode(text string, into any) []dossier.Problem {
	err := json.Unmarshal([]byte(text), into)
	if err == nil {
		return nil
	}
	p := refuse("cannot read the JSON: "+err.Error(), "export it anew, or correct it here")
	switch e := err.(type) {
	case *json.SyntaxError:
		p[0].Place = placeIn(text, int(e.Offset)-1)
	case *json.UnmarshalTypeError:
		p[0].Place = placeIn(text, int(e.Offset)-1)
	}
	return p
}

// placeIn gives the line and the column of a byte of a text.
func placeIn(text string, at int) dossier.Place {
	before := text[:max(0, min(at, len(text)))]
	line := bytes.Count([]byte(before), []byte("\n")) + 1
	start := bytes.LastIndexByte([]byte(before), '\n') + 1
	return dossier.Place{Line: line, Column: utf8.RuneCountInString(before[start:]) + 1}
}

// Bounds on what a map may hold when it comes from elsewhere: a reader could
// not follow more, and neither could the drawing.
const (
	maxClaims    = 2_000
	maxRelations = 8_000
	maxChain     = 50 // undercuts on undercuts
)

// bounds refuses a dossier whose indices point outside of it.
func bounds(d *dossier.Dossier) []dossier.Problem {
	hint := "an index counts from 0 and stays below the length of its list; -1 means none"
	if problem := large(len(d.Claims), len(d.Relations)); problem != nil {
		return problem
	}
	for i, g := range d.Groups {
		if g.Parent < -1 || g.Parent >= i {
			return refuse(fmt.Sprintf("the group %d lies in %d, which does not come before it", i, g.Parent), hint)
		}
	}
	for i, c := range d.Claims {
		if c.Group < -1 || c.Group >= len(d.Groups) {
			return refuse(fmt.Sprintf("the claim %d has the group %d", i, c.Group), hint)
		}
		for _, a := range c.Anchors {
			if a.Source < 0 || a.Source >= len(d.Sources) || !between(d.Sources[a.Source].Text, a.Start, a.End) {
				return refuse(fmt.Sprintf("an anchor of the claim %d is no part of its source", i), "start and end are bytes of the text of the source, at the edges of characters")
			}
		}
	}
	for i, r := range d.Relations {
		if r.From < 0 || r.From >= len(d.Claims) || r.Step < -1 || r.Step >= len(d.Relations) || r.Step < 0 && (r.To < 0 || r.To >= len(d.Claims)) {
			return refuse(fmt.Sprintf("the relation %d leads to nothing", i), hint)
		}
	}
	for _, i := range d.Tour {
		if i < 0 || i >= len(d.Claims) {
			return refuse(fmt.Sprintf("the tour names the claim %d", i), hint)
		}
	}
	return nil
}

// between reports whether bytes [start, end) are a run of characters of a text.
func between(text string, start, end int) bool {
	edge := func(i int) bool { return i == len(text) || utf8.RuneStart(text[i]) }
	return 0 <= start && start <= end && end <= len(text) && edge(start) && edge(end)
}

// large refuses a map that is too large.
func large(claims, relations int) []dossier.Problem {
	if claims > maxClaims {
		return refuse(fmt.Sprintf("the map has %d claims, more than %d", claims, maxClaims), "import a part of it")
	}
	if relations > maxRelations {
		return refuse(fmt.Sprintf("the map has %d relations, more than %d", relations, maxRelations), "import a part of it")
	}
	return nil
}
