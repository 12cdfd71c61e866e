// Package view turns a dossier and what the reader has chosen into a page: a
// tree of elements as plain data. [HTML] prints the tree for the static site;
// package web shows the same tree in the browser. Start with [Explorer].
package view

import (
	"slices"
	"strings"

	"counterpoint/app/state"
)

// Node is an element, or text when Tag is empty. Attributes are sorted by
// name and never repeat; no two texts are neighbours and none is empty, so
// that parsing the printed tree gives back the same nodes. Nodes that are Kept are
// shared by trees.
type Node struct {
	Tag   string
	Text  string
	Attrs []Attr
	On    []Handler
	Kids  []Node
	Kept  *Kept // nil for a node that is of this tree alone
	Left  bool  // what it holds is left to the page that shows it: see [Explorer.Spare]
}

// Attr is an attribute. A Bare one has no value (hidden, open, disabled).
type Attr struct {
	Name, Value string
	Bare        bool
}

// Handler says what happens on an event of an element, such as "click".
type Handler struct {
	Event string
	Msg   state.Msg
}

// E makes an element out of its tag and its parts: [Attr], [Handler], [Node],
// []Node, []Attr, string (a text), or nil, which is skipped.
func E(tag string, parts ...any) Node {
	n := Node{Tag: tag}
	for _, part := range parts {
		n.add(part)
	}
	return n
}

func (n *Node) add(part any) {
	switch p := part.(type) {
	case nil:
	case string:
		n.kid(Node{Text: p})
	case Node:
		n.kid(p)
	case []Node:
		for _, k := range p {
			n.kid(k)
		}
	case Attr:
		n.attr(p)
	case []Attr:
		for _, a := range p {
			n.attr(a)
		}
	case Handler:
		n.On = append(n.On, p)
	default:
		panic("view: not a part of an element")
	}
}

// kid appends a child, joining neighbouring texts and dropping empty ones.
func (n *Node) kid(k Node) {
	if k.Tag == "" {
		if k.Text == "" {
			return
		}
		if last := len(n.Kids) - 1; last >= 0 && n.Kids[last].Tag == "" {
			n.Kids[last].Text += k.Text
			return
		}
	}
	n.Kids = append(n.Kids, k)
}

// attr sets an attribute, in the order of names; classes add up, an attribute
// without a name is skipped, any other later one wins.
func (n *Node) attr(a Attr) {
	if a.Name == "" {
		return
	}
	at := len(n.Attrs)
	for at > 0 && n.Attrs[at-1].Name >= a.Name {
		at--
	}
	switch {
	case at == len(n.Attrs) || n.Attrs[at].Name != a.Name:
		n.Attrs = slices.Insert(n.Attrs, at, a)
	case a.Name == "class":
		n.Attrs[at].Value = strings.TrimSpace(n.Attrs[at].Value + " " + a.Value)
	default:
		n.Attrs[at] = a
	}
}

// A is an attribute with a value.
func A(name, value string) Attr { return Attr{Name: name, Value: value} }

// Class gives classes to an element; empty names are skipped.
func Class(names ...string) Attr {
	var keep []string
	for _, n := range names {
		if n != "" {
			keep = append(keep, n)
		}
	}
	if keep == nil {
		return Attr{}
	}
	return A("class", strings.Join(keep, " "))
}

// Flag is an attribute without a value when on, and no attribute otherwise.
func Flag(name string, on bool) Attr {
	if !on {
		return Attr{}
	}
	return Attr{Name: name, Bare: true}
}

// On answers an event with a message.
func On(event string, msg state.Msg) Handler { return Handler{Event: event, Msg: msg} }
