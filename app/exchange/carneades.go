package exchange

import (
	"fmt"
	"maps"
	"slices"
	"strings"

	"counterpoint/app/argdown"
	"counterpoint/app/dossier"
)

// Of the YAML of Carneades 4 a map takes over
//
//	meta        title; note or description as the deck
//	statements  KEY: text, or KEY: {text: …}
//	arguments   KEY: {premises: [KEY, …] or {ROLE: KEY}, conclusion: KEY,
//	            undercutter: KEY}
//
// and leaves out, with a note, what decides between arguments (issues, schemes,
// weights, assumptions, labels, tests) and the predicates of a language. The
// reader of Argdown's data reads it: YAML 1.2 without tags.

// readCarneades reads a Carneades file.
func readCarneades(text string) ([]File, []dossier.Problem) {
	if strings.Contains(text, "===") {
		return nil, refuse(`the file holds "==="`, "write it in another way")
	}
	doc, problems := argdown.Parse("", "===\n"+text+"\n===\n\n[a]\n")
	if dossier.HasErrors(problems) {
		for i := range problems {
			problems[i].Place.Line-- // of the line put before it
		}
		return nil, problems
	}
	r := &carneades{top: doc.Frontmatter, claims: map[string]int{}, lost: map[string]int{}}
	if v := r.top.At("arguments"); r.top.At("statements") == nil && v == nil {
		return nil, refuse("the file holds neither statements nor arguments", "is it a file of Carneades 4?")
	} else if n := length(r.top.At("statements")); n > maxClaims || length(v) > maxClaims {
		return nil, large(max(n, length(v)), 0)
	}
	r.head()
	r.statements()
	r.arguments()
	if problem := large(len(r.d.Claims), len(r.d.Relations)); problem != nil {
		return nil, problem
	}
	statements(&r.d)
	files, more := folder(&r.d)
	return files, append(r.losses(), more...)
}

// carneades makes a dossier out of a Carneades file.
type carneades struct {
	top    *argdown.Value
	d      dossier.Dossier
	claims map[string]int // by key
	lost   map[string]int
}

func length(v *argdown.Value) int {
	if v == nil {
		return 0
	}
	return len(v.Items)
}

// head reads what stands beside the graph.
func (r *carneades) head() {
	meta := r.top.At("meta")
	r.d.Title = orElse(oneLine(meta.At("title").String()), "Argument map")
	r.d.Deck = oneLine(orElse(meta.At("description").String(), meta.At("note").String()))
	if r.top == nil {
		return
	}
	for i, k := range r.top.Keys {
		if n := len(r.top.Items[i].Items); k.Name != "meta" && k.Name != "statements" && k.Name != "arguments" && n > 0 {
			r.lost[clip(k.Name)] += n
		}
	}
}

// statements makes a claim of each statement.
func (r *carneades) statements() {
	v := r.top.At("statements")
	if v == nil {
		return
	}
	for i, k := range v.Keys {
		text := v.Items[i].String()
		if v.Items[i].Kind == argdown.Map {
			text = v.Items[i].At("text").String()
		}
		r.claim(k.Name, text)
	}
}

// claim gives the claim of a key; it makes one that is new.
func (r *carneades) claim(key, text string) int {
	if i, ok := r.claims[key]; ok {
		return i
	}
	text = orElse(oneLine(text), key)
	r.claims[key] = len(r.d.Claims)
	r.d.Claims = append(r.d.Claims, dossier.Claim{Title: claimTitle(text), Text: text, Group: -1})
	return len(r.d.Claims) - 1
}

// named gives the claim that an argument names; those that no statement says
// are told.
func (r *carneades) named(v *argdown.Value) int {
	key := v.String()
	if _, ok := r.claims[key]; !ok {
		r.lost["the words of statements that are named but not there"]++
	}
	return r.claim(key, "")
}

// arguments makes the relations, the arguments with joint premises behind all
// statements.
func (r *carneades) arguments() {
	v := r.top.At("arguments")
	if v == nil {
		return
	}
	for _, one := range v.Items { // every statement comes before the first argument
		for _, s := range append(premises(one), one.At("conclusion"), one.At("undercutter")) {
			if s.Scalar() {
				r.named(s)
			}
		}
	}
	var undercuts []dossier.Relation
	for _, one := range v.Items {
		step := r.argument(one)
		if u := one.At("undercutter"); step >= 0 && u.Scalar() {
			undercuts = append(undercuts, dossier.Relation{Kind: dossier.Undercuts, From: r.named(u), To: -1, Step: step})
		}
		if one.At("premises") != nil && one.At("premises").Kind == argdown.Map {
			r.lost["the roles of premises"]++
		}
		for _, more := range []string{"scheme", "weight", "parameters"} {
			if one.At(more) != nil {
				r.lost[more+" of arguments"]++
			}
		}
	}
	r.d.Relations = append(r.d.Relations, undercuts...)
}

// premises lists the premises of an argument, with or without roles.
func premises(argument *argdown.Value) []*argdown.Value {
	v := argument.At("premises")
	if v == nil {
		return nil
	}
	var list []*argdown.Value
	for _, one := range append([]*argdown.Value{v}, v.Items...) {
		if one.Scalar() {
			list = append(list, one)
		}
	}
	return list
}

// argument makes the relations of one argument and gives the step that it
// takes, -1 for none.
func (r *carneades) argument(one *argdown.Value) int {
	conclusion, from := one.At("conclusion"), premises(one)
	if !conclusion.Scalar() || len(from) == 0 {
		r.lost["arguments without a premise or a conclusion"]++
		return -1
	}
	to := r.named(conclusion)
	acts := r.named(from[0])
	if len(from) > 1 {
		acts = together(&r.d, to)
		for _, p := range from {
			r.d.Relations = append(r.d.Relations, dossier.Relation{Kind: dossier.Supports, From: r.named(p), To: acts, Step: -1, Joint: acts + 1})
		}
	}
	r.d.Relations = append(r.d.Relations, dossier.Relation{Kind: dossier.Supports, From: acts, To: to, Step: -1})
	return len(r.d.Relations) - 1
}

// losses tells what is left out.
func (r *carneades) losses() []dossier.Problem {
	list := []dossier.Problem{textless()}
	for _, what := range slices.Sorted(maps.Keys(r.lost)) {
		list = append(list, warn(fmt.Sprintf("left out: %s (%d)", what, r.lost[what]), "the map has no place for them"))
	}
	return list
}
