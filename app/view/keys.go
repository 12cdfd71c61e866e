package view

import "counterpoint/app/state"

// viewKeys are the keys that lead to the views.
var viewKeys = map[state.View]string{state.Map: "m", state.Compare: "c", state.Tour: "t", state.WhatIf: "w", state.Outline: "o"}

// Keys of other controls.
const (
	keyKeys     = "?"
	keyPrevious = "p"
	keyNext     = "n"
)

// key says which key presses an element; the script walk.js does so.
func key(k string) Attr { return A("aria-keyshortcuts", k) }

// keys is the list of keys behind its button. The browser opens and closes it.
func (x *Explorer) keys() Node {
	return E(
		"div", A("id", "keys"), Class("keys"), A("popover", "auto"),
		E("h2", x.say("keys")),
		E(
			"dl",
			x.keyGroup(x.say("keys.arrows"), "←", "→", "↑", "↓"),
			x.keyGroup(x.say("keys.ends"), x.say("key.home"), x.say("key.end")),
			x.keyGroup(x.say("keys.enter"), x.say("key.enter")),
			x.keyGroup(x.say("keys.space"), x.say("key.space")),
			x.keyGroup(x.say("keys.escape"), x.say("key.escape")),
			x.keyGroup(x.say("keys.neighbours"), keyPrevious, keyNext),
			x.keyGroup(x.say("keys.search"), "/"),
			x.zoomKeys(),
			x.keyGroup(x.say("keys.views"), viewKeys[state.Map], viewKeys[state.Compare], viewKeys[state.Tour], viewKeys[state.WhatIf], viewKeys[state.Outline]),
			x.keyGroup(x.say("keys.keys"), keyKeys),
		),
		E("p", E("label", E("input", A("type", "checkbox"), A("id", "keys-on"), Flag("checked", true)), " ", x.say("keys.on"))),
		E("button", A("type", "button"), Class("button"), A("popovertarget", "keys"), A("popovertargetaction", "hide"), x.say("close")),
	)
}

// zoomKeys are for maps that may be larger than a window.
func (x *Explorer) zoomKeys() any {
	if !x.zooms() {
		return nil
	}
	return x.keyGroup(x.say("keys.zoom"), keyLarger, "−", keyFull)
}

// keyGroup is a line of the list: keys, and what they do.
func (x *Explorer) keyGroup(does string, keys ...string) Node {
	var caps []Node
	for i, k := range keys {
		if i > 0 {
			caps = append(caps, Node{Text: " "})
		}
		caps = append(caps, E("kbd", k))
	}
	return E("div", E("dt", caps), E("dd", does))
}

// keysButton opens the list of keys.
func (x *Explorer) keysButton() Node {
	return E("button", A("type", "button"), Class("keys-button"), A("popovertarget", "keys"), key(keyKeys), x.say("keys"), " ", E("kbd", A("aria-hidden", "true"), keyKeys))
}
