package imprint

import (
	"strings"

	"counterpoint/app/view"
)

// Head is what the head of the page tells programs: where the page lies, how a
// link to it looks in networks and chats, and what it is about. It is HTML.
func (s Site) Head() string {
	var head []view.Node
	if s.Address != "" {
		head = append(head, canonical(s.Address))
	}
	return printed(append(head, s.card()...)) + s.linkedData()
}

// EmbedHead is what the head of the page in a frame tells programs: that the
// page itself is the one to find. It is HTML.
func (s Site) EmbedHead() string {
	return printed([]view.Node{
		view.E("meta", view.A("name", "robots"), view.A("content", "noindex")),
		canonical(s.at("")),
	})
}

func printed(nodes []view.Node) string {
	var b strings.Builder
	for _, n := range nodes {
		b.WriteString(view.HTML(n))
	}
	return b.String()
}

func canonical(address string) view.Node {
	return view.E("link", view.A("rel", "canonical"), view.A("href", address))
}

// card is the preview of a link, in the words of Open Graph and of Twitter.
func (s Site) card() []view.Node {
	var card []view.Node
	tell := func(kind, name, value string) {
		if value != "" {
			card = append(card, view.E("meta", view.A(kind, name), view.A("content", value)))
		}
	}
	tell("property", "og:type", "article")
	tell("property", "og:title", s.Dossier.Title)
	tell("property", "og:description", s.Dossier.Deck)
	tell("property", "og:url", s.Address)
	tell("property", "og:locale", locale(s.lang()))
	tell("property", "article:modified_time", s.Updated)
	tell("name", "twitter:card", "summary_large_image")
	return card
}
