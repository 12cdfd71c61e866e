package main

// myers is the Levenshtein distance by bit vectors (G. Myers, "A fast
// bit-vector algorithm for approximate string matching based on dynamic
// programming", 1999; in blocks of 64 after H. Hyyrö, 2003): the floor that the
// verifier is measured against.
func myers(a, b string) int {
	pattern, text := []rune(a), []rune(b)
	if len(pattern) == 0 {
		return len(text)
	}
	const bits = 64
	blocks := (len(pattern) + bits - 1) / bits
	in := places(pattern, blocks)
	up, down := make([]uint64, blocks), make([]uint64, blocks)
	for k := range up {
		up[k] = ^uint64(0)
	}
	score, last := len(pattern), uint64(1)<<((len(pattern)-1)%bits)
	for _, c := range text {
		carry := 1
		for k := range blocks {
			plus, minus := up[k], down[k]
			equal := in.of(c, k)
			vertical := equal | minus
			if carry < 0 {
				equal |= 1
			}
			horizontal := ((equal&plus + plus) ^ plus) | equal
			rise, fall := minus|^(horizontal|plus), plus&horizontal
			if k == blocks-1 {
				score += hit(rise, last) - hit(fall, last)
			}
			next := hit(rise, 1<<63) - hit(fall, 1<<63)
			rise, fall = rise<<1, fall<<1
			if carry > 0 {
				rise |= 1
			} else if carry < 0 {
				fall |= 1
			}
			up[k], down[k] = fall|^(vertical|rise), rise&vertical
			carry = next
		}
	}
	return score
}

func hit(bits, mask uint64) int {
	if bits&mask != 0 {
		return 1
	}
	return 0
}

// standing says where each character stands in a pattern, a bit a place.
type standing struct {
	blocks int
	plain  []uint64 // of the first 128 characters of Unicode
	other  map[rune][]uint64
}

func places(pattern []rune, blocks int) standing {
	s := standing{blocks: blocks, plain: make([]uint64, 128*blocks)}
	for i, c := range pattern {
		bit := uint64(1) << (i % 64)
		if c < 128 {
			s.plain[int(c)*blocks+i/64] |= bit
			continue
		}
		if s.other == nil {
			s.other = map[rune][]uint64{}
		}
		if s.other[c] == nil {
			s.other[c] = make([]uint64, blocks)
		}
		s.other[c][i/64] |= bit
	}
	return s
}

func (s standing) of(c rune, block int) uint64 {
	if c < 128 {
		return s.plain[int(c)*s.blocks+block]
	}
	if all := s.other[c]; all != nil {
		return all[block]
	}
	return 0
}
