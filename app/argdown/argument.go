package argdown

// scanArgumentDefinition matches <Title>: on one line.
func scanArgumentDefinition(s *scanner) (kind, int) {
	if s.text[s.pos] != '<' {
		return none, 0
	}
	if to := s.titleEnd(s.pos+1, ">:", &s.argumentColons); to >= 0 {
		return argumentDefinition, to
	}
	return none, 0
}

// scanArgumentReference matches <Title>.
func scanArgumentReference(s *scanner) (kind, int) {
	if s.text[s.pos] != '<' {
		return none, 0
	}
	if to := s.referenceEnd(s.pos+1, ">", &s.angles); to >= 0 {
		return argumentReference, to
	}
	return none, 0
}

// Argument is an inference with a name: its description and, where the file
// gives them, its premises and conclusions.
type Argument struct {
	Item
	Structure []Step // empty when the premises are not given
}

// argument reads an argument with everything that hangs under it.
func (p *parser) argument() End { return p.argumentUnder(-1) }

func (p *parser) argumentUnder(under int) End {
	d := newDraft()
	d.argument, d.hasText = true, true
	d.Place = p.place(p.token())
	if p.at(argumentReference) {
		p.reference(d)
	} else {
		p.define(d)
	}
	return p.tail(d, under)
}
