package source

import "counterpoint/app/dossier"

// guess sets the kinds of the blocks.
func guess(text string, runs []paragraph, all []dossier.Block) {}
