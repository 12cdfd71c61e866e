package view

import (
	"slices"
	"strconv"
	"strings"

	"counterpoint/app/dossier"
	"counterpoint/app/state"
)

// text is one version from its first block to its last.
func (x *Explorer) text(source int, m state.Model) Node {
	s := x.d.Sources[source]
	return E(
		"article", A("id", "text="+s.Key), A("aria-label", x.letter(source)+", "+x.name(source)),
		Class("text", when(x.Vast(), "vast"), "t"+strconv.Itoa(source), x.version(source), x.place(source, m)), x.lang(source),
		E("h2", Class("name"), x.badge(source), " ", x.name(source)),
		x.body(source, m),
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

// blocks are the paragraphs [from, to) of a text, with those that are set aside
// folded.
func (x *Explorer) blocks(source, from, to int, m state.Model) []Node {
	blocks := x.d.Sources[source].Blocks
	var nodes []Node
	var paragraphs []paragraph
	for b := from; b < to; b++ {
		if !blocks[b].Kind.SetAside() {
			paragraphs = append(paragraphs, x.paragraph(source, b, m))
			continue
		}
		first := b
		for b+1 < to && blocks[b+1].Kind.SetAside() {
			b++
		}
		nodes = append(append(nodes, x.folding(paragraphs)...), x.aside(source, first, b, m))
		paragraphs = nil
	}
	return append(nodes, x.folding(paragraphs)...)
}

// aside folds neighbouring blocks that are set aside.
func (x *Explorer) aside(source, first, last int, m state.Model) Node {
	n := map[dossier.BlockKind]int{}
	open := false
	var blocks []Node
	for b := first; b <= last; b++ {
		block := x.d.Sources[source].Blocks[b]
		n[block.Kind]++
		p := x.passage(x.blockSight(source, b, m))
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

// blockSight is what a block looks at. Lit says what of its sentences is lit and
// how: "2 open, 3 twin, "; claim is the selected one, where it rests on the block,
// and rejected are those of them that the reader rejects: "shops air ".
type blockSight struct {
	source, block        int
	c                    *comparison
	lit, claim, rejected string
}

func (x *Explorer) blockSight(source, block int, m state.Model) blockSight {
	s := blockSight{source: source, block: block, c: x.shows(source, m)}
	for i, sentence := range x.d.Sources[source].Blocks[block].Sentences {
		if class := x.litSentence(s.c, sentence.ID, m); class != "" {
			s.lit += strconv.Itoa(i) + " " + class + ", "
		}
		for _, claim := range x.standing[sentence.ID] {
			id := x.d.Claims[claim].ID
			if slices.Contains(m.Rejected, id) {
				s.rejected += id + " "
			}
			if id == m.Claim {
				s.claim = id
			}
		}
	}
	return s
}

// of gives the class of a sentence by its place in the block.
func (s blockSight) of(sentence int) string {
	for lit := range strings.SplitSeq(s.lit, ", ") {
		if i, class, _ := strings.Cut(lit, " "); i == strconv.Itoa(sentence) {
			return class
		}
	}
	return ""
}

// paragraph is a block as it is shown.
func (x *Explorer) paragraph(source, block int, m state.Model) paragraph {
	s := x.blockSight(source, block, m)
	return x.kept.block(source, block).of(s, func(s blockSight) paragraph { return x.made(x.passage(s)) })
}

// passage is a block with the marks of the claims that rest on it.
func (x *Explorer) passage(seen blockSight) passage {
	b, c := x.d.Sources[seen.source].Blocks[seen.block], seen.c
	p := passage{kind: b.Kind}
	var ids []string
	for i, s := range b.Sentences {
		var nodes []Node
		if i > 0 {
			nodes = append(nodes, Node{Text: " "})
		}
		same := 0
		if c.verbatim(s.ID) {
			same = 1
		}
		lit := seen.of(i)
		p.pieces = append(p.pieces, piece{append(nodes, x.sentenceLink(c, s.ID, lit), x.note(c, s.ID, lit == "open", seen.rejected)), same, lit == "open" || lit == "twin"})
		ids = append(ids, s.ID)
	}
	p.side = x.marks(ids, seen.claim, true)
	return p
}

// marks are signs in the margin that lead from sentences to the claims that
// rest on them, one a claim; nil when there are none. Where places is set, the
// first mark of a claim is also where "Show in the texts" arrives.
func (x *Explorer) marks(ids []string, chosen string, places bool) any {
	var marks []Node
	noted := map[int]bool{}
	for _, id := range ids {
		for _, c := range x.standing[id] {
			if !noted[c] {
				noted[c] = true
				marks = append(marks, x.mark(c, id, chosen, places))
			}
		}
	}
	if marks == nil {
		return nil
	}
	return E("ul", Class("marks"), A("aria-label", x.say("rests.paragraph")), marks)
}

func (x *Explorer) mark(claim int, sentence, chosen string, places bool) Node {
	c := x.d.Claims[claim]
	id := Attr{}
	if places && x.firstSentence(c) == sentence {
		id = A("id", "view=compare&claim="+c.ID)
	}
	return E("li", E("a", id, Class("margin signed", role(c), when(chosen == c.ID, "lit")), A("href", "#claim="+c.ID), A("aria-label", x.roleName(c.Role)+": "+c.Title)))
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
func (x *Explorer) sentenceLink(c *comparison, id, lit string) Node {
	kind, twins, moved := "only", Attr{}, []Node(nil)
	if t := c.twin(id); t != nil {
		kind, twins = string(t.link.Kind), A("data-twin", join(t.others()))
		if t.link.Moved {
			kind += " moved"
			moved = x.movedSign(t)
		}
	} else if s := x.placeOf(id); x.d.Sources[s.source].Blocks[s.block].Kind.SetAside() || len(x.d.Sources) == 1 {
		kind = "apart"
	}
	return E("a", A("id", "s="+id), A("href", "#s="+id), twins, Class("s", kind, lit), moved, x.marked(c, id))
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
	if t := c.twin(m.Sentence); t != nil && (slices.Contains(t.link.A, id) || slices.Contains(t.link.B, id)) {
		return "twin"
	}
	if i := x.chosen(m); i >= 0 && slices.Contains(x.standing[id], i) {
		return "rests"
	}
	return ""
}
