package view

import (
	"slices"
	"strconv"
	"strings"
	"unicode/utf8"

	"counterpoint/app/dossier"
)

// mostNamed is how many roles the heading of a column names.
const mostNamed = 3

// columns are the headings over the columns of the map: the roles that most of
// their claims have. They are for the eye; every card names its own role.
func (x *Explorer) columns() Node {
	var items []Node
	for c := range x.d.Plan.Columns {
		items = append(items, E("li", Class("k"+strconv.Itoa(c)), x.columnHeading(c)))
	}
	return E("ol", Class("column-names"), A("aria-hidden", "true"), items)
}

// columnHeading names the roles of a column in the order in which a reader
// meets them, and says when there are more.
func (x *Explorer) columnHeading(column int) string {
	n := map[dossier.Role]int{}
	for i, c := range x.d.Claims {
		if x.d.Plan.Nodes[i].Column == column {
			n[c.Role]++
		}
	}
	named := slices.Clone(dossier.Roles)
	slices.SortStableFunc(named, func(a, b dossier.Role) int { return n[b] - n[a] })
	named = named[:min(mostNamed, len(n))]
	var parts []string
	for _, r := range dossier.Roles {
		if slices.Contains(named, r) {
			parts = append(parts, x.say("kind."+string(r)))
		}
	}
	if len(n) > mostNamed {
		return capital(x.say("kinds.more", strings.Join(parts, ", ")))
	}
	return capital(x.w.And(parts))
}

// capital begins words with a capital letter.
func capital(words string) string {
	_, n := utf8.DecodeRuneInString(words)
	return strings.ToUpper(words[:n]) + words[n:]
}
