package draft

import "counterpoint/app/dossier"

// twins gives, for the id of every sentence, a name that it shares with its
// near-duplicates: those that a link joins, in the same text or another. Links
// of sentences that share only a part join nothing.
func twins(sources []dossier.Source, pairs []dossier.Pair) map[string]string {
	j := joints{}
	for _, s := range sources {
		j.join(s.Repeats)
	}
	for _, p := range pairs {
		j.join(p.Links)
	}
	for id := range j {
		j[id] = j.root(id)
	}
	return j
}

// joints leads from an id to another of the same kin, the root to itself.
type joints map[string]string

func (j joints) join(links []dossier.Link) {
	for _, l := range links {
		if l.Kind == dossier.Partial {
			continue
		}
		first := j.root(l.A[0])
		for _, ids := range [][]string{l.A, l.B} {
			for _, id := range ids {
				j[j.root(id)] = first
			}
		}
	}
}

func (j joints) root(id string) string {
	if _, known := j[id]; !known {
		j[id] = id
	}
	for j[id] != id {
		j[id] = j[j[id]] // halves the way for the next who asks
		id = j[id]
	}
	return id
}
