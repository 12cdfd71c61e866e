package view

import (
	"slices"
	"strconv"

	"counterpoint/app/dossier"
	"counterpoint/app/state"
)

// text is one version from its first block to its last.
func (x *Explorer) text(source int, m state.Model) Node {
	s := x.d.Sources[source]
	return E(
		"article", A("id", "text="+s.Key), A("aria-label", x.letter(source)+", "+x.name(source)),
		Class("text", "t"+strconv.Itoa(source), x.version(source), x.place(source, m)), x.lang(source),
		E("h2", Class("name"), x.badge(source), " ", x.name(source)),
		x.blocks(source, m),
	)
}

// place says in classes where a text stands: at the left or the right on a wide
// screen, or on none of them, and whether a narrow screen shows it.
func (x *Explorer) place(source int, m state.Model) string {
	if len(x.d.Sources) < 2 {
		return "left shown"
	}
	a, b := x.columnsOf(m)
	class := "away"
	switch source {
	case a:
		class = "left"
	case b:
		class = "right"
	}
	if source == x.read(m) {
		class += " shown"
	}
	return class
}

// read is the source that a narrow screen shows.
func (x *Explorer) read(m state.Model) int {
	if s := x.shown(m); s >= 0 && m.Live {
		return s
	}
	a, _ := x.columnsOf(m)
	return a
}

// blocks are the paragraphs of a text, with those that are set aside folded.
func (x *Explorer) blocks(source int, m state.Model) []Node {
	blocks := x.d.Sources[source].Blocks
	var nodes []Node
	var passages []passage
	for b := 0; b < len(blocks); b++ {
		if !blocks[b].Kind.SetAside() {
			passages = append(passages, x.passage(source, b, m))
			continue
		}
		first := b
		for b+1 < len(blocks) && blocks[b+1].Kind.SetAside() {
			b++
		}
		nodes = append(append(nodes, x.folding(passages)...), x.aside(source, first, b, m))
		passages = nil
	}
	return append(nodes, x.folding(passages)...)
}

// aside folds neighbouring blocks that are set aside.
func (x *Explorer) aside(source, first, last int, m state.Model) Node {
	n := map[dossier.BlockKind]int{}
	open := false
	var blocks []Node
	for b := first; b <= last; b++ {
		block := x.d.Sources[source].Blocks[b]
		n[block.Kind]++
		p := x.passage(source, b, m)
		blocks = append(blocks, p.para(unfoldedPieces(p.pieces)))
		for _, s := range block.Sentences {
			open = open || s.ID == m.Sentence
		}
	}
	var parts []string
	for _, k := range []struct {
		kind dossier.BlockKind
		key  string
	}{{dossier.Caption, "caption"}, {dossier.Credit, "credits"}, {dossier.Advert, "advert"}} {
		if n[k.kind] > 0 {
			parts = append(parts, x.count(k.key, n[k.kind]))
		}
	}
	return E("details", Class("set-aside"), Flag("open", open), E("summary", x.say("setaside", x.w.And(parts))), blocks)
}

// passage is a block with the marks of the claims that rest on it.
func (x *Explorer) passage(source, block int, m state.Model) passage {
	b := x.d.Sources[source].Blocks[block]
	c := x.shows(source, m)
	p := passage{kind: b.Kind}
	var ids []string
	for i, s := range b.Sentences {
		var nodes []Node
		if i > 0 {
			nodes = append(nodes, Node{Text: " "})
		}
		same := 0
		if t := c.twins[s.ID]; t != nil && t.link.Kind == dossier.Identical && !t.link.Moved {
			same = 1
		}
		p.pieces = append(p.pieces, piece{append(nodes, x.sentenceLink(c, s.ID, m), x.note(c, s.ID, m)), same})
		ids = append(ids, s.ID)
	}
	p.side = x.marks(ids, m, true)
	return p
}

// marks are signs in the margin that lead from sentences to the claims that
// rest on them, one a claim; nil when there are none. Where places is set, the
// first mark of a claim is also where "Show in the texts" arrives.
func (x *Explorer) marks(ids []string, m state.Model, places bool) any {
	var marks []Node
	noted := map[int]bool{}
	for _, id := range ids {
		for _, c := range x.standing[id] {
			if !noted[c] {
				noted[c] = true
				marks = append(marks, x.mark(c, id, m, places))
			}
		}
	}
	if marks == nil {
		return nil
	}
	return E("ul", Class("marks"), A("aria-label", x.say("rests.paragraph")), marks)
}

func (x *Explorer) mark(claim int, sentence string, m state.Model, places bool) Node {
	c := x.d.Claims[claim]
	id := Attr{}
	if places && x.firstSentence(c) == sentence {
		id = A("id", "view=compare&claim="+c.ID)
	}
	return E("li", E("a", id, Class("margin", role(c), when(m.Claim == c.ID, "lit")), A("href", "#claim="+c.ID), A("title", x.roleName(c.Role)+": "+c.Title),
		sign(c.Role), E("span", Class("heard"), x.roleName(c.Role)+": "+c.Title)))
}

// firstSentence is the id of the first sentence in which a claim stands.
func (x *Explorer) firstSentence(c dossier.Claim) string {
	if in := x.stands(c); in != nil {
		return x.standsIn(c, in[0])[0]
	}
	return ""
}

// sentenceLink is a sentence: a link that selects it. It names its twins for
// the script that draws the ribbons.
func (x *Explorer) sentenceLink(c *comparison, id string, m state.Model) Node {
	kind, twins, moved := "only", Attr{}, []Node(nil)
	if t := c.twins[id]; t != nil {
		kind, twins = string(t.link.Kind), A("data-twin", join(t.others()))
		if t.link.Moved {
			kind += " moved"
			moved = x.movedSign(t)
		}
	} else if s := x.spots[id]; x.d.Sources[s.source].Blocks[s.block].Kind.SetAside() || len(x.d.Sources) == 1 {
		kind = "apart"
	}
	return E("a", A("id", "s="+id), A("href", "#s="+id), twins, Class("s", kind, x.litSentence(c, id, m)), moved, x.marked(c, id))
}

// movedSign is the arrow before a sentence that stands elsewhere in the other
// text.
func (x *Explorer) movedSign(t *twin) []Node {
	return []Node{
		E("span", Class("way"), A("aria-hidden", "true"), map[bool]string{true: "↑", false: "↓"}[t.earlier()]),
		E("span", Class("heard"), x.movedWords(t)+": "),
	}
}

// litSentence says whether a sentence is selected, is the twin of the selected
// one, or carries the selected claim.
func (x *Explorer) litSentence(c *comparison, id string, m state.Model) string {
	if id == m.Sentence {
		return "open"
	}
	if t := c.twins[m.Sentence]; t != nil && (slices.Contains(t.link.A, id) || slices.Contains(t.link.B, id)) {
		return "twin"
	}
	if i := x.chosen(m); i >= 0 && slices.Contains(x.standing[id], i) {
		return "rests"
	}
	return ""
}
