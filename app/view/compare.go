package view

import (
	"slices"
	"strconv"
	"strings"

	"counterpoint/app/dossier"
	"counterpoint/app/state"
)

// compare is the texts side by side, linked sentence to sentence.
func (x *Explorer) compare(m state.Model) Node {
	if len(x.d.Sources) == 0 {
		return E("section", A("id", "view=compare"), Class("view", "alone", "compare"))
	}
	parts := []any{
		A("id", "view=compare"), A("aria-label", x.say("view.compare")), Class("view", "alone", "compare", x.shownText(m)),
		x.compareBar(),
	}
	texts := []any{Class("texts", when(len(x.d.Sources) == 1, "single")), x.text(0, m)}
	for other := 1; other < len(x.d.Sources); other++ {
		texts = append(texts, x.ribbons(other, m), x.text(other, m))
	}
	return E("section", append(parts, E("div", texts...))...)
}

// shownText is the class that says which text a narrow screen shows, and
// which one a wide screen shows beside the first: "show1" for the second.
func (x *Explorer) shownText(m state.Model) string {
	if s, ok := x.spots[m.Sentence]; ok {
		return "show" + strconv.Itoa(s.source)
	}
	for i, s := range x.d.Sources {
		if m.Text == s.Key {
			return "show" + strconv.Itoa(i)
		}
	}
	return "show0"
}

// compareBar explains the marks and counts the links.
func (x *Explorer) compareBar() Node {
	if len(x.d.Sources) < 2 {
		return E("div", Class("bar"))
	}
	var switches []Node
	for i := range x.d.Sources {
		switches = append(switches, E("a", Class("switch", "sw"+strconv.Itoa(i)), A("href", "#text="+x.d.Sources[i].Key), x.badge(i), " ", x.name(i)))
	}
	return E(
		"div", Class("bar"),
		E("nav", Class("switches", when(len(x.d.Sources) > 2, "many")), A("aria-label", x.say("whichtext")), switches),
		E(
			"ul", Class("key-texts"), A("aria-label", x.say("key")),
			E("li", E("span", Class("sample", "same"), x.say("key.same"))),
			E("li", E("mark", x.say("key.changed"))),
			E("li", E("span", Class("quiet"), x.say("key.quiet"))),
			E("li", E("span", Class("sample", "only"), x.say("key.only"))),
		),
		E("p", Class("counts"), x.counts()),
	)
}

// counts sums the links up: "24 linked pairs · 14 word for word · …".
func (x *Explorer) counts() string {
	p := x.d.Pair(0, 1)
	same, a, b := 0, 0, 0
	for _, l := range p.Links {
		if l.Kind == dossier.Identical {
			same++
		}
		a += len(l.A)
		b += len(l.B)
	}
	return strings.Join([]string{
		x.count("links", len(p.Links)), x.say("verbatim", x.w.Number(same)),
		x.count("onlyin", x.counted(0)-a, x.letter(0)), x.count("onlyin", x.counted(1)-b, x.letter(1)),
	}, " · ")
}

// text is one version from its first block to its last.
func (x *Explorer) text(source int, m state.Model) Node {
	s := x.d.Sources[source]
	parts := []any{
		A("id", "text="+s.Key), A("aria-label", x.letter(source)+", "+x.name(source)), Class("text", "t"+strconv.Itoa(source), "v"+s.Key), x.lang(source),
		E("h2", Class("name"), x.badge(source), " ", x.name(source)),
	}
	for b := 0; b < len(s.Blocks); b++ {
		if !s.Blocks[b].Kind.SetAside() {
			parts = append(parts, x.paragraph(source, b, m))
			continue
		}
		first := b
		for b+1 < len(s.Blocks) && s.Blocks[b+1].Kind.SetAside() {
			b++
		}
		parts = append(parts, x.aside(source, first, b, m))
	}
	return E("article", parts...)
}

// aside folds neighbouring blocks that are set aside.
func (x *Explorer) aside(source, first, last int, m state.Model) Node {
	n := map[dossier.BlockKind]int{}
	open := false
	var blocks []Node
	for b := first; b <= last; b++ {
		block := x.d.Sources[source].Blocks[b]
		n[block.Kind]++
		blocks = append(blocks, x.paragraph(source, b, m))
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

// paragraph is a block with the marks of the claims that rest on it.
func (x *Explorer) paragraph(source, block int, m state.Model) Node {
	b := x.d.Sources[source].Blocks[block]
	tag := "p"
	switch b.Kind {
	case dossier.Headline:
		tag = "h3"
	case dossier.Heading:
		tag = "h4"
	}
	var parts []any
	var marks []Node
	noted := map[int]bool{}
	for i, s := range b.Sentences {
		if i > 0 {
			parts = append(parts, " ")
		}
		parts = append(parts, x.sentenceLink(s.ID, m), x.note(s.ID, m))
		for _, c := range x.standing[s.ID] {
			if !noted[c] {
				noted[c] = true
				marks = append(marks, x.mark(c, s.ID, source, m))
			}
		}
	}
	side := any(nil)
	if marks != nil {
		side = E("ul", Class("marks"), A("aria-label", x.say("rests.paragraph")), marks)
	}
	return E("div", Class("para", string(b.Kind)), E(tag, parts...), side)
}

// sentenceLink is a sentence: a link that selects it.
func (x *Explorer) sentenceLink(id string, m state.Model) Node {
	kind := "only"
	if t := x.twins[id]; t != nil {
		kind = string(t.link.Kind)
	} else if s := x.spots[id]; x.d.Sources[s.source].Blocks[s.block].Kind.SetAside() || len(x.d.Sources) == 1 {
		kind = "apart"
	}
	return E("a", A("id", "s="+id), A("href", "#s="+id), Class("s", kind, x.litSentence(id, m)), x.fixed.marked[id])
}

// litSentence says whether a sentence is selected, is the twin of the selected
// one, or carries the selected claim.
func (x *Explorer) litSentence(id string, m state.Model) string {
	if id == m.Sentence {
		return "open"
	}
	if t := x.twins[m.Sentence]; t != nil && (slices.Contains(t.link.A, id) || slices.Contains(t.link.B, id)) {
		return "twin"
	}
	if i := x.chosen(m); i >= 0 {
		for _, c := range x.standing[id] {
			if c == i {
				return "rests"
			}
		}
	}
	return ""
}

// note says in place what is known of a sentence: its twin with the changed
// words, and the claims that rest on it.
func (x *Explorer) note(id string, m state.Model) Node {
	return E("span", Class("note", when(id == m.Sentence, "open")), x.fixed.notes[id])
}

func (x *Explorer) noteInside(id string, source int) []Node {
	var parts []Node
	if t := x.twins[id]; t != nil {
		parts = append(parts, x.twinNote(t)...)
	} else if len(x.d.Sources) > 1 {
		parts = append(parts, E("span", Class("how"), x.say("only.sentence", x.letter(source), x.name(source))))
	}
	if claims := x.standing[id]; claims != nil {
		parts = append(parts, E("span", Class("how"), x.count("rests", len(claims))))
		for _, c := range claims {
			parts = append(parts, E("a", Class("mini", role(x.d.Claims[c])), A("href", "#claim="+x.d.Claims[c].ID), sign(x.d.Claims[c].Role), " ", x.d.Claims[c].Title))
		}
	}
	return parts
}

// twinNote is the part of a note on the other text.
func (x *Explorer) twinNote(t *twin) []Node {
	other, ids := 0, t.link.A
	if t.left {
		other, ids = 1, t.link.B
	}
	parts := []Node{E("span", Class("how"), x.kindWords(t, other))}
	if t.link.Kind != dossier.Identical {
		parts = append(parts, E("span", Class("change"), change(t.link.Diff)))
	}
	return append(parts, E("a", Class("button"), A("href", "#s="+ids[0]), x.say("seein", x.letter(other), x.name(other))))
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

// mark is a sign in the margin that leads from a paragraph to a claim. The
// first mark of a claim is also where "Show in the texts" arrives.
func (x *Explorer) mark(claim int, sentence string, source int, m state.Model) Node {
	c := x.d.Claims[claim]
	id := Attr{}
	if x.firstSentence(c) == sentence {
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

// ribbons joins the linked sentences of the first text and another; the
// browser measures where they stand and gives the paths their shape.
func (x *Explorer) ribbons(other int, m state.Model) Node {
	p := x.d.Pair(0, other)
	var paths []Node
	chosen := x.twins[m.Sentence]
	for i, l := range p.Links {
		lit := chosen != nil && chosen.index == i && slices.Contains(l.B, chosen.link.B[0])
		paths = append(paths, E("path", A("data-a", join(l.A)), A("data-b", join(l.B)),
			Class("ribbon", string(l.Kind), when(l.Moved, "moved"), when(lit, "lit"))))
	}
	return E("svg", Class("ribbons", "t"+strconv.Itoa(other)+"-ribbons"), A("aria-hidden", "true"), A("focusable", "false"), paths)
}

func join(ids []string) string {
	s := ""
	for i, id := range ids {
		if i > 0 {
			s += " "
		}
		s += id
	}
	return s
}
