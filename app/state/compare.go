package state

import "strconv"

// LeastAlike and UsualAlike bound how alike sentences are that Compare links,
// in per cent: the least that can be chosen, and what is linked unless the
// reader chooses.
const (
	LeastAlike = 35
	UsualAlike = 60
)

// Alike is how alike sentences are that Compare links, in per cent.
func (m Model) Alike() int {
	if m.Least == 0 {
		return UsualAlike
	}
	return m.Least
}

// MovedSlider is sent while the reader moves the slider; Percent is where it
// stands.
type MovedSlider struct{ Percent int }

// With takes the value of the slider along.
func (MovedSlider) With(value string) Msg {
	percent, _ := strconv.Atoi(value)
	return MovedSlider{percent}
}

// ChoseChanges is sent when the reader wants only changes, or everything again.
type ChoseChanges struct{ Only bool }

// With takes the box along: "true" or "false".
func (ChoseChanges) With(value string) Msg { return ChoseChanges{value == "true"} }

// ChoseScrolling is sent when the reader wants the texts to scroll together,
// or each on its own.
type ChoseScrolling struct{ Together bool }

// With takes the box along: "true" or "false".
func (ChoseScrolling) With(value string) Msg { return ChoseScrolling{value == "true"} }

// ChosePair is sent when the reader chooses which two texts are compared.
type ChosePair struct{ Keys string }

// With takes the keys along, such as "b,c".
func (ChosePair) With(value string) Msg { return ChosePair{value} }

func (MovedSlider) msg()    {}
func (ChoseChanges) msg()   {}
func (ChoseScrolling) msg() {}
func (ChosePair) msg()      {}

// comparing answers what the reader does in Compare.
func comparing(m Model, msg Msg) Model {
	switch msg := msg.(type) {
	case MovedSlider:
		m.View, m.Least = Compare, min(max(msg.Percent, LeastAlike), 100)
		if m.Least == UsualAlike {
			m.Least = 0
		}
	case ChoseChanges:
		m.View, m.Only = Compare, msg.Only
	case ChoseScrolling:
		m.View, m.Apart = Compare, !msg.Together
	case ChosePair:
		m = m.With(Compare).Closed()
		m.Pair = msg.Keys
	}
	return m
}
