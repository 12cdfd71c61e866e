package review

import "counterpoint/app/dossier"

// An objection is a claim of that role, or a counterpoint, that challenges
// something itself: what only supports an objection is answered with it. It is
// answered when a claim challenges it, or undercuts a step that leaves it.

// unanswered tells of objections without an answer, but for those that the
// author has tagged #unanswered.
func (r *review) unanswered() {
	answered := make([]bool, len(r.d.Claims))
	challenges := make([]bool, len(r.d.Claims))
	for _, relation := range r.d.Relations {
		to := relation.To
		if relation.Step >= 0 {
			to = r.d.Relations[relation.Step].From
		}
		if relation.Kind != dossier.Supports {
			answered[to] = answered[to] || relation.Kind != dossier.Contradicts
			challenges[relation.From] = true
		}
	}
	for i, c := range r.d.Claims {
		objects := c.Role == dossier.Objection || c.Role == dossier.Counterpoint
		if objects && challenges[i] && !answered[i] && !tagged(c, "unanswered") {
			r.warn(c.Place, `let a claim answer it ("  - [The answer]" below it), or tag it #unanswered if the texts leave it open`,
				"nothing answers the objection %q", c.Title)
		}
	}
}
