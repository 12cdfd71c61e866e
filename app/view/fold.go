package view

import (
	"slices"
	"strconv"

	"counterpoint/app/dossier"
	"counterpoint/app/state"
)

// Branches fold in two places. In the tree a box opens and closes them, without
// a script; there they begin closed, but for the counterpoint's. On the map of a
// wide screen a button does; there they begin open, but in large maps.

// largeMap is how many claims a map may have and still begin unfolded.
const largeMap = 90

// visibleAtFirst is how many claims a large map shows at first, at most, if its
// roots are fewer.
const visibleAtFirst = 60

// foldAtFirst finds the branches of a large map that begin folded: those of the
// deepest level at which few enough claims are left to see.
func (x *Explorer) foldAtFirst() []bool {
	folded := make([]bool, len(x.d.Claims))
	if len(x.d.Claims) <= largeMap {
		return folded
	}
	level := x.branches
	for seen := 0; len(level) > 0; {
		seen += len(level)
		var next []branch
		for _, b := range level {
			next = append(next, claimsOnly(b.kids)...)
		}
		if seen+len(next) > visibleAtFirst && len(next) > 0 {
			for _, b := range level {
				x.eachBranch(b, func(b branch) { folded[b.claim] = len(claimsOnly(b.kids)) > 0 })
			}
			break
		}
		level = next
	}
	return folded
}

// eachBranch visits a branch and all branches of it.
func (x *Explorer) eachBranch(b branch, visit func(branch)) {
	visit(b)
	for _, k := range claimsOnly(b.kids) {
		x.eachBranch(k, visit)
	}
}

// claimsOnly leaves out what only points to claims that stand elsewhere.
func claimsOnly(kids []branch) []branch {
	return slices.DeleteFunc(slices.Clone(kids), func(b branch) bool { return b.ref })
}

// folding is which branches are folded on the map and which claims that hides.
type folding struct {
	folded, hidden []bool // by claim
	shut           []bool // by claim: its branch is closed in the tree
	put            []bool // by claim: its group is folded
	puts           []int  // by claim: how many claims its folded group hides, where it stands for the group
}

// shutting works out what is folded. The way to the selected claim is open, and
// so is the way to what is looked for.
func (x *Explorer) shutting(m state.Model, f filtered) folding {
	n := len(x.d.Claims)
	s := folding{folded: slices.Clone(x.foldedAtFirst), hidden: make([]bool, n), shut: make([]bool, n), put: make([]bool, n), puts: make([]int, n)}
	for i, c := range x.d.Claims {
		if slices.Contains(m.Folded, c.ID) {
			s.folded[i] = !s.folded[i]
		}
		s.shut[i] = (c.Role != dossier.Counterpoint) != slices.Contains(m.Opened, c.ID)
	}
	for c := x.chosen(m); c >= 0 && x.parents[c] >= 0; c = x.parents[c] {
		s.folded[x.parents[c]] = false
	}
	for _, g := range x.groups {
		put := x.puts(g, m, f)
		for _, c := range put {
			s.put[c] = true
		}
		for c := 0; put != nil && c < n; c++ {
			if x.hangsOn(c, put) {
				s.puts[g.head]++
			}
		}
	}
	for _, b := range x.branches {
		x.hide(b, s.put[b.claim], &s, f)
	}
	return s
}

// hide notes which claims of a branch are hidden.
func (x *Explorer) hide(b branch, hidden bool, s *folding, f filtered) {
	s.hidden[b.claim] = hidden
	for _, k := range claimsOnly(b.kids) {
		x.hide(k, hidden || s.put[k.claim] || s.folded[b.claim] && !f.leads(k.claim), s, f)
	}
}

// fold hides and shows a branch: by a box in the tree, which needs no script,
// and by a button on the map.
func (x *Explorer) fold(b branch, lit lighting, depth int) any {
	if len(b.kids) == 0 || depth == 0 && len(x.branches) == 1 {
		return nil
	}
	s := foldSight{claim: b.claim, shut: lit.folds.shut[b.claim], folded: lit.folds.folded[b.claim], hid: lit.folds.hidden[b.claim]}
	if s.folded {
		for _, c := range b.claims(nil) {
			if lit.folds.hidden[c] {
				s.hides++
			}
		}
	}
	return x.kept.folds[b.claim].of(s, func(s foldSight) Node { return x.drawFold(b, s) })
}

// foldSight is what the fold of a branch looks at.
type foldSight struct {
	claim             int
	shut, folded, hid bool
	hides             int // how many claims, on the map
}

func (x *Explorer) drawFold(b branch, s foldSight) Node {
	c := x.d.Claims[b.claim]
	id := "fold=" + c.ID
	return E(
		"span", Class("fold"),
		E("input", A("type", "checkbox"), A("id", id), A("data-toggle", "open="+c.ID), A("data-replace", "open"), Flag("checked", !s.shut)),
		E("label", A("for", id), x.foldWords(b)),
		x.twig(b, s),
	)
}

// twig is the button that folds a branch on the map.
func (x *Explorer) twig(b branch, s foldSight) Node {
	n := len(b.claims(nil)) - 1
	open, sign := "true", "−"
	if s.folded {
		open, sign = "false", "+"+x.w.Number(s.hides)
	}
	return E(
		"button", A("type", "button"), Class("twig", "c"+strconv.Itoa(b.claim), when(n == 0, "none"), when(s.hid, "hid")),
		A("data-toggle", "fold="+x.d.Claims[b.claim].ID), A("data-replace", "fold"), A("aria-expanded", open),
		A("aria-label", x.count("fold", n, x.quote(x.d.Claims[b.claim].Title))), sign,
	)
}

// foldWords says what a fold hides: "2 conditions", "1 reply, 1 reason".
func (x *Explorer) foldWords(b branch) string {
	var claims []int
	for _, k := range b.kids {
		claims = append(claims, k.claim)
	}
	return x.census(claims)
}
