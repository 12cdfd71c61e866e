package view

import (
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
// texts have in the same words; 0 when it is a change.
type piece struct {
	nodes []Node
	same  int
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

// folding shows passages so that "only changes" can fold what is the same into
// a line: paragraphs in which nothing changed together, sentences between two
// changes in their place.
func (x *Explorer) folding(passages []passage) []Node {
	var nodes []Node
	for i := 0; i < len(passages); i++ {
		n := passages[i].same()
		if n == 0 {
			nodes = append(nodes, passages[i].para(x.foldingInside(passages[i].pieces)))
			continue
		}
		whole := []Node{passages[i].para(unfoldedPieces(passages[i].pieces))}
		for i+1 < len(passages) && passages[i+1].same() > 0 {
			i++
			n += passages[i].same()
			whole = append(whole, passages[i].para(unfoldedPieces(passages[i].pieces)))
		}
		nodes = append(nodes, E("div", Class("stretch"), x.foldLine(n), whole))
	}
	return nodes
}

func (x *Explorer) foldingInside(pieces []piece) []Node {
	var nodes []Node
	for i := 0; i < len(pieces); i++ {
		if pieces[i].same == 0 {
			nodes = append(nodes, pieces[i].nodes...)
			continue
		}
		n, inside := 0, []Node(nil)
		for ; i < len(pieces) && pieces[i].same > 0; i++ {
			n += pieces[i].same
			inside = append(inside, pieces[i].nodes...)
		}
		i--
		nodes = append(nodes, E("span", Class("run"), x.foldLine(n), inside))
	}
	return nodes
}

// foldLine is the line that stands for sentences that are the same, and unfolds
// them.
func (x *Explorer) foldLine(n int) Node {
	return E("label", Class("same-fold"), E("input", A("type", "checkbox")), E("span", x.count("same", n)))
}

func unfoldedPieces(pieces []piece) []Node {
	var nodes []Node
	for _, p := range pieces {
		nodes = append(nodes, p.nodes...)
	}
	return nodes
}
