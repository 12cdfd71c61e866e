package exchange

import (
	"encoding/json"
	"fmt"
	"maps"
	"slices"
	"strings"

	"counterpoint/app/dossier"
)

// aifRead is what an import looks at.
type aifRead struct {
	AIF struct {
		Nodes []aifNode `json:"nodes"`
		Edges []aifEdge `json:"edges"`

		Participants []json.RawMessage `json:"participants"`
		Schemes      []json.RawMessage `json:"schemefulfillments"`
	} `json:"AIF"`
	Text  aifText  `json:"text"`
	Extra aifExtra `json:"counterpoint"`
}

// readAIF reads AIF-JSON: of AIFdb, of OVA, or ours.
func readAIF(text string) ([]File, []dossier.Problem) {
	var in aifRead
	var bare struct {
		Nodes json.RawMessage `json:"nodes"`
	}
	if problem := decode(text, &bare); problem != nil {
		return nil, problem
	}
	var into any = &in
	if bare.Nodes != nil {
		into = &in.AIF
	}
	if problem := decode(text, into); problem != nil {
		return nil, problem
	}
	r := &aifImport{in: in, nodes: map[aifID]aifNode{}, claims: map[aifID]int{}, from: map[aifID][]aifID{}, to: map[aifID][]aifID{}, extra: map[aifID]aifClaim{}, step: map[aifID]int{}, arguments: map[int]bool{}, lost: map[string]int{}}
	if problem := r.graph(); problem != nil {
		return nil, problem
	}
	r.gather()
	if problem := r.relate(); problem != nil {
		return nil, problem
	}
	r.quote()
	files, problems := folder(&r.d)
	return files, append(r.losses(), problems...)
}

// aifImport makes a dossier out of a graph.
type aifImport struct {
	in        aifRead
	d         dossier.Dossier
	nodes     map[aifID]aifNode
	from, to  map[aifID][]aifID  // the nodes before and behind each node, in the order of the edges
	extra     map[aifID]aifClaim // what we said of a node
	claims    map[aifID]int      // the claim that a node is
	step      map[aifID]int      // the relation that a node is
	steps     []aifID            // the node whose step each relation undercuts, "" for none
	arguments map[int]bool       // claims to which joint premises lead
	lost      map[string]int     // what is lost, and how often
	textless  bool
}

// graph indexes nodes and edges.
func (r *aifImport) graph() []dossier.Problem {
	if n := len(r.in.AIF.Nodes); n > 20*maxClaims {
		return refuse(fmt.Sprintf("the graph has %d nodes, more than %d", n, 20*maxClaims), "import a part of it")
	}
	for _, n := range r.in.AIF.Nodes {
		if _, twice := r.nodes[n.ID]; twice || n.ID == "" {
			return refuse(fmt.Sprintf("the node id %q is there twice or empty", n.ID), "every node needs an id of its own, nodeID")
		}
		r.nodes[n.ID] = n
	}
	for _, e := range r.in.AIF.Edges {
		if r.nodes[e.From].ID == "" || r.nodes[e.To].ID == "" {
			r.lost["edges to nodes that are not there"]++
			continue
		}
		r.from[e.To] = append(r.from[e.To], e.From)
		r.to[e.From] = append(r.to[e.From], e.To)
	}
	for _, c := range r.in.Extra.Claims {
		r.extra[c.Node] = c
	}
	return nil
}

// gather makes the claims: those that we described in our order, then every
// other node of information.
func (r *aifImport) gather() {
	x := r.in.Extra
	r.d.Title, r.d.Deck, r.d.Lang = orElse(x.Title, "Argument map"), x.Deck, x.Lang
	for i, g := range x.Groups {
		if g.Parent < -1 || g.Parent >= i {
			g.Parent = -1
		}
		r.d.Groups = append(r.d.Groups, dossier.Group{Title: g.Title, Parent: g.Parent})
	}
	for _, c := range x.Claims {
		if n := r.nodes[c.Node]; n.Type == "I" || n.Type == "RA" {
			r.claim(n)
		}
	}
	for _, n := range r.in.AIF.Nodes {
		if n.Type == "I" {
			r.claim(n)
		}
	}
	for _, id := range x.Tour {
		if i, ok := r.claims[id]; ok {
			r.d.Tour = append(r.d.Tour, i)
		}
	}
}

// claim makes the claim of a node, once.
func (r *aifImport) claim(n aifNode) {
	if _, again := r.claims[n.ID]; again {
		return
	}
	known, ok := r.extra[n.ID]
	c := dossier.Claim{Title: known.Title, Text: n.Text, Tags: known.Tags, Group: known.Group}
	if n.Type == "RA" {
		c.Text = known.Text
	}
	if c.Title == "" {
		c.Title = claimTitle(c.Text)
	}
	if !ok || c.Group < 0 || c.Group >= len(r.d.Groups) {
		c.Group = -1
	}
	r.claims[n.ID] = len(r.d.Claims)
	r.arguments[len(r.d.Claims)] = known.Argument && n.Type == "I"
	r.d.Claims = append(r.d.Claims, c)
}

// relate makes the relations, in the order of their nodes.
func (r *aifImport) relate() []dossier.Problem {
	for _, n := range r.in.AIF.Nodes {
		switch n.Type {
		case "RA":
			r.inference(n.ID)
		case "CA":
			r.conflict(n.ID)
		case "I", "L", "YA":
		case "MA":
			r.rephrase(n.ID)
		case "TA":
			r.lost["transitions (TA)"]++
		default:
			r.lost["nodes of type "+clip(n.Type)]++
		}
		if problem := large(len(r.d.Claims), len(r.d.Relations)); problem != nil {
			return problem
		}
	}
	r.d.Relations = settled(r.d.Relations, r.steps, r.step, func() { r.lost["conflicts with a step that leads nowhere"]++ })
	return nil
}

// add adds a relation and notes which node it is.
func (r *aifImport) add(node aifID, one dossier.Relation) {
	if _, ok := r.step[node]; !ok || one.Joint == 0 && one.Kind == dossier.Supports {
		r.step[node] = len(r.d.Relations)
	}
	r.d.Relations = append(r.d.Relations, one)
	r.steps = append(r.steps, "")
}

// only lists the claims among nodes; inferences and the like are lost. What is
// asserted of a step, and a conflict with it, is seen to elsewhere.
func (r *aifImport) only(nodes []aifID, what string) []int {
	var list []int
	for _, id := range nodes {
		switch i, ok := r.claims[id]; {
		case ok && r.nodes[id].Type == "I":
			list = append(list, i)
		case r.nodes[id].Type != "YA" && r.nodes[id].Type != "CA":
			r.lost[what]++
		}
	}
	return list
}

// inference makes the relations of an RA. Several premises stand and fall
// together: they support an argument, which supports the conclusions.
func (r *aifImport) inference(id aifID) {
	premises := r.only(r.from[id], "inferences from another step")
	conclusions := r.only(r.to[id], "inferences that support another step")
	argument, named := r.claims[id]
	switch {
	case len(premises) == 0 || len(conclusions) == 0:
		r.lost["inferences without a premise or a conclusion"]++
		return
	case len(conclusions) == 1 && r.arguments[conclusions[0]]:
		for _, p := range premises {
			r.add(id, dossier.Relation{Kind: dossier.Supports, From: p, To: conclusions[0], Step: -1, Joint: conclusions[0] + 1})
		}
		return
	case len(premises) == 1 && !named:
		for _, c := range conclusions {
			r.add(id, dossier.Relation{Kind: dossier.Supports, From: premises[0], To: c, Step: -1})
		}
		return
	case !named:
		argument = together(&r.d, conclusions[0])
	}
	for _, p := range premises {
		r.add(id, dossier.Relation{Kind: dossier.Supports, From: p, To: argument, Step: -1, Joint: argument + 1})
	}
	for _, c := range conclusions {
		r.add(id, dossier.Relation{Kind: dossier.Supports, From: argument, To: c, Step: -1})
	}
}

// together adds the argument that joins several premises.
func together(d *dossier.Dossier, conclusion int) int {
	to := d.Claims[conclusion]
	d.Claims = append(d.Claims, dossier.Claim{
		Title: "Argument for " + orElse(to.Title, claimTitle(to.Text)), Text: "These reasons together support “" + orElse(to.Title, claimTitle(to.Text)) + "”.", Group: -1,
	})
	return len(d.Claims) - 1
}

// conflict makes the relations of a CA.
func (r *aifImport) conflict(id aifID) {
	from := r.only(r.from[id], "conflicts that come from a step")
	if to := r.to[id]; len(from) == 2 && len(to) == 2 && r.from[id][0] != r.from[id][1] &&
		(to[0] == r.from[id][1] && to[1] == r.from[id][0] || to[0] == r.from[id][0] && to[1] == r.from[id][1]) {
		r.add(id, dossier.Relation{Kind: dossier.Contradicts, From: from[0], To: from[1], Step: -1})
		return
	}
	if len(from) > 1 {
		r.lost["that several claims attack together: each now attacks alone"]++
	}
	for _, f := range from {
		for _, to := range r.to[id] {
			if len(r.d.Relations) <= maxRelations {
				r.attack(id, f, to)
			}
		}
	}
	if len(from) == 0 || len(r.to[id]) == 0 {
		r.lost["conflicts without two ends"]++
	}
}

// attack leads from a claim to a claim or to the step that a node is.
func (r *aifImport) attack(id aifID, from int, to aifID) {
	target, claim := r.claims[to]
	switch kind := r.nodes[to].Type; {
	case claim && kind == "I":
		r.add(id, dossier.Relation{Kind: dossier.Attacks, From: from, To: target, Step: -1})
	case kind == "RA" || kind == "CA":
		r.add(id, dossier.Relation{Kind: dossier.Undercuts, From: from, To: -1, Step: 0})
		r.steps[len(r.steps)-1] = to
	default:
		r.lost["conflicts with nodes of type "+clip(kind)]++
	}
}

// rephrase notes what a rephrase between claims says. Near-duplicate quotes are
// found anew in the texts.
func (r *aifImport) rephrase(id aifID) {
	for _, from := range r.from[id] {
		if r.nodes[from].Type == "I" {
			r.lost["rephrases of claims (MA)"]++
			return
		}
	}
}

// maxPassages bounds the texts of an analysis.
const maxPassages = 26

// quote finds where the claims stand in the texts. A claim without a span stands
// where its words, or those of its locution, stand once.
func (r *aifImport) quote() {
	passages := readHTML(r.in.Text.HTML)
	if len(passages) > maxPassages {
		r.lost[fmt.Sprintf("texts after the first %d", maxPassages)]++
		passages = passages[:maxPassages]
	}
	if len(passages) == 0 {
		r.textless = true
		statements(&r.d)
		return
	}
	for _, p := range passages {
		r.d.Sources = append(r.d.Sources, r.source(p))
	}
	carried := map[aifID]bool{}
	for _, id := range r.in.Extra.Carried {
		carried[id] = true
	}
	for _, n := range r.in.AIF.Nodes {
		switch claim, ok := r.claims[n.ID]; {
		case n.Type == "I" && ok:
			r.anchor(passages, claim, n.ID, false)
		case n.Type == "L":
			for _, act := range r.to[n.ID] {
				for _, said := range r.to[act] {
					if claim, ok := r.claims[said]; ok && r.nodes[act].Type == "YA" {
						r.anchor(passages, claim, n.ID, carried[n.ID])
					}
				}
			}
		}
	}
	r.search(passages)
}

// source makes the source of a passage.
func (r *aifImport) source(p aifPassage) dossier.Source {
	s := dossier.Source{Key: p.key, File: "text.txt", Text: p.text}
	for _, x := range r.in.Extra.Sources {
		if x.Key == p.key && p.key != "" {
			s.File, s.Title, s.Publisher, s.Author, s.Date, s.URL, s.Lang = x.File, x.Title, x.Publisher, x.Author, x.Date, x.URL, x.Lang
		}
	}
	return s
}

// anchor puts a claim where the span of a node stands.
func (r *aifImport) anchor(passages []aifPassage, claim int, id aifID, carried bool) {
	for i, p := range passages {
		if span, ok := p.spans[id]; ok {
			c := &r.d.Claims[claim]
			c.Anchors = append(c.Anchors, dossier.Anchor{Source: i, Start: span[0], End: span[1], Carried: carried})
		}
	}
}

// search looks for the words of claims that have no span.
func (r *aifImport) search(passages []aifPassage) {
	for i := range r.d.Claims {
		c := &r.d.Claims[i]
		for n, p := range passages {
			words := strings.TrimSpace(c.Text)
			if at := strings.Index(p.text, words); len(c.Anchors) == 0 && at >= 0 && words != "" && strings.LastIndex(p.text, words) == at {
				c.Anchors = append(c.Anchors, dossier.Anchor{Source: n, Start: at, End: at + len(words)})
			}
		}
	}
}

// losses tells what is lost.
func (r *aifImport) losses() []dossier.Problem {
	var list []dossier.Problem
	if n := len(r.in.AIF.Participants); n > 0 && len(r.extra) == 0 {
		r.lost["who said it: participants"] += n
	}
	if n := len(r.in.AIF.Schemes); n > 0 {
		r.lost["argumentation schemes"] += n
	}
	if r.textless {
		list = append(list, textless())
	}
	for _, what := range slices.Sorted(maps.Keys(r.lost)) {
		list = append(list, warn(fmt.Sprintf("left out: %s (%d)", what, r.lost[what]), "the map has no place for them"))
	}
	return list
}

// statements gives a map without a text the text of its claims, a paragraph
// each, in which they stand.
func statements(d *dossier.Dossier) {
	s := dossier.Source{Key: "a", File: statementsFile}
	for i := range d.Claims {
		c := &d.Claims[i]
		text := orElse(oneLine(c.Text), title(c.Title))
		c.Anchors = []dossier.Anchor{{Start: len(s.Text), End: len(s.Text) + len(text)}}
		s.Text += text + "\n\n"
	}
	d.Sources = []dossier.Source{s}
}
