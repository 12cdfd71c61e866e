// Package seeds holds the two essays as they were given and their map: the
// explainer that the program shows when it is given no other. Start with
// [Read]; [Folder] reads a smaller one to learn from.
package seeds

import (
	"embed"
	"path"
)

//go:embed *.txt *.argdown
var files embed.FS

// Read gives the content of a file of the explainer by its name, such as
// map.argdown; an fs.PathError when there is none of that name.
func Read(name string) ([]byte, error) { return files.ReadFile(name) }

// The examples are kept apart, so that a program that shows none carries none.
//
//go:embed square
var examples embed.FS

// Examples lists the explainers to learn from.
func Examples() []string { return []string{"square"} }

// Folder gives a function that reads the files of an example by their names;
// an fs.PathError when there is none of that name.
func Folder(example string) func(name string) ([]byte, error) {
	return func(name string) ([]byte, error) { return examples.ReadFile(path.Join(example, name)) }
}
