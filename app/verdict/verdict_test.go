package verdict

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"counterpoint/app/dossier"
)

// read makes a map of lines such as "a + b" (a supports b), "a - b" (a attacks
// b), "a ? b" (a is a condition of b), "a & c + b" (a and c together support
// b), "a x b" (they contradict), "u _ a - b" (u undercuts that step), or "a"
// alone. Claims are numbered in the order in which they are first named.
func read(lines ...string) (claims []dossier.Claim, relations []dossier.Relation) {
	index := map[string]int{}
	claim := func(name string) int {
		if _, ok := index[name]; !ok {
			index[name] = len(claims)
			claims = append(claims, dossier.Claim{Title: name, Role: dossier.Reason})
		}
		return index[name]
	}
	steps := map[string]int{}
	for n, line := range lines {
		undercutter, attacked, undercuts := strings.Cut(line, " _ ")
		words := strings.Fields(line)
		switch {
		case undercuts:
			relations = append(relations, dossier.Relation{Kind: dossier.Undercuts, From: claim(undercutter), To: -1, Step: steps[attacked]})
		case len(words) == 1:
			claim(words[0])
			continue
		default:
			for i := 0; i < len(words); i += 2 {
				claim(words[i])
			}
			to, sign := claim(words[len(words)-1]), words[len(words)-2]
			kind := map[string]dossier.RelationKind{"+": dossier.Supports, "?": dossier.Supports, "-": dossier.Attacks, "x": dossier.Contradicts}[sign]
			for i := 0; i < len(words)-2; i += 2 {
				r := dossier.Relation{Kind: kind, From: claim(words[i]), To: to, Step: -1}
				if len(words) > 3 {
					r.Joint = n + 1
				}
				if sign == "?" {
					claims[r.From].Role = dossier.Condition
				}
				relations = append(relations, r)
			}
		}
		steps[line] = len(relations) - 1
	}
	return claims, relations
}

// told writes verdicts as "stands: a b; falls: c; open: d".
func told(claims []dossier.Claim, verdicts []dossier.Verdict) string {
	var parts []string
	for _, v := range []dossier.Verdict{dossier.Stands, dossier.Falls, dossier.Open} {
		names := ""
		for i, c := range claims {
			if verdicts[i] == v {
				names += " " + c.Title
			}
		}
		if names != "" {
			parts = append(parts, string(v)+":"+names)
		}
	}
	return strings.Join(parts, "; ")
}

func rejecting(claims []dossier.Claim, names string) []bool {
	rejected := make([]bool, len(claims))
	for i, c := range claims {
		rejected[i] = slices.Contains(strings.Fields(names), c.Title)
	}
	return rejected
}

// Each rule alone, and the examples of the literature.
func TestLabel(t *testing.T) {
	for _, c := range []struct{ name, lines, rejected, want string }{
		{"granted", "a", "", "stands: a"},
		{"rejected", "a", "a", "falls: a"},
		{"an attack that holds", "a - b", "", "stands: a; falls: b"},
		{"an attack that is answered", "c - a, a - b", "", "stands: c b; falls: a"},
		{"a reply rejected", "c - a, a - b", "c", "stands: a; falls: c b"},
		{"the only support falls", "a + b", "a", "falls: a b"},
		{"one support of two falls", "a + b, c + b", "a", "stands: b c; falls: a"},
		{"joint premises", "a & c + b", "c", "stands: a; falls: c b"},
		{"joint premises beside another support", "a & c + b, d + b", "c", "stands: a b d; falls: c"},
		{"a condition met", "a ? b", "", "stands: a b"},
		{"a condition rejected", "a ? b, c + b", "a", "stands: c; falls: a b"},
		{"a condition taken away", "a ? b, u _ a ? b", "a", "stands: b u; falls: a"},
		{"an undercut support", "a + b, u _ a + b", "", "stands: a u; falls: b"},
		{"an undercut attack", "a - b, u _ a - b", "", "stands: a b u"},
		{"an undercut that is rejected", "a - b, u _ a - b", "u", "stands: a; falls: b u"},
		{"an undercut of an undercut", "a - b, u _ a - b, v _ u _ a - b", "", "stands: a u v; falls: b"},
		{"a contradiction", "a x b", "", "open: a b"},
		{"a contradiction decided", "a x b", "a", "stands: b; falls: a"},
		{"an undercut contradiction", "a x b, u _ a x b", "", "stands: a b u"},
		{"an undercut of a contradiction rejected", "a x b, u _ a x b", "u", "falls: u; open: a b"},
		{"a circle of supports", "a + b, b + a", "", "open: a b"},
		{"a circle of supports with ground", "a + b, b + a, c + a", "", "stands: a b c"},
		{"open spreads", "a x b, b - c, d - e", "", "stands: d; falls: e; open: a b c"},
		{"Dung: simple attack", "2 - 1", "", "stands: 2; falls: 1"},
		{"Dung: reinstatement", "3 - 2, 2 - 1", "", "stands: 3 1; falls: 2"},
		{"Dung: an even circle", "1 - 2, 2 - 1", "", "open: 1 2"},
		{"Dung: an odd circle", "1 - 2, 2 - 3, 3 - 1", "", "open: 1 2 3"},
		{"Dung: an attack on itself", "1 - 1", "", "open: 1"},
		{"Dung: bas1", "a - b, b - c, c - d, d - c", "", "stands: a; falls: b; open: c d"},
		{"Dung: irrelevant1", "1 - 2, 2 - 1, 1 - 3, 2 - 3, 3 - 4, 5", "", "stands: 5; open: 1 2 3 4"},
		{"Carneades: a support loop", "P + Q, Q + P", "", "open: P Q"},
		{"Carneades: an independent support loop", "Q + P, P + Q, R + P", "", "stands: Q P R"},
		{"Carneades: linked and convergent", "p + t, s + t, q & r + p", "s", "stands: p t q r; falls: s"},
		{"Carneades: the unreliable witness", "says + unreliable, unreliable + inapplicable, inapplicable _ says + unreliable", "", "stands: says; open: unreliable inapplicable"},
		// Carneades leaves what only an undercut argument backs undecided; to a
		// reader it has fallen: nothing is left that backs it.
		{"Carneades: Pollock's red light", "looks & normally + red, light + inapplicable, inapplicable _ looks & normally + red", "", "stands: looks normally light inapplicable; falls: red"},
	} {
		lines := strings.Split(c.lines, ", ")
		claims, relations := read(lines...)
		if got := told(claims, Label(claims, relations, rejecting(claims, c.rejected))); got != c.want {
			t.Errorf("%s: %s\nwant %s", c.name, got, c.want)
		}
	}
}

func names(claims []dossier.Claim, list []int) string {
	var s []string
	for _, i := range list {
		s = append(s, claims[i].Title)
	}
	return strings.Join(s, " ")
}

// Objections that nobody answers, before and after a reply is rejected.
func TestUnanswered(t *testing.T) {
	claims, relations := read("reply - objection", "objection - thesis", "other - thesis", "why _ other - thesis", "lone - thesis")
	for i := range claims {
		if slices.Contains([]string{"objection", "other", "lone"}, claims[i].Title) {
			claims[i].Role = dossier.Objection
		}
	}
	for rejected, want := range map[string]string{"": "lone", "reply": "objection lone", "reply why": "objection other lone", "lone": ""} {
		if got := names(claims, Unanswered(claims, relations, Label(claims, relations, rejecting(claims, rejected)))); got != want {
			t.Errorf("%q rejected: %q, want %q", rejected, got, want)
		}
	}
}

// What the thesis leans on: rejecting the reply brings the objection back; of
// two reasons each can go.
func TestLoadBearing(t *testing.T) {
	claims, relations := read("reply - objection", "objection - thesis", "one + thesis", "two + thesis", "must ? thesis")
	thesis := slices.IndexFunc(claims, func(c dossier.Claim) bool { return c.Title == "thesis" })
	if got := names(claims, LoadBearing(claims, relations, nil, []int{thesis})); got != "reply must" {
		t.Errorf("%q", got)
	}
	if got := names(claims, LoadBearing(claims, relations, rejecting(claims, "two"), []int{thesis})); got != "reply one must" {
		t.Errorf("with a reason rejected: %q", got)
	}
}

func TestChanges(t *testing.T) {
	claims, relations := read("reply - objection", "objection - thesis", "reason + thesis")
	changes := Changes(Label(claims, relations, nil), Label(claims, relations, rejecting(claims, "reply")))
	if got := names(claims, changes); got != "reply objection thesis" {
		t.Errorf("%q", got)
	}
}

// naive labels by going round until nothing changes.
func naive(claims []dossier.Claim, relations []dossier.Relation, rejected []bool) []dossier.Verdict {
	v := make([]dossier.Verdict, len(claims))
	for i := range v {
		v[i] = dossier.Open
	}
	for changed := true; changed; {
		changed = false
		for i := range claims {
			if v[i] == dossier.Open {
				v[i] = naiveClaim(claims, relations, rejected, v, i)
				changed = changed || v[i] != dossier.Open
			}
		}
	}
	return v
}

func naiveClaim(claims []dossier.Claim, relations []dossier.Relation, rejected []bool, v []dossier.Verdict, i int) dossier.Verdict {
	if rejected[i] {
		return dossier.Falls
	}
	safe, supported, supports, dead := true, false, map[[2]int]string{}, 0
	for n, r := range relations {
		from, here := r.From, r.To == i
		if r.Kind == dossier.Contradicts && r.From == i {
			from, here = r.To, true
		}
		if !here || r.Step >= 0 {
			continue
		}
		s := naiveStep(relations, v, n, from)
		switch {
		case r.Kind == dossier.Supports && claims[from].Role == dossier.Condition:
			cut := naiveCut(relations, v, n)
			switch {
			case cut == dossier.Stands || v[from] == dossier.Stands:
			case cut == dossier.Falls && v[from] == dossier.Falls:
				return dossier.Falls
			default:
				safe = false
			}
		case r.Kind == dossier.Supports:
			key := [2]int{r.Joint, 0}
			if r.Joint == 0 {
				key[1] = n + 1
			}
			was, ok := supports[key]
			switch {
			case !ok:
				supports[key] = string(s)
			case was == string(dossier.Falls) || s == dossier.Falls:
				supports[key] = string(dossier.Falls)
			case was == string(dossier.Open) || s == dossier.Open:
				supports[key] = string(dossier.Open)
			}
		case s == dossier.Stands:
			return dossier.Falls
		case s == dossier.Open:
			safe = false
		}
	}
	for _, s := range supports {
		supported = supported || s == string(dossier.Stands)
		if s == string(dossier.Falls) {
			dead++
		}
	}
	switch {
	case len(supports) > 0 && dead == len(supports):
		return dossier.Falls
	case safe && (supported || len(supports) == 0):
		return dossier.Stands
	}
	return dossier.Open
}

// naiveCut tells whether some undercut of a relation holds.
func naiveCut(relations []dossier.Relation, v []dossier.Verdict, n int) dossier.Verdict {
	cut := dossier.Falls
	for m, u := range relations {
		if u.Step != n {
			continue
		}
		switch naiveStep(relations, v, m, u.From) {
		case dossier.Stands:
			return dossier.Stands
		case dossier.Open:
			cut = dossier.Open
		}
	}
	return cut
}

func naiveStep(relations []dossier.Relation, v []dossier.Verdict, n, from int) dossier.Verdict {
	cut := naiveCut(relations, v, n)
	switch {
	case v[from] == dossier.Falls || cut == dossier.Stands:
		return dossier.Falls
	case v[from] == dossier.Stands && cut == dossier.Falls:
		return dossier.Stands
	}
	return dossier.Open
}

// FuzzLabel holds the labelling to one that goes round until nothing changes.
func FuzzLabel(f *testing.F) {
	f.Add([]byte{0, 1, 0, 1, 2, 1, 2, 0, 2})
	f.Add([]byte{0, 1, 4, 2, 0, 3, 3, 1, 1, 1, 0, 2})
	f.Fuzz(func(t *testing.T, data []byte) {
		const n = 6
		claims := make([]dossier.Claim, n)
		rejected := make([]bool, n)
		for i := range claims {
			claims[i].Role = dossier.Reason
		}
		if len(data) > 2 {
			rejected[data[0]%n] = data[1]%2 == 0
			claims[data[1]%n].Role = dossier.Condition
			data = data[2:]
		}
		var relations []dossier.Relation
		for ; len(data) > 2 && len(relations) < 20; data = data[3:] {
			r := dossier.Relation{From: int(data[0] % n), To: int(data[1] % n), Step: -1}
			switch data[2] % 6 {
			case 0, 1:
				r.Kind = dossier.Supports
			case 2:
				r.Kind, r.Joint = dossier.Supports, 1+r.To
			case 3:
				r.Kind = dossier.Attacks
			case 4:
				r.Kind = dossier.Contradicts
			default:
				if len(relations) == 0 {
					continue
				}
				r.Kind, r.Step, r.To = dossier.Undercuts, int(data[1])%len(relations), -1
			}
			if r.From != r.To && (r.Joint == 0 || claims[r.From].Role != dossier.Condition) {
				relations = append(relations, r)
			}
		}
		if got, want := Label(claims, relations, rejected), naive(claims, relations, rejected); !slices.Equal(got, want) {
			t.Errorf("%v\nwant %v\nfor %v, rejected %v", got, want, relations, rejected)
		}
	})
}

func BenchmarkLabel(b *testing.B) {
	for _, n := range []int{40, 2000} {
		claims := make([]dossier.Claim, n)
		var relations []dossier.Relation
		for i := 1; i < n; i++ {
			kind := dossier.Supports
			if i%3 == 0 {
				kind = dossier.Attacks
			}
			relations = append(relations, dossier.Relation{Kind: kind, From: i, To: (i - 1) / 3, Step: -1})
		}
		b.Run(fmt.Sprint(n), func(b *testing.B) {
			for b.Loop() {
				Label(claims, relations, nil)
			}
		})
	}
}
