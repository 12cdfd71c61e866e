package argdown

import (
	"strings"

	"counterpoint/app/dossier"
)

// relationSigns are the signs, in the order in which the language tries them.
var relationSigns = [...]string{"+>", "->", "<+", "+", "<-", "-", "><", "_>", "<_", "_"}

// scanRelation matches a relation's sign at the start of a line, with its
// indentation. A lone underscore needs white space behind it.
func scanRelation(s *scanner) (kind, int) {
	if !s.atLineStart() {
		return none, 0
	}
	i := skipMargin(s.text, s.pos)
	for _, sign := range relationSigns {
		to := i + len(sign)
		if !strings.HasPrefix(s.text[i:], sign) {
			continue
		}
		if r, width := runeAt(s.text, to); sign == "_" && (width == 0 || !isSpace(r)) {
			return none, 0
		}
		s.setMargin(s.text[s.pos:i], 0)
		return relationSign, to
	}
	return none, 0
}

// Written is a line that relates the item on it to the item that it hangs
// under.
type Written struct {
	Kind     dossier.RelationKind
	From, To End
	Under    int           // the written line that brought in the item above; -1 when that stands by itself
	Relation int           // what it comes to; -1 when the reference drops it as already said
	Place    dossier.Place // of the sign

	target End // what the reference takes it to lead to
}

// relations reads the lines under a statement or an argument that the written
// line under brought in.
func (p *parser) relations(d *draft, under int) {
	parent := p.settle(d)
	p.next()
	for !p.accept(dedent) && !p.at(end) && !p.at(blank) {
		switch {
		case p.at(relationSign):
			p.relation(parent, under)
		case p.at(indent):
			p.relations(d, under)
		default:
			p.unexpected()
		}
	}
}

// relation reads one line and what hangs under it.
func (p *parser) relation(parent End, under int) {
	t := p.next()
	sign := p.image(t)[skipMargin(p.image(t), 0):]
	at := len(p.doc.Written)
	p.doc.Written = append(p.doc.Written, Written{Kind: relationKind(sign), Under: under, Relation: -1, Place: p.place(t)})
	if sign == "><" && (p.at(argumentDefinition) || p.at(argumentReference)) {
		p.problem(dossier.Error, p.token(), "an argument cannot stand behind \"><\": only statements contradict each other",
			"attack it with \"-\", or contradict one of its premises")
	}
	p.warnOfNothing(t)
	member := p.member(at)
	if member == nil {
		p.problem(dossier.Error, t, "nothing follows "+quote(sign), "write a text, a [Title] or an <Argument> behind it")
		p.doc.Written = p.doc.Written[:at]
		p.skip()
		return
	}
	p.direct(&p.doc.Written[at], sign, parent, *member)
	p.doc.exits = append(p.doc.exits, at)
}

// direct sets what a relation leads from and to: from the item above when the
// sign points away from it, and a contradiction always.
func (p *parser) direct(w *Written, sign string, above, below End) {
	switch {
	case strings.HasSuffix(sign, ">") || sign == "><":
		w.From, w.To, w.target = above, below, below
	case w.Kind == dossier.Undercuts:
		w.From = below
		p.undercut(w, above)
	default:
		w.From, w.To, w.target = below, above, above
	}
}

func relationKind(sign string) dossier.RelationKind {
	switch {
	case sign == "><":
		return dossier.Contradicts
	case strings.Contains(sign, "+"):
		return dossier.Supports
	case strings.Contains(sign, "-"):
		return dossier.Attacks
	}
	return dossier.Undercuts
}
