package state

// Update gives the model after something happened.
func Update(m Model, msg Msg) Model {
	switch msg := msg.(type) {
	case Started:
		return running(FromFragment(msg.Fragment), msg.Lang)
	case Navigated:
		return running(FromFragment(msg.Fragment), m.Lang)
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

// running is a model while the program runs.
func running(m Model, lang string) Model {
	m.Lang, m.Live = lang, true
	return m
}
