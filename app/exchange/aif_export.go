package exchange

import (
	"html"
	"slices"
	"sort"
	"strconv"
	"strings"

	"counterpoint/app/dossier"
)

// writeAIF writes the map and its quotes as xAIF.
func writeAIF(d *dossier.Dossier) []byte {
	w := &aifWriter{d: d, claims: make([]aifID, len(d.Claims)), steps: make([]aifID, len(d.Relations)), joint: map[int][]int{}}
	for i, r := range d.Relations {
		if r.Joint > 0 {
			w.joint[r.To] = append(w.joint[r.To], i)
		}
	}
	w.out.Talk = true
	w.extra()
	for i := range d.Claims {
		w.claim(i)
	}
	for i := range d.Relations {
		w.relation(i)
	}
	for i := range d.Claims {
		w.describe(i)
	}
	w.undercuts()
	w.quotes()
	w.lay()
	a := &w.out.AIF
	a.Nodes, a.Edges, a.Participants, a.Locutions = list(a.Nodes), list(a.Edges), list(a.Participants), list(a.Locutions)
	a.Schemes, a.Descriptors, a.Questions = list(a.Schemes), list(a.Descriptors), list(a.Questions)
	w.out.Extra.Sources, w.out.Extra.Claims = list(w.out.Extra.Sources), list(w.out.Extra.Claims)
	return encode(w.out)
}

// aifWriter gives nodes their numbers.
type aifWriter struct {
	d      *dossier.Dossier
	out    xaif
	claims []aifID       // the node of each claim
	steps  []aifID       // the node of each relation
	joint  map[int][]int // the joint premises of each argument
}

// node adds a node.
func (w *aifWriter) node(kind, text string) aifID {
	id := aifID(strconv.Itoa(len(w.out.AIF.Nodes) + 1))
	w.out.AIF.Nodes = append(w.out.AIF.Nodes, aifNode{id, text, kind})
	return id
}

// edge adds an edge.
func (w *aifWriter) edge(from, to aifID) {
	id := aifID(strconv.Itoa(len(w.out.AIF.Edges) + 1))
	w.out.AIF.Edges = append(w.out.AIF.Edges, aifEdge{id, from, to})
}

func (w *aifWriter) extra() {
	x := &w.out.Extra
	x.Version, x.Title, x.Deck, x.Lang = w.d.Version, w.d.Title, w.d.Deck, w.d.Lang
	for _, s := range w.d.Sources {
		x.Sources = append(x.Sources, aifSource{s.Key, s.File, s.Title, s.Publisher, s.Author, s.Date, s.URL, s.Lang})
	}
	for _, g := range w.d.Groups {
		x.Groups = append(x.Groups, aifGroup{g.Title, g.Parent})
	}
}

// claim adds the node of a claim, unless it is nothing but the step from joint
// premises to one conclusion: then the step's node stands for it.
func (w *aifWriter) claim(i int) {
	if !w.bare(i) {
		w.claims[i] = w.node("I", w.d.Claims[i].Text)
	}
}

// describe tells what AIF has no place for.
func (w *aifWriter) describe(i int) {
	c := w.d.Claims[i]
	one := aifClaim{Node: w.claims[i], Title: c.Title, Tags: c.Tags, Group: c.Group, Argument: w.joint[i] != nil}
	if w.bare(i) {
		one.Text = c.Text
	}
	w.out.Extra.Claims = append(w.out.Extra.Claims, one)
	for n, step := range w.d.Tour {
		if step == i {
			w.out.Extra.Tour = append(w.out.Extra.Tour, make([]aifID, max(0, n+1-len(w.out.Extra.Tour)))...)
			w.out.Extra.Tour[n] = w.claims[i]
		}
	}
}

// bare reports whether a claim has joint premises, one conclusion and no more.
func (w *aifWriter) bare(claim int) bool {
	if w.joint[claim] == nil || len(w.d.Claims[claim].Anchors) > 0 {
		return false
	}
	out := 0
	for _, r := range w.d.Relations {
		switch {
		case r.From == claim && (r.Kind != dossier.Supports || r.Step >= 0 || r.Joint > 0):
			return false
		case r.From == claim:
			out++
		case r.Step < 0 && r.To == claim && r.Joint == 0:
			return false
		}
	}
	return out == 1
}

// relation adds the node of a relation; undercuts get their targets later.
func (w *aifWriter) relation(i int) {
	r := w.d.Relations[i]
	switch {
	case r.Joint > 0 && w.joint[r.To][0] != i:
		w.steps[i] = w.steps[w.joint[r.To][0]]
		w.edge(w.claims[r.From], w.steps[i])
		return
	case r.Kind == dossier.Supports && w.bare(r.From) && w.joint[r.From] != nil:
		w.conclude(i)
		return
	case r.Kind == dossier.Supports:
		w.steps[i] = w.node("RA", aifNames["RA"])
	default:
		w.steps[i] = w.node("CA", aifNames["CA"])
	}
	w.edge(w.claims[r.From], w.steps[i])
	switch {
	case r.Joint > 0 && w.bare(r.To):
		w.claims[r.To] = w.steps[i]
	case r.Step < 0:
		w.edge(w.steps[i], w.claims[r.To])
	}
	if r.Kind == dossier.Contradicts {
		w.edge(w.claims[r.To], w.steps[i])
		w.edge(w.steps[i], w.claims[r.From])
	}
}

// conclude leads an argument that is a node of its own to its conclusion.
func (w *aifWriter) conclude(i int) {
	r := w.d.Relations[i]
	if w.claims[r.From] == "" { // its premises come behind
		w.claims[r.From] = w.node("RA", aifNames["RA"])
		w.steps[w.joint[r.From][0]] = w.claims[r.From]
	}
	w.steps[i] = w.claims[r.From]
	w.edge(w.steps[i], w.claims[r.To])
}

// undercuts leads undercuts to the steps that they attack.
func (w *aifWriter) undercuts() {
	for i, r := range w.d.Relations {
		if r.Step >= 0 {
			w.edge(w.steps[i], w.steps[r.Step])
		}
	}
}

// quotes adds a locution for each place where a claim stands, the persons who
// say it, the texts, and the near-duplicates among the places.
func (w *aifWriter) quotes() {
	w.persons()
	said := make([][]aifSpan, len(w.d.Sources))
	for i, c := range w.d.Claims {
		var ids []aifID
		for _, a := range c.Anchors {
			id := w.node("L", w.speaker(a.Source)+": "+dossier.Plain(w.d.Sources[a.Source].Text[a.Start:a.End]))
			act := w.node("YA", aifNames["YA"])
			w.edge(id, act)
			w.edge(act, w.claims[i])
			w.out.AIF.Locutions = append(w.out.AIF.Locutions, aifLocution{id, aifID(strconv.Itoa(a.Source + 1))})
			if a.Carried {
				w.out.Extra.Carried = append(w.out.Extra.Carried, id)
			}
			ids = append(ids, id)
			said[a.Source] = append(said[a.Source], aifSpan{id, a.Start, a.End})
		}
		w.rephrase(c.Anchors, ids)
	}
	for i, s := range w.d.Sources {
		w.out.Text.HTML += `<div id="text-` + s.Key + `">` + spanned(s.Text, said[i]) + "</div>"
	}
}

// persons adds one for each source.
func (w *aifWriter) persons() {
	for i := range w.d.Sources {
		first, last := "", w.speaker(i)
		if at := strings.LastIndexByte(last, ' '); at > 0 {
			first, last = last[:at], last[at+1:]
		}
		w.out.AIF.Participants = append(w.out.AIF.Participants, aifPerson{aifID(strconv.Itoa(i + 1)), first, last})
	}
}

// speaker names who says what stands in a source.
func (w *aifWriter) speaker(source int) string {
	s := w.d.Sources[source]
	return orElse(s.Author, orElse(s.Publisher, orElse(s.Title, s.File)))
}

// rephrase joins the places of a claim whose sentences are linked.
func (w *aifWriter) rephrase(anchors []dossier.Anchor, ids []aifID) {
	for i, a := range anchors {
		for j, b := range anchors[i+1:] {
			if w.linked(a, b) {
				ma := w.node("MA", aifNames["MA"])
				w.edge(ids[i], ma)
				w.edge(ma, ids[i+1+j])
			}
		}
	}
}

// linked reports whether sentences of two anchors are near-duplicates.
func (w *aifWriter) linked(a, b dossier.Anchor) bool {
	if a.Source == b.Source {
		return false
	}
	p := w.d.Pair(a.Source, b.Source)
	return p != nil && slices.ContainsFunc(p.Links, func(l dossier.Link) bool {
		return meet(l.A, a.Sentences) && meet(l.B, b.Sentences)
	})
}

func meet(a, b []string) bool {
	return slices.ContainsFunc(a, func(id string) bool { return slices.Contains(b, id) })
}

// lay gives every node a place: where its card stands on the map, or beside
// it.
func (w *aifWriter) lay() {
	w.out.OVA.Nodes, w.out.OVA.Edges = []aifSpot{}, []aifHidden{}
	spots := map[aifID]dossier.Node{}
	for i, id := range w.claims {
		if i < len(w.d.Plan.Nodes) {
			spots[id] = w.d.Plan.Nodes[i]
		}
	}
	for i, n := range w.out.AIF.Nodes {
		at, ok := spots[n.ID]
		if !ok {
			at = dossier.Node{X: w.d.Plan.Width + 40, Y: 24 * float64(i)}
		}
		w.out.OVA.Nodes = append(w.out.OVA.Nodes, aifSpot{n.ID, true, at.X, at.Y})
	}
	for _, e := range w.out.AIF.Edges {
		w.out.OVA.Edges = append(w.out.OVA.Edges, aifHidden{e.From, e.To, true})
	}
}

// aifSpan is where a locution stands in a text, in bytes.
type aifSpan struct {
	id         aifID
	start, end int
}

// spanned writes a text as HTML with its spans. Spans that overlap are cut, and
// every part of one has its id.
func spanned(text string, spans []aifSpan) string {
	cuts := []int{0, len(text)}
	for _, s := range spans {
		cuts = append(cuts, s.start, s.end)
	}
	sort.Ints(cuts)
	cuts = slices.Compact(cuts)
	var b strings.Builder
	for i := 0; i+1 < len(cuts); i++ {
		n := 0
		for _, s := range spans {
			if s.start <= cuts[i] && cuts[i+1] <= s.end {
				b.WriteString(`<span class="highlighted" id="` + spanID(s.id) + `">`)
				n++
			}
		}
		b.WriteString(strings.NewReplacer("\r", "&#13;", "\n", "<br>").Replace(html.EscapeString(text[cuts[i]:cuts[i+1]])))
		b.WriteString(strings.Repeat("</span>", n))
	}
	return b.String()
}
