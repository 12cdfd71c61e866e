package view

import (
	"slices"

	"counterpoint/app/dossier"
)

// passage is a paragraph that is being made: its pieces in order, and what
// stands beside it.
type passage struct {
	kind   dossier.BlockKind
	pieces []piece
	side   any // the marks of claims
}

// piece is a part of a paragraph. Same counts the sentences in it that both
// texts have in the same words; 0 when it is a change. Where one of them is
// selected, or the twin of the one that is, the piece is held: it never folds.
type piece struct {
	nodes []Node
	same  int
	held  bool
}

// tag is the element of a paragraph's text.
func (p passage) tag() string {
	switch p.kind {
	case dossier.Headline:
		return "h3"
	case dossier.Heading:
		return "h4"
	}
	return "p"
}

// same counts the sentences of a passage in which nothing changed; 0 when
// something did.
func (p passage) same() int {
	n := 0
	for _, piece := range p.pieces {
		if piece.same == 0 {
			return 0
		}
		n += piece.same
	}
	return n
}

// para is a passage as it is shown.
func (p passage) para(inside []Node) Node {
	return E("div", Class("para", string(p.kind)), E(p.tag(), inside), p.side)
}

// paragraph is a passage that is made.
type paragraph struct {
	node Node
	same int // as of a piece
	held bool
}

// made makes a paragraph, of which what is the same between two changes folds.
func (x *Explorer) made(p passage) paragraph {
	if n := p.same(); n > 0 {
		return paragraph{p.para(unfoldedPieces(p.pieces)), n, held(p.pieces)}
	}
	return paragraph{node: p.para(x.foldingInside(p.pieces))}
}

// folding shows paragraphs so that "only changes" can fold those in which
// nothing changed into a line.
func (x *Explorer) folding(paragraphs []paragraph) []Node {
	var nodes []Node
	for i := 0; i < len(paragraphs); i++ {
		p := paragraphs[i]
		if p.same == 0 {
			nodes = append(nodes, p.node)
			continue
		}
		whole := []Node{p.node}
		for i+1 < len(paragraphs) && paragraphs[i+1].same > 0 {
			i++
			p.same, p.held = p.same+paragraphs[i].same, p.held || paragraphs[i].held
			whole = append(whole, paragraphs[i].node)
		}
		nodes = append(nodes, E("div", Class("stretch", when(p.held, "held")), x.foldLine(p.same), whole))
	}
	return nodes
}

// held reports whether one of some pieces is.
func held(pieces []piece) bool {
	return slices.ContainsFunc(pieces, func(p piece) bool { return p.held })
}

func (x *Explorer) foldingInside(pieces []piece) []Node {
	var nodes []Node
	for i := 0; i < len(pieces); i++ {
		if pieces[i].same == 0 {
			nodes = append(nodes, pieces[i].nodes...)
			continue
		}
		first, n, inside := i, 0, []Node(nil)
		for ; i < len(pieces) && pieces[i].same > 0; i++ {
			n += pieces[i].same
			inside = append(inside, pieces[i].nodes...)
		}
		nodes = append(nodes, E("span", Class("run", when(held(pieces[first:i]), "held")), x.foldLine(n), inside))
		i--
	}
	return nodes
}

// foldLine is the line that stands for sentences that are the same, and unfolds
// them.
func (x *Explorer) foldLine(n int) Node {
	return E("label", Class("same-fold"), E("input", A("type", "checkbox"), x.forgets()), E("span", x.count("same", n)))
}

func unfoldedPieces(pieces []piece) []Node {
	var nodes []Node
	for _, p := range pieces {
		nodes = append(nodes, p.nodes...)
	}
	return nodes
}
