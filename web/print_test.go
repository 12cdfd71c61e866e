package main

import (
	"testing"

	"counterpoint/app/state"
	"counterpoint/app/view"
)

func TestPrintsTellNodesApart(t *testing.T) {
	nodes := []view.Node{
		view.E("p"),
		view.E("p", "a"),
		view.E("p", "ab"),
		view.E("p", view.E("b", "a")),
		view.E("p", view.E("b"), "a"),
		view.E("p", "a", view.E("b")),
		view.E("p", view.A("a", "")),
		view.E("p", view.A("a", "b")),
		view.E("p", view.A("ab", "")),
		view.E("p", view.On("click", state.PressedEscape{})),
		view.E("div", "a"),
	}
	seen := map[uint64]int{}
	for i, n := range nodes {
		sum := printed(n, prints{}).sum
		if j, ok := seen[sum]; ok {
			t.Errorf("%s and %s have the same print", view.HTML(nodes[j]), view.HTML(n))
		}
		seen[sum] = i
	}
}

func TestPrintsChangeOnTheWayToTheChange(t *testing.T) {
	a, b := trial(state.Model{View: state.Map}), trial(state.Model{View: state.Compare})
	p, q := printed(a, prints{}), printed(b, prints{})
	if p.sum == q.sum {
		t.Error("the page has the same print")
	}
	same := 0
	for i := range p.kids {
		if p.kids[i].sum == q.kids[i].sum {
			same++
		}
	}
	if same != len(p.kids)-2 {
		t.Errorf("%d of %d children have the same print, only links and fields differ", same, len(p.kids))
	}
	if again := printed(trial(state.Model{View: state.Map}), prints{}); again.sum != p.sum || again.at([]int{2, 0}).sum != p.kids[2].kids[0].sum {
		t.Error("the same page has another print")
	}
}

// What is kept has the prints of before, and is not looked into.
func TestPrintsOfWhatIsKept(t *testing.T) {
	kept := view.E("p", "a")
	kept.Kept = new(view.Kept)
	p := printed(view.E("div", kept), prints{})
	if q := printed(view.E("div", kept), p); q.sum != p.sum || &q.kids[0].kids[0] != &p.kids[0].kids[0] {
		t.Error("what is kept was printed anew")
	}
	other := view.E("p", "b")
	other.Kept = new(view.Kept)
	for _, n := range []view.Node{other, view.E("p", "b")} {
		if got, want := printed(view.E("div", n), p), printed(view.E("div", n), prints{}); got.sum != want.sum {
			t.Errorf("%s has the print of what was in its place", view.HTML(n))
		}
	}
}
