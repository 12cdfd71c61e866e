package exchange

import (
	"encoding/xml"
	"fmt"
	"io"
	"maps"
	"slices"
	"strings"
	"unicode/utf8"

	"counterpoint/app/dossier"
)

// agxml is what an argument graph says.
type agxml struct {
	name     string
	lang     string
	segments []agxmlItem
	claims   []agxmlItem
	edges    []agxmlEdge
	lost     map[string]int
}

// agxmlItem is a segment with its words, or a claim.
type agxmlItem struct{ id, text string }

type agxmlEdge struct{ id, from, to, kind string }

// maxDepth bounds how deep elements lie.
const maxDepth = 16

// parseAGXML reads the elements. Document types, which could define entities
// without end, are refused.
func parseAGXML(text string) (agxml, []dossier.Problem) {
	g := agxml{lost: map[string]int{}}
	decoder := xml.NewDecoder(strings.NewReader(text))
	depth, segment := 0, false
	for {
		token, err := decoder.Token()
		if err == io.EOF {
			return g, nil
		}
		if err != nil {
			return g, broken(decoder, "cannot read the XML: "+err.Error(), "export it anew, or correct it here")
		}
		switch t := token.(type) {
		case xml.Directive:
			return g, broken(decoder, "the file has a document type", "remove the line with <!DOCTYPE: an argument graph needs none")
		case xml.StartElement:
			if depth++; depth > maxDepth || depth == 1 && t.Name.Local != "arggraph" {
				return g, broken(decoder, fmt.Sprintf("the element %q does not belong here", t.Name.Local), "an argument graph begins with <arggraph> and holds edu, adu, joint and edge")
			}
			g.element(t)
			segment = t.Name.Local == "edu"
		case xml.EndElement:
			depth--
			segment = false
		case xml.CharData:
			if segment {
				g.segments[len(g.segments)-1].text += string(t)
			}
		}
	}
}

// broken is the error of a place in XML.
func broken(at *xml.Decoder, what, hint string) []dossier.Problem {
	p := refuse(what, hint)
	p[0].Place.Line, p[0].Place.Column = at.InputPos()
	return p
}

// element reads a start tag.
func (g *agxml) element(t xml.StartElement) {
	a := map[string]string{}
	for _, one := range t.Attr {
		a[one.Name.Local] = one.Value
	}
	switch t.Name.Local {
	case "arggraph":
		g.name, g.lang = orElse(strings.ReplaceAll(a["topic_id"], "_", " "), a["id"]), a["lang"]
		if a["stance"] != "" {
			g.lost["the stance of the author"]++
		}
	case "edu":
		g.segments = append(g.segments, agxmlItem{id: a["id"]})
	case "adu":
		g.claims = append(g.claims, agxmlItem{id: a["id"]})
	case "edge":
		g.edges = append(g.edges, agxmlEdge{a["id"], a["src"], a["trg"], a["type"]})
	case "joint":
	default:
		g.lost["elements "+clip(t.Name.Local)]++
	}
}

// readAGXML reads an argument graph.
func readAGXML(text string) ([]File, []dossier.Problem) {
	g, problem := parseAGXML(text)
	if problem == nil {
		problem = large(len(g.claims), len(g.edges)-len(g.segments)*2)
	}
	if problem != nil {
		return nil, problem
	}
	r := &agxmlImport{g: g, spans: map[string][]segment{}, claims: map[string]int{}, edges: map[string]int{}, step: map[string]int{}, joint: map[int][]int{}}
	r.text()
	r.makeClaims()
	r.relate()
	files, problems := folder(&r.d)
	for _, what := range slices.Backward(slices.Sorted(maps.Keys(r.g.lost))) {
		problems = append([]dossier.Problem{warn(fmt.Sprintf("left out: %s (%d)", what, r.g.lost[what]), "the map has no place for it")}, problems...)
	}
	return files, problems
}

// agxmlImport makes a dossier out of an argument graph.
type agxmlImport struct {
	g      agxml
	d      dossier.Dossier
	spans  map[string][]segment // where segments and joints stand
	claims map[string]int
	edges  map[string]int // the place of each edge in the list
	step   map[string]int // the relation that an edge is
	joint  map[int][]int  // the edges that add a premise to an edge
}

// text puts the segments together, with a space between two unless a sign
// follows that stands close.
func (r *agxmlImport) text() {
	var b strings.Builder
	for _, s := range r.g.segments {
		words := oneLine(s.text)
		if words == "" {
			continue
		}
		if b.Len() > 0 && !strings.ContainsRune(",.;:!?)]}…’”»", first(words)) {
			b.WriteByte(' ')
		}
		r.spans[s.id] = []segment{{b.Len(), b.Len() + len(words)}}
		b.WriteString(words)
	}
	r.d.Title, r.d.Lang = orElse(oneLine(r.g.name), "Argument map"), r.g.lang
	r.d.Sources = []dossier.Source{{Key: "a", File: "text.txt", Text: b.String() + "\n", Lang: r.g.lang}}
}

func first(text string) rune {
	r, _ := utf8.DecodeRuneInString(text)
	return r
}

// makeClaims makes the claims, in the words of the first of their segments.
func (r *agxmlImport) makeClaims() {
	for i, c := range r.g.claims {
		r.claims[c.id] = i
		r.d.Claims = append(r.d.Claims, dossier.Claim{Group: -1})
	}
	for _, joints := range []bool{true, false} { // segments into joints first
		for _, e := range r.g.edges {
			if _, claim := r.claims[e.to]; e.kind == "seg" && claim != joints {
				r.seg(e)
			}
		}
	}
	for i, c := range r.g.claims {
		text := ""
		if a := r.d.Claims[i].Anchors; len(a) > 0 {
			text = r.d.Sources[0].Text[a[0].Start:a[0].End]
		} else {
			r.g.lost["the words of claims without a segment"]++
		}
		r.d.Claims[i].Text, r.d.Claims[i].Title = text, claimTitle(orElse(text, c.id))
	}
}

// seg leads a segment into a joint, or either to its claim. Segments that
// follow each other are one place.
func (r *agxmlImport) seg(e agxmlEdge) {
	claim, ok := r.claims[e.to]
	for _, s := range r.spans[e.from] {
		if ok {
			c := &r.d.Claims[claim]
			c.Anchors = append(c.Anchors, dossier.Anchor{Start: s.start, End: s.end})
			continue
		}
		known := r.spans[e.to]
		if n := len(known); n > 0 && s.start-known[n-1].end <= 1 && s.start >= known[n-1].end {
			known[n-1].end = s.end
		} else {
			r.spans[e.to] = append(known, s)
		}
	}
}

// relate makes the relations, in the order of the edges.
func (r *agxmlImport) relate() {
	for i, e := range r.g.edges {
		r.edges[e.id] = i
	}
	for i, e := range r.g.edges {
		if base, ok := r.base(e); e.kind == "add" && ok {
			r.joint[base] = append(r.joint[base], i)
		}
	}
	for i, e := range r.g.edges {
		r.relation(i, e)
	}
	r.undercuts()
}

// base is the edge to which a premise is added in the end.
func (r *agxmlImport) base(e agxmlEdge) (int, bool) {
	for range maxChain {
		i, ok := r.edges[e.to]
		if !ok || r.g.edges[i].kind != "add" {
			return i, ok
		}
		e = r.g.edges[i]
	}
	return 0, false
}

// relation makes what an edge between claims says.
func (r *agxmlImport) relation(i int, e agxmlEdge) {
	from, known := r.claims[e.from]
	to, claim := r.claims[e.to]
	_, edge := r.edges[e.to]
	switch {
	case e.kind == "seg" || e.kind == "add" && edge && known:
	case !known || !claim && !(edge && (e.kind == "und" || e.kind == "reb")):
		r.g.lost["edges that lead from or to nothing"]++
	case e.kind == "sup" || e.kind == "exa":
		if e.kind == "exa" && !slices.Contains(r.d.Claims[from].Tags, "precedent") {
			r.d.Claims[from].Tags = append(r.d.Claims[from].Tags, "precedent")
		}
		r.support(i, from, to)
	case e.kind == "reb" && claim:
		r.attack(i, func(from int) dossier.Relation {
			return dossier.Relation{Kind: dossier.Attacks, From: from, To: to, Step: -1}
		})
	case e.kind == "und" || e.kind == "reb":
		if claim {
			r.g.lost["undercuts of a claim, not of an edge"]++
			return
		}
		r.attack(i, func(from int) dossier.Relation {
			return dossier.Relation{Kind: dossier.Undercuts, From: from, To: -1, Step: -2 - i}
		})
	default:
		r.g.lost["edges of type "+clip(e.kind)]++
	}
}

// support makes a support by one premise, or by several together.
func (r *agxmlImport) support(i, from, to int) {
	premises := r.premises(i)
	if len(premises) > 1 {
		argument := together(&r.d, to)
		for _, p := range premises {
			r.d.Relations = append(r.d.Relations, dossier.Relation{Kind: dossier.Supports, From: p, To: argument, Step: -1, Joint: argument + 1})
		}
		from = argument
	}
	r.step[r.g.edges[i].id] = len(r.d.Relations)
	r.d.Relations = append(r.d.Relations, dossier.Relation{Kind: dossier.Supports, From: from, To: to, Step: -1})
}

// attack makes one attack of each premise: a map cannot join them.
func (r *agxmlImport) attack(i int, one func(from int) dossier.Relation) {
	premises := r.premises(i)
	r.step[r.g.edges[i].id] = len(r.d.Relations)
	for _, p := range premises {
		r.d.Relations = append(r.d.Relations, one(p))
	}
	if len(premises) > 1 {
		r.g.lost["that several claims attack only together: each attacks by itself"]++
	}
}

// premises lists the claims from which an edge leads.
func (r *agxmlImport) premises(i int) []int {
	list := []int{r.claims[r.g.edges[i].from]}
	for _, add := range r.joint[i] {
		if from, ok := r.claims[r.g.edges[add].from]; ok && !slices.Contains(list, from) {
			list = append(list, from)
		}
	}
	return list
}

// undercuts leads undercuts to the relations of their edges; those of edges
// that are none are left out.
func (r *agxmlImport) undercuts() {
	steps := make([]string, len(r.d.Relations))
	for i, one := range r.d.Relations {
		if one.Step < -1 {
			e := r.g.edges[-2-one.Step]
			if base, ok := r.base(e); ok {
				steps[i] = r.g.edges[base].id
			} else {
				steps[i] = e.to
			}
		}
	}
	r.d.Relations = settled(r.d.Relations, steps, r.step, func() { r.g.lost["undercuts of edges that are none"]++ })
}
