package layout

// hold draws the cards of a scene with hidden ones to where they stand with
// nothing hidden, so that filtering and folding move little. A scene of which
// less than half is left closes up instead.
func (sc *scene) hold(a *Arrangement, boxes []Box) {
	cards, left := 0, 0
	for v := range sc.bends {
		if sc.vertex[v] < a.s.cards {
			cards++
			if sc.visible[v] {
				left++
			}
		}
	}
	if left == cards || 2*left < cards {
		return
	}
	full := a.newScene(sc.part, boxes, nil, sc.o)
	full.descend()
	sc.anchor, sc.height = full.y, full.height
}
