package view

import (
	"counterpoint/app/dossier"
	"counterpoint/app/state"
)

// header is the question, its context, the sources and the one step to the
// counterpoint.
func (x *Explorer) header() Node {
	var sources []Node
	for i := range x.d.Sources {
		sources = append(sources, E("li", x.badge(i), " ", x.name(i)))
	}
	if shared := x.shared(); shared != "" {
		sources = append(sources, E("li", Class("count"), shared))
	}
	return E(
		"header", Class("top"),
		E("p", Class("kicker"), x.say("kicker")),
		E("h1", x.own(), x.d.Title),
		x.deck(),
		E("ul", Class("sources"), sources),
		x.toCounterpoint(),
	)
}

func (x *Explorer) deck() any {
	if x.d.Deck == "" {
		return nil
	}
	return E("p", Class("deck"), x.own(), x.d.Deck)
}

// badge is the coloured letter of a source.
func (x *Explorer) badge(source int) Node {
	return E("span", Class("badge", x.version(source)), x.letter(source))
}

// version is the class that gives a source its colour; there are eight.
func (x *Explorer) version(source int) string { return "v" + string(rune('a'+source%8)) }

// shared counts in words how much the first two texts have in common.
func (x *Explorer) shared() string {
	p := x.d.Pair(0, 1)
	if p == nil {
		return ""
	}
	linked := 0
	for _, l := range p.Links {
		linked += len(l.A)
	}
	return x.count("shared", x.counted(0), x.w.Number(linked))
}

// counted is the number of sentences of a source that are not set aside.
func (x *Explorer) counted(source int) int {
	n := 0
	for _, b := range x.d.Sources[source].Blocks {
		if !b.Kind.SetAside() {
			n += len(b.Sentences)
		}
	}
	return n
}

// toCounterpoint leads to the counterpoint in one step.
func (x *Explorer) toCounterpoint() any {
	i := x.counterpoint()
	if i < 0 {
		return nil
	}
	title := x.say("counterpoint")
	if g := x.d.Claims[i].Group; g >= 0 {
		title = x.d.Groups[g].Title
	}
	return E("a", Class("shortcut signed", "r-counterpoint"), A("href", "#claim="+x.d.Claims[i].ID),
		title, E("span", Class("arrow"), A("aria-hidden", "true"), " →"))
}

// menu is the views, the search and what can be taken along.
func (x *Explorer) menu(m state.Model) Node {
	return E("div", Class("menu"), x.tabs(m), x.search(m), x.shareButton())
}

// tabs are the views; the selected claim stays selected in each.
func (x *Explorer) tabs(m state.Model) Node {
	return E(
		"nav", Class("tabs"), A("aria-label", x.say("views")),
		x.tab(m, state.Map),
		x.tab(m, state.Compare),
		x.tab(m, state.Tour),
		x.tab(m, state.WhatIf),
		x.tab(m, state.Outline),
	)
}

func (x *Explorer) tab(m state.Model, v state.View) Node {
	current := Attr{}
	if m.View == v {
		current = A("aria-current", "page")
	}
	var name, long any = x.say("tab." + string(v)), nil
	switch {
	case v == state.Compare && len(x.d.Sources) < 2:
		name = x.say("tab.text")
	case v == state.Compare:
		long = E("span", Class("long"), " "+x.say("tab.compare.long"))
	}
	return E("a", Class("tab", "to-"+string(v)), key(viewKeys[v]), A("href", "#"+x.there(m, v).Base()), current, name, long)
}

// there is the model in another view; a tour goes on with the claim of its
// step, and begins with the selected claim if that is one of its steps.
func (x *Explorer) there(m state.Model, v state.View) state.Model {
	if m.View == state.Tour && m.Step > 0 && m.Step <= len(x.steps) && x.steps[m.Step-1] != theChange {
		m.Claim = x.d.Claims[x.steps[m.Step-1]].ID
	}
	next := m.With(v)
	for i, claim := range x.steps {
		if v == state.Tour && claim != theChange && x.d.Claims[claim].ID == m.Claim {
			next.Step = i + 1
		}
	}
	return next
}

// footer credits the texts and says what the page is.
func (x *Explorer) footer() Node {
	var credits []Node
	for i, s := range x.d.Sources {
		credits = append(credits, E("li", x.badge(i), " ", x.credit(s)))
	}
	return E(
		"footer", Class("foot"),
		E("p", x.say("credit")),
		E("ul", credits),
	)
}

// credit names a source in full.
func (x *Explorer) credit(s dossier.Source) []Node {
	title := s.Title
	if title == "" {
		title = s.File
	}
	var parts []Node
	if s.URL != "" {
		parts = append(parts, E("a", A("href", s.URL), A("rel", "noopener"), title))
	} else {
		parts = append(parts, E("cite", title))
	}
	for _, more := range []string{s.Author, s.Publisher, s.Date} {
		if more != "" {
			parts = append(parts, Node{Text: ", " + more})
		}
	}
	return parts
}
