package main

import (
	"fmt"
	"slices"
	"testing"

	"counterpoint/app/view"
)

func TestKeeps(t *testing.T) {
	for _, c := range []struct {
		name    string
		attr    view.Attr
		drawing bool
		want    bool
	}{
		{"a value", view.A("href", "#s=a1"), false, true},
		{"an empty value is dropped", view.A("alt", ""), false, false},
		{"a value with white space around is trimmed", view.A("title", " x"), false, false},
		{"a flag", view.Flag("hidden", true), false, true},
		{"a flag with a value is taken for true or false", view.A("hidden", "until-found"), false, false},
		{"a drawing has no property of that name", view.Flag("hidden", true), true, false},
		{"a flag that go-app does not know gets a value", view.Flag("inert", true), false, false},
	} {
		t.Run(c.name, func(t *testing.T) {
			if got := keeps(c.attr, c.drawing); got != c.want {
				t.Errorf("keeps(%+v) = %v", c.attr, got)
			}
		})
	}
}

func TestAt(t *testing.T) {
	tree := view.E("div", "text", view.E("p", view.E("b", "word")))
	if n, ok := at(tree, []int{1, 0}); !ok || n.Tag != "b" {
		t.Errorf("[1 0] is %+v", n)
	}
	if _, ok := at(tree, []int{1, 1}); ok {
		t.Error("[1 1] is there")
	}
}

func TestFieldOf(t *testing.T) {
	for _, c := range []struct {
		name string
		node view.Node
		want field
		none bool
	}{
		{"a box", view.E("input", view.A("type", "checkbox"), view.Flag("checked", true)), field{name: "checked", on: true}, false},
		{"a search field", view.E("input", view.A("type", "search"), view.A("value", "tax")), field{name: "value", value: "tax"}, false},
		{"a field that the model leaves alone", view.E("input", view.A("type", "search")), field{}, true},
		{"a choice", view.E("option", view.A("value", "b"), "B"), field{name: "selected"}, false},
		{"a text", view.E("textarea", "two\nlines"), field{name: "value", value: "two\nlines"}, false},
		{"a paragraph", view.E("p"), field{}, true},
	} {
		t.Run(c.name, func(t *testing.T) {
			got, ok := fieldOf(c.node)
			if ok == c.none || got != c.want {
				t.Errorf("got %+v %v", got, ok)
			}
		})
	}
}

// lateOf lists what is set late as "[path]name".
func lateOf(before, now view.Node, anew bool) []string {
	var list []string
	for _, l := range lateSince(shown{before, printed(before, prints{})}, shown{now, printed(now, prints{})}, anew) {
		list = append(list, fmt.Sprint(l.path, l.name))
	}
	return list
}

func TestLateSince(t *testing.T) {
	box := func(on bool, more ...any) view.Node {
		return view.E("input", append(more, view.A("type", "checkbox"), view.Flag("checked", on))...)
	}
	page := func(title, own string, boxes ...view.Node) view.Node {
		return view.E("div", "text", view.E("p", view.A("title", title), view.E("b", view.A("title", own), "x"), boxes))
	}
	for _, c := range []struct {
		what        string
		before, now view.Node
		anew        bool
		want        []string
	}{
		{"nothing has changed", page("", "", box(true)), page("", "", box(true)), false, nil},
		{"all is drawn anew", page("", "", box(true)), page("", "", box(true)), true, []string{"[1]title", "[1 0]title"}},
		{"a box beside what is late", page("", "", box(true)), page("", "", box(false)), false, []string{"[1]title", "[1 0]title", "[1 1]"}},
		{"what was late is no more", page("", "a", box(true)), page("b", "a", box(true)), false, nil},
		{"what was late is gone", view.E("div", view.E("p", view.A("title", ""))), view.E("div", view.E("p")), false, []string{"[0]title"}},
		{"a box that was not there", page("a", "a"), page("a", "a", box(false)), false, []string{"[1 1]"}},
		{"another box", page("a", "a", box(true)), page("a", "a", box(true, view.A("id", "b"))), false, nil},
		{
			"drawings and what is in them",
			view.Node{},
			view.E("div", "text",
				view.E("svg", view.E("g", view.Flag("hidden", true)), view.E("foreignObject", view.E("p", view.Flag("hidden", true)))),
				view.E("p", view.A("title", ""), view.E("input", view.A("type", "radio"), view.Flag("checked", true)))), false,
			[]string{"[1 0]hidden", "[2]title", "[2 0]"},
		},
	} {
		if got := lateOf(c.before, c.now, c.anew); !slices.Equal(got, c.want) {
			t.Errorf("%s: got %q, want %q", c.what, got, c.want)
		}
	}
}
