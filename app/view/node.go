// Package view turns a dossier and what the reader has chosen into a page: a
// tree of elements as plain data. [HTML] prints the tree for the static site;
// package web shows the same tree in the browser. Start with [Explorer].
package view

import (
	"sort"
	"strings"

	"counterpoint/app/state"
)

// Node is an element, or text when Tag is empty. Attributes are sorted by
// name and never repeat; no two texts are neighbours and none is empty, so
// that parsing the printed tree gives back the same nodes.
type Node struct {
	Tag   string
	Text  string
	Attrs []Attr
	On    []Handler
	Kids  []Node
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
// []Node, string (a text), or nil, which is skipped.
func E(tag string, parts ...any) Node {
	n := Node{Tag: tag}
	for _, part := range parts {
		n.add(part)
	}
	sort.SliceStable(n.Attrs, func(i, j int) bool { return n.Attrs[i].Name < n.Attrs[j].Name })
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

// attr sets an attribute; classes add up, an attribute without a name is
// skipped, any other later one wins.
func (n *Node) attr(a Attr) {
	if a.Name == "" {
		return
	}
	for i := range n.Attrs {
		if n.Attrs[i].Name != a.Name {
			continue
		}
		if a.Name == "class" {
			n.Attrs[i].Value = strings.TrimSpace(n.Attrs[i].Value + " " + a.Value)
		} else {
			n.Attrs[i] = a
		}
		return
	}
	n.Attrs = append(n.Attrs, a)
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
