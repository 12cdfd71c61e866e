package view

import (
	"slices"
	"sort"

	"counterpoint/app/dossier"
	"counterpoint/app/state"
)

// theChange stands among the steps of a tour for the one that is about no
// claim: what changed between the texts. An editor's tour has none; without an
// editor's, it comes last.
const theChange = -1

// mostReworded is how many reworded sentences the step shows; Compare has all.
const mostReworded = 4

// changed is the step on what changed: the claims that only one text makes, and
// the sentences with a claim on them whose words changed most.
func (x *Explorer) changed(i int, m state.Model) Node {
	c := x.usual(0)
	var parts []Node
	for source := range x.d.Sources {
		if items := x.onlyHere(source); items != nil {
			parts = append(parts, E("h3", x.badge(source), " ", x.say("changed.only", x.name(source))), E("ul", Class("minis"), items))
		}
	}
	if items := x.reworded(c); items != nil {
		parts = append(parts, E("h3", x.say("changed.reworded", x.letter(c.a), x.letter(c.b))), E("ul", Class("rewordings"), items))
	}
	if parts == nil {
		parts = append(parts, E("p", x.say("changed.nothing")))
	}
	return x.stepOf(
		i, m, x.say("changed"), "",
		E("h2", x.say("changed")),
		E("p", Class("stands"), x.counts(state.Model{})),
		parts,
		x.turns(i, E("a", Class("button"), A("href", "#view=compare"), x.say("totexts"))),
	)
}

// onlyHere lists the claims that stand in one source alone.
func (x *Explorer) onlyHere(source int) []Node {
	var items []Node
	for _, i := range x.order {
		if c := x.d.Claims[i]; slices.Equal(x.stands(c), []int{source}) {
			items = append(items, E("li", E("a", Class("mini signed", role(c)), A("href", "#claim="+c.ID), x.own(), c.Text)))
		}
	}
	return items
}

// reworded lists the sentences with a claim on them whose words changed most,
// as they stand in the texts.
func (x *Explorer) reworded(c *comparison) []Node {
	var found []*dossier.Link
	for i := range c.links {
		l := &c.links[i]
		if l.Kind != dossier.Identical && l.Kind != dossier.Format && slices.ContainsFunc(l.A, func(id string) bool { return x.standing[id] != nil }) {
			found = append(found, l)
		}
	}
	sort.SliceStable(found, func(i, j int) bool { return found[i].Words-found[i].Matched > found[j].Words-found[j].Matched })
	found = found[:min(len(found), mostReworded)]
	sort.SliceStable(found, func(i, j int) bool { return x.sentence(found[i].A[0]).Start < x.sentence(found[j].A[0]).Start })
	var items []Node
	for _, l := range found {
		items = append(items, E("li", x.lang(c.a), E("a", A("href", "#s="+l.A[0]), change(x.diff(l)))))
	}
	return items
}
