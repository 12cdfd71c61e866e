package link

import "github.com/agnivade/levenshtein"

// Sentences too long to compare in full are cut where they agree for sure: at
// their ends and around runs of words that stand once in both, as the patience
// diff does with lines (B. Cohen, 2003). Between such stretches stand gaps,
// which are compared in full where they are small and count as different where
// they are not. What comes out is never more alike than the sentences are.

const (
	fullCells   = 1 << 18 // words times words that are compared in full
	anchorWords = 3
)

// stretch is a run of words that stands in both sides.
type stretch struct{ x, y, size int32 }

// stretches cuts two runs of words where they agree. They come in the order of
// both sides, never touching on both.
func stretches(x, y []int32) []stretch {
	cut := []stretch{{size: int32(prefix(x, y))}}
	for _, s := range anchors(x, y) {
		last := &cut[len(cut)-1]
		if s.x < last.x+last.size || s.y < last.y+last.size {
			continue
		}
		for s.x > last.x+last.size && s.y > last.y+last.size && x[s.x-1] == y[s.y-1] {
			s.x, s.y, s.size = s.x-1, s.y-1, s.size+1
		}
		s.size += int32(prefix(x[s.x+s.size:], y[s.y+s.size:]))
		cut = append(cut, s)
	}
	last := cut[len(cut)-1]
	n := int32(suffix(x[last.x+last.size:], y[last.y+last.size:]))
	return append(cut, stretch{int32(len(x)) - n, int32(len(y)) - n, n})
}

func prefix(x, y []int32) int {
	n := 0
	for n < len(x) && n < len(y) && x[n] == y[n] {
		n++
	}
	return n
}

func suffix(x, y []int32) int {
	n := 0
	for n < len(x) && n < len(y) && x[len(x)-1-n] == y[len(y)-1-n] {
		n++
	}
	return n
}

// anchors are the runs of so many words that stand once in both, those of them
// that come in the same order.
func anchors(x, y []int32) []stretch {
	inX, inY := places(x), places(y)
	var all []stretch
	var order []int32
	for i := range len(x) - anchorWords + 1 {
		key := anchor(x[i:])
		if j, ok := inY[key]; ok && j != twice && inX[key] != twice {
			all = append(all, stretch{int32(i), j, anchorWords})
			order = append(order, j)
		}
	}
	var chained []stretch
	for k, in := range chain(order) {
		if in {
			chained = append(chained, all[k])
		}
	}
	return chained
}

// places says where each run of so many words begins, or that there are more.
func places(words []int32) map[[anchorWords]int32]int32 {
	at := make(map[[anchorWords]int32]int32, len(words))
	for i := range len(words) - anchorWords + 1 {
		key := anchor(words[i:])
		if _, again := at[key]; again {
			at[key] = twice
		} else {
			at[key] = int32(i)
		}
	}
	return at
}

const twice = -1

func anchor(words []int32) [anchorWords]int32 { return [anchorWords]int32(words) }

// walk calls same with the size of every stretch and apart with what stands
// before each and after the last, in order; full says that it is small enough
// to be compared in full.
func walk(x, y []int32, same func(n int), apart func(x, y []int32, full bool)) {
	if small(x, y) {
		apart(x, y, true)
		return
	}
	var i, j int32
	for _, s := range stretches(x, y) {
		gx, gy := x[i:s.x], y[j:s.y]
		apart(gx, gy, small(gx, gy))
		same(int(s.size))
		i, j = s.x+s.size, s.y+s.size
	}
}

func small(x, y []int32) bool { return len(x)*len(y) <= fullCells }

// edits is the number of word edits between two runs of words: the least, up
// to fullCells, and for giants at least that, by the words that walk matches.
func edits(x, y []int32) int {
	n := 0
	walk(x, y, func(int) {}, func(x, y []int32, full bool) {
		if full {
			n += levenshtein.ComputeDistance(encode(x), encode(y))
		} else {
			n += max(len(x), len(y))
		}
	})
	return n
}

// overlap counts the words that stand in both runs in order, and those of the
// longest run that stands in both.
func (t *table) overlap(x, y []int32) (matched, run int) {
	walk(x, y, func(n int) {
		matched += n
		run = max(run, n)
	}, func(x, y []int32, full bool) {
		if full {
			matched += int(t.inOrder(x, y, nil))
			run = max(run, t.longest(x, y))
		}
	})
	return matched, run
}
