package view

import (
	"slices"
	"sort"
	"strconv"
	"strings"

	"counterpoint/app/dossier"
	"counterpoint/app/words"
)

// detail is all that the page knows of a claim. Every detail is in the page;
// the selected one shows.
func (x *Explorer) detail(i int, lit lighting) Node {
	s := detailSight{claim: i, open: lit.claim == i, closed: "view=map"}
	if s.open {
		s.closed = lit.closed
	}
	if lit.outcome != nil && lit.outcome.rejected[i] {
		s.without = lit.outcome
	}
	return x.kept.details[i].of(s, x.drawDetail)
}

// detailSight is what the details of a claim look at.
type detailSight struct {
	claim   int
	open    bool
	closed  string   // the address at which they are closed
	without *outcome // of rejecting the claim, nil where it is not
}

func (x *Explorer) drawDetail(s detailSight) Node {
	i, c := s.claim, x.d.Claims[s.claim]
	return E(
		"article", Class("detail", "c"+strconv.Itoa(i), role(c), when(s.open, "open")), A("aria-label", c.Title),
		E(
			"div", Class("inside"),
			E("p", Class("role signed"), x.roleName(c.Role), before(" · ", x.groupName(c))),
			E("h2", x.own(), c.Text),
			E("p", Class("stands"), x.whereLong(c)),
			E("p", Class("actions", "more"), x.doubt(i, s.without.rejects(i)), x.copyLink(x.say("copy"))),
			x.fixed.quotes[i],
			x.follows(i, s.without),
			x.fixed.bearings[i],
		),
		E(
			"p", Class("actions"),
			x.neighbour(i, -1, x.say("previous"), keyPrevious),
			x.toTexts(c),
			x.neighbour(i, 1, x.say("next"), keyNext),
			E("a", Class("button", "close"), A("href", "#"+s.closed), A("aria-label", x.say("close")), "✕"),
		),
	)
}

// groupName is the name of a claim's group beside its role: "Eastern Europe"
// of the group "Counterpoint: Eastern Europe". It is empty without a group.
func (x *Explorer) groupName(c dossier.Claim) string {
	if c.Group < 0 {
		return ""
	}
	return strings.TrimPrefix(x.d.Groups[c.Group].Title, words.For(x.d.Lang).Say("role."+string(c.Role))+": ")
}

// toTexts leads to the claim's first sentence in the texts.
func (x *Explorer) toTexts(c dossier.Claim) any {
	if len(c.Anchors) == 0 {
		return nil
	}
	return E("a", Class("button", "totexts"), A("href", "#view=compare&claim="+c.ID), x.say("totexts"))
}

// neighbour leads to the claim before or after one in the order of the
// outline; at the ends it goes round.
func (x *Explorer) neighbour(i, by int, words, shortcut string) any {
	n := len(x.order)
	if n < 2 {
		return nil
	}
	for at, c := range x.order {
		if c == i {
			next := x.d.Claims[x.order[(at+by+n)%n]]
			return E("a", Class("button", "neighbour"), key(shortcut), A("href", "#claim="+next.ID), words)
		}
	}
	return nil
}

// before puts words before others that are not empty.
func before(lead, words string) string {
	if words == "" {
		return ""
	}
	return lead + words
}

// quotes shows where a claim stands: each sentence once, as it stands in each
// version, with what differs from its twin marked.
func (x *Explorer) quotes(c dossier.Claim) []Node {
	var list []Node
	for _, source := range x.stands(c) {
		var sentences []Node
		paragraph := -1
		carried := true
		for _, id := range x.standsIn(c, source) {
			if at := x.placeOf(id).block; paragraph >= 0 && at != paragraph {
				sentences = append(sentences, E("span", Class("gap"), " … "))
			} else if paragraph >= 0 {
				sentences = append(sentences, Node{Text: " "})
			}
			paragraph = x.placeOf(id).block
			sentences = append(sentences, E("a", Class("quoted"), A("href", "#s="+id), x.marked(x.usual(source), id)))
		}
		for _, a := range c.Anchors {
			carried = carried && (a.Source != source || a.Carried)
		}
		list = append(list, E(
			"blockquote", Class("quote", x.version(source)),
			E("p", Class("cite"), x.badge(source), " ", x.name(source), x.paragraphs(c, source), when(carried, " · "+x.say("matched"))),
			E("p", Class("words"), x.lang(source), sentences),
		))
	}
	return list
}

// standsIn lists the sentences of a source in which a claim stands, each once,
// in the order of the file.
func (x *Explorer) standsIn(c dossier.Claim, source int) []string {
	var ids []string
	for _, a := range c.Anchors {
		if a.Source != source {
			continue
		}
		for _, id := range a.Sentences {
			if !slices.Contains(ids, id) {
				ids = append(ids, id)
			}
		}
	}
	sort.SliceStable(ids, func(i, j int) bool { return x.sentence(ids[i]).Start < x.sentence(ids[j]).Start })
	return ids
}

// paragraphs names the paragraphs in which a claim stands in a source.
func (x *Explorer) paragraphs(c dossier.Claim, source int) string {
	var list []string
	last := 0
	for _, id := range x.standsIn(c, source) {
		if p := x.placeOf(id).paragraph; p > last {
			list = append(list, x.w.Number(p))
			last = p
		}
	}
	switch len(list) {
	case 0:
		return ""
	case 1:
		return ", " + x.say("paragraph", list[0])
	default:
		return ", " + x.say("paragraphs", x.w.And(list))
	}
}

// bearings lists what a claim bears on and what bears on it, in words.
func (x *Explorer) bearings(i int) []Node {
	var groups []Node
	add := func(heading string, claims []int) {
		var items []Node
		for _, c := range claims {
			items = append(items, E("li", E("a", Class("mini", role(x.d.Claims[c])), A("href", "#claim="+x.d.Claims[c].ID), x.own(), x.d.Claims[c].Text)))
		}
		groups = append(groups, E("h3", heading), E("ul", Class("minis"), items))
	}
	for _, h := range headings {
		if claims := x.acting(i, h); claims != nil {
			add(x.say(h.key+".acts"), claims)
		}
	}
	for _, h := range headings {
		if claims := x.acted(i, h); claims != nil {
			add(x.say(h.key+".heading"), claims)
		}
	}
	return groups
}

// headings is the order of the lists in the details.
var headings = []bearing{challenges, contradicts, answers, undercuts, onlyIf, supports, proposes}

// acting lists the claims on which a claim bears in one way.
func (x *Explorer) acting(i int, b bearing) []int {
	var claims []int
	for _, r := range x.relations[i].out {
		if x.bearing(x.d.Relations[r]) == b {
			claims = append(claims, x.target(x.d.Relations[r]))
		}
	}
	return claims
}

// acted lists the claims that bear on a claim in one way.
func (x *Explorer) acted(i int, b bearing) []int {
	var claims []int
	for _, r := range x.relations[i].in {
		if x.bearing(x.d.Relations[r]) == b {
			claims = append(claims, x.d.Relations[r].From)
		}
	}
	return claims
}
