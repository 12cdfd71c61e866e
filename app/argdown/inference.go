package argdown

import (
	"strings"

	"counterpoint/app/dossier"
)

// scanInferenceStart matches the two dashes that begin an inference, at the
// start of a line of a paragraph.
func scanInferenceStart(s *scanner) (kind, int) {
	i := skipMargin(s.text, s.pos)
	if s.last != none && s.last != lineBreak || !strings.HasPrefix(s.text[i:], "--") {
		return none, 0
	}
	s.closeMargins()
	s.inference, s.opened = true, s.here()
	s.opened.Column += i - s.pos
	return inferenceStart, i + 2
}

// scanInferenceEnd matches the dashes that end an inference.
func scanInferenceEnd(s *scanner) (kind, int) {
	to := s.pos
	for to < len(s.text) && s.text[to] == '-' {
		to++
	}
	if to < s.pos+2 {
		return none, 0
	}
	s.inference = false
	return inferenceEnd, to
}

// scanComma matches the sign between two rules.
func scanComma(s *scanner) (kind, int) {
	if s.text[s.pos] != ',' {
		return none, 0
	}
	return comma, s.pos + 1
}

// leaveInference ends an inference whose closing dashes are missing: it cannot
// reach over an empty line.
func (s *scanner) leaveInference() {
	if !s.inference {
		return
	}
	s.inference, s.broken = false, true
	s.problems = append(s.problems, dossier.Problem{
		Place: s.opened, Severity: dossier.Error,
		What: "the inference that \"--\" begins here is never closed, so it takes in the lines that follow",
		Hint: "write \"----\" for an inference without a rule, close the rule with \"--\", or write \"\\--\" for the signs themselves",
	})
}

// Inference is the step from premises to a conclusion.
type Inference struct {
	Argument   int
	Conclusion int // index into the structure of the argument
	Rules      []string
	Data       *Value // nil when there is none
	Place      dossier.Place
}

// readInference reads the dashes with the rules and data between them and the
// undercuts below, and gives the inference's index.
func (p *parser) readInference() int {
	t := p.next()
	at := len(p.doc.Inferences)
	p.doc.Inferences = append(p.doc.Inferences, Inference{Argument: p.structure, Conclusion: -1, Place: p.place(t)})
	p.inference = at
	p.accept(lineBreak)
	rules := p.rules()
	p.accept(lineBreak)
	if p.at(data) {
		p.doc.Inferences[at].Data = p.data(p.next())
		p.accept(lineBreak)
	}
	p.doc.Inferences[at].Rules = rules
	p.closeInference()
	if p.at(indent) {
		p.inferenceRelations(End{InferenceEnd, at})
	}
	return at
}

// rules reads the names of the rules, with commas between them.
func (p *parser) rules() []string {
	var rules []string
	for {
		d := newDraft()
		t := p.token()
		for k := p.kind(); k == words || k == control || k == escape || k == shortcode; k = p.kind() {
			p.piece(d, p.next())
		}
		if d.hasText {
			p.warnOfRule(t)
			rules = append(rules, strings.TrimFunc(string(d.full), isSpace))
		}
		if !p.at(comma) {
			return rules
		}
		if t = p.next(); !d.hasText || p.at(inferenceEnd) {
			p.problem(dossier.Error, t, "a comma between the dashes has no rule on one side", "write rules with commas between them, or none")
		}
	}
}

// warnOfRule tells of a line that the dashes above it took in.
func (p *parser) warnOfRule(t token) {
	rest := p.doc.text[t.start:]
	if rest[0] == '[' || rest[0] == '<' || rest[0] == '(' && skipDigits(rest, 1) > 1 {
		line := rest[:max(indexTerminator(rest), 0)]
		p.problem(dossier.Warning, t, quote(line)+" stands between dashes, so it is read as the name of an inference rule",
			"write \"----\" for an inference without a rule")
	}
}

// closeInference reads the closing dashes. That they are missing altogether
// has been told.
func (p *parser) closeInference() {
	if !p.at(inferenceEnd) && !p.at(blank) && !p.at(end) {
		p.problem(dossier.Error, p.token(), "this cannot stand between the dashes of an inference",
			"write \"-- rule, rule --\", or \"----\" for none")
		for !p.at(inferenceEnd) && !p.at(blank) && !p.at(end) {
			p.next()
		}
	}
	if p.accept(inferenceEnd) && !p.accept(lineBreak) && !p.kind().settled() {
		p.problem(dossier.Error, p.token(), quote(p.image(p.token()))+" stands behind the dashes of an inference", "begin a new line behind them")
		p.skip()
	}
}

// inferenceRelations reads the undercuts under an inference.
func (p *parser) inferenceRelations(at End) {
	p.next()
	for !p.accept(dedent) && !p.at(end) && !p.at(blank) {
		t := p.token()
		if !p.at(relationSign) {
			p.unexpected()
			continue
		}
		if sign := strings.TrimLeft(p.image(t), " \t'"); sign != "_" && sign != "<_" {
			p.problem(dossier.Error, t, quote(sign)+" cannot stand under an inference: it can only be undercut", "write \"_\"")
		}
		p.relation(at, -1)
	}
}
