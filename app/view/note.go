package view

import (
	"math"
	"slices"
	"strconv"
	"strings"

	"counterpoint/app/dossier"
)

// note says in place what is known of a sentence: its twin with the changed
// words, and the claims that rest on it, of which some are rejected.
func (x *Explorer) note(c *comparison, id string, open bool, rejected string) Node {
	parts := slices.Clone(x.twinNote(c, id))
	if claims := x.standing[id]; claims != nil {
		parts = append(parts, E("span", Class("how"), x.count("rests", len(claims))))
		for _, claim := range claims {
			about := x.d.Claims[claim]
			parts = append(parts, E(
				"span", Class("resting"),
				E("a", Class("mini signed", role(about)), A("href", "#claim="+about.ID), about.Title),
				x.doubt(claim, slices.Contains(strings.Fields(rejected), about.ID)),
			))
		}
	}
	return E("span", Class("note", when(open, "open")), parts)
}

// twinNote is the part of a note on the other text, and a link to take along.
func (x *Explorer) twinNote(c *comparison, id string) []Node {
	if nodes, ok := c.notes[id]; ok {
		return nodes
	}
	source := x.placeOf(id).source
	copied := x.copyLink(x.say("copy")) // an open note is what the address names
	var parts []Node
	if t := c.twin(id); t != nil {
		about, see := x.alike(c, t)
		parts = append(about, E("span", Class("actions"), see, copied))
	} else {
		if len(x.d.Sources) > 1 {
			parts = append(parts, E("span", Class("how"), x.say("only.sentence", x.letter(source), x.name(source))))
		}
		parts = append(parts, E("span", Class("actions"), copied))
	}
	if c.notes != nil {
		c.notes[id] = parts
	}
	return parts
}

// alike says how a sentence relates to its twin in the other text, and leads
// there.
func (x *Explorer) alike(c *comparison, t *twin) (about []Node, see Node) {
	other := c.a
	if t.left {
		other = c.b
	}
	parts := []Node{E("span", Class("how"), x.kindWords(c, t, other))}
	if shared := x.sharedWords(t.link); shared != "" {
		parts = append(parts, E("span", Class("alike"), shared))
	}
	if t.link.Kind != dossier.Identical {
		parts = append(parts, E("span", Class("change"), change(x.diff(t.link))))
	}
	return parts, E("a", Class("button"), A("href", "#s="+t.others()[0]), x.say("seein", x.letter(other), x.name(other)))
}

// kindWords says how a linked sentence relates to its twin.
func (x *Explorer) kindWords(c *comparison, t *twin, other int) string {
	l := t.link
	said := x.say("link."+string(l.Kind), x.letter(other))
	if l.Kind == dossier.Split || l.Kind == dossier.Merged {
		said = x.say("link."+string(l.Kind), x.letter(c.a), x.letter(c.b))
	}
	if l.Kind != dossier.Identical && l.Kind != dossier.Format && l.Words > 0 {
		said += ": " + x.count("words", l.Words, x.w.Number(l.Matched))
	}
	if l.Moved {
		said += "; " + x.say(movedKey(t), x.letter(other))
	}
	return said
}

// sharedWords says how alike the two sides of a link are; nothing where all
// their words are the same.
func (x *Explorer) sharedWords(l *dossier.Link) string {
	switch {
	case l.Kind == dossier.Identical || l.Kind == dossier.Format || l.Words == 0:
		return ""
	case l.Kind == dossier.Partial:
		return x.count("run", l.Run)
	}
	percent := min(int(math.Round(100*l.Similarity)), 99)
	return x.say("alike", strconv.Itoa(percent)) + ", " + x.count("run", l.Run)
}

// movedWords says in short which way a sentence was moved.
func (x *Explorer) movedWords(t *twin) string { return x.say(movedKey(t) + ".short") }

func movedKey(t *twin) string {
	if t.earlier() {
		return "moved.earlier"
	}
	return "moved.later"
}

// change shows a word diff in one line: what A alone has struck out, what B
// alone has underlined.
func change(diff []dossier.Edit) []Node {
	var nodes []Node
	for _, e := range diff {
		switch {
		case e.Op == dossier.Equal:
			nodes = append(nodes, Node{Text: e.Text})
		case e.Op == dossier.Delete:
			nodes = append(nodes, E("del", Class(when(e.Quiet, "quiet")), e.Text))
		default:
			nodes = append(nodes, E("ins", Class(when(e.Quiet, "quiet")), e.Text))
		}
	}
	return nodes
}
