package view

import "strconv"

// What can be taken along: links, files, the code that embeds. It stands beside
// the explorer, not in it: nothing in it depends on what is chosen, so that it
// costs the program nothing. static/share.js gives it its life.

// Names of the files of a site that readers take along.
const (
	MapFile     = "poster.svg"     // the map as a drawing
	OutlineFile = "outline.md"     // the argument as an outline
	DataFile    = "explainer.json" // the whole dossier
)

// shareButton opens what can be taken along; the browser does it by itself.
func (x *Explorer) shareButton() Node {
	return E("button", A("type", "button"), Class("tab", "share-button"), A("popovertarget", "share"), x.say("share"))
}

// copyLink copies the address of the claim whose details hold it, or else that
// of the present state.
func (x *Explorer) copyLink(words string) Node {
	return E("button", A("type", "button"), Class("button", "copy"), A("data-copy", ""), words)
}

// share is the panel. The program puts its words into another language one by
// one: none is said with a value in it.
func (x *Explorer) share() Node {
	return E(
		"div", A("id", "share"), A("popover", "auto"), Class("share"), A("role", "dialog"), A("aria-labelledby", "share-name"),
		E("h2", A("id", "share-name"), x.say("share")),
		E("div", Class("share-part", "scripted"),
			E("h3", x.say("share.link")),
			E("p", Class("actions"),
				x.copyLink(x.say("share.state")),
				E("button", A("type", "button"), Class("button", "copy"), A("data-copy-chosen", ""), Flag("hidden", true), x.say("share.chosen")),
				E("button", A("type", "button"), Class("button"), A("data-send", ""), Flag("hidden", true), x.say("share.send"))),
			E("p", E("input", A("id", "share-link"), A("type", "text"), A("readonly", ""), A("aria-label", x.say("share.link"))))),
		E("div", Class("share-part"),
			E("h3", x.say("share.take")),
			E("p", Class("actions"),
				x.file(MapFile, x.say("share.svg")),
				E("button", A("type", "button"), Class("button", "scripted"), A("data-png", MapFile), x.say("share.png")),
				x.file(OutlineFile, x.say("share.markdown")),
				x.file(DataFile, x.say("share.json")),
				E("button", A("type", "button"), Class("button", "scripted"), A("data-print", ""), x.say("share.print")))),
		x.embedForm(),
		E("button", A("type", "button"), Class("button"), A("popovertarget", "share"), A("popovertargetaction", "hide"), x.say("close")),
	)
}

// file is a link that saves a file of the site.
func (x *Explorer) file(name, words string) Node {
	return E("a", Class("button"), A("href", name), Flag("download", true), words)
}

// embedPlace stands in the code for the address of the page, which only the
// browser knows: a character that no text holds.
const embedPlace = "\uE000"

// embedHeight is that of a frame before its script runs, in CSS pixels.
const embedHeight = 640

// embedForm offers the code that embeds, with its options and a preview.
func (x *Explorer) embedForm() Node {
	codes := EmbedCode(Embed{Page: embedPlace, Title: x.d.Title, Height: embedHeight})
	check := func(name string) Node {
		return E("label", E("input", A("type", "checkbox"), A("name", name)), " ", x.say("embed."+name))
	}
	theme := func(name string) Node {
		return E("option", A("value", name), x.say("theme."+name))
	}
	return E(
		"details", Class("share-part", "scripted", "embed"),
		E("summary", x.say("share.embed")),
		E("div", Class("embed-options"),
			E("label", x.say("embed.theme")+" ", E("select", A("name", "theme"), theme("auto"), theme("light"), theme("dark"))),
			check("plain"), check("transparent"), check("static"), check("here")),
		E("div", A("data-codes", strconv.Itoa(len(codes))), x.embedCodes(codes)),
		E("details", Class("embed-preview"), E("summary", x.say("embed.preview")), E("div", A("data-preview", EmbedPage), A("data-title", x.d.Title))),
	)
}

// embedCodes are the ways to embed, each in a field to copy from.
func (x *Explorer) embedCodes(codes []Snippet) []Node {
	var list []Node
	for _, c := range codes {
		id := "embed-" + c.Kind
		list = append(list,
			E("p", E("label", A("for", id), x.say("embed.kind."+c.Kind))),
			E("textarea", A("id", id), A("readonly", ""), A("rows", "4"), A("data-code", c.Code)),
			E("p", E("button", A("type", "button"), Class("button", "copy"), A("data-copy-field", id), x.say("embed.copy"))))
	}
	return list
}
