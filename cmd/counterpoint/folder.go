package main

import (
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"counterpoint/app/dossier"
	"counterpoint/app/pipeline"
	"counterpoint/app/review"
	"counterpoint/seeds"
)

// folder is the argument of the commands that work on a whole explainer.
type folder struct {
	Dir     string `arg:"" optional:"" name:"dir" help:"Folder with the texts and map.argdown; the explainer that counterpoint carries, when left out."`
	Example string `placeholder:"NAME" help:"An example that counterpoint carries, in place of a folder: ${examples}."`
}

// explainer is what a folder gives.
type explainer struct {
	dossier  dossier.Dossier
	problems []dossier.Problem
	files    map[string]string // what was read, by name; nil for the explainer that the program carries
	theme    string            // the style sheet of the folder, empty for none
	dir      string            // where it stands; "" for one that the program carries
	publication
}

// reviewed gives the problems of an explainer together with what its map
// leaves open, which is asked only where there are no errors.
func (e explainer) reviewed() []dossier.Problem {
	if dossier.HasErrors(e.problems) {
		return e.problems
	}
	all := append(slices.Clip(e.problems), seen(e.dir, append(review.Problems(&e.dossier), e.unreadable()...))...)
	dossier.SortProblems(all)
	return all
}

// seen names the files of problems as seen from where the command runs.
func seen(dir string, problems []dossier.Problem) []dossier.Problem {
	for i := range problems {
		at := &problems[i].Place
		at.File = filepath.Join(dir, at.File)
	}
	return problems
}

// read builds the explainer of a folder. The problems name files as seen from
// where the command runs.
func (f folder) read() (explainer, error) {
	if f.Example != "" {
		return f.example()
	}
	if f.Dir == "" {
		d, problems := pipeline.Build(seeds.Read)
		return explainer{dossier: d, problems: problems}, nil
	}
	if info, err := os.Stat(f.Dir); err == nil && !info.IsDir() {
		return explainer{}, fail(f.Dir, "this is a file, not a folder", "give the folder that holds "+pipeline.MapFile)
	}
	root, err := os.OpenRoot(f.Dir)
	if err != nil {
		return explainer{}, cannot("open the folder", f.Dir, err)
	}
	defer root.Close()
	e := gathered(func(name string) ([]byte, error) { return readIn(root, name) })
	e.dir = f.Dir
	e.addTheme(root)
	seen(f.Dir, e.problems)
	return e, nil
}

// gathered builds an explainer and keeps what is read for it.
func gathered(read pipeline.Read) explainer {
	e := explainer{files: make(map[string]string)}
	e.dossier, e.problems = pipeline.Build(func(name string) ([]byte, error) {
		data, err := read(name)
		if err == nil {
			e.files[name] = string(data)
		}
		return data, err
	})
	return e
}

// example builds an example that the program carries.
func (f folder) example() (explainer, error) {
	if f.Dir != "" {
		return explainer{}, fail("", "both a folder and an example are named", "leave one of them out")
	}
	if !slices.Contains(seeds.Examples(), f.Example) {
		return explainer{}, noExample(f.Example)
	}
	return gathered(seeds.Folder(f.Example)), nil
}

func noExample(name string) error {
	return fail("", fmt.Sprintf("there is no example %q", name), "the examples are "+strings.Join(seeds.Examples(), ", "))
}

// readIn reads a file of a folder by its name, which may not lead out of it.
func readIn(root *os.Root, name string) ([]byte, error) {
	if !filepath.IsLocal(filepath.FromSlash(name)) {
		return nil, errors.New("it lies outside of the folder")
	}
	if info, err := root.Stat(filepath.FromSlash(name)); err == nil && info.Size() > mostBytes {
		return nil, tooLarge(info.Size())
	}
	data, err := root.ReadFile(filepath.FromSlash(name))
	if err != nil {
		what, _ := reason(err)
		return nil, errors.New(what)
	}
	return data, nil
}

// whole is read for commands that need an explainer without errors: it tells
// every problem, and fails when one is an error.
func (f folder) whole(s streams) (explainer, error) {
	e, err := f.read()
	if err != nil {
		return e, err
	}
	tell(s.err, e.problems)
	if dossier.HasErrors(e.problems) {
		return e, errReported
	}
	return e, nil
}
