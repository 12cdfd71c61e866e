package resolve

import (
	"counterpoint/app/argdown"
	"counterpoint/app/dossier"
)

// relations reads who bears on whom, in the order in which it is written, each
// relation once. An undercut attacks the step that its line hangs under. The
// premises of an argument support it together, and it supports its conclusion.
func (r *resolver) relations(doc *argdown.Document) []dossier.Relation {
	l := &lines{doc: doc, seen: map[dossier.Relation]int{}, of: make([]int, len(doc.Written))}
	for i, w := range doc.Written {
		l.of[i] = -1
		if w.Kind != dossier.Undercuts {
			l.of[i] = l.add(dossier.Relation{Kind: w.Kind, From: l.claim(w.From), To: l.claim(w.To), Step: -1, Place: w.Place})
		}
	}
	l.structures()
	for _, w := range doc.Written {
		if w.Kind == dossier.Undercuts {
			r.undercut(l, w)
		}
	}
	return l.list
}

// lines collects relations.
type lines struct {
	doc  *argdown.Document
	list []dossier.Relation
	seen map[dossier.Relation]int
	of   []int // the relation of each written line
}

// claim is the index of the claim that an end stands for: statements first,
// then arguments; an inference stands for its argument.
func (l *lines) claim(e argdown.End) int {
	switch e.Kind {
	case argdown.ArgumentEnd:
		return len(l.doc.Statements) + e.Index
	case argdown.InferenceEnd:
		return len(l.doc.Statements) + l.doc.Inferences[e.Index].Argument
	default:
		return e.Index
	}
}

// add keeps a relation that is new and gives its index; a claim does not bear
// on itself.
func (l *lines) add(r dossier.Relation) int {
	key := r
	key.Place = dossier.Place{}
	if at, ok := l.seen[key]; ok {
		return at
	}
	if r.From == r.To {
		return -1
	}
	l.seen[key] = len(l.list)
	l.list = append(l.list, r)
	return len(l.list) - 1
}

// structures relates premises to their argument and the argument to its main
// conclusion.
func (l *lines) structures() {
	for a, arg := range l.doc.Arguments {
		node := len(l.doc.Statements) + a
		for _, s := range arg.Structure {
			switch s.Role {
			case argdown.Premise:
				l.add(dossier.Relation{Kind: dossier.Supports, From: s.Statement, To: node, Step: -1, Joint: a + 1, Place: s.Place})
			case argdown.MainConclusion:
				l.add(dossier.Relation{Kind: dossier.Supports, From: node, To: s.Statement, Step: -1, Place: s.Place})
			}
		}
	}
}

// undercut finds the step that a written undercut attacks: that of the line it
// hangs under, or the first step that leaves what it is written against.
func (r *resolver) undercut(l *lines, w argdown.Written) {
	step := -1
	if w.Under >= 0 {
		step = l.of[w.Under]
	}
	target := l.claim(w.To)
	for i := 0; step < 0 && i < len(l.list); i++ {
		if l.list[i].From == target && l.list[i].Step < 0 {
			step = i
		}
	}
	if step < 0 {
		r.err(w.Place, `write "-" to challenge the claim itself, or put the undercut below a claim that supports or challenges another`, "this undercut attacks no step: the claim above it bears on nothing")
		return
	}
	l.add(dossier.Relation{Kind: dossier.Undercuts, From: l.claim(w.From), To: -1, Step: step, Place: w.Place})
}
