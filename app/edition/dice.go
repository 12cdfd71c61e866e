package edition

// Dice is a source of steady chance (splitmix64; G. Steele, D. Lea, C. Flood,
// "Fast splittable pseudorandom number generators", 2014).
type Dice uint64

func (d *Dice) next() uint64 {
	*d += 0x9E3779B97F4A7C15
	z := uint64(*d)
	z = (z ^ z>>30) * 0xBF58476D1CE4E5B9
	z = (z ^ z>>27) * 0x94D049BB133111EB
	return z ^ z>>31
}

// Below is a number from 0 to n-1.
func (d *Dice) Below(n int) int { return int(d.next() % uint64(n)) }

// Chance is true with a probability of p.
func (d *Dice) Chance(p float64) bool { return d.Fraction() < p }

// Fraction is a number from 0 up to 1.
func (d *Dice) Fraction() float64 { return float64(d.next()>>11) / (1 << 53) }
