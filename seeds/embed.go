// Package seeds holds the two essays as they were given and their map: the
// explainer that the program shows when it is given no other. Start with
// [Read]; [Folder] reads a smaller one to learn from.
package seeds

import (
	"embed"
	"io/fs"
	"path"
)

// The explainer's files stand here one by one: a file system knows of times and
// how to print them, which readers would download.

//go:embed 000_7e1c8a80ad99e6d3.txt
var first string

//go:embed 001_678ff22bc9b2b16d.txt
var second string

//go:embed map.argdown
var argument string

// Read gives the content of a file of the explainer by its name, such as
// map.argdown; an fs.PathError when there is none of that name.
func Read(name string) ([]byte, error) {
	switch name {
	case "000_7e1c8a80ad99e6d3.txt":
		return []byte(first), nil
	case "001_678ff22bc9b2b16d.txt":
		return []byte(second), nil
	case "map.argdown":
		return []byte(argument), nil
	}
	return nil, &fs.PathError{Op: "open", Path: name, Err: fs.ErrNotExist}
}

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
