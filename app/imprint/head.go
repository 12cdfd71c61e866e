package imprint

import (
	"strconv"
	"strings"

	"counterpoint/app/poster"
	"counterpoint/app/view"
)

// Head is what the head of the page tells programs: where the page lies, how a
// link to it looks in networks and chats, and what it is about. It is HTML.
func (s Site) Head() string {
	var head []view.Node
	if s.Address != "" {
		head = append(head, link("canonical", s.Address))
	}
	head = append(head, s.discovery()...)
	head = append(head, link("manifest", WebManifest), link("apple-touch-icon", Icon192))
	return printed(append(head, s.card()...)) + s.linkedData()
}

// EmbedHead is what the head of the page in a frame tells programs: that the
// page itself is the one to find; where nobody can say where that lies, that
// this one is not. It is HTML.
func (s Site) EmbedHead() string {
	page := view.E("meta", view.A("name", "robots"), view.A("content", "noindex"))
	if s.Address != "" {
		page = link("canonical", s.Address)
	}
	return printed(append([]view.Node{page}, s.discovery()...))
}

func link(rel, address string) view.Node {
	return view.E("link", view.A("rel", rel), view.A("href", address))
}

// discovery leads content systems from a link to what it may be replaced with.
func (s Site) discovery() []view.Node {
	if s.Address == "" {
		return nil
	}
	return []view.Node{view.E("link", view.A("rel", "alternate"), view.A("type", "application/json+oembed"), view.A("href", s.at(OEmbed)), view.A("title", s.Dossier.Title))}
}

func printed(nodes []view.Node) string {
	var b strings.Builder
	for _, n := range nodes {
		b.WriteString(view.HTML(n))
	}
	return b.String()
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
	tell("property", "og:image", s.at(PosterPNG))
	tell("property", "og:image:type", MediaType(PosterPNG))
	tell("property", "og:image:width", strconv.Itoa(poster.Width))
	tell("property", "og:image:height", strconv.Itoa(poster.Height))
	tell("property", "og:image:alt", s.Alt())
	tell("name", "twitter:card", "summary_large_image")
	tell("name", "twitter:image:alt", s.Alt())
	return card
}
