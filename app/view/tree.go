package view

import "counterpoint/app/dossier"

// branch is a claim of the map with what bears on it. A claim has one branch:
// below the first claim that it bears on, in the author's order. Below any
// other it is a Ref, a leaf that only links to it.
type branch struct {
	claim    int
	relation int // the relation that joins it to its parent; -1 for a root
	ref      bool
	kids     []branch
}

// tree turns the map into branches: first from the claims that bear on
// nothing, then from what is left in cycles.
func (x *Explorer) tree() []branch {
	var roots []branch
	seen := make([]bool, len(x.d.Claims))
	for i := range x.d.Claims {
		if len(x.relations[i].out) == 0 {
			seen[i] = true
		}
	}
	for i := range x.d.Claims {
		if len(x.relations[i].out) == 0 {
			roots = append(roots, x.grow(i, -1, seen))
		}
	}
	for i := range x.d.Claims {
		if !seen[i] {
			seen[i] = true
			roots = append(roots, x.grow(i, -1, seen))
		}
	}
	return roots
}

// grow makes the branch of a claim breadth first among its direct relations,
// so that a claim stands below the nearest claim that it bears on.
func (x *Explorer) grow(claim, relation int, seen []bool) branch {
	b := branch{claim: claim, relation: relation}
	first := make([]bool, len(x.relations[claim].in))
	for k, r := range x.relations[claim].in {
		from := x.d.Relations[r].From
		first[k] = !seen[from]
		seen[from] = true
	}
	for k, r := range x.relations[claim].in {
		from := x.d.Relations[r].From
		if first[k] {
			b.kids = append(b.kids, x.grow(from, r, seen))
		} else if from != claim {
			b.kids = append(b.kids, branch{claim: from, relation: r, ref: true})
		}
	}
	return b
}

// hangs gives by claim the claim that its branch hangs on, -1 for a root.
func (x *Explorer) hangs() []int {
	parents := make([]int, len(x.d.Claims))
	for _, root := range x.branches {
		parents[root.claim] = -1
		x.eachBranch(root, func(b branch) {
			for _, k := range claimsOnly(b.kids) {
				parents[k.claim] = b.claim
			}
		})
	}
	return parents
}

// claims adds the claims of a branch to a list, from top to bottom.
func (b branch) claims(list []int) []int {
	list = append(list, b.claim)
	for _, k := range b.kids {
		if !k.ref {
			list = k.claims(list)
		}
	}
	return list
}

// light finds what lights up with a claim: its chain to the claims that bear
// on nothing, and everything that bears on it directly.
func (x *Explorer) light(claim int) (claims, relations []bool) {
	claims = make([]bool, len(x.d.Claims))
	relations = make([]bool, len(x.d.Relations))
	var up func(int)
	up = func(c int) {
		if claims[c] {
			return
		}
		claims[c] = true
		for _, r := range x.relations[c].out {
			x.follow(r, relations, up)
		}
	}
	up(claim)
	for _, r := range x.relations[claim].in {
		relations[r] = true
		claims[x.d.Relations[r].From] = true
	}
	return claims, relations
}

// follow lights a relation and goes on at its end; an undercut lights the
// step that it attacks.
func (x *Explorer) follow(r int, relations []bool, up func(int)) {
	if relations[r] {
		return
	}
	relations[r] = true
	if step := x.d.Relations[r].Step; step >= 0 {
		x.follow(step, relations, up)
		up(x.d.Relations[step].From)
		return
	}
	up(x.d.Relations[r].To)
}

// counterpoint is the first claim with that role, -1 when there is none.
func (x *Explorer) counterpoint() int {
	for i, c := range x.d.Claims {
		if c.Role == dossier.Counterpoint {
			return i
		}
	}
	return -1
}
