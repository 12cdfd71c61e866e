package resolve

import "counterpoint/app/dossier"

// tagged gives the role that the first role tag of a claim names.
func tagged(tags []string) (dossier.Role, bool) {
	for _, t := range tags {
		for _, r := range dossier.Roles {
			if t == string(r) {
				return r, true
			}
		}
	}
	return "", false
}

// follow gives every claim without a role tag the role that follows from its
// relations: nothing it bears on makes it a thesis, an attack on an objection
// a reply, any other attack an objection, support a reason.
func follow(claims []dossier.Claim, relations []dossier.Relation) {
	var open []int
	for i := range claims {
		if claims[i].Role == "" {
			open = append(open, i)
			claims[i].Role = dossier.Thesis
		}
	}
	acts := make([]*dossier.Relation, len(claims))
	for i, r := range relations {
		if acts[r.From] == nil {
			acts[r.From] = &relations[i]
		}
	}
	for _, i := range open {
		if acts[i] != nil {
			claims[i].Role = dossier.Reason
			if acts[i].Kind != dossier.Supports {
				claims[i].Role = dossier.Objection
			}
		}
	}
	for _, i := range open {
		if r := acts[i]; r != nil && r.Kind != dossier.Supports && objects(claims, relations, *r) {
			claims[i].Role = dossier.Reply
		}
	}
}

// objects reports whether a relation reaches an objection or a step of one.
func objects(claims []dossier.Claim, relations []dossier.Relation, r dossier.Relation) bool {
	to := r.To
	if r.Step >= 0 {
		to = relations[r.Step].From
	}
	return claims[to].Role == dossier.Objection || claims[to].Role == dossier.Counterpoint
}
