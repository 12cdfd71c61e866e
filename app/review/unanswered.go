package review

import "counterpoint/app/verdict"

// unanswered tells of objections that nothing which stands answers, but for
// those that the author has tagged #unanswered.
func (r *review) unanswered() {
	for _, i := range verdict.Unanswered(r.d.Claims, r.d.Relations, r.d.Verdicts) {
		if c := r.d.Claims[i]; !tagged(c, "unanswered") {
			r.warn(c.Place, `let a claim answer it ("  - [The answer]" below it), or tag it #unanswered if the texts leave it open`,
				"nothing answers the objection %q", c.Title)
		}
	}
}
