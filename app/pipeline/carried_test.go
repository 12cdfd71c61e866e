package pipeline_test

import (
	"io/fs"
	"reflect"
	"strings"
	"testing"

	"counterpoint/app/dossier"
	"counterpoint/app/pipeline"
	"counterpoint/seeds"
)

// A page shows the same links whether it carries them or finds them, without
// repeats and diffs.
func TestShownTakesLinksOver(t *testing.T) {
	built, _ := pipeline.Build(seeds.Read)
	carried, long := pipeline.Carried(built)
	if long {
		t.Error("two essays of fifty sentences need not carry their links")
	}
	want := built
	want.Sources, want.Pairs = nil, nil
	for _, s := range built.Sources {
		s.Repeats = nil
		want.Sources = append(want.Sources, s)
	}
	for _, p := range built.Pairs {
		bare := dossier.Pair{A: p.A, B: p.B}
		for _, l := range p.Links {
			l.Diff = nil
			bare.Links = append(bare.Links, l)
		}
		want.Pairs = append(want.Pairs, bare)
	}
	pauses := 0
	shown := func(links string) dossier.Dossier {
		d, problems := pipeline.Shown(func(name string) ([]byte, error) {
			switch {
			case name != pipeline.LinksFile:
				return seeds.Read(name)
			case links == "":
				return nil, fs.ErrNotExist
			}
			return []byte(links), nil
		}, func() { pauses++ })
		if len(problems) > 0 {
			t.Errorf("problems: %v", problems)
		}
		return d
	}
	for _, links := range []string{carried, "", "12 34 56 78 \n", strings.Replace(carried, "reworded", "rewordedly 1", 1)} {
		if got := shown(links); !reflect.DeepEqual(got, want) {
			t.Errorf("with %.40q: %d links, want %d", links, len(got.Pairs[0].Links), len(want.Pairs[0].Links))
		}
	}
	// What is carried is believed: a link less is a link less.
	lines := strings.SplitAfter(carried, "\n")
	lines[3] = "23\n"
	if got := shown(strings.Join(lines[:27], "")); len(got.Pairs[0].Links) != 23 {
		t.Errorf("%d links, want the 23 that are carried", len(got.Pairs[0].Links))
	}
	if pauses == 0 {
		t.Error("no pause was made")
	}
}
