package state

import "strings"

// Fragment gives the part of the address after "#". The same words are the
// ids of elements of the page, so that links work before the program runs:
// "view=compare", "claim=ID", "view=compare&claim=ID", "s=a12",
// "text=b".
func (m Model) Fragment() string {
	switch {
	case m.Sentence != "":
		return "s=" + m.Sentence
	case m.Text != "" && m.Claim == "":
		return "text=" + m.Text
	case m.Claim != "" && m.View == Map:
		return "claim=" + m.Claim
	case m.Claim != "":
		return "view=" + string(m.View) + "&claim=" + m.Claim
	default:
		return "view=" + string(m.View)
	}
}

// FromFragment reads what Fragment wrote, with or without the "#"; what it
// does not know is left out, and an empty fragment is the map.
func FromFragment(fragment string) Model {
	m := Model{View: Map}
	for _, part := range strings.Split(strings.TrimPrefix(fragment, "#"), "&") {
		key, value, _ := strings.Cut(part, "=")
		switch key {
		case "view":
			if v := View(value); v == Compare || v == Outline {
				m.View = v
			}
		case "claim":
			m.Claim = value
		case "text":
			m.View, m.Text = Compare, value
		case "s":
			m.View, m.Sentence = Compare, value
		}
	}
	return m
}
