package view

import (
	"slices"

	"counterpoint/app/dossier"
	"counterpoint/app/state"
	"counterpoint/app/verdict"
	"counterpoint/app/words"
)

// outcome is what follows when the reader rejects some claims.
type outcome struct {
	rejected   []bool
	after      []dossier.Verdict
	changes    []string // sentences
	unchanged  string   // a sentence
	unanswered []int
}

// outcome works out what follows from rejecting claims.
func (x *Explorer) outcome(rejected []int) outcome {
	o := outcome{rejected: make([]bool, len(x.d.Claims))}
	for _, i := range rejected {
		o.rejected[i] = true
	}
	o.after = verdict.Label(x.d.Claims, x.d.Relations, o.rejected)
	o.unanswered = verdict.Unanswered(x.d.Claims, x.d.Relations, o.after)
	same, proposals := 0, 0
	for i, v := range o.after {
		switch {
		case o.rejected[i]:
		case v != x.d.Verdicts[i]:
			o.changes = append(o.changes, x.change(o, i))
		case v == dossier.Stands && x.d.Claims[i].Role == dossier.Proposal:
			proposals++
		case v == dossier.Stands:
			same++
		}
	}
	switch {
	case proposals > 0:
		o.unchanged = x.count("whatif.others", same, x.count("whatif.proposals", proposals))
	case same > 0:
		o.unchanged = x.count("whatif.rest", same)
	default:
		o.unchanged = x.say("whatif.norest")
	}
	return o
}

// sentences lists what changes.
func (o outcome) sentences(x *Explorer) []Node {
	if len(o.changes) == 0 {
		return []Node{E("li", x.say("whatif.nothing"))}
	}
	var list []Node
	for _, s := range o.changes {
		list = append(list, E("li", s))
	}
	return list
}

// change says in a sentence how the verdict of a claim differs.
func (x *Explorer) change(o outcome, i int) string {
	name := x.called(i)
	switch {
	case o.after[i] == dossier.Open:
		return x.say("whatif.undecided", name)
	case o.after[i] == dossier.Stands && x.objects(i):
		return x.say("whatif.unanswered", name)
	case o.after[i] == dossier.Stands:
		return x.say("whatif.again.stands", name)
	}
	key, by := x.why(o, i)
	return x.say(key, name, by)
}

// called is a claim's name at the head of a sentence.
func (x *Explorer) called(i int) string {
	c := x.d.Claims[i]
	if c.Title == words.For(x.d.Lang).Say("role."+string(c.Role)) {
		return x.say("the." + string(c.Role))
	}
	return x.quote(c.Title)
}

// objects reports whether a claim is an objection.
func (x *Explorer) objects(i int) bool {
	r := x.d.Claims[i].Role
	return r == dossier.Objection || r == dossier.Counterpoint
}

// why gives the key of the sentence that says what makes a claim fall (an
// attack that holds, a condition that fell, or support that is gone) and the
// claims that do.
func (x *Explorer) why(o outcome, i int) (key, claims string) {
	var by []string
	condition := ""
	for _, n := range x.relations[i].in {
		r := x.d.Relations[n]
		if r.Step >= 0 {
			continue
		}
		switch b := x.bearing(r); {
		case b == onlyIf && o.after[r.From] == dossier.Falls:
			condition = x.d.Claims[r.From].Title
		case r.Kind != dossier.Supports && o.after[r.From] == dossier.Stands:
			by = append(by, x.quote(x.d.Claims[r.From].Title))
		}
	}
	switch {
	case by != nil && x.objects(i):
		return "whatif.answered", x.w.And(by)
	case by != nil:
		return "whatif.contested", x.w.And(by)
	case condition != "":
		return "whatif.condition", x.quote(condition)
	default:
		return "whatif.unbacked", ""
	}
}

// whatif is the panel of the view What if: what the reader rejected, what
// follows, and what the thesis leans on. Without the program it holds what
// follows from rejecting each claim alone.
func (x *Explorer) whatif(m state.Model) Node {
	o := x.rejecting(m)
	return E(
		"div", Class("whatif"), A("id", "view=whatif"), A("tabindex", "-1"),
		E("p", Class("kicker"), x.say("tab.whatif")),
		x.rejections(m, *o),
		x.fixed.singles,
		x.pick("unanswered", o.unanswered),
		x.pick("leaning", x.leaning),
	)
}

// rejections says what the reader rejected and what follows; without any, what
// the view is for.
func (x *Explorer) rejections(m state.Model, o outcome) Node {
	rejected := x.indices(m.Rejected)
	if len(rejected) == 0 {
		return E("div", Class("outcome", "start"), A("aria-live", "polite"),
			E("h2", x.say("whatif.start")),
			E("p", x.say("whatif.about")))
	}
	var undo []Node
	for _, i := range rejected {
		c := x.d.Claims[i]
		undo = append(undo, E("li", E("a", Class("mini signed", role(c)), x.toggles(c), E("span", Class("rel"), x.say("whatif.takeback")+" "), c.Title)))
	}
	return E("div", Class("outcome"), A("aria-live", "polite"),
		E("h2", x.heading(rejected)),
		x.consequence(o),
		E("ul", Class("minis"), undo),
		E("p", Class("actions"), x.startAgain(x.say("whatif.again")), x.copyLink(x.say("whatif.copy"))))
}

// heading names what is rejected.
func (x *Explorer) heading(rejected []int) string {
	if len(rejected) == 1 {
		return x.say("whatif.without", x.quote(x.d.Claims[rejected[0]].Title))
	}
	return x.say("whatif.without", x.count("whatif.claims", len(rejected)))
}

// consequence says what changes and what does not.
func (x *Explorer) consequence(o outcome) Node {
	return E("div", Class("consequence"),
		E("h3", x.say("whatif.changes")), E("ul", Class("said"), o.sentences(x)),
		E("h3", x.say("whatif.same")), E("p", Class("said"), o.unchanged))
}

// singles are the outcomes of rejecting each claim alone, in the page from the
// start: the address of one shows it without the program.
func (x *Explorer) singles() Node {
	var all []Node
	for i, c := range x.d.Claims {
		all = append(all, E("div", Class("single"), A("id", "view=whatif&reject="+c.ID),
			E("h2", x.heading([]int{i})), x.consequence(x.alone[i])))
	}
	return E("div", Class("singles"), all)
}

// pick is a heading, given by its key, with claims that can be rejected, or
// words when there are none.
func (x *Explorer) pick(key string, claims []int) Node {
	if len(claims) == 0 {
		return E("div", Class("leans"), E("h3", x.say(key)), E("p", Class("said"), x.say(key+".none")))
	}
	var items []Node
	for _, i := range claims {
		c := x.d.Claims[i]
		items = append(items, E("li", E("a", Class("mini signed", role(c)), x.toggles(c), x.mine(c.Text))))
	}
	return E("div", Class("leans"), E("h3", x.say(key)+" ("+x.w.Number(len(claims))+")"), E("ul", Class("minis"), items))
}

// toggles makes a link reject a claim, or restore it, wherever the reader is.
// Without the program it leads to what follows from rejecting this claim alone.
func (x *Explorer) toggles(c dossier.Claim) []Attr {
	return []Attr{A("href", "#view=whatif&reject="+c.ID), A("data-toggle", "reject")}
}

// startAgain restores every claim.
func (x *Explorer) startAgain(words string) Node {
	return E("a", Class("button"), A("href", "#view=whatif"), A("data-drop", "reject"), words)
}

// doubt rejects a claim in place, or restores it.
func (x *Explorer) doubt(claim int, rejected bool) Node {
	return E("a", Class("button", "doubt"), x.toggles(x.d.Claims[claim]), x.Doubt(rejected))
}

// Doubt is what the link says that rejects a claim, or restores a rejected one.
func (x *Explorer) Doubt(rejected bool) string {
	if rejected {
		return x.say("restore")
	}
	return x.say("doubt")
}

// rejects reports whether the reader rejects a claim.
func (o *outcome) rejects(claim int) bool { return o != nil && o.rejected[claim] }

// follows says beside a rejected claim what changes without it.
func (x *Explorer) follows(claim int, o *outcome) Node {
	if !o.rejects(claim) {
		return E("div", Class("follows"))
	}
	return E("div", Class("follows"), E("h3", x.say("whatif.changes")), E("ul", Class("said"), o.sentences(x)))
}

// rejecting is what follows from what the reader rejects, nil in the other
// views when that is nothing.
func (x *Explorer) rejecting(m state.Model) *outcome {
	if m.View != state.WhatIf && len(m.Rejected) == 0 {
		return nil
	}
	if len(m.Rejected) == 0 {
		return &x.whole
	}
	if !slices.Equal(x.followed.rejected, m.Rejected) {
		o := x.outcome(x.indices(m.Rejected))
		x.followed = followed{m.Rejected, &o}
	}
	return x.followed.outcome
}

// followed is what the reader rejected last, and what followed.
type followed struct {
	rejected []string
	outcome  *outcome
}

// without reminds the reader, in the other views, of what is rejected.
func (x *Explorer) without(m state.Model) Node {
	o, words := x.rejecting(m), ""
	if o != nil && m.View != state.WhatIf {
		words = x.heading(x.indices(m.Rejected)) + ": " + x.count("whatif.changed", len(o.changes))
	}
	return E(
		"div", Class("without", when(words != "", "on")),
		E("p", A("role", "status"), words),
		E("a", Class("button"), A("href", "#"+m.With(state.WhatIf).Base()), x.say("whatif.see")),
		x.startAgain(x.say("whatif.restore")),
	)
}

// leans lists what the first thesis leans on.
func (x *Explorer) leans() []int {
	for i, c := range x.d.Claims {
		if c.Role == dossier.Thesis {
			return verdict.LoadBearing(x.d.Claims, x.d.Relations, nil, []int{i})
		}
	}
	return nil
}

// labelled gives the word that What if puts on a card, and its class: nothing
// where the verdict is as it was.
func (x *Explorer) labelled(o *outcome, i int) (word, class string) {
	switch {
	case o == nil:
		return "", ""
	case o.rejected[i]:
		return x.say("label.rejected"), "rejected"
	case o.after[i] == x.d.Verdicts[i]:
		return "", ""
	case o.after[i] == dossier.Open:
		return x.say("label.undecided"), "shaken"
	case o.after[i] == dossier.Stands && x.objects(i):
		return x.say("label.unanswered"), "shaken"
	case o.after[i] == dossier.Stands:
		return x.say("label.again"), "shaken"
	case x.objects(i):
		return x.say("label.answered"), "shaken"
	}
	if key, _ := x.why(*o, i); key == "whatif.contested" {
		return x.say("label.contested"), "shaken"
	}
	return x.say("label.falls"), "shaken"
}
