package specimen

import (
	"slices"
	"strconv"
	"strings"

	"counterpoint/app/edition"
)

// Large makes an explainer of so many claims, always the same: a thesis, what
// bears on it, and what bears on that, some six levels deep. Every claim is a
// sentence of the first of two texts; most stand in the second one, too.
func Large(claims int) map[string]string {
	m := &maker{dice: 1, kids: make([][]int, claims)}
	for i := range claims {
		m.sentences = append(m.sentences, m.sentence(i))
		if i > 0 {
			m.hang(i)
		}
	}
	return map[string]string{"map.argdown": m.argdown(), "a.txt": m.text(1), "b.txt": m.text(.7)}
}

// maker makes one.
type maker struct {
	dice      edition.Dice
	sentences []string // by claim
	kids      [][]int  // by claim: the claims that bear on it
	depth     []int    // by claim
}

// widest is how many claims bear on one at most, deepest how many levels there
// are below the thesis.
const (
	widest  = 9
	deepest = 6
)

// hang lets a claim bear on one before it.
func (m *maker) hang(i int) {
	if m.depth == nil {
		m.depth = []int{0}
	}
	to := 0
	if i > widest {
		for to = m.dice.Below(i); len(m.kids[to]) >= widest || m.depth[to] >= deepest; to = m.dice.Below(i) {
		}
	}
	m.kids[to] = append(m.kids[to], i)
	m.depth = append(m.depth, m.depth[to]+1)
}

// sentence says something that no other sentence says.
func (m *maker) sentence(i int) string {
	one := func(of ...string) string { return of[m.dice.Below(len(of))] }
	return strings.Join([]string{
		"Line", strconv.Itoa(i + 1), one("of the northern network", "along the river", "through the old town", "to the harbour", "past the new hospital"),
		one("would save commuters", "costs the city", "takes from drivers", "brings the shops", "leaves the villages"),
		one("more than the plan admits", "two minutes on a working day", "what no study has counted", "less than a third of what was promised", "a quiet street and a full tram"),
		one("even in winter", "before the next election", "once the bridge is built", "as long as fares stay low", "if the council keeps its word"),
	}, " ")
}

// argdown writes the map.
func (m *maker) argdown() string {
	var b strings.Builder
	b.WriteString("===\ntitle: Should the city build a tram?\nsources: {a: {file: a.txt, publisher: The Courier}, b: {file: b.txt, publisher: The Observer}}\n===\n")
	m.claim(&b, 0, 0, "")
	return b.String()
}

// claim writes a claim and what bears on it, with the sign of what it does.
func (m *maker) claim(b *strings.Builder, i, depth int, sign string) {
	role := "thesis"
	switch {
	case sign == "-" && depth > 1:
		role = "reply"
	case sign == "-":
		role = "objection"
	case depth == 1:
		role = "proposal"
	case depth > 1:
		role = []string{"reason", "condition", "precedent"}[i%3]
	}
	n := strconv.Itoa(i + 1)
	b.WriteString("\n" + strings.Repeat("  ", depth) + sign + when(sign != "", " ") + "[Line " + n + "]: " + m.sentences[i] + ". #" + role + " {a: \"" + m.sentences[i] + "\"}")
	for k, kid := range m.kids[i] {
		m.claim(b, kid, depth+1, []string{"+", "-", "+"}[k%3])
	}
}

// text writes a text with a share of all sentences, eight to a paragraph.
func (m *maker) text(share float64) string {
	var kept []string
	for _, s := range m.sentences {
		if m.dice.Chance(share) {
			kept = append(kept, s+".")
		}
	}
	var paragraphs []string
	for p := range slices.Chunk(kept, 8) {
		paragraphs = append(paragraphs, strings.Join(p, " "))
	}
	return strings.Join(paragraphs, "\n\n") + "\n"
}

// when gives words on a condition.
func when(on bool, words string) string {
	if on {
		return words
	}
	return ""
}
