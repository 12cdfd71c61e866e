package resolve

import (
	"counterpoint/app/argdown"
	"counterpoint/app/dossier"
)

// relations reads who bears on whom, in the order in which it is written, each
// relation once. An undercut attacks the step that its line hangs under, or
// the first step that leaves the claim that it is written against. The
// premises of an argument support it together, and it supports its conclusion.
func (r *resolver) relations(doc *argdown.Document) []dossier.Relation {
	l := &lines{doc: doc, seen: map[dossier.Relation]int{}, of: make([]int, len(doc.Written))}
	var later []argdown.Written
	for i, w := range doc.Written {
		l.of[i] = -1
		switch {
		case w.Kind != dossier.Undercuts:
			l.of[i] = l.add(dossier.Relation{Kind: w.Kind, From: l.claim(w.From), To: l.claim(w.To), Step: -1, Place: w.Place})
		case w.Under >= 0 && l.of[w.Under] >= 0:
			l.of[i] = l.add(l.undercut(w, l.of[w.Under]))
		default:
			later = append(later, w)
		}
	}
	l.structures()
	for _, w := range later {
		if step := l.leaving(l.claim(w.To)); step >= 0 {
			l.add(l.undercut(w, step))
		} else {
			r.err(w.Place, `write "-" to challenge the claim itself, or put the undercut below a claim that supports or challenges another`, "this undercut attacks no step: the claim above it bears on nothing")
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

// undercut is the relation of a written undercut that attacks a step.
func (l *lines) undercut(w argdown.Written, step int) dossier.Relation {
	return dossier.Relation{Kind: dossier.Undercuts, From: l.claim(w.From), To: -1, Step: step, Place: w.Place}
}

// leaving is the first step from a claim to another, -1 when there is none.
func (l *lines) leaving(claim int) int {
	for i, r := range l.list {
		if r.From == claim && r.Step < 0 {
			return i
		}
	}
	return -1
}
