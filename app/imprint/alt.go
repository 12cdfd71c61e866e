package imprint

import (
	"strconv"
	"strings"

	"counterpoint/app/dossier"
)

// Alt says in words what the picture of the map shows.
func (s Site) Alt() string {
	p, _ := s.say()
	thesis, objections, replies := "", 0, 0
	for _, c := range s.Dossier.Claims {
		switch c.Role {
		case dossier.Thesis:
			thesis = orElse(thesis, c.Text)
		case dossier.Objection, dossier.Counterpoint:
			objections++
		case dossier.Reply, dossier.Concession:
			replies++
		}
	}
	alt := fill(p.alt, number(p.claims, len(s.Dossier.Claims)), number(p.objections, objections), number(p.replies, replies))
	if thesis != "" {
		alt += fill(p.thesis, thesis)
	}
	return alt
}

// number counts things in words.
func number(forms [2]string, n int) string {
	form := forms[1]
	if n == 1 {
		form = forms[0]
	}
	return fill(form, strconv.Itoa(n))
}

// fill puts values into the places {0} {1} … of a phrase; braces of a value
// stay.
func fill(phrase string, values ...string) string {
	var places []string
	for i, v := range values {
		places = append(places, "{"+strconv.Itoa(i)+"}", v)
	}
	return strings.NewReplacer(places...).Replace(phrase)
}
