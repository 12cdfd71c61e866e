// Package verdict tells what follows from a map: which claims stand, which fall
// and which stay open, and what changes when the reader rejects one. Start with
// [Label].
//
// Every claim is granted unless the reader rejects it. The labels are the
// grounded ones (P. M. Dung, "On the acceptability of arguments", 1995; as a
// labelling: M. Caminada, 2006) over claims and steps. A step is a relation; it
// can itself be undercut.
//
//   - A claim falls when it is rejected, when an attack on it holds, when a
//     condition of it falls, or when it has support and every support fails.
//   - A claim stands when none of its attacks holds or may hold, every
//     condition of it stands, and some support holds, if it has any.
//   - Otherwise it is open: nothing decides it, as in a circle of claims that
//     only support, or only attack, one another.
//   - A step holds when its claim stands and every undercut of it fails; it
//     fails when its claim falls or an undercut of it holds.
//   - Premises that are joined (the same Joint) hold together or fail together.
//   - A support from a claim whose role is a condition is a condition: without
//     it the claim falls. An undercut of that step takes the condition away.
//   - A contradiction is an attack in both directions; an undercut of it takes
//     both away.
package verdict

import "counterpoint/app/dossier"

// Label gives every claim its verdict. Rejected says which claims the reader
// rejects; nil rejects none. It takes time in proportion to the claims and
// relations.
func Label(claims []dossier.Claim, relations []dossier.Relation, rejected []bool) []dossier.Verdict {
	l := newLabelling(claims, relations, rejected)
	for i := range l.claims {
		l.decideClaim(i)
	}
	for i := range l.steps {
		l.decideStep(i)
	}
	for len(l.queue) > 0 {
		next := l.queue[len(l.queue)-1]
		l.queue = l.queue[:len(l.queue)-1]
		next.tell(l)
	}
	verdicts := make([]dossier.Verdict, len(claims))
	for i, c := range l.claims {
		verdicts[i] = c.verdict
	}
	return verdicts
}

// labelling is the work in progress: every claim and step is decided at most
// once, and then tells those that wait for it.
type labelling struct {
	claims []claim
	steps  []step
	groups []group
	queue  []decided
}

// tally counts what has been decided of what something depends on.
type tally struct{ all, held, failed int }

func (t *tally) count(held bool) {
	if held {
		t.held++
	} else {
		t.failed++
	}
}

type claim struct {
	verdict   dossier.Verdict
	rejected  bool
	attacks   tally // steps
	supports  tally // groups of joint steps
	condition tally // steps; held are those met or taken away
	acts      []int // steps that start here
}

type step struct {
	relation  int
	from      int
	to        int // the claim, -1 for an undercut
	undercuts int // the step that it undercuts, -1 for none
	kind      kind
	group     int // of a support
	verdict   dossier.Verdict
	attacks   tally // undercuts of it
}

type kind uint8

const (
	attack kind = iota
	support
	condition
	undercut
)

// group is premises that are joined; a support alone is a group of one.
type group struct {
	to    int
	steps tally
	done  bool
}

// decided is a claim or a step whose verdict is new.
type decided struct{ claim, step int }

func newLabelling(claims []dossier.Claim, relations []dossier.Relation, rejected []bool) *labelling {
	l := &labelling{claims: make([]claim, len(claims))}
	for i := range l.claims {
		l.claims[i] = claim{verdict: dossier.Open, rejected: i < len(rejected) && rejected[i]}
	}
	first := make([]int, len(relations)) // the step of each relation
	for i, r := range relations {
		first[i] = len(l.steps)
		l.steps = append(l.steps, step{relation: i, from: r.From, to: r.To, undercuts: r.Step, group: -1, kind: kindOf(claims, r)})
		if r.Kind == dossier.Contradicts {
			l.steps = append(l.steps, step{relation: i, from: r.To, to: r.From, undercuts: -1, group: -1})
		}
	}
	l.join(relations, first)
	return l
}

// ways gives the steps of the relation whose first step is i: two for a
// contradiction.
func (l *labelling) ways(i int) []int {
	if i+1 < len(l.steps) && l.steps[i+1].relation == l.steps[i].relation {
		return []int{i, i + 1}
	}
	return []int{i}
}

func kindOf(claims []dossier.Claim, r dossier.Relation) kind {
	switch {
	case r.Kind == dossier.Undercuts:
		return undercut
	case r.Kind == dossier.Supports && claims[r.From].Role == dossier.Condition:
		return condition
	case r.Kind == dossier.Supports:
		return support
	default:
		return attack
	}
}

// join connects the steps with what they start from and lead to.
func (l *labelling) join(relations []dossier.Relation, first []int) {
	joint := map[[2]int]int{}
	for i := range l.steps {
		s := &l.steps[i]
		s.verdict = dossier.Open
		l.claims[s.from].acts = append(l.claims[s.from].acts, i)
		switch s.kind {
		case undercut:
			s.undercuts = first[s.undercuts]
			for _, t := range l.ways(s.undercuts) {
				l.steps[t].attacks.all++
			}
		case condition:
			l.claims[s.to].condition.all++
		case attack:
			l.claims[s.to].attacks.all++
		case support:
			s.group = l.groupOf(joint, relations[s.relation], s.to)
			l.groups[s.group].steps.all++
		}
	}
}

// groupOf gives the group of a support, a new one unless it is joined to an
// earlier.
func (l *labelling) groupOf(joint map[[2]int]int, r dossier.Relation, to int) int {
	key := [2]int{r.Joint, to}
	if g, ok := joint[key]; ok && r.Joint > 0 {
		return g
	}
	joint[key] = len(l.groups)
	l.groups = append(l.groups, group{to: to})
	l.claims[to].supports.all++
	return len(l.groups) - 1
}

// decideClaim gives a claim its verdict as soon as what is known suffices.
func (l *labelling) decideClaim(i int) {
	c := &l.claims[i]
	if c.verdict != dossier.Open {
		return
	}
	switch {
	case c.rejected, c.attacks.held > 0, c.condition.failed > 0, c.supports.all > 0 && c.supports.failed == c.supports.all:
		c.verdict = dossier.Falls
	case c.attacks.failed == c.attacks.all && c.condition.held == c.condition.all && (c.supports.all == 0 || c.supports.held > 0):
		c.verdict = dossier.Stands
	default:
		return
	}
	l.queue = append(l.queue, decided{claim: i, step: -1})
}

// decideStep does the same for a step.
func (l *labelling) decideStep(i int) {
	s := &l.steps[i]
	if s.verdict != dossier.Open {
		return
	}
	from := l.claims[s.from].verdict
	undercut, safe := s.attacks.held > 0, s.attacks.failed == s.attacks.all
	switch {
	case s.kind == condition && (undercut || from == dossier.Stands):
		s.verdict = dossier.Stands // met, or taken away
	case s.kind == condition && !(safe && from == dossier.Falls):
		return
	case undercut || from == dossier.Falls:
		s.verdict = dossier.Falls
	case safe && from == dossier.Stands:
		s.verdict = dossier.Stands
	default:
		return
	}
	l.queue = append(l.queue, decided{claim: -1, step: i})
}

// tell passes a new verdict on to what waits for it.
func (d decided) tell(l *labelling) {
	if d.claim >= 0 {
		for _, s := range l.claims[d.claim].acts {
			l.decideStep(s)
		}
		return
	}
	s := l.steps[d.step]
	held := s.verdict == dossier.Stands
	switch s.kind {
	case undercut:
		for _, t := range l.ways(s.undercuts) {
			l.steps[t].attacks.count(held)
			l.decideStep(t)
		}
	case condition:
		l.claims[s.to].condition.count(held)
		l.decideClaim(s.to)
	case attack:
		l.claims[s.to].attacks.count(held)
		l.decideClaim(s.to)
	case support:
		l.tellGroup(s.group, held)
	}
}

// tellGroup counts a joint premise: the group fails with the first that fails
// and holds with the last that holds.
func (l *labelling) tellGroup(i int, held bool) {
	g := &l.groups[i]
	g.steps.count(held)
	if g.done || (held && g.steps.held < g.steps.all) {
		return
	}
	g.done = true
	l.claims[g.to].supports.count(held)
	l.decideClaim(g.to)
}
