package layout

// hold draws the cards of a scene with hidden ones to where they stand with
// nothing hidden, so that filtering and folding move little. A scene of which
// less than half is left closes up instead.
func (sc *scene) hold(a *Arrangement, boxes []Box) {
	all, left := 0, 0
	shown := append([]Box(nil), boxes...)
	for v := range sc.bends {
		if at := sc.vertex[v]; at < a.s.cards {
			all++
			if sc.visible[v] {
				left++
			}
			shown[at].Hidden = false
		}
	}
	if left == all || 2*left < all {
		return
	}
	full := a.newScene(sc.part, shown, sc.gapY)
	full.descend()
	sc.anchor, sc.height = full.y, full.height
}
