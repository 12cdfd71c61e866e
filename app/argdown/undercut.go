package argdown

import "counterpoint/app/dossier"

// undercut sets what an undercut attacks. Under an argument or an inference
// it attacks that one. Under a premise or a conclusion it attacks the last
// inference above it. Under any other statement it is written against that
// statement, or against the step from it to what it hangs under: see Under.
// The reference takes it to attack the last inference of the file above it,
// if there is one, even where that has nothing to do with the statement.
func (p *parser) undercut(w *Written, above End) {
	w.To, w.target = above, above
	if above.Kind != StatementEnd || p.inference < 0 {
		return
	}
	w.target = End{InferenceEnd, p.inference}
	if w.Under < 0 && p.structure >= 0 && p.doc.Inferences[p.inference].Argument == p.structure {
		w.To = w.target
		return
	}
	p.ours(dossier.Warning, w.Place, "other readers of Argdown take this undercut to attack the last inference above it",
		"put the paragraph above the first premises and conclusions of the file")
}
