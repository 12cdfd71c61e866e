package view

import (
	"strconv"
	"strings"

	"counterpoint/app/dossier"
	"counterpoint/app/state"
)

// compare is the texts side by side, linked sentence to sentence, and both in
// one. The script of this view draws the ribbons between them.
func (x *Explorer) compare(m state.Model) Node {
	if len(x.d.Sources) == 0 {
		return E("section", A("id", "view=compare"), Class("view", "alone", "compare"))
	}
	section := []any{
		A("id", "view=compare"), A("aria-label", x.say("view.compare")),
		Class("view", "alone", "compare", when(x.Vast(), "vast"), when(x.Vast() && m.Only, "only"), when(x.Vast() && m.Apart, "apart"), when(m.Live && x.merging(m), "in-one")),
	}
	if len(x.d.Sources) == 1 {
		return E("section", append(section, E("div", Class("bar")), E("div", Class("texts", "single"), x.text(0, m)))...)
	}
	return E("section", append(section, x.compareBar(m), x.desk(m), x.sideBySide(m), x.merged(m))...)
}

// sideBySide are the texts with the ribbons between them, and an overview of both.
func (x *Explorer) sideBySide(m state.Model) Node {
	texts := []any{Class("texts", when(x.long(), "long"))}
	for source := range x.d.Sources {
		texts = append(texts, x.text(source, m))
	}
	a, b := x.columnsOf(m)
	return E("div", append(texts,
		E("svg", Class("ribbons"), A("aria-hidden", "true"), A("focusable", "false")),
		x.kept.overview.of(x.compared(choice{a, b, m.Alike()}), x.overview))...)
}

// longFrom is how many sentences make two texts long: each then scrolls in a
// column of its own, because what belongs together is screens apart.
const longFrom = 600

// long reports whether the texts are long.
func (x *Explorer) long() bool { return len(x.spots) >= longFrom }

// compareBar says which texts are read and how, explains the marks and counts
// the links.
func (x *Explorer) compareBar(m state.Model) Node {
	a, b := x.columnsOf(m)
	return E(
		"div", Class("bar"),
		x.switches(m),
		x.pickers(m),
		E(
			"ul", Class("key-texts"), A("aria-label", x.say("key")),
			E("li", E("span", Class("sample", "same"), x.say("key.same"))),
			E("li", E("mark", x.say("key.changed"))),
			E("li", E("span", Class("quiet"), x.say("key.quiet"))),
			E("li", Class("beside-key"), E("span", Class("sample", "only"), x.say("key.only"))),
			E("li", Class("merging"), E("del", x.say("where.only", x.letter(a)))),
			E("li", Class("merging"), E("ins", x.say("where.only", x.letter(b)))),
		),
		E("p", Class("counts"), x.counts(m)),
	)
}

// switches choose how the texts are read: on a narrow screen one or the other,
// on a wide one side by side; on both, in one.
func (x *Explorer) switches(m state.Model) Node {
	a, b := x.columnsOf(m)
	one := m.Live && x.merging(m)
	links := []Node{E("a", Class("switch", "beside", when(!one, "on")), A("href", "#view=compare"), x.say("beside"))}
	for i := range x.d.Sources {
		on := !one && i == x.read(m)
		links = append(links, E("a", Class("switch", "one", "sw"+strconv.Itoa(i), when(on, "on")), A("href", "#text="+x.d.Sources[i].Key), x.badge(i), " ", x.name(i)))
	}
	links = append(links, E("a", Class("switch", "both", when(one, "on")), A("href", "#text="+x.pairKeys(a, b)), x.badge(a), x.badge(b), " ", x.say("both")))
	return E("nav", Class("switches", when(len(x.d.Sources) > 2, "many")), A("aria-label", x.say("whichtext")), links)
}

// pickers choose the two texts that are compared, where there are more.
func (x *Explorer) pickers(m state.Model) any {
	if len(x.d.Sources) < 3 {
		return nil
	}
	a, b := x.columnsOf(m)
	return E("div", Class("pickers"), x.picker("pick.first", a, b), x.picker("pick.second", b, a))
}

// picker chooses one of the two texts; its values are the pairs that come of
// it. Choosing the other text swaps the two.
func (x *Explorer) picker(key string, mine, other int) Node {
	var options []Node
	for i := range x.d.Sources {
		pair := x.pairKeys(min(i, other), max(i, other))
		if i == other {
			pair = x.pairKeys(min(mine, other), max(mine, other))
		}
		options = append(options, E("option", A("value", pair), Flag("selected", i == mine), Flag("disabled", i == other), x.letter(i)+" "+x.name(i)))
	}
	return E("label", x.say(key), " ", E("select", On("change", state.ChosePair{}), options))
}

// counts sums the links up: "24 linked pairs · 14 word for word · …".
func (x *Explorer) counts(m state.Model) string {
	c := x.chosenPair(m)
	same, a, b := 0, 0, 0
	for _, l := range c.links {
		if l.Kind == dossier.Identical {
			same++
		}
		a += len(l.A)
		b += len(l.B)
	}
	return strings.Join([]string{
		x.count("links", len(c.links)), x.say("verbatim", x.w.Number(same)),
		x.count("onlyin", x.counted(c.a)-a, x.letter(c.a)), x.count("onlyin", x.counted(c.b)-b, x.letter(c.b)),
	}, " · ")
}

func join(ids []string) string { return strings.Join(ids, " ") }
