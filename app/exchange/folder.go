package exchange

import (
	"fmt"
	"slices"
	"strconv"
	"strings"

	"counterpoint/app/dossier"
)

// mapFile is the name of the map in an explainer's folder.
const mapFile = "map.argdown"

// maxText bounds the texts of a folder, in bytes.
const maxText = 4 << 20

// folder writes the files of an explainer: the texts of its sources, and a map
// with its claims, relations and quotes in their order. Read again, they give
// the same dossier. It looks at nothing that follows from them.
func folder(d *dossier.Dossier) ([]File, []dossier.Problem) {
	w := &writer{d: d, titles: titles(d.Claims)}
	w.sort()
	w.quotes()
	files := w.texts()
	if dossier.HasErrors(w.problems) {
		return nil, w.problems
	}
	return append([]File{{mapFile, w.write()}}, files...), w.problems
}

// writer writes a map.
type writer struct {
	d        *dossier.Dossier
	titles   []string
	names    []string         // the file of each source
	keys     []string         // how the map calls each source
	steps    map[int]*premise // arguments with premises, by claim
	order    []int            // the claims in the order in which the map has to name them
	from     int              // arguments begin here in it
	argument []bool           // whether a claim is one
	data     []string         // the quotes of each claim as data
	problems []dossier.Problem
	b        strings.Builder
}

// premise is what leads through an argument: several claims at once to one.
type premise struct {
	from []int // relations from the premises
	to   int   // the relation to the conclusion
}

// titles gives every claim a name of its own.
func titles(claims []dossier.Claim) []string {
	taken, last := map[string]bool{}, map[string]int{}
	var list []string
	for _, c := range claims {
		name := title(c.Title)
		if c.Title == "" {
			name = claimTitle(c.Text)
		}
		free := name
		for taken[free] {
			last[name]++
			free = name + " (" + strconv.Itoa(last[name]+1) + ")"
		}
		taken[free] = true
		list = append(list, free)
	}
	return list
}

// sort finds the arguments with premises and puts them behind the statements,
// where a reader of Argdown counts them.
func (w *writer) sort() {
	w.steps = map[int]*premise{}
	for i, r := range w.d.Relations {
		if r.Joint > 0 && r.Step < 0 && r.Kind == dossier.Supports {
			if w.steps[r.To] == nil {
				w.steps[r.To] = &premise{to: -1}
			}
			w.steps[r.To].from = append(w.steps[r.To].from, i)
		}
	}
	for i, r := range w.d.Relations {
		if s := w.steps[r.From]; s != nil && r.Kind == dossier.Supports && r.Step < 0 && r.Joint == 0 && w.steps[r.To] == nil {
			if s.to < 0 || s.to < s.from[0] {
				s.to = i
			}
		}
	}
	for i, r := range w.d.Relations {
		if s := w.steps[r.To]; s != nil && r.Joint > 0 && (s.to < 0 || w.steps[r.From] != nil) {
			delete(w.steps, r.To)
			w.problems = append(w.problems, warn(fmt.Sprintf("the joint premises of %q are written as single ones", w.titles[w.d.Relations[i].To]), "an argument needs statements as premises and a conclusion that it supports"))
		}
	}
	w.line()
}

// line puts the claims into the order of the map.
func (w *writer) line() {
	first := len(w.d.Claims)
	plain := map[int]bool{} // premises and conclusions: they are statements
	for claim, s := range w.steps {
		first = min(first, claim)
		plain[w.d.Relations[s.to].To] = true
		for _, r := range s.from {
			plain[w.d.Relations[r].From] = true
		}
	}
	var arguments []int
	w.argument = make([]bool, len(w.d.Claims))
	for i := range w.d.Claims {
		if i >= first && !plain[i] {
			w.argument[i] = true
			arguments = append(arguments, i)
		} else {
			w.order = append(w.order, i)
		}
	}
	w.from = len(w.order)
	w.order = append(w.order, arguments...)
}

// name writes how a claim is named: an argument stands between angles.
func (w *writer) name(claim int) string {
	if w.argument[claim] {
		return "<" + w.titles[claim] + ">"
	}
	return "[" + w.titles[claim] + "]"
}

// texts gives the files of the sources.
func (w *writer) texts() []File {
	var files []File
	size := 0
	for i, s := range w.d.Sources {
		size += len(s.Text)
		file := File{w.names[i], s.Text}
		if !slices.Contains(files, file) {
			files = append(files, file)
		}
	}
	switch {
	case size > maxText:
		w.problems = append(w.problems, refuse(fmt.Sprintf("the texts are larger than %d MB", maxText>>20), "import a part of them")...)
	case len(w.d.Claims) == 0:
		w.problems = append(w.problems, refuse("the file holds no claim", "is it the file that you meant?")...)
	case len(w.d.Sources) == 0:
		w.problems = append(w.problems, refuse("the file holds no text", "is it the file that you meant?")...)
	}
	return files
}

// call finds a file name and a key for every source.
func (w *writer) call() {
	taken := map[string]string{mapFile: "\x00"} // the text of each file
	for i, s := range w.d.Sources {
		key := s.Key
		if key == "" || len(key) > 8 || strings.Trim(key, "abcdefghijklmnopqrstuvwxyz") != "" || slices.Contains(w.keys, key) {
			key = letter(i)
		}
		for slices.Contains(w.keys, key) {
			key += "x"
		}
		w.keys = append(w.keys, key)
		name := s.File
		if text, ok := taken[name]; ok && text != s.Text || !local(name) {
			name = key + ".txt"
		}
		for text, ok := taken[name]; ok && text != s.Text; text, ok = taken[name] {
			name = "x" + name
		}
		taken[name] = s.Text
		w.names = append(w.names, name)
	}
}

// letter gives a key for the source i: a … z, then aa, ab …
func letter(i int) string {
	if i < 26 {
		return string(rune('a' + i))
	}
	return letter(i/26-1) + letter(i%26)
}

// local reports whether a name is that of a plain file of the folder.
func local(name string) bool {
	for _, part := range strings.Split(name, "/") {
		if part == "" || strings.HasPrefix(part, ".") || len(part) > 120 {
			return false
		}
	}
	return !strings.ContainsAny(name, "\\:*?\"<>|\x00\n\r") && len(name) < 500
}

// quotes writes the quotes of every claim.
func (w *writer) quotes() {
	w.call()
	finders := make([]*finder, len(w.d.Sources))
	for i, s := range w.d.Sources {
		finders[i] = newFinder(s.Text)
	}
	for i, c := range w.d.Claims {
		quotes := make([][]string, len(w.d.Sources))
		for _, a := range c.Anchors {
			if a.Carried {
				continue
			}
			quote, exact, ok := finders[a.Source].quote(a.Start, a.End)
			switch {
			case !ok:
				w.problems = append(w.problems, warn(fmt.Sprintf("a quote of %q is left out: its words stand several times in %q", w.titles[i], w.names[a.Source]), "quote more of the place in "+mapFile))
				continue
			case !exact:
				w.problems = append(w.problems, warn(fmt.Sprintf("a quote of %q is widened to %q, which stands once in %q", w.titles[i], clip(quote), w.names[a.Source]), ""))
			}
			quotes[a.Source] = append(quotes[a.Source], quoted(quote))
		}
		w.data = append(w.data, w.quoteData(quotes))
	}
}

// clip shortens a text for a message.
func clip(text string) string {
	if runes := []rune(oneLine(text)); len(runes) > 80 {
		return string(runes[:80]) + " …"
	}
	return oneLine(text)
}

// quoteData writes the quotes of a claim, by source, as data.
func (w *writer) quoteData(quotes [][]string) string {
	var parts []string
	for i, q := range quotes {
		switch len(q) {
		case 0:
		case 1:
			parts = append(parts, w.keys[i]+": "+q[0])
		default:
			parts = append(parts, w.keys[i]+": ["+strings.Join(q, ", ")+"]")
		}
	}
	if parts == nil {
		return ""
	}
	return " {" + strings.Join(parts, ", ") + "}"
}
