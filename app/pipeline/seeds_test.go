package pipeline_test

import (
	"testing"

	"counterpoint/app/dossier"
	"counterpoint/app/pipeline"
	"counterpoint/seeds"
)

// The shipped explainer builds without a problem, and holds what its map says.
func TestSeedsHaveNoProblem(t *testing.T) {
	d, problems := pipeline.Build(seeds.Read)
	for _, p := range problems {
		t.Error(p)
	}
	if len(d.Sources) != 2 || len(d.Claims) != 39 || len(d.Plan.Nodes) != len(d.Claims) || len(d.Plan.Routes) != len(d.Relations) {
		t.Errorf("%d sources, %d claims, %d nodes, %d relations, %d routes", len(d.Sources), len(d.Claims), len(d.Plan.Nodes), len(d.Relations), len(d.Plan.Routes))
	}
	for _, c := range d.Claims {
		if len(c.Anchors) == 0 {
			t.Errorf("%q stands in no version", c.Title)
		}
		if c.Role == "" {
			t.Errorf("%q has no role", c.Title)
		}
	}
}

// The counterpoint is a group of its own, and its reply answers it.
func TestSeedsCounterpoint(t *testing.T) {
	d, _ := pipeline.Build(seeds.Read)
	group := []string{}
	for _, c := range d.Claims {
		if c.Group >= 0 && d.Groups[c.Group].Title == "Counterpoint: Eastern Europe" {
			group = append(group, c.Title)
		}
	}
	if len(group) != 2 || group[0] != "Eastern Europe is sceptical" || group[1] != "Ukraine will oppose it" {
		t.Errorf("the group holds %q", group)
	}
	for _, r := range d.Relations {
		if d.Claims[r.From].Title == "Failure to engage before 2022" && r.Kind == dossier.Attacks && d.Claims[r.To].Title == group[0] {
			return
		}
	}
	t.Error("the reply does not answer the counterpoint")
}

// With nothing rejected the case stands, and every objection is answered.
func TestSeedsVerdicts(t *testing.T) {
	d, _ := pipeline.Build(seeds.Read)
	for i, c := range d.Claims {
		want := dossier.Stands
		if c.Role == dossier.Objection || c.Role == dossier.Counterpoint && c.Title != "Ukraine will oppose it" {
			want = dossier.Falls
		}
		if d.Verdicts[i] != want {
			t.Errorf("%q %s, want %s", c.Title, d.Verdicts[i], want)
		}
	}
}
