package source

import "strings"

// beforeSpeaker reports whether a quoted question or exclamation is followed by
// its speaker: “Why?” John Smith asked.
func (c *cutter) beforeSpeaker(e edge) bool {
	if e.shut == "" {
		return false
	}
	rest := e.right
	for n := 0; n < 4; n++ {
		word := firstWordOf(rest)
		switch {
		case word == "":
			return false
		case n > 0 && c.tongue.speakers[word]:
			return true
		case n == 0 && word != "I" && c.opens(word):
			return false
		}
		rest = rest[len(word):]
		if c.classOf(word) == never || isInitial(word) {
			rest = strings.TrimPrefix(rest, ".")
		}
		rest = strings.TrimPrefix(rest, " ")
	}
	return false
}
