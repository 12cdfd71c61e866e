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
			got, ok := fieldOf(c.node, nil)
			if ok == c.none || !got.equal(c.want) {
				t.Errorf("got %+v %v", got, ok)
			}
		})
	}
}

func TestLateInKnowsThePlaces(t *testing.T) {
	attrs, fields := lateIn(view.E("div",
		"text",
		view.E("svg", view.E("g", view.Flag("hidden", true)), view.E("foreignObject", view.E("p", view.Flag("hidden", true)))),
		view.E("p", view.A("title", ""), view.E("input", view.A("type", "radio"), view.Flag("checked", true)))))
	var got []string
	for _, a := range attrs {
		got = append(got, fmt.Sprint(a.path, a.name))
	}
	for _, f := range fields {
		got = append(got, fmt.Sprint(f.path, f.name, f.on))
	}
	if want := []string{"[1 0]hidden", "[2]title", "[2 0]checkedtrue"}; !slices.Equal(got, want) {
		t.Errorf("got %q, want %q", got, want)
	}
}
