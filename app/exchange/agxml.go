package exchange

import (
	"fmt"
	"slices"
	"sort"
	"strconv"
	"strings"

	"counterpoint/app/dossier"
)

// AGXML is the format of the arg-microtexts corpus (Peldszus and Stede 2015): a
// text cut into segments (edu), the claims that they make (adu), and edges,
// which may end on edges:
//
//	seg  a segment, or several in a joint, makes a claim
//	sup  a claim supports another; exa supports it with an example
//	reb  it attacks another
//	und  it attacks an edge
//	add  it is one more premise of an edge
//
// A claim has no words but those of its segments, so a claim that the first
// text does not say gets a segment of its own behind the text.

// writeAGXML writes the map over the first text.
func writeAGXML(d *dossier.Dossier) ([]byte, []dossier.Problem) {
	w := &agxmlWriter{d: d, aif: &aifWriter{d: d, joint: map[int][]int{}}, edges: make([]string, len(d.Relations))}
	for i, r := range d.Relations {
		if r.Joint > 0 {
			w.aif.joint[r.To] = append(w.aif.joint[r.To], i)
		}
	}
	w.line(0, `<?xml version="1.0" encoding="UTF-8"?>`)
	w.line(0, `<arggraph id="map" topic_id="`+escape(d.Title)+`">`)
	w.segments()
	w.claims()
	for i := range d.Relations {
		w.relation(i)
	}
	w.undercuts()
	w.line(0, "</arggraph>")
	return []byte(w.b.String()), w.losses()
}

type agxmlWriter struct {
	d       *dossier.Dossier
	aif     *aifWriter // tells which arguments are steps alone
	cuts    []segment
	own     []int    // claims that get a segment of their own
	edges   []string // the id of each relation's edge
	numbers int      // edges so far
	worded  int      // claims whose own words are lost
	both    int      // contradictions
	b       strings.Builder
}

// segment is a part of the first text, in bytes.
type segment struct{ start, end int }

func (w *agxmlWriter) line(depth int, text string) {
	w.b.WriteString(strings.Repeat("  ", depth) + text + "\n")
}

// edge writes an edge and gives its id.
func (w *agxmlWriter) edge(from, to, kind string) string {
	w.numbers++
	id := "c" + strconv.Itoa(w.numbers)
	w.line(1, `<edge id="`+id+`" src="`+from+`" trg="`+to+`" type="`+kind+`"/>`)
	return id
}

// segments cuts the text at the ends of sentences and of quotes.
func (w *agxmlWriter) segments() {
	if len(w.d.Sources) > 0 {
		w.cut(w.d.Sources[0])
	}
	for i, s := range w.cuts {
		w.line(1, fmt.Sprintf(`<edu id="e%d">%s</edu>`, i+1, escape(w.d.Sources[0].Text[s.start:s.end])))
	}
	for i, c := range w.d.Claims {
		if len(w.places(i)) == 0 && !w.aif.bare(i) {
			w.own = append(w.own, i)
			w.line(1, fmt.Sprintf(`<edu id="e%d">%s</edu>`, len(w.cuts)+len(w.own), escape(c.Text)))
		}
	}
}

func (w *agxmlWriter) cut(s dossier.Source) {
	at := []int{}
	for _, b := range s.Blocks {
		for _, sentence := range b.Sentences {
			at = append(at, sentence.Start, sentence.End)
		}
	}
	for i := range w.d.Claims {
		for _, a := range w.places(i) {
			at = append(at, a.Start, a.End)
		}
	}
	sort.Ints(at)
	at = slices.Compact(at)
	f := newFinder(s.Text)
	for i := 0; i+1 < len(at); i++ {
		if start, end := f.trim(at[i], at[i+1]); start < end {
			w.cuts = append(w.cuts, segment{start, end})
		}
	}
}

// places lists where a claim stands in the first text.
func (w *agxmlWriter) places(claim int) []dossier.Anchor {
	var list []dossier.Anchor
	for _, a := range w.d.Claims[claim].Anchors {
		if a.Source == 0 {
			list = append(list, a)
		}
	}
	return list
}

// claims writes the claims and the segments that make them.
func (w *agxmlWriter) claims() {
	joints := 0
	var seg [][2]string
	for i, c := range w.d.Claims {
		for _, a := range w.places(i) {
			parts := w.within(a)
			if len(parts) > 1 {
				joints++
				joint := "j" + strconv.Itoa(joints)
				w.line(1, `<joint id="`+joint+`"/>`)
				for _, p := range parts {
					seg = append(seg, [2]string{p, joint})
				}
				parts = []string{joint}
			}
			for _, p := range parts {
				seg = append(seg, [2]string{p, adu(i)})
			}
			if said(w.d, a) != c.Text {
				w.worded++
			}
		}
	}
	for n, i := range w.own {
		seg = append(seg, [2]string{"e" + strconv.Itoa(len(w.cuts)+n+1), adu(i)})
	}
	sides := w.sides()
	for i := range w.d.Claims {
		if !w.aif.bare(i) {
			w.line(1, `<adu id="`+adu(i)+`" type="`+sides[i]+`"/>`)
		}
	}
	for _, s := range seg {
		w.edge(s[0], s[1], "seg")
	}
}

func adu(claim int) string { return "a" + strconv.Itoa(claim+1) }

// within lists the segments of an anchor.
func (w *agxmlWriter) within(a dossier.Anchor) []string {
	var list []string
	for i, s := range w.cuts {
		if a.Start <= s.start && s.end <= a.End {
			list = append(list, "e"+strconv.Itoa(i+1))
		}
	}
	return list
}

// sides tells who says a claim: the proponent of what bears on nothing, or the
// opponent.
func (w *agxmlWriter) sides() []string {
	first := make([]*dossier.Relation, len(w.d.Claims))
	for i, r := range w.d.Relations {
		if first[r.From] == nil {
			first[r.From] = &w.d.Relations[i]
		}
	}
	sides := make([]string, len(w.d.Claims))
	for i := range sides {
		against, at := false, i
		for range sides {
			if first[at] == nil {
				break
			}
			against = against != (first[at].Kind != dossier.Supports)
			at = target(w.d, *first[at])
		}
		sides[i] = "pro"
		if against {
			sides[i] = "opp"
		}
	}
	return sides
}

// relation writes a relation between claims.
func (w *agxmlWriter) relation(i int) {
	r := w.d.Relations[i]
	premises := w.aif.joint[r.To]
	switch {
	case r.Step >= 0:
	case r.Joint > 0 && w.aif.bare(r.To): // the conclusion writes them
	case r.Joint > 0 && premises[0] != i:
		w.edge(adu(r.From), w.edges[premises[0]], "add")
	case w.aif.bare(r.From):
		for n, p := range w.aif.joint[r.From] {
			if n == 0 {
				w.edges[i] = w.edge(adu(w.d.Relations[p].From), adu(r.To), "sup")
			} else {
				w.edge(adu(w.d.Relations[p].From), w.edges[i], "add")
			}
			w.edges[p] = w.edges[i]
		}
	case r.Kind == dossier.Supports && w.d.Claims[r.From].Role == dossier.Precedent:
		w.edges[i] = w.edge(adu(r.From), adu(r.To), "exa")
	case r.Kind == dossier.Supports:
		w.edges[i] = w.edge(adu(r.From), adu(r.To), "sup")
	default:
		if r.Kind == dossier.Contradicts {
			w.both++
		}
		w.edges[i] = w.edge(adu(r.From), adu(r.To), "reb")
	}
}

// undercuts writes the relations that end on edges.
func (w *agxmlWriter) undercuts() {
	for left := len(w.d.Relations); left > 0; {
		left = 0
		for i, r := range w.d.Relations {
			if r.Step >= 0 && w.edges[i] == "" && w.edges[r.Step] != "" {
				w.edges[i] = w.edge(adu(r.From), w.edges[r.Step], "und")
				left++
			}
		}
	}
}

// named counts the claims with a name or tags of their own.
func (w *agxmlWriter) named() int {
	n := 0
	for _, c := range w.d.Claims {
		if len(c.Tags) > 0 || c.Title != c.Text {
			n++
		}
	}
	return n
}

// losses tells what the format does not hold.
func (w *agxmlWriter) losses() []dossier.Problem {
	var list []dossier.Problem
	lose := func(n int, what, hint string) {
		if n > 0 {
			list = append(list, warn(fmt.Sprintf(what, n), hint))
		}
	}
	lose(len(w.d.Sources)-1, "AGXML holds one text: left out are %d others with their quotes", "AIF holds all")
	lose(len(w.own), "%d claims that the first text does not say get a segment of their own behind it", "")
	lose(w.worded, "AGXML has no words for a claim but its quote: the map's own are left out at %d quotes", "")
	lose(w.both, "%d contradictions are written as attacks one way", "")
	lose(w.named(), "the names and tags of %d claims are left out", "")
	lose(len(w.d.Groups), "%d groups are left out", "")
	return list
}
