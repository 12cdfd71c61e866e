package review

import (
	"strings"

	"counterpoint/app/dossier"
)

// sure is the similarity of a link from which on its sentences say the same:
// links are made from .60 on, and below .80 a fifth of the letters differ, enough
// to turn "closed" into "open".
const sure = .80

// carried tells of anchors that stand on other words than those quoted, in a
// sentence that is not very like the one quoted.
func (r *review) carried() {
	for _, c := range r.d.Claims {
		for _, a := range c.Anchors {
			if !a.Carried || a.Similarity >= sure || r.verbatim(c, a) {
				continue
			}
			s := r.d.Sources[a.Source]
			r.warn(a.Place, "if it says the same, quote it too: "+s.Key+`: "a few words of it"; if not, write a longer quote of another sentence`,
				"the quote of %q is carried to %q by a weak link (%.2f), to %q", c.Title, s.File, a.Similarity, clip(dossier.Plain(s.Text[a.Start:a.End])))
		}
	}
}

// verbatim reports whether a carried anchor stands on the words that the map
// quotes.
func (r *review) verbatim(c dossier.Claim, carried dossier.Anchor) bool {
	words := r.words(carried)
	for _, a := range c.Anchors {
		if !a.Carried && a.Place == carried.Place && strings.EqualFold(r.words(a), words) {
			return true
		}
	}
	return false
}

// words gives the text below an anchor on one line, dashes and quote marks
// left out.
func (r *review) words(a dossier.Anchor) string {
	text := strings.Map(func(c rune) rune {
		if strings.ContainsRune(`-–—‑'’‘"“”„«»`, c) {
			return ' '
		}
		return c
	}, r.d.Sources[a.Source].Text[a.Start:a.End])
	return dossier.Plain(text)
}

// clip shortens a text to what fits on a line of a terminal.
func clip(text string) string {
	const most = 80
	if runes := []rune(text); len(runes) > most {
		return string(runes[:most]) + "…"
	}
	return text
}
