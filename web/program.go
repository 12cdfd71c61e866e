// Command web is the program behind the page. In the browser it takes over the
// page that the static site printed, without moving anything, and answers the
// reader: [explorer] makes the page, [reader] knows what is chosen, and the
// one component shows the tree of package view by go-app. Everywhere else it
// only says how to build it.
package main

import (
	"counterpoint/app/state"
	"counterpoint/app/view"
)

// drawing makes the page out of what the reader has chosen.
type drawing struct {
	tree   func(state.Model) view.Node
	places func(state.Model) string // the style that moves the cards of the map; nil when nothing moves
	of     *explainer               // nil for a page without texts
}
