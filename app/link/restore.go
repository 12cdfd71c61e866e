package link

import (
	"slices"

	"counterpoint/app/dossier"
)

// Restore gives the sources with every block made body that was set aside and
// holds a near-duplicate of a sentence of another source. That a block may be
// set aside is a guess, and a guess hides no link. The sources given are not
// changed.
func Restore(sources []dossier.Source) []dossier.Source {
	restored := slices.Clone(sources)
	for k := range restored {
		restored[k].Blocks = slices.Clone(sources[k].Blocks)
	}
	for k := range sources {
		for m := range sources {
			if k != m {
				restore(restored[k].Blocks, sources[k], sources[m])
			}
		}
	}
	return restored
}

// restore makes body of the blocks of s that near-duplicates in other demand.
func restore(blocks []dossier.Block, s, other dossier.Source) {
	if !slices.ContainsFunc(s.Blocks, func(b dossier.Block) bool { return b.Kind.SetAside() }) {
		return
	}
	near := nearDuplicates(newText(s, dossier.BlockKind.SetAside), newText(other, everything))
	for k, b := range s.Blocks {
		if !b.Kind.SetAside() {
			continue
		}
		if slices.Contains(near[:len(b.Sentences)], true) {
			blocks[k].Kind = dossier.Body
		}
		near = near[len(b.Sentences):]
	}
}

// nearDuplicates says which sentences of a have a near-duplicate in b, be it
// linked to another one or not.
func nearDuplicates(a, b *text) []bool {
	near := make([]bool, a.size())
	if a.size() == 0 {
		return near
	}
	l := newLinker(a, b, none, Options{})
	l.finish()
	forms := make(map[string]bool, b.size())
	for j := range b.sentences {
		forms[b.form(one(int32(j)))] = true
	}
	for i := range near {
		form := a.form(one(int32(i)))
		near[i] = form != "" && forms[form]
	}
	for k := range l.pairs {
		p := &l.pairs[k]
		near[p.i] = near[p.i] || p.similarity >= l.least && l.sure(p)
	}
	for _, f := range l.links {
		for i := f.a.from; i <= f.a.to && !f.partial; i++ {
			near[i] = true
		}
	}
	return near
}
