package exchange

import (
	"strconv"
	"strings"

	"counterpoint/app/dossier"
)

// writeDOT writes the map for Graphviz. An undercut ends on a point in the
// middle of the step that it attacks.
func writeDOT(d *dossier.Dossier) []byte {
	var b strings.Builder
	b.WriteString("digraph map {\n  rankdir=RL;\n  label=" + dotted(d.Title) + ";\n  node [shape=box, style=rounded, fontname=\"Helvetica\", fontsize=11];\n  edge [fontname=\"Helvetica\", fontsize=9];\n")
	for i, c := range d.Claims {
		label := roleName(c.Role) + "\n" + strings.Join(wrap(c.Text, 24), "\n")
		b.WriteString("  " + claimNode(i) + " [label=" + dotted(label) + ", color=" + dotted(orElse(roleColours[c.Role], "#1b1f24")) + ", tooltip=" + dotted(c.Title) + "];\n")
	}
	for i, e := range edges(d) {
		if e.middle {
			b.WriteString("  " + stepNode(i) + " [shape=point, width=0.08, label=\"\"];\n")
		}
	}
	for i, e := range edges(d) {
		look := " [color=" + dotted(e.bearing.tone)
		if e.middle {
			b.WriteString("  " + e.from + " -> " + stepNode(i) + look + ", arrowhead=none];\n")
			e.from = stepNode(i)
		}
		b.WriteString("  " + e.from + " -> " + e.to + look + ", label=" + dotted(e.bearing.verb) + "];\n")
	}
	b.WriteString("}\n")
	return []byte(b.String())
}

// edge is a relation between nodes of a graph that has no edges to edges.
type edge struct {
	from, to string
	bearing  bearing
	middle   bool // something ends on it
}

func claimNode(claim int) string { return "c" + strconv.Itoa(claim) }

// stepNode is the node in the middle of a relation that is undercut.
func stepNode(relation int) string { return "s" + strconv.Itoa(relation) }

// edges lists the relations, in their order.
func edges(d *dossier.Dossier) []edge {
	list := make([]edge, len(d.Relations))
	for i, r := range d.Relations {
		list[i].from, list[i].to, list[i].bearing = claimNode(r.From), claimNode(r.To), bears(d, r)
		if r.Step >= 0 {
			list[i].to = stepNode(r.Step)
		}
	}
	for _, r := range d.Relations {
		if r.Step >= 0 {
			list[r.Step].middle = true
		}
	}
	return list
}

// dotted writes a text between quote marks.
func dotted(text string) string {
	return `"` + strings.NewReplacer(`\`, `\\`, `"`, `\"`, "\n", `\n`, "\r", " ", "\x00", "").Replace(text) + `"`
}
