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

// puts lists the claims that a group puts away while it is folded; none while it
// is open, as one is that holds the selected claim, or what that hangs on. What
// is looked for stays.
func (x *Explorer) puts(g grouping, m state.Model, f filtered) []int {
	chosen := x.chosen(m)
	if !slices.Contains(m.Grouped, x.d.Groups[g.group].ID) || chosen >= 0 && x.hangsOn(chosen, g.members) {
		return nil
	}
	var put []int
	for _, c := range g.members {
		if !f.leads(c) {
			put = append(put, c)
		}
	}
	return put
}

// hangsOn reports whether a claim is one of others or hangs on one.
func (x *Explorer) hangsOn(claim int, others []int) bool {
	return slices.ContainsFunc(others, func(c int) bool { return x.above(c, claim) })
}

// groupButtons fold the groups: a button each, which says how many claims the
// group holds.
func (x *Explorer) groupButtons(m state.Model, f filtered) any {
	if x.groups == nil {
		return nil
	}
	var buttons []Node
	for _, g := range x.groups {
		group, folded := x.d.Groups[g.group], x.puts(g, m, f) != nil
		sign := "− "
		if folded {
			sign = "+ "
		}
		buttons = append(buttons, E(
			"button", A("type", "button"), Class("chip"), A("data-toggle", "group="+group.ID), A("data-replace", "group"), A("aria-expanded", strconv.FormatBool(!folded)),
			E("span", A("aria-hidden", "true"), sign), x.own(), group.Title, " ", E("span", Class("count"), x.w.Number(len(g.members)+1)),
		))
	}
	return chips(x.say("filter.group"), buttons)
}
