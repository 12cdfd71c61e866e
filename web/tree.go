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

// isPart reports whether a node is looked into only when it has changed: those
// that usually hold many others. It depends on the tag alone, because go-app
// rebuilds an element that becomes a part or ceases to be one.
func isPart(n view.Node) bool {
	switch n.Tag {
	case "article", "aside", "details", "div", "footer", "g", "header", "li", "main", "nav", "ol", "p", "section", "svg", "ul":
		return true
	}
	return false
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

// late is something of a node that is brought to what the tree says after the
// render: an attribute that go-app does not show as the printer prints it, or,
// without a name, the node's field.
type late struct {
	path []int
	name string
}

// field is a property of a form field or of details. The reader changes it as well, so that
// the attribute of that name is only its first value: it is written when the
// model wants another value than before, and left alone otherwise.
type field struct {
	name  string // value, checked, selected or open
	value string // of value
	on    bool   // of the others
}

// shown is a tree with its prints.
type shown struct {
	tree   view.Node
	prints prints
}

// lateSince lists what is set after a render that put a tree in the place of
// another. It looks where go-app does: not into parts that have not changed,
// unless all is drawn anew.
func lateSince(before, now shown, anew bool) []late {
	l := lates{anew: anew}
	l.visit(before.tree, now.tree, before.prints, now.prints, false)
	return l.found
}

// lates is such a list in the making.
type lates struct {
	anew  bool
	path  []int
	found []late
}

func (l *lates) visit(before, now view.Node, was, is prints, drawing bool) {
	if isPart(now) && was.sum == is.sum && len(l.path) > 0 && !l.anew {
		return
	}
	if before.Tag != now.Tag {
		before = view.Node{}
	}
	drawing = drawing || now.Tag == "svg"
	for _, a := range now.Attrs {
		if !keeps(a, drawing) {
			l.add(a.Name)
		}
	}
	for _, a := range before.Attrs {
		if !keeps(a, drawing) && !has(now, a.Name) {
			l.add(a.Name)
		}
	}
	wanted, ok := fieldOf(now)
	if had, _ := fieldOf(before); ok && had != wanted {
		l.add("")
	}
	for i, k := range now.Kids {
		l.path = append(l.path, i)
		var old view.Node
		if i < len(before.Kids) {
			old = before.Kids[i]
		}
		l.visit(old, k, was.kid(i), is.kids[i], drawing && now.Tag != "foreignObject")
		l.path = l.path[:len(l.path)-1]
	}
}

func (l *lates) add(name string) { l.found = append(l.found, late{slices.Clone(l.path), name}) }

// fieldOf gives such a property; ok is false for other nodes.
func fieldOf(n view.Node) (f field, ok bool) {
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
