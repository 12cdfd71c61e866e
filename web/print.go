package main

import "counterpoint/app/view"

// prints are the fingerprints of a node and of its children: two nodes that
// show the same have the same. Which message answers an event is left out,
// because it is looked up when the event comes.
type prints struct {
	sum  uint64
	acts bool // events are answered inside
	kept *view.Kept
	kids []prints
}

// The numbers of FNV-1a for 64 bits
// (http://www.isthe.com/chongo/tech/comp/fnv/).
const (
	fnvStart = 14695981039346656037
	fnvPrime = 1099511628211
)

// printed makes the prints of a node, given those of the node that was in its
// place before: what is kept has them still.
func printed(n view.Node, before prints) prints {
	if n.Kept != nil && n.Kept == before.kept {
		return before
	}
	p := prints{sum: fnvStart, acts: len(n.On) > 0, kept: n.Kept}
	p.add(n.Tag)
	p.add(n.Text)
	for _, a := range n.Attrs {
		p.add(a.Name)
		p.add(a.Value)
	}
	for _, h := range n.On {
		p.add(h.Event)
	}
	if len(n.Kids) > 0 {
		p.kids = make([]prints, len(n.Kids))
	}
	for i, k := range n.Kids {
		p.kids[i] = printed(k, before.kid(i))
		p.mix(p.kids[i].sum)
		p.acts = p.acts || p.kids[i].acts
	}
	return p
}

// add takes in a text and its end.
func (p *prints) add(s string) {
	sum := p.sum
	for i := range len(s) {
		sum = (sum ^ uint64(s[i])) * fnvPrime
	}
	p.sum = (sum ^ 0xff) * fnvPrime // no byte of a text in UTF-8
}

// mix takes in the print of a child.
func (p *prints) mix(sum uint64) {
	for range 8 {
		p.sum = (p.sum ^ sum&0xff) * fnvPrime
		sum >>= 8
	}
}

// kid gives the prints of a child, and none when there is no such child.
func (p prints) kid(i int) prints {
	if i >= len(p.kids) {
		return prints{}
	}
	return p.kids[i]
}

// at gives the prints of the node at a place, and none when there is no such
// node.
func (p prints) at(path []int) prints {
	for _, i := range path {
		p = p.kid(i)
	}
	return p
}
