package worddiff

import "bytes"

// class says what a piece is to the reader.
type class uint8

const (
	same  class = iota // the same bytes
	quiet              // the same words
	loud               // other words
)

// piece is a stretch of both texts: matched tokens, or what lies between.
type piece struct {
	region
	class class
}

// pieces cuts two texts: a piece for every match, others for every gap.
func (d *Differ) pieces(found []match) {
	d.cut = emptied(d.cut, len(found))
	i, j := 0, 0
	for _, m := range found {
		d.gap(region{i, m.a, j, m.b})
		i, j = m.a+1, m.b+1
		p := piece{region{m.a, i, m.b, j}, same}
		if d.x.of(m.a) != d.y.of(m.b) {
			p.class = quiet
		}
		d.cut = append(d.cut, p)
	}
	d.gap(region{i, len(d.x.tokens), j, len(d.y.tokens)})
}

// gap makes pieces of a stretch without matches: words at either end that
// differ in spacing only (flash points, flashpoints) and the rest.
func (d *Differ) gap(g region) {
	if g.a0 == g.a1 && g.b0 == g.b1 {
		return
	}
	d.a, d.inA = letters(&d.x, g.a0, g.a1, d.a[:0], d.inA[:0])
	d.b, d.inB = letters(&d.y, g.b0, g.b1, d.b[:0], d.inB[:0])
	a, b, inA, inB := d.a, d.b, d.inA, d.inB
	if bytes.Equal(a, b) {
		d.cut = append(d.cut, piece{g, quiet})
		return
	}
	front, back := region{g.a0, g.a0, g.b0, g.b0}, region{g.a1, g.a1, g.b1, g.b1}
	if i, j := commonFront(a, b, inA, inB); i >= 0 {
		front.a1, front.b1 = inA[i].token+1, inB[j].token+1
		inA, inB = inA[i+1:], inB[j+1:]
	}
	if i, j := commonBack(a, b, inA, inB); i >= 0 {
		back.a0, back.b0 = inA[i].token, inB[j].token
	}
	d.add(piece{front, quiet})
	d.add(piece{region{front.a1, back.a0, front.b1, back.b0}, loud})
	d.add(piece{back, quiet})
}

// add adds a piece that holds anything.
func (d *Differ) add(p piece) {
	if p.a0 < p.a1 || p.b0 < p.b1 {
		d.cut = append(d.cut, p)
	}
}

// commonFront gives the last words, as places in inA and inB, up to which the
// letters a and b are the same; -1 when there are none.
func commonFront(a, b []byte, inA, inB []bound) (int, int) {
	n := 0
	for n < len(a) && n < len(b) && a[n] == b[n] {
		n++
	}
	foundA, foundB := -1, -1
	for i, j := 0, 0; i < len(inA) && j < len(inB) && inA[i].end <= n && inB[j].end <= n; {
		switch {
		case inA[i].end < inB[j].end:
			i++
		case inA[i].end > inB[j].end:
			j++
		default:
			foundA, foundB = i, j
			i, j = i+1, j+1
		}
	}
	return foundA, foundB
}

// commonBack gives the first words from which on a and b are the same.
func commonBack(a, b []byte, inA, inB []bound) (int, int) {
	n := 0
	for n < len(a) && n < len(b) && a[len(a)-1-n] == b[len(b)-1-n] {
		n++
	}
	foundA, foundB := -1, -1
	for i, j := len(inA)-1, len(inB)-1; i >= 0 && j >= 0; {
		fromA, fromB := len(a)-inA[i].start, len(b)-inB[j].start // counted from the end
		switch {
		case fromA > n || fromB > n:
			return foundA, foundB
		case fromA < fromB:
			i--
		case fromA > fromB:
			j--
		default:
			foundA, foundB = i, j
			i, j = i-1, j-1
		}
	}
	return foundA, foundB
}
