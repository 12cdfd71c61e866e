package main

import (
	"errors"
	"os"
	"path/filepath"

	"counterpoint/app/dossier"
	"counterpoint/app/pipeline"
	"counterpoint/seeds"
)

// folder is the argument of the commands that work on a whole explainer.
type folder struct {
	Dir string `arg:"" optional:"" name:"dir" help:"Folder with the texts and map.argdown; the explainer that counterpoint carries, when left out."`
}

// explainer is what a folder gives.
type explainer struct {
	dossier  dossier.Dossier
	problems []dossier.Problem
	files    map[string]string // what was read, by name; nil for the explainer that the program carries
}

// read builds the explainer of a folder. The problems name files as seen from
// where the command runs.
func (f folder) read() (explainer, error) {
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
	e := explainer{files: make(map[string]string)}
	e.dossier, e.problems = pipeline.Build(func(name string) ([]byte, error) {
		data, err := readIn(root, name)
		if err == nil {
			e.files[name] = string(data)
		}
		return data, err
	})
	for i := range e.problems {
		at := &e.problems[i].Place
		at.File = filepath.Join(f.Dir, at.File)
	}
	return e, nil
}

// readIn reads a file of a folder by its name, which may not lead out of it.
func readIn(root *os.Root, name string) ([]byte, error) {
	if !filepath.IsLocal(filepath.FromSlash(name)) {
		return nil, errors.New("it lies outside of the folder")
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
