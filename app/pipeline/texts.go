package pipeline

import (
	"counterpoint/app/dossier"
	"counterpoint/app/link"
	"counterpoint/app/worddiff"
)

// Link joins the near-duplicate sentences of every two of some texts and those
// that a text repeats. It gives the texts back with their repeats filled in and
// with every block taken up again that was wrongly set aside.
func Link(sources []dossier.Source, o link.Options) ([]dossier.Source, []dossier.Pair) {
	sources = link.Restore(sources)
	texts := make([]map[string]string, len(sources))
	for i, s := range sources {
		texts[i] = plainTexts(s)
		sources[i].Repeats = compared(link.Repeats(s, o), texts[i], texts[i])
	}
	pairs := paired(sources, o)
	for _, p := range pairs {
		compared(p.Links, texts[p.A], texts[p.B])
	}
	return sources, pairs
}

// paired links every two of some texts.
func paired(sources []dossier.Source, o link.Options) []dossier.Pair {
	var pairs []dossier.Pair
	for a := range sources {
		for b := a + 1; b < len(sources); b++ {
			pairs = append(pairs, dossier.Pair{A: a, B: b, Links: link.Pair(sources[a], sources[b], o)})
		}
	}
	return pairs
}

// compared fills in what differs inside each link, given the texts of the
// sentences.
func compared(links []dossier.Link, a, b map[string]string) []dossier.Link {
	var d worddiff.Differ
	for i, l := range links {
		links[i].Diff = d.Diff(joined(l.A, a), joined(l.B, b))
	}
	return links
}

// plainTexts gives the plain text of every sentence by its id.
func plainTexts(s dossier.Source) map[string]string {
	n := 0
	for _, b := range s.Blocks {
		n += len(b.Sentences)
	}
	m := make(map[string]string, n)
	for _, b := range s.Blocks {
		for _, sentence := range b.Sentences {
			m[sentence.ID] = dossier.Plain(sentence.Text)
		}
	}
	return m
}

// joined is the text of several sentences with one space between them.
func joined(ids []string, texts map[string]string) string {
	s := ""
	for i, id := range ids {
		if i > 0 {
			s += " "
		}
		s += texts[id]
	}
	return s
}
