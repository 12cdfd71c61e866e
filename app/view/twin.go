package view

import (
	"strings"

	"counterpoint/app/dossier"
)

// twin is what a sentence is linked to in the pair of texts that is shown.
type twin struct {
	link  dossier.Link
	index int  // in the pair
	left  bool // the sentence is on the side of A
}

// textRun is a piece of a sentence that its twin has, has otherwise, or lacks.
type textRun struct {
	text  string
	apart bool // not in the twin
	quiet bool // apart by case, punctuation or spacing only
}

// indexTwins finds the twin of every sentence: for the first text in the
// second, for any other in the first.
func (x *Explorer) indexTwins() {
	for other := len(x.d.Sources) - 1; other > 0; other-- {
		p := x.d.Pair(0, other)
		for i, l := range p.Links {
			if other == 1 {
				for _, id := range l.A {
					x.twins[id] = &twin{link: l, index: i, left: true}
				}
				x.cut(l.Diff, dossier.Delete, l.A)
			}
			for _, id := range l.B {
				x.twins[id] = &twin{link: l, index: i}
			}
			x.cut(l.Diff, dossier.Insert, l.B)
		}
	}
}

// cut gives each sentence of one side of a link its runs. A diff whose text is
// not that of the sentences leaves them unmarked.
func (x *Explorer) cut(diff []dossier.Edit, side dossier.Op, ids []string) {
	var rest []textRun
	joined := ""
	for _, e := range diff {
		if e.Op == dossier.Equal || e.Op == side {
			rest = append(rest, textRun{text: e.Text, apart: e.Op == side, quiet: e.Quiet})
			joined += e.Text
		}
	}
	want := ""
	for i, id := range ids {
		if i > 0 {
			want += " "
		}
		want += dossier.Plain(x.sentence(id).Text)
	}
	if joined != want {
		return
	}
	for _, id := range ids {
		x.runs[id], rest = take(rest, len(dossier.Plain(x.sentence(id).Text)))
		_, rest = take(rest, 1)
	}
}

// take splits n bytes off a list of runs.
func take(runs []textRun, n int) (head, tail []textRun) {
	for i, r := range runs {
		if len(r.text) <= n {
			head = append(head, r)
			n -= len(r.text)
			continue
		}
		if n > 0 {
			first := r
			first.text = r.text[:n]
			head = append(head, first)
			r.text = r.text[n:]
		}
		return head, append([]textRun{r}, runs[i+1:]...)
	}
	return head, nil
}

// marked is a sentence with what differs from its twin marked.
func (x *Explorer) marked(id string) []Node {
	runs, ok := x.runs[id]
	if !ok {
		return []Node{{Text: dossier.Plain(x.sentence(id).Text)}}
	}
	var nodes []Node
	for _, r := range runs {
		switch {
		case r.quiet:
			nodes = append(nodes, E("span", Class("quiet"), r.text))
		case r.apart:
			lead, text, tail := spaced(r.text)
			nodes = append(nodes, Node{Text: lead})
			if text != "" {
				nodes = append(nodes, E("mark", text), Node{Text: tail})
			}
		default:
			nodes = append(nodes, Node{Text: r.text})
		}
	}
	return nodes
}

// spaced takes the white space off the ends of a text: it is not marked.
func spaced(text string) (lead, middle, tail string) {
	middle = strings.TrimLeft(text, " ")
	lead = text[:len(text)-len(middle)]
	bare := strings.TrimRight(middle, " ")
	return lead, bare, middle[len(bare):]
}

// lang says the language of a source where it differs from the page's, and
// its direction.
func (x *Explorer) lang(source int) []Attr {
	return x.foreign(x.d.Sources[source].Lang)
}

// versus is the letter of the text that a link joins to the first.
func (x *Explorer) versus(t *twin) string { return x.letter(x.spots[t.link.B[0]].source) }

// kindWords says in a sentence how a linked sentence relates to its twin.
func (x *Explorer) kindWords(t *twin, other int) string {
	l, name := t.link, x.letter(other)
	if l.Kind == dossier.Split || l.Kind == dossier.Merged {
		name = x.versus(t)
	}
	said := x.say("link."+string(l.Kind), name)
	if l.Kind != dossier.Identical && l.Kind != dossier.Format && l.Words > 0 {
		said += ": " + x.count("words", l.Words, x.w.Number(l.Matched))
	}
	if l.Moved {
		said += "; " + x.say("moved")
	}
	return said
}
