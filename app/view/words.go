package view

import (
	"strconv"

	"counterpoint/app/dossier"
)

// roleWords names a role; the sign is a shape of its own for each, followed by
// the selector that asks for text instead of an emoji where one exists.
var roleWords = map[dossier.Role]struct{ word, sign string }{
	dossier.Thesis:       {"Thesis", "■"},
	dossier.Proposal:     {"Proposal", "▲"},
	dossier.Condition:    {"Condition", "◇"},
	dossier.Reason:       {"Reason", "●"},
	dossier.Precedent:    {"Precedent", "◉"},
	dossier.Objection:    {"Objection", "✕"},
	dossier.Counterpoint: {"Counterpoint", "◆"},
	dossier.Reply:        {"Reply", "↩\uFE0E"},
	dossier.Concession:   {"Concession", "○"},
}

// bearing says in one word or two what a relation does, seen from the claim
// that acts; heading says it seen from the claim that is acted upon.
type bearing struct {
	word    string // "challenges"
	heading string // "Challenged by"
	acts    string // "Challenges"
	sign    string // one or two characters in the circle on the map
	class   string
}

var (
	supports    = bearing{"supports", "Backed by", "Supports", "+", "supports"}
	proposes    = bearing{"part of it", "Proposals", "Part of", "+", "proposes"}
	onlyIf      = bearing{"only if", "Only if", "Is a condition of", "if", "onlyif"}
	challenges  = bearing{"challenges", "Challenged by", "Challenges", "−", "challenges"}
	answers     = bearing{"answers", "Answered by", "Answers", "↩\uFE0E", "answers"}
	undercuts   = bearing{"undercuts", "Undercut by", "Undercuts", "⁄", "undercuts"}
	contradicts = bearing{"contradicts", "Contradicts", "Contradicts", "↔\uFE0E", "challenges"}
)

// bearing says what a relation does. A condition supports by limiting; an
// attack on an objection is an answer to it.
func (x *Explorer) bearing(r dossier.Relation) bearing {
	from, to := x.d.Claims[r.From].Role, x.d.Claims[x.target(r)].Role
	objected := to == dossier.Objection || to == dossier.Counterpoint
	switch {
	case r.Kind == dossier.Contradicts:
		return contradicts
	case (r.Kind == dossier.Attacks || r.Kind == dossier.Undercuts) && objected:
		return answers
	case r.Kind == dossier.Undercuts:
		return undercuts
	case r.Kind == dossier.Attacks:
		return challenges
	case from == dossier.Condition:
		return onlyIf
	case from == dossier.Proposal:
		return proposes
	default:
		return supports
	}
}

// letter is the capital by which a source is called on the page.
func (x *Explorer) letter(source int) string {
	if source < 26 {
		return string(rune('A' + source))
	}
	return strconv.Itoa(source + 1)
}

// name is what a source is called in a sentence.
func (x *Explorer) name(source int) string {
	s := x.d.Sources[source]
	switch {
	case s.Publisher != "":
		return s.Publisher
	case s.Title != "":
		return s.Title
	default:
		return s.File
	}
}

// stands lists the sources in which a claim stands.
func (x *Explorer) stands(c dossier.Claim) []int {
	in := make([]bool, len(x.d.Sources))
	for _, a := range c.Anchors {
		in[a.Source] = true
	}
	var list []int
	for i, ok := range in {
		if ok {
			list = append(list, i)
		}
	}
	return list
}

// whereShort says where a claim stands on a card: "A B", "A only".
func (x *Explorer) whereShort(c dossier.Claim) string {
	in := x.stands(c)
	switch {
	case len(in) == 0:
		return "no quote"
	case len(in) == 1 && len(x.d.Sources) > 1:
		return x.letter(in[0]) + " only"
	}
	s := ""
	for i, source := range in {
		if i > 0 {
			s += " "
		}
		s += x.letter(source)
	}
	return s
}

// whereLong says where a claim stands in a sentence.
func (x *Explorer) whereLong(c dossier.Claim) string {
	in := x.stands(c)
	all := len(x.d.Sources)
	switch {
	case len(in) == 0:
		return "In the words of this map’s editor; quoted from no version"
	case all == 1:
		return "Stands in the text"
	case len(in) == all && all == 2:
		return "Stands in both versions"
	case len(in) == all:
		return "Stands in all versions"
	case len(in) == 1:
		return "Stands only in " + x.letter(in[0]) + ", " + x.name(in[0])
	}
	s := "Stands in "
	for i, source := range in {
		if i > 0 {
			s += " and "
		}
		s += x.letter(source)
	}
	return s
}

// count puts a number before a word in the singular or the plural.
func count(n int, one, many string) string {
	if n == 1 {
		return "1 " + one
	}
	return strconv.Itoa(n) + " " + many
}
