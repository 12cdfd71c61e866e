package review

import "counterpoint/app/dossier"

// drafts tells how many claims are still guesses, at the first of them.
func (r *review) drafts() {
	n, first := 0, dossier.Place{}
	for _, c := range r.d.Claims {
		if tagged(c, "draft") {
			if n == 0 {
				first = c.Place
			}
			n++
		}
	}
	switch n {
	case 0:
	case 1:
		r.warn(first, "say it in your own words and remove the tag", "1 claim is still a #draft")
	default:
		r.warn(first, "say each in your own words and remove its tag, or delete it", "%d claims are still a #draft", n)
	}
}
