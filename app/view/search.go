package view

import (
	"slices"
	"strings"

	"counterpoint/app/dossier"
	"counterpoint/app/search"
	"counterpoint/app/state"
)

// The words that a reader searches for are looked for in the claims and in the
// sentences of every text. Where they were found is told to the start script,
// which marks the words on the page without changing it.

// haystack holds what is searched, folded. The sentences are one text: the fewer
// pieces the program holds, the less its collector stops the page.
type haystack struct {
	claims []string // by claim
	text   string   // the sentences in the order of the texts
	ends   []int    // where each ends in the text, in bytes
}

// haystack prepares the texts for being searched, once.
func (x *Explorer) haystack(pause dossier.Pause) *haystack {
	if x.searched != nil {
		return x.searched
	}
	h := new(haystack)
	for _, c := range x.d.Claims {
		h.claims = append(h.claims, search.Fold(c.Title+" "+c.Text))
	}
	var text strings.Builder
	for _, s := range x.spots {
		search.Write(&text, x.at(s).Text)
		h.ends = append(h.ends, text.Len())
		pause.Now()
	}
	h.text = text.String()
	x.searched = h
	return h
}

// hits is where the words of a query stand.
type hits struct {
	query     search.Query
	claims    []string // ids, in the order of the outline
	sentences []string // ids, in the order of the texts
}

// found looks for what the reader searches for.
func (x *Explorer) found(m state.Model) hits {
	h := hits{query: search.Parse(m.Query)}
	if h.query.Empty() {
		return h
	}
	all := x.haystack(nil)
	for _, i := range x.order {
		if h.query.In(all.claims[i]) {
			h.claims = append(h.claims, x.d.Claims[i].ID)
		}
	}
	from := 0
	for i, s := range x.spots {
		if h.query.In(all.text[from:all.ends[i]]) {
			h.sentences = append(h.sentences, x.at(s).ID)
		}
		from = all.ends[i]
	}
	return h
}

// search is the field in which the reader types.
func (x *Explorer) search(m state.Model) Node {
	return E(
		"div", Class("search"), A("role", "search"),
		E("input", A("id", "search"), A("type", "search"), A("value", m.Query), A("placeholder", x.say("search.field")), A("aria-label", x.say("search")),
			A("autocomplete", "off"), A("spellcheck", "false"), A("enterkeyhint", "search"), A("aria-keyshortcuts", "/"), On("input", state.Typed{})),
	)
}

// finding says how much was found, and leads from one place to the next.
func (x *Explorer) finding(m state.Model) Node {
	h := x.found(m)
	places, at := x.places(m, h)
	return E(
		"div", Class("finding", when(!h.query.Empty(), "on")), A("data-words", strings.Join(h.query.Words, " ")), A("data-places", h.ids()),
		E("p", A("role", "status"), x.foundWords(m, h)),
		E("p", Class("turn", when(len(places) == 0, "none")),
			E("span", Class("nth"), x.nth(at, len(places))),
			x.turn("found-previous", x.say("found.previous"), "‹", places, at-1),
			x.turn("found-next", x.say("found.next"), "›", places, at+1)),
	)
}

// ids lists the elements in which words were found.
func (h hits) ids() string {
	var list []string
	for _, id := range h.claims {
		list = append(list, "claim="+id)
	}
	for _, id := range h.sentences {
		list = append(list, "s="+id)
	}
	return strings.Join(list, " ")
}

// foundWords counts what was found; each number leads to the view that shows
// it.
func (x *Explorer) foundWords(m state.Model, h hits) []Node {
	switch {
	case h.query.Empty():
		return nil
	case len(h.claims)+len(h.sentences) == 0:
		return []Node{{Text: x.say("found.none", x.quote(strings.TrimSpace(m.Query)))}}
	}
	claims := state.Map
	if m.View == state.Outline {
		claims = state.Outline
	}
	return []Node{
		E("a", A("href", "#view="+string(claims)), x.count("found.claims", len(h.claims))),
		{Text: ", "},
		E("a", A("href", "#view=compare"), x.count("found.sentences", len(h.sentences))),
	}
}

// places lists the addresses of what was found in the view, or in another when
// there is nothing in it, and the index of the selected one, -1 for none.
func (x *Explorer) places(m state.Model, h hits) (list []string, at int) {
	sentences := m.View == state.Compare && len(h.sentences) > 0 || len(h.claims) == 0
	if sentences {
		for _, id := range h.sentences {
			list = append(list, state.Model{View: state.Compare, Sentence: id}.Base())
		}
		return list, slices.Index(h.sentences, m.Sentence)
	}
	view := state.Map
	if m.View == state.Outline {
		view = state.Outline
	}
	for _, id := range h.claims {
		list = append(list, state.Model{View: view, Claim: id}.Base())
	}
	return list, slices.Index(h.claims, m.Claim)
}

// nth says which of the places is selected.
func (x *Explorer) nth(at, n int) string {
	if at < 0 {
		return ""
	}
	return x.say("found.nth", x.w.Number(at+1), x.w.Number(n))
}

// turn leads to one of the places; beyond the last comes the first.
func (x *Explorer) turn(class, words, sign string, places []string, to int) Node {
	href := "view=map"
	if n := len(places); n > 0 {
		if to == -2 { // before nothing comes the last
			to = -1
		}
		href = places[(to+n)%n]
	}
	return E("a", Class("button", class), A("href", "#"+href), A("aria-label", words), A("title", words), Flag("data-replace", true), sign)
}
