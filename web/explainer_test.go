package main

import (
	"io/fs"
	"testing"

	"counterpoint/app/pipeline"
	"counterpoint/app/specimen"
	"counterpoint/app/state"
	"counterpoint/app/view"
	"counterpoint/seeds"
)

// The program draws what the page was printed with, though it finds what
// differs between sentences only when that is to be seen: in every state, and
// whichever is drawn first.
func TestProgramDrawsThePage(t *testing.T) {
	reads := map[string]pipeline.Read{"shipped": seeds.Read}
	for name, files := range specimen.All {
		reads[name] = func(file string) ([]byte, error) {
			if text, ok := files[file]; ok {
				return []byte(text), nil
			}
			return nil, fs.ErrNotExist
		}
	}
	for name, read := range reads {
		d, _ := pipeline.Build(read)
		printed := view.New(&d)
		frame := name == "shipped"
		printed.Frame(frame)
		program, err := explorer(read, frame, nil)
		if err != nil {
			t.Fatal(err)
		}
		for _, fragment := range []string{"", "view=compare", "text=a,b", "tour=1", "view=outline"} {
			for _, m := range []state.Model{state.Update(state.Model{}, state.Started{Fragment: fragment}), {View: state.Map}} {
				if view.HTML(program.tree(m)) != view.HTML(printed.Show(m)) {
					t.Errorf("%s, %q: the program draws another page", name, m.Fragment())
				}
			}
		}
	}
}
