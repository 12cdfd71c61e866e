// Package seeds holds the two essays as they were given and their map: the
// explainer that the program shows when it is given no other. Start with
// [Read].
package seeds

import "embed"

//go:embed *.txt *.argdown
var files embed.FS

// Read gives the content of a file of the explainer by its name, such as
// map.argdown; an fs.PathError when there is none of that name.
func Read(name string) ([]byte, error) { return files.ReadFile(name) }
