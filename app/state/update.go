package state

import "slices"

// Update gives the model after something happened.
func Update(m Model, msg Msg) Model {
	switch msg := msg.(type) {
	case Started:
		return running(FromFragment(msg.Fragment), msg.Lang)
	case Navigated:
		next := running(FromFragment(msg.Fragment), m.Lang)
		next.Heights = m.Heights
		return next
	case Measured:
		m.grow(msg)
	case PressedEscape:
		if m.View == Tour {
			m = m.With(Map)
		}
		m = m.Closed()
	case Typed:
		m.Query = msg.Words
	default:
		return comparing(m, msg)
	}
	return m
}

// mostClaims bounds what a browser can say of heights.
const mostClaims = 10000

// grow takes up heights that were measured.
func (m *Model) grow(msg Measured) {
	m.Heights = slices.Clone(m.Heights)
	for i, claim := range msg.Claims {
		if claim < 0 || claim >= mostClaims || i >= len(msg.Heights) {
			continue
		}
		for len(m.Heights) <= claim {
			m.Heights = append(m.Heights, 0)
		}
		m.Heights[claim] = max(m.Heights[claim], msg.Heights[i])
	}
}

// running is a model while the program runs.
func running(m Model, lang string) Model {
	m.Lang, m.Live = lang, true
	return m
}
