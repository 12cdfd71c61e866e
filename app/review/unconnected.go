package review

// unconnected tells of claims in no relation. A map of a single claim is fine.
func (r *review) unconnected() {
	connected := make([]bool, len(r.d.Claims))
	for _, relation := range r.d.Relations {
		connected[relation.From] = true
		if relation.To >= 0 {
			connected[relation.To] = true
		}
	}
	for i, c := range r.d.Claims {
		if !connected[i] && len(r.d.Claims) > 1 {
			r.warn(c.Place, `write it below the claim that it bears on: "  + [`+c.Title+`]", or - in place of + if it challenges it`,
				"the claim %q connects to nothing", c.Title)
		}
	}
}
