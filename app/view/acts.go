package view

// What a claim does stands in words where the lines of its relations begin: on
// the left side of its card, one below the other. In the list one of them says
// what joins it to what it hangs on.

// worded reports whether a relation has its word on the map; the others have a
// sign.
func (x *Explorer) worded(relation int) bool {
	return x.d.Plan.Worded(relation, x.d.Relations[relation].From)
}

// saidOf is the relation that the list says of a claim: the one that joins it to
// its parent, or to the selected claim where it bears on that; -1 for a root.
func (x *Explorer) saidOf(b branch, selected int) int {
	relation := b.relation
	for _, i := range x.relations[b.claim].out {
		if relation >= 0 && x.target(x.d.Relations[i]) == selected {
			relation = i
		}
	}
	return relation
}

// actsSight is what the words of a claim look at: a digit each.
func (x *Explorer) actsSight(claim int, lit lighting) string {
	s := ""
	for _, i := range x.relations[claim].out {
		s += string('0' + x.edgeSight(i, lit).look())
	}
	return s
}

// actsWords say what a claim does: seen on the map, and one of them in the list;
// all are heard.
func (x *Explorer) actsWords(s cardSight) any {
	var list []Node
	for k, i := range x.relations[s.claim].out {
		r, class := x.d.Relations[i], "rel"
		if i != s.relation {
			class = "rel unsaid"
		}
		attrs := []Attr{Class(class)}
		if x.worded(i) {
			attrs = x.belongs(i, s.acts[k]-'0', class)
		}
		list = append(list, E("span", attrs, " "+x.word(x.bearing(r)), E("span", Class("heard"), " "+x.quote(x.d.Claims[x.target(r)].Title)+". ")))
	}
	if list == nil {
		return nil
	}
	return E("span", Class("rels"), list)
}
