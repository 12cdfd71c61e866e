package argdown

import (
	"slices"

	"counterpoint/app/dossier"
)

// Relation is what one or several written lines say: that something supports,
// attacks, undercuts or contradicts something. What an argument with known
// premises and conclusions does, its main conclusion does; what undercuts it
// undercuts its last inference.
type Relation struct {
	Kind     dossier.RelationKind
	From, To End
	Written  []int         // the lines, in the order in which they end
	Place    dossier.Place // of the first of them
}

// side is which of its two readings a written line is taken in.
type side func(*Written) End

// written takes a line as it stands, asReference as the reference does.
func written(w *Written) End     { return w.To }
func asReference(w *Written) End { return w.target }

// relation kinds of strict mode, between statements
const (
	entails  dossier.RelationKind = "entails"
	contrary dossier.RelationKind = "contrary"
)

// relater joins written lines into relations, in the steps of the reference.
type relater struct {
	doc       *Document
	relations []*Relation
	known     map[relationKey]*Relation
	into      map[relationKey]*Relation // one of its kind that leads to an end; from is not set
	premises  map[[2]int]bool           // an argument and a statement
}

// relationKey tells relations apart.
type relationKey struct {
	kind     dossier.RelationKind
	from, to End
}

func (r *Relation) key() relationKey { return relationKey{r.Kind, r.From, r.To} }

// relate joins the written lines of a document, in the order of the reference.
func relate(doc *Document, to side, strict bool) []*Relation {
	r := &relater{doc: doc, known: map[relationKey]*Relation{}, into: map[relationKey]*Relation{}, premises: doc.premises()}
	r.join(to)
	if !doc.settings.fixed {
		r.conclude()
	}
	if strict {
		r.entail()
	}
	r.dropAttacksOnPremises()
	return r.relations
}

// join makes one relation of all lines that say the same.
func (r *relater) join(to side) {
	for _, at := range r.doc.exits {
		w := &r.doc.Written[at]
		one := &Relation{Kind: w.Kind, From: w.From, To: to(w), Written: []int{at}}
		if same := r.same(one); same != nil {
			same.Written = append(same.Written, at)
			continue
		}
		r.known[one.key()] = one
		r.into[relationKey{kind: one.Kind, to: one.To}] = one
		r.relations = append(r.relations, one)
	}
}

// same gives the relation that says the same as one. A contradiction may lead
// the other way. For one from an item to itself, the reference takes any
// relation of its kind that leads there.
func (r *relater) same(one *Relation) *Relation {
	if same := r.known[one.key()]; same != nil {
		return same
	}
	if one.From == one.To {
		return r.into[relationKey{kind: one.Kind, to: one.To}]
	}
	if one.Kind == dossier.Contradicts {
		return r.known[relationKey{one.Kind, one.To, one.From}]
	}
	return nil
}

// conclude lets main conclusions stand for their arguments, and last
// inferences for arguments that are undercut. An argument adds nothing to its
// own conclusion.
func (r *relater) conclude() {
	kept := r.relations[:0]
	for _, one := range r.relations {
		from, to := one.From, one.To
		if step, ok := r.doc.mainStep(from); ok {
			from = End{StatementEnd, step.Statement}
		}
		if step, ok := r.doc.mainStep(to); ok && one.Kind == dossier.Undercuts {
			to = End{InferenceEnd, step.Inference}
		}
		if from == one.From && to == one.To || from != to && r.move(one, from, to) {
			kept = append(kept, one)
		}
	}
	r.relations = kept
}

// move changes the ends of a relation and reports whether nothing says so
// already.
func (r *relater) move(one *Relation, from, to End) bool {
	delete(r.known, one.key())
	one.From, one.To = from, to
	if same := r.known[one.key()]; same != nil {
		same.Written = append(same.Written, one.Written...)
		return false
	}
	r.known[one.key()] = one
	return true
}

// mainStep gives the main conclusion of an argument whose structure is known.
func (d *Document) mainStep(at End) (Step, bool) {
	if at.Kind != ArgumentEnd {
		return Step{}, false
	}
	steps := d.Arguments[at.Index].Structure
	if len(steps) == 0 || steps[len(steps)-1].Role != MainConclusion {
		return Step{}, false
	}
	return steps[len(steps)-1], true
}

// entail turns supports and attacks between statements into logical relations;
// of two attacks against each other it keeps the first.
func (r *relater) entail() {
	kept := r.relations[:0]
	seen := map[[2]End]bool{}
	for _, one := range r.relations {
		between := one.From.Kind == StatementEnd && one.To.Kind == StatementEnd
		switch {
		case between && one.Kind == dossier.Supports:
			one.Kind = entails
		case between && one.Kind == dossier.Attacks:
			if seen[[2]End{one.From, one.To}] || seen[[2]End{one.To, one.From}] {
				continue
			}
			seen[[2]End{one.From, one.To}] = true
			one.Kind = contrary
		}
		kept = append(kept, one)
	}
	r.relations = kept
}

// dropAttacksOnPremises drops an attack by a statement on an argument when the
// statement conflicts with one of the argument's premises as well.
func (r *relater) dropAttacksOnPremises() {
	conflicts := r.conflicts()
	kept := r.relations[:0]
	for _, one := range r.relations {
		if same := r.saidOfPremise(one, conflicts); same != nil {
			same.Written = append(same.Written, one.Written...)
			continue
		}
		kept = append(kept, one)
	}
	r.relations = kept
}

// conflicts gives for every statement the relations in which it attacks or
// contradicts another, by the index of that one.
func (r *relater) conflicts() map[int]map[int]*Relation {
	found := map[int]map[int]*Relation{}
	note := func(a, b int, one *Relation) {
		if found[a] == nil {
			found[a] = map[int]*Relation{}
		}
		found[a][b] = one
	}
	for _, one := range r.relations {
		if one.From.Kind != StatementEnd || one.To.Kind != StatementEnd {
			continue
		}
		switch one.Kind {
		case dossier.Contradicts, contrary:
			note(one.To.Index, one.From.Index, one)
			note(one.From.Index, one.To.Index, one)
		case dossier.Attacks:
			note(one.From.Index, one.To.Index, one)
		}
	}
	return found
}

// saidOfPremise gives the first conflict with a premise that makes an attack
// on an argument superfluous, nil for none. It goes through the shorter of the
// statement's conflicts and the argument's steps.
func (r *relater) saidOfPremise(one *Relation, conflicts map[int]map[int]*Relation) *Relation {
	if one.Kind != dossier.Attacks || one.From.Kind != StatementEnd || one.To.Kind != ArgumentEnd {
		return nil
	}
	var found *Relation
	consider := func(same *Relation) {
		if same != nil && (found == nil || same.Written[0] < found.Written[0]) {
			found = same
		}
	}
	of, steps := conflicts[one.From.Index], r.doc.Arguments[one.To.Index].Structure
	if len(of) < len(steps) {
		for statement, same := range of {
			if r.premises[[2]int{one.To.Index, statement}] {
				consider(same)
			}
		}
		return found
	}
	for _, step := range steps {
		if step.Role == Premise {
			consider(of[step.Statement])
		}
	}
	return found
}

// premises tells which statements are premises of which arguments.
func (d *Document) premises() map[[2]int]bool {
	found := map[[2]int]bool{}
	for i, a := range d.Arguments {
		for _, s := range a.Structure {
			if s.Role == Premise {
				found[[2]int{i, s.Statement}] = true
			}
		}
	}
	return found
}

// settleRelations gives the relations in the order in which they are first
// written and tells every written line which of them it comes to.
func (d *Document) settleRelations(relations []*Relation) {
	for _, one := range relations {
		slices.Sort(one.Written)
		one.Place = d.Written[one.Written[0]].Place
	}
	slices.SortStableFunc(relations, func(a, b *Relation) int { return a.Written[0] - b.Written[0] })
	d.Relations = make([]Relation, len(relations))
	for i, one := range relations {
		d.Relations[i] = *one
		for _, at := range one.Written {
			d.Written[at].Relation = i
		}
	}
}
