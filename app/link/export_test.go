package link

// Compared counts the distances that were computed by words and by characters
// between single sentences.
func (l *Linker) Compared() (words, characters int) {
	for _, p := range l.pairs {
		words++
		if p.similarity > 0 {
			characters++
		}
	}
	return words, characters
}
