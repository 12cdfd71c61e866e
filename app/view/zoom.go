package view

import "counterpoint/app/dossier"

// Maps that are larger than a screen get an overview and buttons that make them
// larger and smaller. They stand beside the explorer and are hidden until
// static/zoom.js finds the map larger than its window.

// tallMap is the height from which a map is large, however wide its screen is:
// some five screens. In CSS pixels.
const tallMap = 4000

// zooms reports whether the map may be larger than a window that is wide enough
// to lay it out.
func (x *Explorer) zooms() bool {
	return x.d.Plan.Width > wideFrom-scrollbar || x.d.Plan.Height > tallMap
}

// inShort gives a card the title that it shows where the map is drawn smaller.
func (x *Explorer) inShort(c dossier.Claim) Attr {
	if !x.zooms() {
		return Attr{}
	}
	return A("data-title", c.Title)
}

// Keys of the buttons.
const (
	keyLarger  = "+"
	keySmaller = "-"
	keyFull    = "0"
)

// zoom is the overview with its buttons.
func (x *Explorer) zoom() Node {
	button := func(to, words, shows, by string) Node {
		return E("button", A("type", "button"), Class("button"), A("data-to", to), A("aria-label", words), A("title", words), key(by), shows)
	}
	return E(
		"aside", A("id", "zoom"), Class("zoom"), A("aria-label", x.say("zoom")), Flag("hidden", true),
		E("svg", Class("small-map"), A("aria-hidden", "true"), A("focusable", "false")),
		E(
			"p", Class("zooms"),
			button("larger", x.say("zoom.larger"), "+", keyLarger),
			E("button", A("type", "button"), Class("button"), A("data-to", "full"), A("title", x.say("zoom.full")), A("aria-label", "100 %, "+x.say("zoom.full")), key(keyFull), "100 %"),
			button("smaller", x.say("zoom.smaller"), "−", keySmaller),
			E("button", A("type", "button"), Class("button"), A("data-to", "whole"), x.say("zoom.whole")),
		),
		E("p", A("role", "status"), Class("heard")),
	)
}
