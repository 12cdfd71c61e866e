package view

import (
	"strconv"
	"strings"

	"counterpoint/app/dossier"
	"counterpoint/app/state"
)

// argument is the map and the outline at once: one nested list of claims. A
// wide screen in the map view lays its cards over the lines; elsewhere the
// list shows as it is.
func (x *Explorer) argument(m state.Model) Node {
	o := x.rejecting(m)
	claim := x.chosen(m)
	lit := lighting{claim: claim, closed: m.Closed().Base()}
	if claim >= 0 {
		lit.claims, lit.relations = x.light(claim)
	}
	lit.outcome, lit.rejecting = o, m.View == state.WhatIf
	lit.filtered = x.filtered(m, o)
	lit.folds = x.shutting(m, lit.filtered)
	lit.plan = x.plan(lit.folds.hidden, m.Heights)
	return E(
		"section", A("id", "view=map"), A("aria-label", x.say("view.map")), Class("view", "argument"),
		E("span", A("id", "view=outline"), Class("place")),
		E("div", Class("mapbar"), x.fixed.legend, x.filtering(m), E("p", Class("hint"), x.say("hint")), x.keysButton(), x.showing(m, o, lit.filtered)),
		x.fixed.columns,
		E(
			"div", Class("canvas"),
			x.lines(lit),
			x.list(x.branches, lit, 0),
		),
		x.fixed.welcome,
		x.kept.whatif.of(state.Model{View: state.WhatIf, Rejected: m.Rejected}, x.whatif),
	)
}

// lighting is what is lit with the selected claim; claim is -1 for none, closed
// the fragment that selects none.
type lighting struct {
	claim             int
	closed            string
	claims, relations []bool
	outcome           *outcome // nil where nothing is rejected, outside of What if
	rejecting         bool     // a click on a card rejects it
	filtered          filtered
	folds             folding
	plan              *dossier.Plan
}

// list is one level of the tree.
func (x *Explorer) list(branches []branch, lit lighting, depth int) Node {
	var items []Node
	for _, b := range branches {
		items = append(items, x.item(b, lit, depth))
	}
	return E("ul", Class("tree", "depth"+strconv.Itoa(min(depth, 5))), items)
}

// item is a claim with its details and what bears on it.
func (x *Explorer) item(b branch, lit lighting, depth int) Node {
	kind := x.joint(b)
	if b.ref {
		return E("li", Class("also", kind.class, when(lit.filtered.out(b.claim), "gone")), x.also(b, kind))
	}
	return E(
		"li", Class("item", kind.class, when(lit.folds.hidden[b.claim], "hid"), when(lit.folds.put[b.claim], "put"), when(lit.filtered.on && !lit.filtered.way[b.claim], "gone"), when(lit.filtered.leads(b.claim), "leads")),
		x.card(b, lit),
		x.detail(b.claim, lit),
		x.fold(b, lit, depth),
		x.below(b, lit, depth),
	)
}

// joint is what joins a branch to its parent; the zero bearing for a root.
func (x *Explorer) joint(b branch) bearing {
	if b.relation < 0 {
		return bearing{}
	}
	return x.bearing(x.d.Relations[b.relation])
}

// also points to a claim that stands elsewhere in the list.
func (x *Explorer) also(b branch, kind bearing) Node {
	c := x.d.Claims[b.claim]
	return E("a", Class("ref signed", role(c)), A("href", "#claim="+c.ID),
		E("span", Class("rel"), x.say("also", x.word(kind))+" "), x.mine(c.Title))
}

func (x *Explorer) below(b branch, lit lighting, depth int) any {
	if len(b.kids) == 0 {
		return nil
	}
	return x.list(b.kids, lit, depth+1)
}

// role is the class that colours a claim.
func role(c dossier.Claim) string { return "r-" + string(c.Role) }

// card is a claim in the map: a link that selects it.
func (x *Explorer) card(b branch, lit lighting) Node {
	s := cardSight{
		claim: b.claim, relation: x.saidOf(b, lit.claim),
		puts: lit.folds.puts[b.claim], current: lit.claim == b.claim, lit: lit.claims != nil && lit.claims[b.claim], unfit: lit.filtered.out(b.claim), hid: lit.folds.hidden[b.claim],
		rejects: lit.rejecting,
	}
	s.word, s.shaken = x.labelled(lit.outcome, b.claim)
	s.acts = x.actsSight(b.claim, lit)
	return x.kept.cards[b.claim].of(s, x.drawCard)
}

// cardSight is what a card looks at.
type cardSight struct {
	claim, relation          int    // the relation that the list says, -1 for none
	acts                     string // what the words of its relations look at
	puts                     int    // how many claims its folded group hides
	current, lit, unfit, hid bool
	rejects                  bool   // a click rejects the claim
	word, shaken             string // what became of it, and the class of that
}

func (x *Explorer) drawCard(s cardSight) Node {
	c := x.d.Claims[s.claim]
	current, to, word := Attr{}, []Attr{A("href", "#claim="+c.ID)}, s.word
	if s.current {
		current = A("aria-current", "true")
	}
	if s.rejects {
		to = x.toggles(c)
	}
	if word == "" {
		word = x.whereShort(c)
	}
	return E(
		"div", Class("node"), A("id", "view=outline&claim="+c.ID),
		E(
			"a", A("id", "claim="+c.ID), Class("card", "c"+strconv.Itoa(s.claim), role(c), when(s.lit, "lit"), s.shaken, when(s.unfit, "unfit"), when(s.hid, "hid")), to, current, x.inShort(c),
			E(
				"span", Class("line"),
				E("span", Class("role signed"), x.roleName(c.Role)),
				x.actsWords(s),
				E("span", Class("where"), word),
				x.groupLabel(c, s.puts),
			),
			E("span", Class("says"), x.own(), c.Text),
			x.fixed.below[s.claim],
		),
	)
}

// belowHeard says what bears on a claim in the name of its card: "answered by 1
// reply and backed by 2 reasons".
func (x *Explorer) belowHeard(i int) any {
	if said := x.borne(i); said != "" {
		return E("span", Class("heard"), ", "+said)
	}
	return nil
}

// borne counts what bears on a claim, in words; empty when nothing does.
func (x *Explorer) borne(i int) string {
	var parts []string
	for _, h := range headings {
		if claims := x.acted(i, h); claims != nil {
			parts = append(parts, x.say(h.key+".by", x.census(claims)))
		}
	}
	return x.w.And(parts)
}

// census counts claims by their roles: "1 reply, 2 reasons".
func (x *Explorer) census(claims []int) string {
	n := map[dossier.Role]int{}
	for _, c := range claims {
		n[x.d.Claims[c].Role]++
	}
	var parts []string
	for _, r := range dossier.Roles {
		if n[r] > 0 {
			parts = append(parts, x.count("roles."+string(r), n[r]))
		}
	}
	return strings.Join(parts, ", ")
}

// groupLabel names the group of a claim on its card, and says how many claims
// it hides.
func (x *Explorer) groupLabel(c dossier.Claim, hides int) any {
	name := x.groupName(c)
	if name == "" {
		return nil
	}
	if hides == 0 {
		return E("span", Class("group"), x.own(), name)
	}
	return E("span", Class("group"), E("span", x.own(), name), x.count("group.hides", hides))
}

// legend says in one line what the colours of the lines mean.
func (x *Explorer) legend() Node {
	seen := map[string]bool{}
	var items []Node
	for _, r := range x.d.Relations {
		b := x.bearing(r)
		if seen[b.class] {
			continue
		}
		seen[b.class] = true
		items = append(items, E("li", Class(b.class), E("span", Class("mark"), A("aria-hidden", "true")), " ", x.word(b)))
	}
	return E("ul", Class("legend"), A("aria-label", x.say("legend")), items)
}

// welcome fills the place of the details while nothing is selected.
func (x *Explorer) welcome() Node {
	return E(
		"div", Class("welcome"),
		E("p", x.say("welcome")),
	)
}
