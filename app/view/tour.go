package view

import (
	"slices"
	"strconv"

	"counterpoint/app/dossier"
	"counterpoint/app/state"
)

// tour is the editor's way through the argument, a claim and its sentences at
// a time. Every step is in the page under its own address.
func (x *Explorer) tour(m state.Model) Node {
	o := x.rejecting(m)
	var steps []Node
	for i := range x.steps {
		steps = append(steps, x.step(i, m, o))
	}
	return E("section", A("id", "view=tour"), A("aria-label", x.say("view.tour")), Class("view", "alone", "tour"), steps)
}

// step is one stop of the tour.
func (x *Explorer) step(i int, m state.Model, o *outcome) Node {
	claim := x.steps[i]
	if claim == theChange {
		return x.changed(i, m)
	}
	c := x.d.Claims[claim]
	return x.stepOf(
		i, m, c.Title, role(c),
		E("p", Class("role signed"), x.roleName(c.Role), before(" · ", x.groupName(c))),
		E("h2", x.own(), c.Text),
		E("p", Class("stands"), x.whereLong(c)),
		x.fixed.quotes[claim],
		x.follows(claim, o),
		x.fixed.bearings[claim],
		x.turns(i, E("a", Class("button"), A("href", "#claim="+c.ID), x.say("tomap")), x.doubt(claim, o.rejects(claim))),
	)
}

// stepOf is a step: how far the reader is, and what the step is about.
func (x *Explorer) stepOf(i int, m state.Model, name, class string, parts ...any) Node {
	return E("article", append([]any{
		A("id", tourID(i)), A("aria-label", name), Class("step", class, when(m.View == state.Tour && m.Step == i+1, "open")),
		E("p", Class("progress"), x.say("step", x.w.Number(i+1), x.w.Number(len(x.steps)))),
		x.dots(i),
	}, parts...)...)
}

// turns leads from a step to those beside it and out of the tour.
func (x *Explorer) turns(i int, more ...any) Node {
	return E("p", append([]any{Class("actions"), x.toStep(i-1, "previous", x.say("previous"))}, append(more, x.leaveTour(), x.toStep(i+1, "next", x.say("next")))...)...)
}

// stepName is what a step is about.
func (x *Explorer) stepName(i int) string {
	if x.steps[i] == theChange {
		return x.say("changed")
	}
	return x.d.Claims[x.steps[i]].Title
}

func tourID(i int) string { return "tour=" + strconv.Itoa(i+1) }

// leaveTour leads back to the map.
func (x *Explorer) leaveTour() Node {
	return E("a", Class("button", "leave"), A("href", "#view=map"), x.say("tour.leave"))
}

// toStep leads to another step; at the ends there is none.
func (x *Explorer) toStep(i int, class, words string) Node {
	if i < 0 || i >= len(x.steps) {
		return E("span", Class("button", "none"), A("aria-hidden", "true"), words)
	}
	return E("a", Class("button", class), A("href", "#"+tourID(i)), words)
}

// dots are links to every step, the present one marked.
func (x *Explorer) dots(present int) Node {
	var items []Node
	for i := range x.steps {
		current := Attr{}
		if i == present {
			current = A("aria-current", "step")
		}
		items = append(items, E("li", E("a", A("href", "#"+tourID(i)), current, E("span", Class("heard"), x.say("step.name", x.w.Number(i+1), x.stepName(i))))))
	}
	return E("ol", Class("dots"), items)
}

// stops gives the editor's steps; without any, the thesis, each of its
// proposals with its first condition, the counterpoint with what answers it (in
// a map without one, the objections), and what changed between the texts.
func (x *Explorer) stops() []int {
	if len(x.d.Tour) > 0 {
		return x.d.Tour
	}
	counter := dossier.Counterpoint
	if !slices.ContainsFunc(x.d.Claims, func(c dossier.Claim) bool { return c.Role == counter }) {
		counter = dossier.Objection
	}
	var stops []int
	for _, b := range x.branches {
		stops = append(stops, b.claim)
		stops = append(stops, x.each(b, dossier.Proposal, dossier.Condition)...)
		stops = append(stops, x.each(b, counter, dossier.Reply)...)
	}
	if len(x.d.Sources) > 1 {
		stops = append(stops, theChange)
	}
	return stops
}

// each gives the claims of a role right below a branch, each with the first of
// another role right below it.
func (x *Explorer) each(b branch, r, then dossier.Role) []int {
	var claims []int
	for _, k := range b.kids {
		if x.d.Claims[k.claim].Role != r {
			continue
		}
		claims = append(claims, k.claim)
		for _, below := range k.kids {
			if x.d.Claims[below.claim].Role == then {
				claims = append(claims, below.claim)
				break
			}
		}
	}
	return claims
}
