package main

import (
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
		data, err := root.ReadFile(filepath.FromSlash(name))
		if err == nil {
			e.files[name] = string(data)
		}
		return data, err
	})
	for i := range e.problems {
		if at := &e.problems[i].Place; at.File != "" {
			at.File = filepath.Join(f.Dir, at.File)
		}
	}
	return e, nil
}
