package view

import "counterpoint/app/state"

// Heights is what a page around reserves for a frame, in CSS pixels: a row a
// view, a number a width. A frame is at least as wide as the width that counts
// for it.
type Heights struct {
	Widths []int                `json:"widths"`
	Views  map[state.View][]int `json:"views"`
	Focus  []int                `json:"focus"` // what the longest details add where they open in place
	Plain  []int                `json:"plain"` // what goes without header and footer
}

// Heights guesses the heights of every view. Phones differ by little: their
// widths come in small steps.
func (x *Explorer) Heights() Heights {
	h := Heights{Views: map[state.View][]int{}}
	for w := 240; w < 480; w += 20 {
		h.Widths = append(h.Widths, w)
	}
	for w := 480; w < 960; w += 40 {
		h.Widths = append(h.Widths, w)
	}
	h.Widths = append(h.Widths, 960, wideFrom, 1080, 1180, 1280)
	for _, v := range []state.View{state.Map, state.Compare, state.Outline, state.WhatIf, state.Tour} {
		m, _ := x.known(state.FromFragment(state.Model{View: v}.Fragment()))
		m.Live = true
		tree := x.Show(m)
		for _, w := range h.Widths {
			h.Views[v] = append(h.Views[v], x.guess(m, w).page(tree))
		}
	}
	details := x.details()
	for _, w := range h.Widths {
		g := x.guess(state.Model{View: state.Map}, w)
		h.Focus = append(h.Focus, g.longest(details))
		h.Plain = append(h.Plain, int(g.block(x.fixed.header, g.width, plain)+g.block(x.fixed.footer, g.width, plain)))
	}
	return h
}

// details are those of every claim, open.
func (x *Explorer) details() []Node {
	var all []Node
	for i := range x.d.Claims {
		all = append(all, x.drawDetail(detailSight{claim: i, open: true}))
	}
	return all
}

// longest is the height of the tallest details, in the outline or beside the
// map.
func (g guess) longest(details []Node) int {
	width := g.width - 32
	if g.wide {
		width = panelWidth
	}
	g.wide = false
	tallest := 0.0
	for _, d := range details {
		tallest = max(tallest, g.block(d, width, plain))
	}
	return pixels(tallest)
}
