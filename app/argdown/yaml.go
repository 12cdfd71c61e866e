package argdown

import (
	"errors"
	"io"
	"strconv"
	"strings"

	"go.yaml.in/yaml/v3"

	"counterpoint/app/dossier"
)

// maxAliased bounds how many values the aliases of one block may repeat.
const maxAliased = 10_000

// yamlReader turns YAML into values that know their places.
type yamlReader struct {
	at       dossier.Place // of the first character
	aliased  int
	problems []dossier.Problem
}

// readYAML reads one YAML document whose first character stands at a place of
// a file. An empty document gives nil.
func readYAML(text string, at dossier.Place) (*Value, []dossier.Problem) {
	r := &yamlReader{at: at}
	decoder := yaml.NewDecoder(strings.NewReader(text))
	var document, more yaml.Node
	err := decoder.Decode(&document)
	if err == nil && !errors.Is(decoder.Decode(&more), io.EOF) {
		r.fail(at, "the data holds a second document", "remove the line \"---\"")
	}
	if err != nil && !errors.Is(err, io.EOF) {
		r.unreadable(err)
	}
	if len(document.Content) == 0 {
		return nil, r.problems
	}
	return r.value(document.Content[0], 0), r.problems
}

// unreadable tells what the library could not read: its words are
// "yaml: line 3: what is wrong".
func (r *yamlReader) unreadable(err error) {
	place, what := r.at, strings.TrimPrefix(err.Error(), "yaml: ")
	if rest, ok := strings.CutPrefix(what, "line "); ok {
		number, rest, _ := strings.Cut(rest, ": ")
		if n, err := strconv.Atoi(number); err == nil {
			what = rest
			if n > 1 {
				place.Line, place.Column = r.at.Line+n-1, 0
			}
		}
	}
	r.fail(place, "the data cannot be read: "+what,
		"write it as key: \"words\", with commas between braces, and quote words that hold : , # [ ] { } or quotes")
}

func (r *yamlReader) fail(place dossier.Place, what, hint string) {
	r.problems = append(r.problems, dossier.Problem{Place: place, Severity: dossier.Error, What: what, Hint: hint})
}

func (r *yamlReader) place(n *yaml.Node) dossier.Place {
	p := dossier.Place{File: r.at.File, Line: r.at.Line + n.Line - 1, Column: n.Column}
	if n.Line == 1 {
		p.Column += r.at.Column - 1
	}
	return p
}

// value turns a node into a value; aliased counts the values that stand here
// only because an alias repeats them.
func (r *yamlReader) value(n *yaml.Node, aliases int) *Value {
	if n.Kind == yaml.AliasNode {
		return r.alias(n, aliases+1)
	}
	if aliases > 0 {
		r.aliased++
	}
	v := &Value{Place: r.place(n)}
	switch n.Kind {
	case yaml.ScalarNode:
		v.Kind, v.Text, v.plain = Text, n.Value, isPlain(n)
		if v.plain {
			v.Kind = scalar(v)
		}
	case yaml.SequenceNode:
		v.Kind = List
		for _, item := range n.Content {
			v.Items = append(v.Items, r.value(item, aliases))
		}
	case yaml.MappingNode:
		v.Kind = Map
		r.pairs(v, n, aliases)
	}
	return v
}

// alias repeats what an alias stands for, as long as that stays small; an
// alias inside of itself never does.
func (r *yamlReader) alias(n *yaml.Node, aliases int) *Value {
	if aliases > 100 || r.aliased > maxAliased {
		if r.aliased <= maxAliased || len(r.problems) == 0 {
			r.fail(r.place(n), "the alias \"*"+n.Value+"\" repeats too much", "write the values out")
		}
		r.aliased = maxAliased + 1
		return &Value{Place: r.place(n)}
	}
	return r.value(n.Alias, aliases)
}

func (r *yamlReader) pairs(v *Value, n *yaml.Node, aliases int) {
	seen := make(map[string]bool, len(n.Content)/2)
	for i := 0; i+1 < len(n.Content); i += 2 {
		key := n.Content[i]
		place := r.place(key)
		switch {
		case key.Kind != yaml.ScalarNode:
			r.fail(place, "a key of the data is not a word", "write it as key: \"words\"")
			continue
		case seen[key.Value]:
			r.fail(place, "the key "+quote(key.Value)+" stands twice in the data", "keep one of the two; several values make a list: ["+"\"…\", \"…\"]")
		}
		seen[key.Value] = true
		v.Keys = append(v.Keys, Key{Name: key.Value, Place: place})
		v.Items = append(v.Items, r.value(n.Content[i+1], aliases))
	}
}

// scalar tells the kind of a scalar: only one without quotes can be other than
// a text. Dates are texts.
func scalar(v *Value) ValueKind {
	switch v.Text {
	case "", "~", "null", "Null", "NULL":
		return Null
	case "true", "True", "TRUE", "false", "False", "FALSE":
		return Bool
	}
	if _, ok := number64(v.Text); ok {
		return Number
	}
	return Text
}

// isPlain reports whether a scalar stands without quotes and is not said to be
// a text.
func isPlain(n *yaml.Node) bool {
	const quoted = yaml.SingleQuotedStyle | yaml.DoubleQuotedStyle | yaml.LiteralStyle | yaml.FoldedStyle
	return n.Style&quoted == 0 && !(n.Style&yaml.TaggedStyle != 0 && n.Tag == "!!str")
}
