package argdown

import (
	"fmt"
	"strings"

	"counterpoint/app/dossier"
)

// mark makes carriage returns and the spaces at the ends of lines visible in a
// golden file, and keeps lines of dashes from being taken for its own.
func mark(text string) string {
	lines := strings.Split(text, "\n")
	for i, line := range lines {
		if trimmed := strings.TrimRight(line, " \t"); trimmed != line {
			lines[i] = line + "~"
		}
		if strings.HasPrefix(line, "-- ") {
			lines[i] = "~" + lines[i]
		}
	}
	return strings.ReplaceAll(strings.Join(lines, "\n"), "\r", "␍")
}

func unmark(text string) string {
	text = strings.ReplaceAll(text, "\n~--", "\n--")
	text = strings.ReplaceAll(text, "~\n", "\n")
	return strings.ReplaceAll(text, "␍", "\r")
}

// describe tells in lines what a document says and where.
func describe(d *Document) string {
	t := &teller{doc: d, at: func(p dossier.Place) string { return fmt.Sprintf("@%d:%d", p.Line, p.Column) }}
	return t.document()
}

// meaning tells what a document says, wherever it says it.
func meaning(d *Document) string {
	t := &teller{doc: d, at: func(dossier.Place) string { return "" }}
	return t.document()
}

type teller struct {
	doc *Document
	at  func(dossier.Place) string
	b   strings.Builder
}

func (t *teller) document() string {
	d := t.doc
	if d.Frontmatter != nil {
		t.line("frontmatter%s", t.data(d.Frontmatter))
	}
	for i, s := range d.Sections {
		t.line("section %d %q level %d in %d%s%s%s", i, s.Title, s.Level, s.Parent, t.tags(s.Tags), t.data(s.Data), t.place(s.Place))
	}
	for i := range d.Statements {
		t.item("statement", &d.Statements[i])
	}
	for i := range d.Arguments {
		t.item("argument", &d.Arguments[i].Item)
		for _, s := range d.Arguments[i].Structure {
			role := [...]string{"premise", "intermediary", "conclusion"}[s.Role]
			t.line("  %s %q%s%s", role, d.Statements[s.Statement].Title, t.inference(s.Inference), t.place(s.Place))
		}
	}
	for i, w := range d.Written {
		t.line("line %d %s %s -> %s under %d says %d%s", i, w.Kind, t.end(w.From), t.end(w.To), w.Under, w.Relation, t.place(w.Place))
	}
	for i, r := range d.Relations {
		t.line("relation %d %s %s -> %s written %v%s", i, r.Kind, t.end(r.From), t.end(r.To), r.Written, t.place(r.Place))
	}
	return t.b.String()
}

func (t *teller) line(format string, args ...any) { fmt.Fprintf(&t.b, format+"\n", args...) }

func (t *teller) place(p dossier.Place) string { return strings.TrimRight(" "+t.at(p), " ") }

func (t *teller) item(what string, it *Item) {
	state := "named"
	if it.Defined {
		state = fmt.Sprintf("%q", it.Text)
	}
	if it.Untitled {
		what += " untitled"
	}
	t.line("%s %q %s in %d%s%s%s", what, it.Title, state, it.Section, t.tags(it.Tags), t.data(it.Data), t.place(it.Place))
	if len(it.Members) < 2 {
		return
	}
	for _, m := range it.Members {
		words := "reference"
		if !m.Reference {
			words = fmt.Sprintf("%q", m.Text)
		}
		t.line("  %s in %d%s%s%s", words, m.Section, t.tags(m.Tags), t.data(m.Data), t.place(m.Place))
	}
}

func (t *teller) tags(tags []Tag) string {
	s := ""
	for _, tag := range tags {
		s += fmt.Sprintf(" #(%s)%s", tag.Name, t.at(tag.Place))
	}
	return s
}

func (t *teller) data(v *Value) string {
	if v == nil {
		return ""
	}
	return " " + t.value(v)
}

func (t *teller) value(v *Value) string {
	parts := make([]string, len(v.Items))
	for i, item := range v.Items {
		parts[i] = t.value(item)
		if v.Kind == Map {
			parts[i] = v.Keys[i].Name + t.at(v.Keys[i].Place) + ":" + parts[i]
		}
	}
	switch words := strings.Join(parts, " "); v.Kind {
	case List:
		return "[" + words + "]" + t.at(v.Place)
	case Map:
		return "{" + words + "}" + t.at(v.Place)
	case Text:
		return fmt.Sprintf("%q%s", v.Text, t.at(v.Place))
	}
	return fmt.Sprintf("%s(%s)%s", [...]string{"null", "bool", "number"}[v.Kind], v.Text, t.at(v.Place))
}

func (t *teller) inference(at int) string {
	if at < 0 {
		return ""
	}
	i := t.doc.Inferences[at]
	return fmt.Sprintf(" by %d %q%s", at, i.Rules, t.data(i.Data))
}

func (t *teller) end(e End) string {
	switch e.Kind {
	case ArgumentEnd:
		return "<" + t.doc.Arguments[e.Index].Title + ">"
	case InferenceEnd:
		return fmt.Sprintf("inference %d", e.Index)
	}
	return "[" + t.doc.Statements[e.Index].Title + "]"
}
