package view

import (
	"counterpoint/app/dossier"
	"counterpoint/app/state"
)

// Most of a page stays as it is when the reader does something. A part is drawn
// from a sight, which is all that it looks at of what is chosen; where the sight
// is the one of before, the part is the one of before, and whoever shows the
// tree knows it by its mark without looking into it.

// Kept is the mark of a part: nodes with the same mark are the same, with all
// that they hold.
type Kept struct{ _ byte }

// keeping gives a node a mark of its own.
func keeping(n Node) Node {
	n.Kept = new(Kept)
	return n
}

// part is a part of the page as it was drawn last.
type part[Sight comparable] struct {
	sight Sight
	node  Node
}

// of gives the part for a sight.
func (p *part[Sight]) of(s Sight, draw func(Sight) Node) Node {
	if p.node.Kept == nil || p.sight != s {
		p.sight, p.node = s, keeping(draw(s))
	}
	return p.node
}

// section is a view as it was drawn last; it looks at a part of the model.
type section struct {
	sight state.Model
	node  Node
}

// of gives the view for a part of the model.
func (s *section) of(m state.Model, draw func(state.Model) Node) Node {
	if s.node.Kept == nil || !s.sight.Equal(m) {
		s.sight, s.node = m, keeping(draw(m))
	}
	return s.node
}

// kept is what was drawn last, or worked out for it.
type kept struct {
	argument, compare, tour section
	filters, whatif         section

	cards   []part[cardSight]   // by claim
	details []part[detailSight] // by claim
	folds   []part[foldSight]   // by claim
	routes  []part[edgeSight]   // by relation
	signs   []part[edgeSight]   // by relation

	blocks   map[[2]int]*block // by source and block; those that were drawn
	merged   part[mergedSight]
	overview part[*comparison]
}

// block is a block of a text as it was drawn last.
type block struct {
	sight blockSight
	made  paragraph
}

// of gives the paragraph for a sight.
func (b *block) of(s blockSight, draw func(blockSight) paragraph) paragraph {
	if b.made.node.Kept == nil || b.sight != s {
		b.sight, b.made = s, draw(s)
		b.made.node = keeping(b.made.node)
	}
	return b.made
}

// block gives a block of a text as it was drawn last.
func (k *kept) block(source, at int) *block {
	key := [2]int{source, at}
	if k.blocks[key] == nil {
		k.blocks[key] = new(block)
	}
	return k.blocks[key]
}

// keepNothing makes room for the parts of a dossier.
func keepNothing(d *dossier.Dossier) kept {
	n, r := len(d.Claims), len(d.Relations)
	return kept{
		blocks: map[[2]int]*block{},
		cards:  make([]part[cardSight], n), details: make([]part[detailSight], n), folds: make([]part[foldSight], n),
		routes: make([]part[edgeSight], r), signs: make([]part[edgeSight], r),
	}
}
