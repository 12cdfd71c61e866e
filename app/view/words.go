package view

import (
	"strconv"

	"counterpoint/app/dossier"
	"counterpoint/app/words"
)

// bearing is what a relation does. The catalogue says it in words: key.word
// ("challenges"), key.acts ("Challenges"), key.heading ("Challenged by").
type bearing struct {
	key   string
	sign  string // one or two characters in the circle on the map
	class string
}

var (
	supports    = bearing{"supports", "+", "supports"}
	proposes    = bearing{"proposes", "+", "proposes"}
	onlyIf      = bearing{"onlyif", "", "onlyif"}
	challenges  = bearing{"challenges", "−", "challenges"}
	answers     = bearing{"answers", "↩\uFE0E", "answers"}
	undercuts   = bearing{"undercuts", "⁄", "undercuts"}
	contradicts = bearing{"contradicts", "↔\uFE0E", "challenges"}
)

// word says what a relation does, seen from the claim that acts.
func (x *Explorer) word(b bearing) string { return x.say(b.key + ".word") }

// symbol is what stands in the circle on the map.
func (x *Explorer) symbol(b bearing) string {
	if b.sign == "" {
		return x.say("sign." + b.key)
	}
	return b.sign
}

// say gives the words of a key of the catalogue.
func (x *Explorer) say(key string, values ...string) string { return x.w.Say(key, values...) }

// count gives the words of a key for a number of things.
func (x *Explorer) count(key string, n int, values ...string) string {
	return x.w.Count(key, n, values...)
}

// quote puts a title in quotation marks.
func (x *Explorer) quote(title string) string { return x.say("quoted", title) }

// roleName names a role.
func (x *Explorer) roleName(r dossier.Role) string { return x.say("role." + string(r)) }

// own marks the map's own words where they are of another language than those
// of the page.
func (x *Explorer) own() []Attr {
	if x.d.Lang == "" {
		return x.foreign("en")
	}
	return x.foreign(x.d.Lang)
}

// mine is a text of the map among words of the page.
func (x *Explorer) mine(text string) Node {
	if x.own() == nil {
		return Node{Text: text}
	}
	return E("span", x.own(), text)
}

// foreign says the language of words that are not of the page's, and their
// direction where that differs.
func (x *Explorer) foreign(lang string) []Attr {
	var attrs []Attr
	if lang != "" && lang != x.w.Lang() {
		attrs = append(attrs, A("lang", lang))
	}
	if lang != "" && words.RightToLeft(lang) != words.RightToLeft(x.d.Lang) {
		attrs = append(attrs, A("dir", direction(lang)))
	}
	return attrs
}

// direction is the value of the attribute dir for a language.
func direction(lang string) string {
	if words.RightToLeft(lang) {
		return "rtl"
	}
	return "ltr"
}

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
		return x.say("where.none")
	case len(in) == 1 && len(x.d.Sources) > 1:
		return x.say("where.only", x.letter(in[0]))
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
		return x.say("stands.none")
	case all == 1:
		return x.say("stands.text")
	case len(in) == all && all == 2:
		return x.say("stands.both")
	case len(in) == all:
		return x.say("stands.all")
	case len(in) == 1:
		return x.say("stands.only", x.letter(in[0]), x.name(in[0]))
	}
	var letters []string
	for _, source := range in {
		letters = append(letters, x.letter(source))
	}
	return x.say("stands.in", x.w.And(letters))
}

// pageDirection is the attribute dir of the page where it is not the usual one; the
// page runs as the map's own words do.
func (x *Explorer) pageDirection() string {
	if words.RightToLeft(x.d.Lang) {
		return ` dir="rtl"`
	}
	return ""
}
