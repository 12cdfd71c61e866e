package main

import (
	"slices"
	"strings"

	"counterpoint/app/view"
)

// at gives the node at a place of a tree: path holds the indices of children
// that lead there. ok is false when there is none.
func at(tree view.Node, path []int) (n view.Node, ok bool) {
	for _, i := range path {
		if i >= len(tree.Kids) {
			return view.Node{}, false
		}
		tree = tree.Kids[i]
	}
	return tree, true
}

// flags are the attributes that go-app sets as properties, from "true".
var flags = map[string]bool{
	"async": true, "autofocus": true, "autoplay": true, "checked": true, "default": true,
	"defer": true, "disabled": true, "hidden": true, "ismap": true, "loop": true,
	"multiple": true, "muted": true, "open": true, "readonly": true, "required": true,
	"reversed": true, "selected": true,
}

// keeps reports whether go-app shows an attribute as the printer prints it. It
// drops empty values, trims others, gives flags that it does not know and all
// flags of drawings the value "true", and takes every value of a flag for true
// or false.
func keeps(a view.Attr, drawing bool) bool {
	if a.Bare {
		return flags[a.Name] && !drawing
	}
	return a.Value != "" && a.Value == strings.TrimSpace(a.Value) && !flags[a.Name]
}

// lateAttr is an attribute that go-app would not set as the printer prints it:
// it is set after the render.
type lateAttr struct {
	path        []int
	name, value string
}

// field is a property of a form field or of details. The reader changes it as well, so that
// the attribute of that name is only its first value: it is written when the
// model wants another value than before, and left alone otherwise.
type field struct {
	path  []int
	name  string // value, checked, selected or open
	value string // of value
	on    bool   // of the others
}

func (f field) equal(g field) bool {
	return f.name == g.name && f.value == g.value && f.on == g.on && slices.Equal(f.path, g.path)
}

// lateIn lists what of a tree is set after the render.
func lateIn(tree view.Node) (attrs []lateAttr, fields []field) {
	var path []int
	var visit func(n view.Node, drawing bool)
	visit = func(n view.Node, drawing bool) {
		drawing = drawing || n.Tag == "svg"
		for _, a := range n.Attrs {
			if !keeps(a, drawing) {
				attrs = append(attrs, lateAttr{slices.Clone(path), a.Name, a.Value})
			}
		}
		if f, ok := fieldOf(n, path); ok {
			fields = append(fields, f)
		}
		for i, k := range n.Kids {
			path = append(path, i)
			visit(k, drawing && n.Tag != "foreignObject")
			path = path[:len(path)-1]
		}
	}
	visit(tree, false)
	return attrs, fields
}

// fieldOf gives such a property; ok is false for other nodes.
func fieldOf(n view.Node, path []int) (f field, ok bool) {
	switch {
	case isBox(n):
		f = field{name: "checked", on: has(n, "checked")}
	case n.Tag == "details":
		f = field{name: "open", on: has(n, "open")}
	case n.Tag == "option":
		f = field{name: "selected", on: has(n, "selected")}
	case n.Tag == "input" && has(n, "value"):
		f = field{name: "value", value: attr(n, "value")}
	case n.Tag == "textarea":
		f = field{name: "value", value: text(n)}
	default:
		return f, false
	}
	f.path = slices.Clone(path)
	return f, true
}

// isBox reports whether a node is an input that is on or off.
func isBox(n view.Node) bool {
	kind := attr(n, "type")
	return n.Tag == "input" && (kind == "checkbox" || kind == "radio")
}

func has(n view.Node, name string) bool {
	return slices.ContainsFunc(n.Attrs, func(a view.Attr) bool { return a.Name == name })
}

func attr(n view.Node, name string) string {
	for _, a := range n.Attrs {
		if a.Name == name {
			return a.Value
		}
	}
	return ""
}

func text(n view.Node) string {
	s := n.Text
	for _, k := range n.Kids {
		s += text(k)
	}
	return s
}
