package verdict

import "counterpoint/app/dossier"

// Unanswered lists the claims that attack another one, or a step of one, while
// nothing that stands attacks or undercuts them: objections nobody answers.
// Verdicts are those of [Label] for the same map.
func Unanswered(claims []dossier.Claim, relations []dossier.Relation, verdicts []dossier.Verdict) []int {
	objects := make([]bool, len(claims))
	answered := make([]bool, len(claims))
	for _, r := range relations {
		if r.Kind == dossier.Supports {
			continue
		}
		objects[r.From] = objects[r.From] || answers(claims, relations, r) < 0
		if r.Kind == dossier.Contradicts {
			continue
		}
		if to := aim(relations, r); verdicts[r.From] == dossier.Stands && to >= 0 {
			answered[to] = true
		}
	}
	var list []int
	for i := range claims {
		if objects[i] && !answered[i] && verdicts[i] != dossier.Falls {
			list = append(list, i)
		}
	}
	return list
}

// answers is the objection that a relation answers, -1 when it is none: a
// reply objects to an objection, which is no objection of its own.
func answers(claims []dossier.Claim, relations []dossier.Relation, r dossier.Relation) int {
	to := aim(relations, r)
	if to >= 0 && (claims[to].Role == dossier.Objection || claims[to].Role == dossier.Counterpoint) {
		return to
	}
	return -1
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
