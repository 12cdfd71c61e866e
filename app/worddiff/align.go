package worddiff

// match says that token a of the one text is token b of the other.
type match struct{ a, b int }

const (
	// side is the greatest length, in tokens, of two texts compared in one
	// table; longer ones are pinned or cut first. The longest sentences of
	// prose fit; 50,000 marks in a row are cut into 200 tables.
	side = 256

	// together is what a match gains by following right upon another: less
	// than any token weighs, so it only decides between equals.
	together = 1
)

// aligner finds the matches of two texts.
type aligner struct {
	a, b    []int32 // keys as numbers
	weights []int32 // of the tokens of a
	found   []match
	steps   []step     // the table; kept for the next one, which fills what it reads
	rows    [4][]int32 // of the table, kept as well
	numbers map[string]int32
}

// texts gives the matches of greatest weight, rising on both sides. They are
// good until the next two texts.
func (l *aligner) texts(x, y *text) []match {
	if len(l.numbers) > side || l.numbers == nil { // emptying a large map takes as long as filling it
		l.numbers = map[string]int32{}
	}
	clear(l.numbers)
	l.a, l.b = l.number(l.a, x.tokens), l.number(l.b, y.tokens)
	l.weights = emptied(l.weights, len(x.tokens))
	for _, k := range x.tokens {
		l.weights = append(l.weights, k.kind.weight())
	}
	l.found = emptied(l.found, min(len(x.tokens), len(y.tokens)))
	l.align(region{0, len(l.a), 0, len(l.b)}, 0)
	return l.found
}

func (l *aligner) number(ids []int32, tokens []token) []int32 {
	ids = emptied(ids, len(tokens))
	for _, k := range tokens {
		id, known := l.numbers[k.key]
		if !known {
			id = int32(len(l.numbers))
			l.numbers[k.key] = id
		}
		ids = append(ids, id)
	}
	return ids
}

// region is a stretch of both texts: tokens [a0, a1) and [b0, b1).
type region struct{ a0, a1, b0, b1 int }

func (g region) small() bool { return (g.a1-g.a0)*(g.b1-g.b0) <= side*side }

// align matches what a region has in common at its ends, then the middle.
func (l *aligner) align(g region, depth int) {
	for g.a0 < g.a1 && g.b0 < g.b1 && l.a[g.a0] == l.b[g.b0] {
		l.found = append(l.found, match{g.a0, g.b0})
		g.a0, g.b0 = g.a0+1, g.b0+1
	}
	end := g.a1
	for g.a0 < g.a1 && g.b0 < g.b1 && l.a[g.a1-1] == l.b[g.b1-1] {
		g.a1, g.b1 = g.a1-1, g.b1-1
	}
	l.middle(g, depth)
	for i := range end - g.a1 {
		l.found = append(l.found, match{g.a1 + i, g.b1 + i})
	}
}

func (l *aligner) middle(g region, depth int) {
	switch {
	case g.a0 == g.a1 || g.b0 == g.b1:
	case g.small():
		l.table(g)
	default:
		l.long(g, depth)
	}
}

// step says how a cell of the table got its weight.
type step uint8

const (
	left      step = 0 // the best came from the left
	up        step = 1 // … from above
	diagonal  step = 2 // … by this match
	direction step = 3 // the bits of these
	follows   step = 4 // the match at this cell follows right upon another
)

// table fills one cell for every two tokens of a region, row by row. best is
// the greatest weight up to there, ended that of the alignments that end in a
// match right there.
func (l *aligner) table(g region) {
	width := g.b1 - g.b0 + 1
	if cells := (g.a1 - g.a0 + 1) * width; cells > len(l.steps) {
		l.steps = make([]step, cells)
	}
	for i := range l.rows {
		l.rows[i] = cleared(l.rows[i], width)
	}
	best, above, ended, endedAbove := l.rows[0], l.rows[1], l.rows[2], l.rows[3]
	for i := g.a0; i < g.a1; i++ {
		best, above, ended, endedAbove = above, best, endedAbove, ended
		row := l.steps[(i-g.a0+1)*width:][:width]
		key, weight := l.a[i], l.weights[i]
		best[0], ended[0] = 0, 0
		for j := 1; j < width; j++ {
			from, most := left, best[j-1]
			if above[j] > most {
				from, most = up, above[j]
			}
			ended[j] = 0
			if l.b[g.b0+j-1] == key {
				before := above[j-1]
				if e := endedAbove[j-1]; e > 0 && e+together >= before {
					before, from = e+together, from|follows
				}
				ended[j] = before + weight
				if ended[j] >= most {
					from, most = from&follows|diagonal, ended[j]
				}
			}
			best[j], row[j] = most, from
		}
	}
	l.trace(g, width)
}

// cleared is a row of n zeros, in the old memory where that is enough.
func cleared(row []int32, n int) []int32 {
	if cap(row) < n {
		return make([]int32, n)
	}
	row = row[:n]
	clear(row)
	return row
}

// trace follows the steps of a filled table back from its end.
func (l *aligner) trace(g region, width int) {
	first := len(l.found)
	matched := false // the way goes through a match here, whatever the best is
	for i, j := g.a1-g.a0, g.b1-g.b0; i > 0 && j > 0; {
		s := l.steps[i*width+j]
		switch {
		case matched || s&direction == diagonal:
			i, j = i-1, j-1
			l.found = append(l.found, match{g.a0 + i, g.b0 + j})
			matched = s&follows != 0
		case s&direction == up:
			i--
		default:
			j--
		}
	}
	reverse(l.found[first:])
}

func reverse(m []match) {
	for i, j := 0, len(m)-1; i < j; i, j = i+1, j-1 {
		m[i], m[j] = m[j], m[i]
	}
}
