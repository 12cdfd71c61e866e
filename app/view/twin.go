package view

import (
	"strings"

	"counterpoint/app/dossier"
)

// twin is what a sentence is linked to in the pair of texts that is shown.
type twin struct {
	link  *dossier.Link
	index int  // in the pair
	left  bool // the sentence is on the side of A
}

// others are the sentences on the other side of the link.
func (t *twin) others() []string {
	if t.left {
		return t.link.B
	}
	return t.link.A
}

// mine are the sentences on this side of the link.
func (t *twin) mine() []string {
	if t.left {
		return t.link.A
	}
	return t.link.B
}

// earlier reports whether the other text has a moved sentence earlier.
func (t *twin) earlier() bool { return (t.link.Direction == "earlier") == t.left }

// textRun is a piece of a sentence that its twin has, has otherwise, or lacks.
type textRun struct {
	text  string
	apart bool // not in the twin
	quiet bool // apart by case, punctuation or spacing only
}

// cut gives each sentence of one side of a link its runs. A diff whose text is
// not that of the sentences leaves them unmarked.
func (x *Explorer) cut(runs map[string][]textRun, diff []dossier.Edit, side dossier.Op, ids []string) {
	var rest []textRun
	joined := ""
	for _, e := range diff {
		if e.Op == dossier.Equal || e.Op == side {
			rest = append(rest, textRun{text: e.Text, apart: e.Op == side, quiet: e.Quiet})
			joined += e.Text
		}
	}
	if joined != x.plainText(ids) {
		return
	}
	for _, id := range ids {
		runs[id], rest = take(rest, len(dossier.Plain(x.sentence(id).Text)))
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
func (x *Explorer) marked(c *comparison, id string) []Node {
	if nodes, ok := c.marked[id]; ok {
		return nodes
	}
	nodes := []Node{{Text: dossier.Plain(x.sentence(id).Text)}}
	runs := c.runs
	if runs == nil {
		runs = map[string][]textRun{}
	}
	if t := c.twin(id); t != nil && t.link.Kind != dossier.Identical {
		side := dossier.Insert
		if t.left {
			side = dossier.Delete
		}
		x.cut(runs, x.diff(t.link), side, t.mine())
	}
	if mine, ok := runs[id]; ok {
		nodes = markedRuns(mine)
	}
	if c.marked != nil {
		c.marked[id] = nodes
	}
	return nodes
}

func markedRuns(runs []textRun) []Node {
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
