package exchange

import (
	"fmt"
	"slices"
	"strings"

	"counterpoint/app/dossier"
)

// write writes the map. Claims are counted in the order in which they are
// first named and relations in the order in which they are written, so the
// relations come behind the claims or before them, as the order asks; where
// neither gives it, a list of the names comes first. Inferences stand behind
// the relations: other readers take an undercut to attack the last inference
// above it.
func (w *writer) write() string {
	w.frontmatter()
	defined, related := w.defined(), w.related()
	behind := len(w.steps) == 0 && w.keeps(slices.Concat(defined, related))
	if !behind && !w.keeps(slices.Concat(related, defined)) {
		behind = len(w.steps) == 0
		for _, i := range w.order {
			w.put(0, w.name(i))
			w.put(0, "")
		}
	}
	if behind {
		w.define()
		w.relate(true)
	} else {
		w.relate(false)
		w.define()
	}
	return strings.TrimRight(w.b.String(), "\n") + "\n"
}

// put writes a line.
func (w *writer) put(depth int, text string) {
	for range depth {
		w.b.WriteString("  ")
	}
	w.b.WriteString(text)
	w.b.WriteByte('\n')
}

func (w *writer) frontmatter() {
	w.put(0, "===")
	w.field(0, "title", orElse(w.d.Title, "Argument map"))
	w.field(0, "deck", w.d.Deck)
	w.field(0, "lang", w.d.Lang)
	w.put(0, "model: {mode: loose}")
	w.put(0, "sources:")
	for i, s := range w.d.Sources {
		w.put(1, w.keys[i]+":")
		w.field(2, "file", w.names[i])
		w.field(2, "title", s.Title)
		w.field(2, "publisher", s.Publisher)
		w.field(2, "author", s.Author)
		w.field(2, "date", s.Date)
		if strings.HasPrefix(s.URL, "https://") || strings.HasPrefix(s.URL, "http://") {
			w.field(2, "url", s.URL)
		}
		w.field(2, "lang", s.Lang)
	}
	if len(w.d.Tour) > 0 {
		w.put(0, "tour:")
		for _, i := range w.d.Tour {
			w.put(1, "- "+quoted(w.titles[i]))
		}
	}
	w.put(0, "===")
	w.put(0, "")
}

// field writes a key with a text; nothing when there is none.
func (w *writer) field(depth int, key, text string) {
	if text != "" {
		w.put(depth, key+": "+quoted(text))
	}
}

func orElse(text, other string) string {
	if text == "" {
		return other
	}
	return text
}

// keeps reports whether naming claims in an order gives them the order that
// they have, statements and arguments each among themselves.
func (w *writer) keeps(named []int) bool {
	place := make([]int, len(w.d.Claims))
	for i, c := range w.order {
		place[c] = i
	}
	statement, argument := 0, w.from
	for _, c := range named {
		next := &statement
		if place[c] >= w.from {
			next = &argument
		}
		if place[c] > *next {
			return false
		}
		if place[c] == *next {
			*next++
		}
	}
	return true
}

// byGroup lists the claims in the order of the headings, those of no group
// first.
func (w *writer) byGroup(group int) []int {
	var list []int
	for _, i := range w.order {
		if w.d.Claims[i].Group == group {
			list = append(list, i)
		}
	}
	return list
}

// defined lists the claims as define names them.
func (w *writer) defined() []int {
	var list []int
	for g := -1; g < len(w.d.Groups); g++ {
		for _, i := range w.byGroup(g) {
			list = append(list, i)
			if s := w.steps[i]; s != nil {
				for _, r := range s.from {
					list = append(list, w.d.Relations[r].From)
				}
				list = append(list, w.d.Relations[s.to].To)
			}
		}
	}
	return list
}

// define writes every claim in its group, an argument with its premises.
func (w *writer) define() {
	for g := -1; g < len(w.d.Groups); g++ {
		if g >= 0 {
			w.put(0, strings.Repeat("#", w.level(g))+" "+words(orElse(oneLine(w.d.Groups[g].Title), "Group"))+" {isGroup: true}")
			w.put(0, "")
		} else if len(w.d.Groups) > 0 && len(w.byGroup(-1)) > 0 {
			w.put(0, "# Claims")
			w.put(0, "")
		}
		for _, i := range w.byGroup(g) {
			w.claim(i)
		}
	}
}

// level is how deep a group lies, from 1.
func (w *writer) level(group int) int {
	n := 1
	for w.d.Groups[group].Parent >= 0 {
		group = w.d.Groups[group].Parent
		n++
	}
	return n
}

// claim writes a claim in its own words.
func (w *writer) claim(i int) {
	c := w.d.Claims[i]
	tags := ""
	for _, t := range c.Tags {
		tags += tag(t)
	}
	w.put(0, w.name(i)+": "+words(orElse(oneLine(c.Text), w.titles[i]))+tags+w.data[i])
	w.put(0, "")
	if s := w.steps[i]; s != nil {
		w.inference(s)
	}
}

// inference writes premises and their conclusion.
func (w *writer) inference(s *premise) {
	for n, r := range s.from {
		w.put(0, "("+num(float64(n+1))+") "+w.name(w.d.Relations[r].From))
	}
	w.put(0, "----")
	w.put(0, "("+num(float64(len(s.from)+1))+") "+w.name(w.d.Relations[s.to].To))
	w.put(0, "")
}

// written reports whether a relation needs a line: the inferences say the
// others.
func (w *writer) written(r int) bool {
	one := w.d.Relations[r]
	if one.Step < 0 && one.From == one.To {
		return false
	}
	if s := w.steps[one.To]; one.Step < 0 && s != nil && one.Joint > 0 && slices.Contains(s.from, r) {
		return false
	}
	s := w.steps[one.From]
	return s == nil || s.to != r || r < s.from[0]
}

// path gives the claim under which the relation r is written, and the lines
// from there to r, by way of the steps that undercuts attack; no lines when it
// goes in a circle or too deep.
func (w *writer) path(r int) (root int, lines []int) {
	if w.later(r) {
		return w.d.Relations[w.d.Relations[r].Step].From, []int{r}
	}
	lines = []int{r}
	for w.d.Relations[r].Step >= 0 {
		r = w.d.Relations[r].Step
		if slices.Contains(lines, r) || len(lines) == maxChain {
			return -1, nil
		}
		lines = append(lines, r)
	}
	slices.Reverse(lines)
	if one := w.d.Relations[r]; one.Kind == dossier.Contradicts {
		return one.From, lines
	}
	return w.d.Relations[r].To, lines
}

// item is the claim that the line of a relation names. A contradiction stands
// below the claim that it begins at.
func (w *writer) item(r int) int {
	if one := w.d.Relations[r]; one.Kind == dossier.Contradicts && one.Step < 0 {
		return one.To
	}
	return w.d.Relations[r].From
}

// later reports whether an undercut can stand right under the claim whose
// first step it attacks. Such a line is read behind the inferences.
func (w *writer) later(r int) bool {
	step := w.d.Relations[r].Step
	if step < 0 || w.d.Relations[step].Step >= 0 {
		return false
	}
	from, behind := w.d.Relations[step].From, false
	for i, other := range w.d.Relations {
		switch {
		case other.Step == r, other.Step < 0 && other.From == from && i < step:
			return false
		case i < r && !w.written(i):
			behind = true
		}
	}
	return behind
}

// related lists the claims as relate names them.
func (w *writer) related() []int {
	var list []int
	for r := range w.d.Relations {
		if root, lines := w.path(r); w.written(r) && lines != nil {
			list = append(list, root)
			for _, l := range lines {
				list = append(list, w.item(l))
			}
		}
	}
	return list
}

// relate writes the relations, those next to each other below the claim that
// they bear on together.
func (w *writer) relate(behind bool) {
	if behind && len(w.d.Groups) > 0 && len(w.d.Relations) > 0 {
		w.put(0, "# Relations")
		w.put(0, "")
	}
	var open []int // the relations that the next line may hang under
	under := -1
	for r := range w.d.Relations {
		root, lines := w.path(r)
		if lines == nil {
			w.problems = append(w.problems, warn(fmt.Sprintf("an undercut by %q is left out: it attacks itself in the end, or by more than %d steps", w.titles[w.d.Relations[r].From], maxChain), ""))
		}
		if !w.written(r) || lines == nil {
			continue
		}
		if root != under {
			w.block(under, root)
			under, open = root, nil
		}
		w.lines(lines, open)
		open = lines
	}
	w.put(0, "")
}

// block begins the lines under a claim.
func (w *writer) block(before, root int) {
	if before >= 0 {
		w.put(0, "")
	}
	w.put(0, w.name(root))
}

// lines writes what is not open yet, and the last in any case.
func (w *writer) lines(lines, open []int) {
	same := 0
	for same < len(lines)-1 && same < len(open) && open[same] == lines[same] {
		same++
	}
	for depth := same; depth < len(lines); depth++ {
		w.put(depth+1, sign(w.d.Relations[lines[depth]].Kind)+" "+w.name(w.item(lines[depth])))
	}
}

func sign(kind dossier.RelationKind) string {
	switch kind {
	case dossier.Supports:
		return "+"
	case dossier.Undercuts:
		return "_"
	case dossier.Contradicts:
		return "><"
	default:
		return "-"
	}
}
