package argdown

import (
	"strings"

	"counterpoint/app/dossier"
)

// scanNumber matches the (1) that begins a premise or a conclusion.
func scanNumber(s *scanner) (kind, int) {
	i := skipMargin(s.text, s.pos)
	if !s.atLineStart() || i == len(s.text) || s.text[i] != '(' {
		return none, 0
	}
	to := skipDigits(s.text, i+1)
	if to == i+1 || to == len(s.text) || s.text[to] != ')' {
		return none, 0
	}
	s.closeMargins()
	return number, to + 1
}

// Role says what a statement is in the structure of an argument.
type Role uint8

// The roles.
const (
	Premise Role = iota
	IntermediaryConclusion
	MainConclusion
)

// Step is a premise or a conclusion of an argument.
type Step struct {
	Role      Role
	Statement int
	Inference int // what leads to a conclusion, -1 for a premise
	Place     dossier.Place
}

// premises reads the numbered statements of an argument with the inferences
// between them: of the one that the paragraph before described, or of a new
// one.
func (p *parser) premises(described int) {
	first := p.token()
	p.structure = described
	if described < 0 {
		p.structure = p.argumentItem(p.name())
		p.doc.Arguments[p.structure].Untitled = true
		p.doc.Arguments[p.structure].Place = p.place(first)
	}
	arg := &p.doc.Arguments[p.structure]
	if len(arg.Structure) > 0 {
		p.problem(dossier.Error, first, "the argument "+quote(arg.Title)+" already has premises and conclusions",
			"give these to another argument, or put a paragraph between")
		arg.Structure = nil
	}
	arg.Section = p.section
	if p.steps() {
		p.concluded(first)
	}
	p.structure = -1
}

// steps reads numbered statements and inferences as long as they follow each
// other, and reports whether a statement ends them.
func (p *parser) steps() bool {
	inference := -1
	for p.at(number) || p.at(inferenceStart) {
		if p.at(inferenceStart) {
			if inference >= 0 {
				p.problem(dossier.Error, p.token(), "two inferences follow each other", "put a numbered conclusion between them")
			}
			inference = p.readInference()
			continue
		}
		p.step(inference)
		inference = -1
	}
	if inference >= 0 {
		p.ours(dossier.Error, p.doc.Inferences[inference].Place, "no conclusion follows the inference", "write a numbered statement on the line below it, without an empty line between")
		p.doc.broken = true
	}
	return inference < 0
}

func (p *parser) step(inference int) {
	t := p.next()
	s := Step{Inference: inference, Place: p.place(t)}
	if inference >= 0 {
		s.Role = IntermediaryConclusion
		p.doc.Inferences[inference].Conclusion = len(p.doc.Arguments[p.structure].Structure)
	}
	if !p.at(statementDefinition) && !p.at(statementReference) && !p.kind().inline() {
		p.problem(dossier.Error, t, "no statement follows "+quote(strings.TrimSpace(p.image(t))),
			"write a text or a [Title] behind it; an <Argument> cannot be a premise")
		p.skip()
		return
	}
	p.warnOfNothing(t)
	s.Statement = p.statement(-1).Index
	arg := &p.doc.Arguments[p.structure]
	arg.Structure = append(arg.Structure, s)
}

// concluded makes the last step the main conclusion and tells when it is none.
func (p *parser) concluded(first token) {
	steps := p.doc.Arguments[p.structure].Structure
	if len(steps) == 0 {
		return
	}
	last := &steps[len(steps)-1]
	switch {
	case last.Role != Premise:
		last.Role = MainConclusion
	case p.structureHasInference():
		p.doc.broken = true
		p.problems = append(p.problems, dossier.Problem{
			Place: last.Place, Severity: dossier.Error,
			What: "the last numbered statement is no conclusion", Hint: "write \"----\" on a line above it",
		})
	default:
		p.problem(dossier.Error, first, "these numbered statements lead to no conclusion",
			"write \"----\" on a line above the conclusion, without empty lines between")
	}
}

func (p *parser) structureHasInference() bool {
	for _, s := range p.doc.Arguments[p.structure].Structure {
		if s.Role != Premise {
			return true
		}
	}
	return false
}
