package verdict

import "counterpoint/app/dossier"

// Unanswered lists the objections and counterpoints that attack another claim,
// or a step of one, while nothing that stands attacks or undercuts them.
// Verdicts are those of [Label] for the same map.
func Unanswered(claims []dossier.Claim, relations []dossier.Relation, verdicts []dossier.Verdict) []int {
	attacks := make([]bool, len(claims))
	answered := make([]bool, len(claims))
	for _, r := range relations {
		if r.Kind == dossier.Supports {
			continue
		}
		attacks[r.From] = true
		if to := aim(relations, r); r.Kind != dossier.Contradicts && verdicts[r.From] == dossier.Stands {
			answered[to] = true
		}
	}
	var list []int
	for i, c := range claims {
		objects := c.Role == dossier.Objection || c.Role == dossier.Counterpoint
		if objects && attacks[i] && !answered[i] && verdicts[i] != dossier.Falls {
			list = append(list, i)
		}
	}
	return list
}

// aim is the claim that an attack is directed at; for an undercut, the claim
// whose step it attacks.
func aim(relations []dossier.Relation, r dossier.Relation) int {
	if r.Step >= 0 {
		return relations[r.Step].From
	}
	return r.To
}

// Changes lists the claims whose verdict differs.
func Changes(before, after []dossier.Verdict) []int {
	var list []int
	for i := range before {
		if before[i] != after[i] {
			list = append(list, i)
		}
	}
	return list
}

// LoadBearing lists the claims, other than the watched ones, whose rejection,
// on top of those already rejected, changes the verdict of a watched claim:
// what the thesis, say, leans on. It labels the map once for every claim that
// is not yet rejected.
func LoadBearing(claims []dossier.Claim, relations []dossier.Relation, rejected []bool, watched []int) []int {
	trial := make([]bool, len(claims))
	copy(trial, rejected)
	before := Label(claims, relations, trial)
	skip := make([]bool, len(claims))
	for _, w := range watched {
		skip[w] = true
	}
	var list []int
	for i := range claims {
		if trial[i] || skip[i] {
			continue
		}
		trial[i] = true
		after := Label(claims, relations, trial)
		trial[i] = false
		for _, w := range watched {
			if before[w] != after[w] {
				list = append(list, i)
				break
			}
		}
	}
	return list
}
