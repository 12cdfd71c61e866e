package main

import (
	"bytes"
	"errors"
	"fmt"
	"os"
	"path/filepath"

	"counterpoint/app/argdown"
	"counterpoint/app/dossier"
	"counterpoint/app/pipeline"
)

// formatting puts a map in order.
type formatting struct {
	Path  string `arg:"" optional:"" default:"." name:"path" help:"A map, or the folder that holds map.argdown; this folder, when left out."`
	Check bool   `help:"Change nothing; fail when something would change."`
}

// Help shows an example.
func (formatting) Help() string {
	return `Relations are indented by two spaces a level, paragraphs stand one empty line apart. Words, data and comments stay as they are.

Example:
  counterpoint fmt square
  counterpoint fmt --check square/map.argdown`
}

// Run rewrites the map where it is not in order.
func (c formatting) Run(s streams) error {
	name, data, err := readMap(c.Path)
	if err != nil {
		return err
	}
	document, problems := argdown.Parse(name, string(data))
	if dossier.HasErrors(problems) {
		tell(s.err, problems)
		return errReported
	}
	ordered := []byte(argdown.Print(document))
	switch {
	case bytes.Equal(ordered, data):
		return nil
	case c.Check:
		return fail(name, "the map is not in order", "counterpoint fmt "+filepath.ToSlash(c.Path))
	}
	if err := replace(name, ordered); err != nil {
		return cannot("write the map", name, err)
	}
	fmt.Fprintln(s.out, name)
	return nil
}

// readMap reads a map by its path or by that of its folder.
func readMap(path string) (name string, data []byte, err error) {
	name = path
	if info, err := os.Stat(path); err == nil && info.IsDir() {
		name = filepath.Join(path, pipeline.MapFile)
	}
	data, err = os.ReadFile(name)
	if err != nil {
		return name, nil, cannot("read the map", name, err)
	}
	return name, data, nil
}

// replace gives a file new content, whole or not at all.
func replace(name string, data []byte) error {
	if real, err := filepath.EvalSymlinks(name); err == nil {
		name = real
	}
	info, err := os.Stat(name)
	if err != nil {
		return err
	}
	fresh, err := os.CreateTemp(filepath.Dir(name), "."+filepath.Base(name)+"-")
	if err != nil {
		return err
	}
	_, err = fresh.Write(data)
	err = errors.Join(err, fresh.Chmod(info.Mode().Perm()), fresh.Close())
	if err == nil {
		err = os.Rename(fresh.Name(), name)
	}
	if err != nil {
		_ = os.Remove(fresh.Name())
	}
	return err
}
