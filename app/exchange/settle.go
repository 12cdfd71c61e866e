package exchange

import "counterpoint/app/dossier"

// settled leads undercuts to the relations that they attack. For each undercut
// targets names what it attacks, "" for other relations, and step the relation
// that this has become; an undercut of what has become none is left out, and
// so are those of it.
func settled[ID ~string](relations []dossier.Relation, targets []ID, step map[ID]int, lose func()) []dossier.Relation {
	gone := make([]bool, len(relations))
	for again := true; again; {
		again = false
		for i, id := range targets {
			if at, ok := step[id]; id != "" && !gone[i] && (!ok || gone[at]) {
				gone[i], again = true, true
				lose()
			}
		}
	}
	place := make([]int, len(relations))
	n := 0
	for i := range relations {
		place[i] = n
		if !gone[i] {
			n++
		}
	}
	var kept []dossier.Relation
	for i, one := range relations {
		if gone[i] {
			continue
		}
		if targets[i] != "" {
			one.Step = place[step[targets[i]]]
		}
		kept = append(kept, one)
	}
	return kept
}
