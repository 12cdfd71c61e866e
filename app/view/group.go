package view

import (
	"slices"
	"strconv"

	"counterpoint/app/state"
)

// Groups are those of the map: the counterpoint of Eastern Europe, say. A group
// folds into its first claim, on the map and in the tree.

// grouping is a group that folds.
type grouping struct {
	group   int   // index
	head    int   // the claim that stays: the first in the tree
	members []int // the other ones
}

// groupings finds the groups that have more than their first claim to show, in
// the order of the map. What lies in a group of a group belongs to both.
func (x *Explorer) groupings() []grouping {
	var all []grouping
	for g := range x.d.Groups {
		found := grouping{group: g, head: -1}
		for _, c := range x.order {
			switch {
			case !x.within(x.d.Claims[c].Group, g):
			case found.head < 0:
				found.head = c
			case !x.above(c, found.head):
				found.members = append(found.members, c)
			}
		}
		if found.members != nil {
			all = append(all, found)
		}
	}
	return all
}

// within reports whether a group is another one or lies in it.
func (x *Explorer) within(group, other int) bool {
	for ; group >= 0; group = x.d.Groups[group].Parent {
		if group == other {
			return true
		}
	}
	return false
}

// above reports whether the branch of a claim hangs on another one's.
func (x *Explorer) above(claim, other int) bool {
	for ; other >= 0; other = x.parents[other] {
		if other == claim {
			return true
		}
	}
	return false
}

// put finds the claims that folded groups put away; a group that holds the
// selected claim, or what it hangs on, is open.
func (x *Explorer) put(m state.Model) []bool {
	put := make([]bool, len(x.d.Claims))
	chosen := x.chosen(m)
	for _, g := range x.groups {
		if !slices.Contains(m.Grouped, x.d.Groups[g.group].ID) || chosen >= 0 && slices.ContainsFunc(g.members, func(c int) bool { return x.above(c, chosen) }) {
			continue
		}
		for _, c := range g.members {
			put[c] = true
		}
	}
	return put
}

// groupButtons fold the groups: a button each, which says how many claims the
// group hides.
func (x *Explorer) groupButtons(m state.Model) any {
	if x.groups == nil {
		return nil
	}
	folds := x.shutting(m, x.filtered(m, x.rejecting(m)))
	var buttons []Node
	for _, g := range x.groups {
		title, folded := x.d.Groups[g.group].Title, folds.puts[g.head] > 0
		sign := "− "
		if folded {
			sign = "+ "
		}
		buttons = append(buttons, E(
			"button", A("type", "button"), Class("chip"), A("data-toggle", "group="+x.d.Groups[g.group].ID), A("data-replace", "group"), A("aria-expanded", strconv.FormatBool(!folded)),
			E("span", A("aria-hidden", "true"), sign), x.own(), title, " ", E("span", Class("count"), x.w.Number(len(g.members)+1))))
	}
	name := x.say("filter.group")
	return E("div", Class("filter-group"), A("role", "group"), A("aria-label", name), E("span", Class("filter-name"), A("aria-hidden", "true"), name), E("span", Class("chips"), buttons))
}
