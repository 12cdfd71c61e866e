package resolve

import "counterpoint/app/dossier"

// carry gives a claim that is quoted from some versions its places in the
// others, along the links between them, until nothing more is found. A version
// that the map quotes itself is left as the map has it.
func (r *resolver) carry(c *dossier.Claim) {
	for {
		have := make([]bool, len(r.sources))
		for _, a := range c.Anchors {
			have[a.Source] = true
		}
		var more []dossier.Anchor
		for _, a := range c.Anchors {
			for to := range r.sources {
				if !have[to] {
					more = append(more, r.carried(a, to)...)
				}
			}
		}
		if len(more) == 0 {
			return
		}
		c.Anchors = append(c.Anchors, more...)
	}
}

// carried follows the links of the sentences of an anchor into another source.
func (r *resolver) carried(a dossier.Anchor, to int) []dossier.Anchor {
	var list []dossier.Anchor
	for _, p := range r.pairs {
		forward := p.A == a.Source && p.B == to
		if !forward && !(p.B == a.Source && p.A == to) {
			continue
		}
		for _, l := range p.Links {
			near, far := l.A, l.B
			if !forward {
				near, far = l.B, l.A
			}
			if overlaps(near, a.Sentences) {
				list = append(list, r.along(a, to, far, l)...)
			}
		}
	}
	return list
}

// along puts an anchor into the far sentences of a link: on the same words
// where they stand there once, and on the whole sentences otherwise. A link of
// two sentences that share only a part carries nothing but the same words.
func (r *resolver) along(a dossier.Anchor, to int, far []string, l dossier.Link) []dossier.Anchor {
	first, last := r.sentences[far[0]], r.sentences[far[len(far)-1]]
	at := span{first.Start, last.End}
	words := fold(r.sources[to].Text[at.start:at.end], nil).find(r.sources[a.Source].Text[a.Start:a.End])
	switch {
	case len(words) == 1:
		at = span{at.start + words[0].start, at.start + words[0].end}
	case l.Kind == dossier.Partial:
		return nil
	}
	return []dossier.Anchor{{
		Source: to, Start: at.start, End: at.end, Sentences: r.within(to, at),
		Carried: true, Similarity: l.Similarity, Place: a.Place,
	}}
}

func overlaps(a, b []string) bool {
	for _, x := range a {
		for _, y := range b {
			if x == y {
				return true
			}
		}
	}
	return false
}
