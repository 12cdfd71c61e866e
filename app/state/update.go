package state

// Update gives the model after something happened.
func Update(m Model, msg Msg) Model {
	switch msg := msg.(type) {
	case Started:
		m = FromFragment(msg.Fragment)
		m.Live = true
	case Navigated:
		m = FromFragment(msg.Fragment)
		m.Live = true
	case PressedEscape:
		m = Model{View: m.View, Live: m.Live}
	}
	return m
}
