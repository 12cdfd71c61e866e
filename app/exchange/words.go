package exchange

import (
	"strconv"
	"strings"

	"counterpoint/app/dossier"
)

// bearing says what a relation does: a verb for sentences, and the word, the sign
// and the tone that it has on the map.
type bearing struct{ verb, word, sign, tone string }

// The tones are the light colours of the page's style sheet.
var (
	supporting    = bearing{"supports", "supports", "+", "#4a5a6a"}
	proposing     = bearing{"is a part of", "part of it", "+", "#1f5fa8"}
	limiting      = bearing{"is a condition of", "only if", "if", "#8a5a00"}
	challenging   = bearing{"challenges", "challenges", "−", "#b3341f"}
	answering     = bearing{"answers", "answers", "↩", "#1c7046"}
	undercutting  = bearing{"undercuts", "undercuts", "⁄", "#b3341f"}
	contradicting = bearing{"contradicts", "contradicts", "↔", "#b3341f"}
)

// bears says what a relation does: a condition supports by limiting, and an
// attack on an objection answers it.
func bears(d *dossier.Dossier, r dossier.Relation) bearing {
	from, to := d.Claims[r.From].Role, d.Claims[target(d, r)].Role
	objected := to == dossier.Objection || to == dossier.Counterpoint
	switch {
	case r.Kind == dossier.Contradicts:
		return contradicting
	case r.Kind != dossier.Supports && objected:
		return answering
	case r.Kind == dossier.Undercuts:
		return undercutting
	case r.Kind == dossier.Attacks:
		return challenging
	case from == dossier.Condition:
		return limiting
	case from == dossier.Proposal:
		return proposing
	default:
		return supporting
	}
}

// target is the claim that a relation reaches; for an undercut the claim that
// the step starts from.
func target(d *dossier.Dossier, r dossier.Relation) int {
	if r.Step >= 0 {
		return d.Relations[r.Step].From
	}
	return r.To
}

// says tells what a relation does in words: "supports “Air”", "undercuts the
// step from “Air” to “Free the square”".
func says(d *dossier.Dossier, r dossier.Relation) string {
	verb := bears(d, r).verb
	if r.Step < 0 {
		together := ""
		if r.Joint > 0 {
			together = ", together with others"
		}
		return verb + " “" + d.Claims[r.To].Title + "”" + together
	}
	return verb + " " + step(d, r.Step, 0)
}

// step names the step that a relation takes.
func step(d *dossier.Dossier, i, depth int) string {
	r := d.Relations[i]
	from := "the step from “" + d.Claims[r.From].Title + "” to "
	if r.Step >= 0 && depth < 3 {
		return from + step(d, r.Step, depth+1)
	}
	return from + "“" + d.Claims[target(d, r)].Title + "”"
}

// roleName names a role with a capital.
func roleName(r dossier.Role) string {
	if r == "" {
		return "Claim"
	}
	return strings.ToUpper(string(r[:1])) + string(r[1:])
}

// sourceKey is the capital that stands for a source.
func sourceKey(s dossier.Source) string { return strings.ToUpper(s.Key) }

// stands lists the keys of the sources in which a claim stands: "A B".
func stands(d *dossier.Dossier, c dossier.Claim) string {
	in := ""
	last := -1
	for _, a := range c.Anchors {
		if a.Source != last {
			in += " " + sourceKey(d.Sources[a.Source])
			last = a.Source
		}
	}
	return strings.TrimSpace(in)
}

// said gives the words of an anchor on one line.
func said(d *dossier.Dossier, a dossier.Anchor) string {
	return dossier.Plain(d.Sources[a.Source].Text[a.Start:a.End])
}

// num writes a length with at most one decimal.
func num(f float64) string {
	s := strconv.FormatFloat(f, 'f', 1, 64)
	if n := len(s); s[n-2:] == ".0" {
		return s[:n-2]
	}
	return s
}
