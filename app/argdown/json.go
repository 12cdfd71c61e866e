package argdown

import (
	"math"
	"strconv"
	"unicode/utf8"

	"counterpoint/app/dossier"
)

// JSON gives what the document says as the reference reader of Argdown puts
// it: statements and arguments with the texts of their members, tags and data,
// premises and conclusions, and relations. A document with errors gives
// {"errors": true}; one whose data cannot be read ends there, as the reference
// does.
func (d *Document) JSON() []byte {
	w := &jsonWriter{}
	switch {
	case d.broken:
		w.object(func() { w.key("errors"); w.raw("true") })
	case d.reading != nil:
		w.object(func() { w.document(d.reading) })
	default:
		w.object(func() { w.document(d) })
	}
	return append(w.text, '\n')
}

func (w *jsonWriter) document(d *Document) {
	w.key("statements")
	w.object(func() {
		for i := range d.Statements {
			w.key(d.Statements[i].Title)
			w.object(func() { w.item(&d.Statements[i]) })
		}
	})
	w.key("arguments")
	w.object(func() {
		for i := range d.Arguments {
			w.key(d.Arguments[i].Title)
			w.object(func() { w.argument(d, &d.Arguments[i]) })
		}
	})
	w.key("relations")
	w.list(func() {
		for _, r := range relate(d, asReference, d.settings.strict) {
			w.next()
			w.object(func() { w.relation(d, r) })
		}
	})
}

func (w *jsonWriter) item(it *Item) {
	w.key("members")
	w.list(func() {
		for _, m := range it.Members {
			w.next()
			if m.hasText {
				w.string(m.full)
			} else {
				w.raw("null")
			}
		}
	})
	if len(it.Tags) > 0 {
		w.key("tags")
		w.list(func() {
			for _, t := range it.Tags {
				w.next()
				w.string(t.Name)
			}
		})
	}
	if it.Data != nil {
		w.key("data")
		w.value(it.Data)
	}
}

func (w *jsonWriter) argument(d *Document, a *Argument) {
	w.item(&a.Item)
	w.key("pcs")
	w.list(func() {
		for _, s := range a.Structure {
			w.next()
			w.object(func() { w.step(d, s) })
		}
	})
}

func (w *jsonWriter) step(d *Document, s Step) {
	w.pair("role", [...]string{"premise", "intermediary-conclusion", "main-conclusion"}[s.Role])
	w.pair("title", d.Statements[s.Statement].Title)
	if s.Inference < 0 {
		return
	}
	w.key("rules")
	w.list(func() {
		for _, rule := range d.Inferences[s.Inference].Rules {
			w.next()
			w.string(rule)
		}
	})
}

func (w *jsonWriter) relation(d *Document, r *Relation) {
	w.pair("type", relationType(r.Kind))
	w.end(d, "from", r.From)
	w.end(d, "to", r.To)
	if r.To.Kind == InferenceEnd && d.Inferences[r.To.Index].Conclusion >= 0 {
		w.key("conclusionIndex")
		w.raw(strconv.Itoa(d.Inferences[r.To.Index].Conclusion))
	}
}

func relationType(k dossier.RelationKind) string {
	switch k {
	case dossier.Supports:
		return "support"
	case dossier.Attacks:
		return "attack"
	case dossier.Undercuts:
		return "undercut"
	case dossier.Contradicts:
		return "contradictory"
	}
	return string(k)
}

func (w *jsonWriter) end(d *Document, name string, e End) {
	switch e.Kind {
	case StatementEnd:
		w.pair(name, d.Statements[e.Index].Title)
		w.pair(name+"Type", "equivalence-class")
	case ArgumentEnd:
		w.pair(name, d.Arguments[e.Index].Title)
		w.pair(name+"Type", "argument")
	case InferenceEnd:
		if d.Inferences[e.Index].Conclusion < 0 {
			w.pair(name+"Type", "inference")
			return
		}
		w.pair(name, d.Arguments[d.Inferences[e.Index].Argument].Title)
		w.pair(name+"Type", "inference")
	}
}

// value writes a piece of data; a date without a time becomes its midnight,
// and what JSON has no number for becomes null, as in the reference.
func (w *jsonWriter) value(v *Value) {
	switch v.Kind {
	case Null:
		w.raw("null")
	case Bool:
		w.raw(strconv.FormatBool(v.True()))
	case Number:
		w.number(v.Text)
	case Text:
		w.string(v.Text + midnight(v))
	case List:
		w.list(func() {
			for _, item := range v.Items {
				w.next()
				w.value(item)
			}
		})
	case Map:
		w.object(func() {
			for i, item := range v.Items {
				w.key(v.Keys[i].Name)
				w.value(item)
			}
		})
	}
}

func midnight(v *Value) string {
	const form = "0000-00-00"
	if !v.plain || len(v.Text) != len(form) {
		return ""
	}
	for i := range form {
		digit := v.Text[i] >= '0' && v.Text[i] <= '9'
		if digit != (form[i] == '0') || !digit && v.Text[i] != '-' {
			return ""
		}
	}
	return "T00:00:00.000Z"
}

func (w *jsonWriter) number(text string) {
	x, _ := number64(text)
	switch size := math.Abs(x); {
	case math.IsInf(x, 0) || math.IsNaN(x):
		w.raw("null")
	case x == 0 || size >= 1e-6 && size < 1e21:
		w.raw(strconv.FormatFloat(x, 'f', -1, 64))
	default:
		w.raw(strconv.FormatFloat(x, 'e', -1, 64))
	}
}

// jsonWriter writes JSON with one value a line.
type jsonWriter struct {
	text  []byte
	depth int
	fresh bool // nothing stands in the innermost brackets yet
}

func (w *jsonWriter) raw(s string) { w.text = append(w.text, s...) }

func (w *jsonWriter) object(fill func()) { w.brackets("{", "}", fill) }
func (w *jsonWriter) list(fill func())   { w.brackets("[", "]", fill) }

func (w *jsonWriter) brackets(open, shut string, fill func()) {
	w.raw(open)
	w.depth, w.fresh = w.depth+1, true
	fill()
	w.depth--
	if !w.fresh {
		w.line()
	}
	w.fresh = false
	w.raw(shut)
}

// next begins a value of a list.
func (w *jsonWriter) next() {
	if !w.fresh {
		w.raw(",")
	}
	w.fresh = false
	w.line()
}

// key begins a value of an object.
func (w *jsonWriter) key(name string) {
	w.next()
	w.string(name)
	w.raw(": ")
}

func (w *jsonWriter) pair(name, value string) {
	w.key(name)
	w.string(value)
}

// maxIndent bounds the spaces before a line, so that deep data stays small.
const maxIndent = 40

func (w *jsonWriter) line() {
	w.raw("\n")
	for range min(w.depth, maxIndent) {
		w.raw(" ")
	}
}

func (w *jsonWriter) string(s string) {
	w.raw(`"`)
	for i := 0; i < len(s); {
		r, width := utf8.DecodeRuneInString(s[i:])
		switch {
		case r == '"' || r == '\\':
			w.raw(`\`)
			w.raw(s[i : i+width])
		case r < ' ':
			w.raw(`\u00`)
			w.raw(string("0123456789abcdef"[r>>4]))
			w.raw(string("0123456789abcdef"[r&15]))
		default:
			w.raw(s[i : i+width])
		}
		i += width
	}
	w.raw(`"`)
}
