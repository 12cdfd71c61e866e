package view

import (
	"strconv"

	"counterpoint/app/state"
)

// desk holds what changes how the texts are compared, and the way from change
// to change.
func (x *Explorer) desk(m state.Model) Node {
	return E("div", Class("desk"), x.jump(m, false), x.jump(m, true), x.tools(m))
}

// tools are the fields. Boxes work without the program, which says in a place
// of its own how far a search for links is.
func (x *Explorer) tools(m state.Model) Node {
	percent := strconv.Itoa(m.Alike())
	return E(
		"div", Class("tools"),
		E("label", Class("box", "only-changes"), E("input", A("type", "checkbox"), Flag("checked", m.Only), On("change", state.ChoseChanges{})), " ", x.say("onlychanges")),
		E("label", Class("box", "together"), E("input", A("type", "checkbox"), Flag("checked", !m.Apart), On("change", state.ChoseScrolling{})), " ", x.say("together")),
		E("label", Class("least"), E("span", x.say("match"), E("span", Class("long"), " "+x.say("match.long"))), " ",
			E("input", A("type", "range"), A("min", strconv.Itoa(state.LeastAlike)), A("max", "100"), A("step", "5"), A("value", percent),
				A("aria-valuetext", percent+" %"), On("input", state.MovedSlider{})),
			E("output", percent+" %")),
		E("span", Class("searching"), A("role", "status"), A("data-words", x.say("searching", "… %"))),
		E("button", Class("button", "stop-search"), A("type", "button"), A("value", strconv.Itoa(state.UsualAlike)), On("click", state.MovedSlider{}), x.say("stop")),
	)
}

// jump leads to the change before and after the one that is selected, in the
// columns or in both texts in one; round and round.
func (x *Explorer) jump(m state.Model, inOne bool) Node {
	a, b := x.columnsOf(m)
	c := x.shows(b, m)
	n, at := len(c.stops), -1
	if i, ok := c.stop(m.Sentence); ok && !inOne {
		at = i
	} else if inOne && m.Change <= n {
		at = m.Change - 1
	}
	said := x.count("changes", n)
	if at >= 0 {
		said = x.say("change.of", x.w.Number(at+1), x.w.Number(n))
	}
	to := func(class string, i int, words, by string) Node {
		if n == 0 {
			return E("a", Class(class, "none"), x.say(words))
		}
		i = (i + n) % n
		place := "s=" + c.stops[i].ids[0]
		if inOne {
			place = "text=" + x.pairKeys(a, b) + "&change=" + strconv.Itoa(i+1)
		}
		return E("a", Class(class), A("href", "#"+place), A("aria-label", x.say(words)), A("title", x.say(words)), key(by), arrows[class])
	}
	before := at - 1
	if at < 0 {
		before = n - 1
	}
	return E("nav", Class("jump", when(inOne, "by-change")), A("aria-label", x.say("jump")),
		to("previous", before, "change.previous", keyPrevious), E("span", A("role", "status"), said), to("next", at+1, "change.next", keyNext))
}

var arrows = map[string]string{"previous": "‹", "next": "›"}
