package view

import (
	"slices"
	"strconv"
	"strings"

	"counterpoint/app/dossier"
	"counterpoint/app/state"
)

// filtered is which claims fit what the reader looks for.
type filtered struct {
	on   bool
	fits []bool // by claim
	way  []bool // by claim: it fits, or a claim of its branch does
}

// out reports whether a claim does not fit.
func (f filtered) out(claim int) bool { return f.on && !f.fits[claim] }

// leads reports whether something is looked for and found in a claim's branch.
func (f filtered) leads(claim int) bool { return f.on && f.way[claim] }

// filtered finds the claims that fit.
func (x *Explorer) filtered(m state.Model, o *outcome) filtered {
	f := filtered{on: m.Filter.On()}
	if !f.on {
		return f
	}
	f.fits, f.way = make([]bool, len(x.d.Claims)), make([]bool, len(x.d.Claims))
	verdicts := x.verdicts(o)
	for i, c := range x.d.Claims {
		f.fits[i] = anyOf(m.Filter.Roles, string(c.Role)) && anyOf(m.Filter.Versions, x.versionOf(c)) && anyOf(m.Filter.Verdicts, string(verdicts[i]))
		for p := i; f.fits[i] && p >= 0 && !f.way[p]; p = x.parents[p] {
			f.way[p] = true
		}
	}
	return f
}

// anyOf reports whether a list is empty or holds a word.
func anyOf(list []string, word string) bool { return len(list) == 0 || slices.Contains(list, word) }

// verdicts are those of the map, or those that follow from what is rejected.
func (x *Explorer) verdicts(o *outcome) []dossier.Verdict {
	if o != nil {
		return o.after
	}
	return x.d.Verdicts
}

// versionOf tells in which texts a claim stands, as a filter names it; empty
// for some of more than two.
func (x *Explorer) versionOf(c dossier.Claim) string {
	switch in := x.stands(c); {
	case len(in) == 0:
		return state.InNone
	case len(in) == len(x.d.Sources):
		return state.InAll
	case len(in) == 1:
		return x.d.Sources[in[0]].Key
	default:
		return ""
	}
}

// option is a word of a filter.
type option struct {
	key, value string // as in the address
	name       string
	sign       Node
	count      int
	on         bool
}

// filtering is the bar with which the reader says what to look for.
func (x *Explorer) filtering(m state.Model) Node {
	seen := state.Model{View: m.View, Filter: m.Filter, Rejected: m.Rejected, Grouped: m.Grouped}
	if m.Grouped != nil {
		seen.Claim = m.Claim // its group is open
	}
	return x.kept.filters.of(seen, x.filters)
}

// filters has a button for each word that fits any claim.
func (x *Explorer) filters(m state.Model) Node {
	o := x.rejecting(m)
	return E(
		"details", Class("filters"),
		E("summary", x.say("filter")),
		E(
			"div", Class("filter-groups"),
			x.filterGroup(x.say("filter.role"), x.roleOptions(m)),
			x.filterGroup(x.say("filter.version"), x.versionOptions(m)),
			x.filterGroup(x.say("filter.verdict"), x.verdictOptions(m, o)),
			x.groupButtons(m, x.filtered(m, o)),
		),
	)
}

// showing says what is looked for, and offers to show everything again.
func (x *Explorer) showing(m state.Model, o *outcome, f filtered) Node {
	words := ""
	if f.on {
		n := 0
		for _, fits := range f.fits {
			if fits {
				n++
			}
		}
		words = x.count("filter.showing", len(f.fits), x.w.Number(n), strings.Join(x.chosenOptions(m, o), "; "))
	}
	return E(
		"p", Class("showing", when(!f.on, "none")),
		E("span", A("role", "status"), words),
		" ",
		E("button", A("type", "button"), Class("clear"), A("data-drop", "role,in,verdict"), x.say("filter.clear")),
	)
}

// chosenOptions names what is looked for, list by list.
func (x *Explorer) chosenOptions(m state.Model, o *outcome) []string {
	var said []string
	for _, options := range [][]option{x.roleOptions(m), x.versionOptions(m), x.verdictOptions(m, o)} {
		var names []string
		for _, op := range options {
			if op.on {
				names = append(names, op.name)
			}
		}
		if names != nil {
			said = append(said, strings.Join(names, ", "))
		}
	}
	return said
}

func (x *Explorer) filterGroup(name string, options []option) any {
	if len(options) < 2 {
		return nil
	}
	var buttons []Node
	for _, op := range options {
		buttons = append(buttons, E("button", A("type", "button"), Class("chip"), A("data-toggle", op.key+"="+op.value), A("aria-pressed", strconv.FormatBool(op.on)), Class(when(op.count == 0, "none")),
			op.sign, capital(op.name), " ", E("span", Class("count"), x.w.Number(op.count))))
	}
	return chips(name, buttons)
}

// chips is a line of buttons with a name.
func chips(name string, buttons []Node) Node {
	return E("div", Class("filter-group"), A("role", "group"), A("aria-label", name), E("span", Class("filter-name"), A("aria-hidden", "true"), name), E("span", Class("chips"), buttons))
}

// roleOptions are the roles of the map.
func (x *Explorer) roleOptions(m state.Model) []option {
	var list []option
	for _, r := range dossier.Roles {
		n := x.howMany(func(i int) bool { return x.d.Claims[i].Role == r })
		list = offered(list, option{"role", string(r), x.say("kind." + string(r)), E("span", Class("signed", "r-"+string(r))), n, slices.Contains(m.Filter.Roles, string(r))})
	}
	return list
}

// versionOptions are the texts in which alone a claim may stand, and all of
// them.
func (x *Explorer) versionOptions(m state.Model) []option {
	var list []option
	add := func(value, name string) {
		n := x.howMany(func(i int) bool { return x.versionOf(x.d.Claims[i]) == value })
		list = offered(list, option{"in", value, name, Node{}, n, slices.Contains(m.Filter.Versions, value)})
	}
	if len(x.d.Sources) > 1 {
		for i, s := range x.d.Sources {
			add(s.Key, x.say("filter.only", x.letter(i)))
		}
		both := x.say("filter.all")
		if len(x.d.Sources) == 2 {
			both = x.say("filter.both")
		}
		add(state.InAll, both)
	}
	add(state.InNone, x.say("filter.none"))
	return list
}

// verdictOptions are what may follow for a claim.
func (x *Explorer) verdictOptions(m state.Model, o *outcome) []option {
	var list []option
	verdicts := x.verdicts(o)
	for _, v := range []dossier.Verdict{dossier.Stands, dossier.Falls, dossier.Open} {
		name := x.say("verdict." + string(v))
		if v == dossier.Falls && x.onlyAnswered(verdicts) {
			name = x.say("verdict.answered")
		}
		n := x.howMany(func(i int) bool { return verdicts[i] == v })
		list = append(list, option{"verdict", string(v), name, Node{}, n, slices.Contains(m.Filter.Verdicts, string(v))})
	}
	return list
}

// onlyAnswered reports whether all claims that fall are objections: each of
// them has an answer.
func (x *Explorer) onlyAnswered(verdicts []dossier.Verdict) bool {
	for i, v := range verdicts {
		if v == dossier.Falls && !x.objects(i) {
			return false
		}
	}
	return true
}

func (x *Explorer) howMany(fits func(claim int) bool) int {
	n := 0
	for i := range x.d.Claims {
		if fits(i) {
			n++
		}
	}
	return n
}

// offered adds an option that fits any claim.
func offered(list []option, o option) []option {
	if o.count == 0 {
		return list
	}
	return append(list, o)
}
