package main

import (
	"counterpoint/app/argdown"
	"counterpoint/app/dossier"
)

// reading prints what was read of a map.
type reading struct {
	File string `arg:"" help:"A map, or the folder that holds map.argdown."`
	JSON bool   `name:"json" help:"Print JSON: statements, arguments, relations and data, as the reference reader of Argdown has them."`
}

// Help shows an example.
func (reading) Help() string {
	return `Without --json it tells the problems of the file alone, without its texts.

Example:
  counterpoint argdown --json square/map.argdown`
}

// Run prints the document; problems are told, and errors fail.
func (c reading) Run(s streams) error {
	name, data, err := readMap(c.File)
	if err != nil {
		return err
	}
	document, problems := argdown.Parse(name, string(data))
	tell(s.err, problems)
	if c.JSON {
		_, err = s.out.Write(document.JSON())
	}
	if err == nil && dossier.HasErrors(problems) {
		return errReported
	}
	return err
}
