package review

import (
	"strings"

	"counterpoint/app/dossier"
)

// circles tells of claims that support each other in a circle: what is said
// for each of them is, in the end, the claim itself.
func (r *review) circles() {
	leaving := make([][]dossier.Relation, len(r.d.Claims))
	for _, relation := range r.d.Relations {
		if relation.Kind == dossier.Supports && relation.To >= 0 {
			leaving[relation.From] = append(leaving[relation.From], relation)
		}
	}
	w := walk{leaving: leaving, at: make([]int, len(leaving))}
	for claim := range leaving {
		w.from(claim)
	}
	for _, c := range w.circles {
		var names []string
		for _, claim := range c.claims {
			names = append(names, `"`+r.d.Claims[claim].Title+`"`)
		}
		if len(names) > mostNamed {
			names = append(names[:mostNamed], "…")
		}
		r.warn(c.close.Place, "leave one of these relations out: which claim needs no reason?", "claims support each other in a circle: %s", strings.Join(names, ", "))
	}
}

// mostNamed is how many claims of a circle are named.
const mostNamed = 5

// walk follows supports as far as they go.
type walk struct {
	leaving [][]dossier.Relation
	at      []int // by claim: 0 not seen, -1 done, else its place in the path, from 1
	path    []int
	next    []int // of each claim of the path, the relation to follow
	circles []circle
}

// circle is a path of claims and the relation that leads back to its first.
type circle struct {
	claims []int
	close  dossier.Relation
}

// from walks from a claim that was not seen; without recursion, since a chain
// may be as long as the map.
func (w *walk) from(claim int) {
	if w.at[claim] != 0 {
		return
	}
	w.enter(claim)
	for len(w.path) > 0 {
		top := len(w.path) - 1
		here := w.path[top]
		if w.next[top] == len(w.leaving[here]) {
			w.at[here] = -1
			w.path, w.next = w.path[:top], w.next[:top]
			continue
		}
		relation := w.leaving[here][w.next[top]]
		w.next[top]++
		switch at := w.at[relation.To]; {
		case at == 0:
			w.enter(relation.To)
		case at > 0:
			w.circles = append(w.circles, circle{append([]int(nil), w.path[at-1:]...), relation})
		}
	}
}

func (w *walk) enter(claim int) {
	w.path, w.next = append(w.path, claim), append(w.next, 0)
	w.at[claim] = len(w.path)
}
