package view_test

import (
	"testing"

	"counterpoint/app/pipeline"
	"counterpoint/app/state"
	"counterpoint/app/view"
	"counterpoint/seeds"
)

// What opens makes the page taller, and so does a narrower frame (but for the
// headline, whose letters get smaller), as long as the map is an outline. Browsers have the last word:
// package main holds the guess against one.
func TestHeight(t *testing.T) {
	d, problems := pipeline.Build(seeds.Read)
	if len(problems) > 0 {
		t.Fatal(problems)
	}
	x := view.New(&d)
	for _, v := range []state.View{state.Map, state.Compare, state.Outline, state.WhatIf, state.Tour} {
		last := 0
		for width := 960; width >= 240; width -= 20 {
			h := x.Height(state.Model{View: v}, width)
			if h < last-40 || h < 300 {
				t.Errorf("%s is %d px high at %d px, and %d in a wider frame", v, h, width, last)
			}
			last = h
		}
	}
	closed, open := x.Height(state.Model{View: state.Map}, 390), x.Height(state.Model{View: state.Map, Claim: d.Claims[0].ID}, 390)
	if open <= closed {
		t.Errorf("%d px with a claim open, %d without", open, closed)
	}
	if h := x.Height(state.Model{View: state.Map}, 1280); float64(h) < d.Plan.Height {
		t.Errorf("the page is %d px high, its map alone %g", h, d.Plan.Height)
	}
}
