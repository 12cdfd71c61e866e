package edition

import (
	"strings"

	"counterpoint/app/dossier"
)

// Shared are two sentences of the shipped essays that correspond, by the words
// with which they begin, with the kind of their link.
type Shared struct {
	A, B string
	Kind dossier.LinkKind
}

// InEssays are the sentence pairs that the two shipped essays share, found by
// reading them side by side. What is not in this list is not to be linked.
var InEssays = []Shared{
	{"While such an approach is controversial", "However, an exclusively adversarial approach", dossier.Partial},
	{"Rather than leaving Russia", "Rather than leaving Russia", dossier.Identical},
	{"For instance, a structured", "For instance, a structured", dossier.Format},
	{"Under strict conditions, Russia", "Under strict conditions, Russia", dossier.Identical},
	{"Additional measures", "Additional measures", dossier.Format},
	{"None of this", "None of this", dossier.Identical},
	{"Additionally, discussions", "Additionally, discussions", dossier.Identical},
	{"This would need", "This would need", dossier.Identical},
	{"Similar agreements", "Similar agreements", dossier.Reworded},
	{"A gradual economic reopening", "A gradual economic reopening", dossier.Format},
	{"If Russia ends", "If Russia ends", dossier.Identical},
	{"Conditional agreements", "Conditional agreements", dossier.Identical},
	{"A post-war Western", "A post-war Western", dossier.Identical},
	{"This framework must", "This framework must", dossier.Identical},
	{"Instead, a structured", "Instead, a structured", dossier.Format},
	{"SKEPTICISM TOWARD", "Skepticism toward", dossier.Format},
	{"Ukraine, in particular", "Ukraine, in particular", dossier.Identical},
	{"Yet, the failure", "Yet, the failure", dossier.Split},
	{"Yet, the failure", "It was avoidable", dossier.Split},
	{"Now, the war", "Now, the war", dossier.Identical},
	{"Even if full-scale", "Even if full-scale", dossier.Identical},
	{"Engaging Russia in", "Engaging Russia within", dossier.Partial},
	{"The Cold War offers", "The Cold War offers", dossier.Reworded},
	{"Even at the height", "Even at the height", dossier.Reworded}, // the treaties written out
	{"A similar approach can", "A similar approach can", dossier.Identical},
	{"The goal is not", "The goal is not", dossier.Identical},
	{"The writer is the founder", "Alexander Clackson is the founder", dossier.Reworded}, // bios
}

// Essays gives the two shipped essays as an edition.
func Essays(a, b dossier.Source) Edition {
	e := Edition{A: a, B: b, Same: map[[2]string]bool{}}
	for _, s := range InEssays {
		if i, j := beginning(a, s.A), beginning(b, s.B); i != "" && j != "" {
			e.Same[[2]string{i, j}] = true
		}
	}
	return e
}

// beginning gives the id of the sentence that begins with some words, empty for
// none.
func beginning(s dossier.Source, words string) string {
	for _, b := range s.Blocks {
		for _, sentence := range b.Sentences {
			if !b.Kind.SetAside() && strings.HasPrefix(sentence.Text, words) {
				return sentence.ID
			}
		}
	}
	return ""
}
