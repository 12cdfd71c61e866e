package view

import (
	"math"
	"slices"
	"strings"

	"counterpoint/app/dossier"
	"counterpoint/app/glyph"
	"counterpoint/app/state"
)

// The height of a page in a frame is guessed before any browser has drawn it,
// so that a page around can leave the room. The guess goes through the tree
// that is shown as a browser would, with the lengths of the style sheet in
// boxes.go, and never ends up lower than the page will be with usual fonts.

// wideFrom is the width from which the map and the texts are laid out side by
// side, as in the style sheet.
const wideFrom = 992

// Height guesses how tall the page is in a frame of a width, for what the
// reader has chosen. In CSS pixels.
func (x *Explorer) Height(m state.Model, width int) int {
	m, _ = x.known(m)
	m.Live = true // classes say what is open
	return x.guess(m, width).page(x.Show(m))
}

// guess prepares the guess of a height.
func (x *Explorer) guess(m state.Model, width int) guess {
	return guess{x: x, model: m, width: float64(width), wide: width >= wideFrom}
}

// page gives the height of the whole page.
func (g guess) page(n Node) int { return pixels(g.block(n, g.width, plain)) }

// pixels rounds up what is reserved.
func pixels(height float64) int { return int(math.Ceil(slack * height)) }

// slack is room for what browsers round up.
const slack = 1.015

// guess is one guess of a height.
type guess struct {
	x     *Explorer
	model state.Model
	width float64 // of the frame
	wide  bool
}

// letters are the font that an element hands on.
type letters struct {
	size float64 // in CSS pixels
	line float64 // height of a line, in ems
	bold bool
}

// plain are the letters of the page.
var plain = letters{size: 16, line: 1.45}

// boldness is how much wider bold letters are.
const boldness = 1.12

// lines gives the height of a text in a width.
func (l letters) lines(text string, width float64) float64 {
	return float64(glyph.Lines(text, width/l.em())) * l.size * l.line
}

// width gives the width of a text in one line.
func (l letters) width(text string) float64 { return glyph.Width(strings.TrimSpace(text)) * l.em() }

func (l letters) em() float64 {
	if l.bold {
		return l.size * boldness
	}
	return l.size
}

// with takes over what a box says of its letters.
func (l letters) with(b box) letters {
	if b.size > 0 {
		l.size = b.size
	}
	if b.line > 0 {
		l.line = b.line
	}
	l.bold = l.bold || b.bold
	return l
}

// block gives the height of an element in a width, margins and all.
func (g guess) block(n Node, width float64, l letters) float64 {
	b := g.box(n)
	if b.flow == hidden {
		return 0
	}
	l = l.with(b)
	if b.max > 0 {
		width = min(width, b.max)
	}
	width = max(width-b.x, 1)
	switch b.flow {
	case row:
		return b.y + g.row(n.Kids, width, l, b.gap)
	case planned:
		return b.y + g.planned(n.Kids, width, l)
	case beside:
		return b.y + g.beside(n.Kids, width, l, b.gap)
	default:
		return b.y + g.stack(unfolded(n), width, l, b.gap)
	}
}

// unfolded is what shows of an element: of folded details, the summary; the
// sign of a role, too, which the style sheet puts before it.
func unfolded(n Node) []Node {
	if classed(n, "signed") {
		return append([]Node{{Text: "■ "}}, n.Kids...)
	}
	if n.Tag != "details" || slices.ContainsFunc(n.Attrs, func(a Attr) bool { return a.Name == "open" }) {
		return n.Kids
	}
	return n.Kids[:min(1, len(n.Kids))]
}

// planned gives the height of the map on a wide screen: the legend and the
// plan, and what floats beside the cards where that is taller.
func (g guess) planned(kids []Node, width float64, l letters) float64 {
	above, aside := 0.0, 0.0
	for _, k := range kids {
		switch h := g.block(k, width, l); {
		case classed(k, "mapbar"):
			above += h + columnsHeight
		case classed(k, "whatif") && !g.panel():
			above = max(above, h)
		case classed(k, "whatif"):
			aside = g.block(k, panelWidth, l)
		}
	}
	return max(above+g.plan().Height, aside, above+g.besideCard(kids, l))
}

// columnsHeight is what the headings of the columns take, in CSS pixels.
const columnsHeight = 44

// plan is the plan of the map for what is chosen.
func (g guess) plan() *dossier.Plan {
	return g.x.plan(g.x.shutting(g.model, g.x.filtered(g.model, g.x.rejecting(g.model))).hidden, nil)
}

// panel reports whether the details have a column beside the map.
func (g guess) panel() bool { return g.width >= g.x.d.Plan.Width+panelWidth+scrollbar }

// besideCard is how far down the details of the chosen claim reach: they stand
// beside its card.
func (g guess) besideCard(kids []Node, l letters) float64 {
	claim := g.x.chosen(g.model)
	if claim < 0 || claim >= len(g.plan().Nodes) || !g.panel() {
		return 0
	}
	g.wide = false // as tall as where they open in place
	detail, _ := find(kids, isOpen)
	return g.plan().Nodes[claim].Y + g.block(detail, panelWidth, l)
}

// find looks for a node that fits, from top to bottom.
func find(nodes []Node, fits func(Node) bool) (Node, bool) {
	for _, n := range nodes {
		if fits(n) {
			return n, true
		}
		if found, ok := find(n.Kids, fits); ok {
			return found, true
		}
	}
	return Node{}, false
}

// stack puts blocks below each other; what is inline between them makes
// paragraphs.
func (g guess) stack(kids []Node, width float64, l letters, gap float64) float64 {
	var height float64
	var inline []Node
	shown := 0
	add := func(h float64) {
		if h > 0 {
			if shown++; shown > 1 {
				height += gap
			}
			height += h
		}
	}
	for i, k := range kids {
		switch {
		case i > 0 && folds(kids[i-1]) && !g.wide && !opened(k):
		case g.box(k).flow == inlined:
			inline = append(inline, k)
		default:
			add(g.paragraph(inline, width, l))
			add(g.block(k, width, l))
			inline = nil
		}
	}
	add(g.paragraph(inline, width, l))
	return height
}

// paragraph is text with elements in it.
func (g guess) paragraph(inline []Node, width float64, l letters) float64 {
	text, tallest := "", l
	for _, n := range inline {
		text += g.words(n)
		if own := l.with(g.box(n)); own.size > tallest.size {
			tallest = own
		}
	}
	if strings.TrimSpace(text) == "" {
		return 0
	}
	return tallest.lines(text, width)
}

// words is the text of a node that can be seen.
func (g guess) words(n Node) string {
	if n.Tag == "" {
		return n.Text
	}
	if g.box(n).flow == hidden {
		return ""
	}
	s := ""
	for _, k := range unfolded(n) {
		s += g.words(k)
	}
	return s
}

// row puts elements beside each other as long as there is room.
func (g guess) row(kids []Node, width float64, l letters, gap float64) float64 {
	var height, x, tallest float64
	for _, k := range kids {
		b := g.box(k)
		if b.flow == hidden {
			continue
		}
		own := max(l.with(b).width(g.words(k))+b.x, b.least)
		if own == b.x && b.least == 0 {
			continue
		}
		if b.flow != inlined && b.full {
			own = width
		}
		if x > 0 && x+gap+own > width {
			height, x, tallest = height+tallest+b.below, 0, 0
		} else if x > 0 {
			x += gap
		}
		x += own
		tallest = max(tallest, g.block(k, min(own+1, width), l))
	}
	return height + tallest
}

// beside puts elements in columns of one width: the tallest counts.
func (g guess) beside(kids []Node, width float64, l letters, gap float64) float64 {
	columns := 0
	for _, k := range kids {
		if g.box(k).flow != hidden {
			columns++
		}
	}
	if columns == 0 {
		return 0
	}
	width = (width - gap*float64(columns-1)) / float64(columns)
	tallest := 0.0
	for _, k := range kids {
		tallest = max(tallest, g.block(k, width, l))
	}
	return tallest
}

// folds reports whether a node hides its next sibling on a narrow screen.
func folds(n Node) bool {
	if !classed(n, "fold") {
		return false
	}
	_, open := find(n.Kids, func(k Node) bool {
		return k.Tag == "input" && slices.ContainsFunc(k.Attrs, func(a Attr) bool { return a.Name == "checked" })
	})
	return !open
}

// opened reports whether details are open somewhere in a node.
func opened(n Node) bool {
	_, ok := find([]Node{n}, isOpen)
	return ok
}

// isOpen reports whether a node is the open details.
func isOpen(n Node) bool { return classed(n, "detail") && classed(n, "open") }

// classed reports whether an element has a class.
func classed(n Node, class string) bool {
	return slices.Contains(strings.Fields(classes(n)), class)
}

// classes is the value of the attribute class.
func classes(n Node) string {
	for _, a := range n.Attrs {
		if a.Name == "class" {
			return a.Value
		}
	}
	return ""
}
