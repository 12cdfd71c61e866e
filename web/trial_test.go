package main

import (
	"strconv"

	"counterpoint/app/state"
	"counterpoint/app/view"
)

// trial is a page that holds everything that is hard to show by go-app or to
// take over: text next to elements, drawings, flags, fields, empty values, a
// list that grows, and a state that cannot be drawn.
func trial(m state.Model) view.Node {
	if m.Claim == "boom" {
		panic("this claim cannot be drawn")
	}
	return view.E(
		"div", view.A("id", "explorer"), view.A("data-view", string(m.View)),
		view.E("h1", "Quotes \"and\" <signs> & 'more' — ü 日本 👍🏽"),
		view.E("p", "The claim is ", view.E("b", view.A("id", "chosen"), "«"+m.Claim+"»"), "."),
		trialLinks(m),
		view.E("p", view.A("id", "claim=tax"), "Tax."),
		trialFields(m),
		view.E("details", view.A("id", "first"), view.Flag("open", true), view.E("summary", "First"), view.E("p", "Words.")),
		view.E("details", view.A("id", "more"), view.E("summary", "More"), view.E("p", "Hidden words.")),
		trialList(m),
		trialDrawing(),
		view.E("div", view.A("id", "box"), view.A("tabindex", "0"), view.On("keydown", choosing{}), trialLines()),
		view.E("p", view.A("id", "notice"), view.A("role", "status")),
	)
}

func trialLinks(m state.Model) view.Node {
	return view.E(
		"p",
		view.E("a", view.A("id", "to-tax"), view.A("href", "#claim=tax"), "Tax"), " ",
		view.E("a", view.A("id", "to-compare"), view.A("href", "#view=compare"), view.Flag("hidden", m.View == state.Compare), "Compare"), " ",
		view.E("a", view.A("id", "reject"), view.A("href", "#claim=tax"), view.A("data-toggle", "reject=tax"), "Reject"), " ",
		view.E("a", view.A("id", "clear"), view.A("href", "#view=map"), view.A("data-drop", "reject"), "Clear"), " ",
		view.E("button", view.A("id", "close"), view.A("type", "button"), view.A("aria-pressed", strconv.FormatBool(m.Claim == "")), view.On("click", state.PressedEscape{}), "Close"),
		view.E("button", view.A("id", "boom"), view.A("type", "button"), view.On("click", state.Navigated{Fragment: "claim=boom"}), "Boom"),
	)
}

func trialFields(m state.Model) view.Node {
	return view.E(
		"form",
		view.E("input", view.A("id", "words"), view.A("type", "search"), view.A("value", m.Claim), view.A("placeholder", ""),
			view.On("input", choosing{})),
		view.E("input", view.A("id", "given"), view.A("value", "given")),
		view.E("input", view.A("id", "box2"), view.A("type", "checkbox"), view.Flag("checked", true)),
		view.E("input", view.A("id", "box1"), view.A("type", "checkbox"), view.Flag("checked", m.Claim != ""), view.On("change", choosing{})),
		view.E("select", view.A("id", "pick"),
			view.E("option", view.A("value", ""), view.Flag("selected", m.View == state.Map), "Map"),
			view.E("option", view.A("value", "c"), view.Flag("selected", m.View == state.Compare), "Compare")),
		view.E("textarea", view.A("id", "note"), "two\nlines"),
		view.E("button", view.A("type", "button"), view.Flag("disabled", true), view.Flag("inert", m.Claim == ""), "Off"),
	)
}

func trialList(m state.Model) view.Node {
	var items []view.Node
	for i := range 2 + len(m.Claim) {
		items = append(items, view.E("li", view.A("title", "item "+strconv.Itoa(i)), strconv.Itoa(i)))
	}
	return view.E("ul", items)
}

func trialDrawing() view.Node {
	return view.E("svg", view.A("viewBox", "0 0 10 10"), view.A("aria-hidden", "true"),
		view.E("linearGradient", view.A("id", "g"), view.A("gradientUnits", "userSpaceOnUse")),
		view.E("path", view.Class("edge"), view.A("d", "M0 0L9 9"), view.Flag("hidden", true)),
		view.E("foreignObject", view.E("p", "words in a drawing")))
}

func trialLines() []view.Node {
	var lines []view.Node
	for i := range 60 {
		lines = append(lines, view.E("p", "Line "+strconv.Itoa(i)))
	}
	return lines
}

// choosing chooses the claim that the reader types, presses or ticks.
type choosing struct{ state.Msg }

// With takes along what the event carries.
func (choosing) With(value string) state.Msg { return state.Navigated{Fragment: "claim=" + value} }
