package main

import (
	"fmt"
	"io"
	"slices"
	"strings"

	"counterpoint/app/dossier"
	"counterpoint/app/link"
	"counterpoint/app/pipeline"
)

// linking finds the sentences that texts share.
type linking struct {
	Texts []string `arg:"" name:"text" help:"Two or more versions of a text: UTF-8, plain."`
	Lang  string   `default:"en" help:"Language of the texts, as a BCP 47 tag (${default})."`
	Least float64  `default:"0.6" help:"Link sentences from this similarity on, 0.35 to 1 (${default})."`
	JSON  bool     `name:"json" help:"Print JSON."`
}

// linked is the JSON of two texts and what links them. Within holds the
// sentences that a text repeats.
type linked struct {
	Version int            `json:"version"`
	A       cutting        `json:"a"`
	B       cutting        `json:"b"`
	Links   []dossier.Link `json:"links"`
	Within  []dossier.Link `json:"within"`
}

// linkedPairs is the JSON of more than two texts: every two of them.
type linkedPairs struct {
	Version int      `json:"version"`
	Pairs   []linked `json:"pairs"`
}

// Help shows an example.
func (linking) Help() string {
	return `Example:
  counterpoint link first.txt second.txt`
}

// maxTexts is how many texts have a letter of their own.
const maxTexts = 26

// Run prints the links of every two texts.
func (c linking) Run(s streams) error {
	if n := len(c.Texts); n < 2 || n > maxTexts {
		return fail("", fmt.Sprintf("%s to link", plural(n, "text")), "give two texts or more, 26 at most: counterpoint link first.txt second.txt")
	}
	var texts []dossier.Source
	var failed error
	for i, file := range c.Texts {
		text, err := readText(string(rune('a'+i)), file, c.Lang, s)
		if err != nil && failed == nil {
			failed = err
		}
		texts = append(texts, text)
	}
	if failed != nil {
		return failed
	}
	texts, pairs := pipeline.Link(texts, link.Options{Least: c.Least})
	found := linkedPairs{Version: dossier.Version}
	for _, p := range pairs {
		a, b := texts[p.A], texts[p.B]
		found.Pairs = append(found.Pairs, linked{dossier.Version, cuttingOf(a), cuttingOf(b), list(p.Links), list(a.Repeats, b.Repeats)})
	}
	switch {
	case c.JSON && len(pairs) == 1:
		return printJSON(s.out, found.Pairs[0])
	case c.JSON:
		return printJSON(s.out, found)
	}
	for i, p := range pairs {
		if len(pairs) > 1 {
			fmt.Fprintf(s.out, "%s and %s\n\n", c.Texts[p.A], c.Texts[p.B])
		}
		found.Pairs[i].print(s.out, texts[p.A], texts[p.B])
	}
	return nil
}

// list joins links to a list that is never null in JSON.
func list(links ...[]dossier.Link) []dossier.Link {
	all := []dossier.Link{}
	for _, l := range links {
		all = append(all, l...)
	}
	return all
}

// print prints the links with what differs inside them, then how many there
// are and how much stands in one text alone.
func (f linked) print(to io.Writer, a, b dossier.Source) {
	for _, l := range f.Links {
		printLink(to, l)
	}
	if len(f.Within) > 0 {
		fmt.Fprintf(to, "said again in the same text:\n\n")
	}
	for _, l := range f.Within {
		printLink(to, l)
	}
	kinds := []string(nil)
	for _, k := range []dossier.LinkKind{dossier.Identical, dossier.Format, dossier.Reworded, dossier.Split, dossier.Merged, dossier.Partial} {
		if n := numberOf(f.Links, k); n > 0 {
			kinds = append(kinds, fmt.Sprintf("%d %s", n, k))
		}
	}
	fmt.Fprintf(to, "%s", plural(len(f.Links), "link"))
	if len(kinds) > 0 {
		fmt.Fprintf(to, " (%s)", strings.Join(kinds, ", "))
	}
	fmt.Fprintf(to, "; only in %s: %s, only in %s: %s\n", a.Key, plural(alone(a, f.Links), "sentence"), b.Key, plural(alone(b, f.Links), "sentence"))
}

// printLink prints a link: what and where, then the text with [-what goes-]
// and {+what comes+}, as wdiff marks them.
func printLink(to io.Writer, l dossier.Link) {
	fmt.Fprintf(to, "%s  %.2f  %s → %s", l.Kind, l.Similarity, strings.Join(l.A, " "), strings.Join(l.B, " "))
	if l.Moved {
		fmt.Fprintf(to, "  moved %s", l.Direction)
	}
	fmt.Fprint(to, "\n  ")
	for _, e := range l.Diff {
		switch e.Op {
		case dossier.Equal:
			fmt.Fprint(to, e.Text)
		case dossier.Delete:
			fmt.Fprintf(to, "[-%s-]", e.Text)
		case dossier.Insert:
			fmt.Fprintf(to, "{+%s+}", e.Text)
		}
	}
	fmt.Fprint(to, "\n\n")
}

func numberOf(links []dossier.Link, kind dossier.LinkKind) int {
	n := 0
	for _, l := range links {
		if l.Kind == kind {
			n++
		}
	}
	return n
}

// alone counts the sentences of a text that no link holds; those set aside do
// not count.
func alone(text dossier.Source, links []dossier.Link) int {
	held := make(map[string]bool)
	for _, l := range links {
		for _, id := range slices.Concat(l.A, l.B) {
			held[id] = true
		}
	}
	n := 0
	for _, b := range text.Blocks {
		for _, sentence := range b.Sentences {
			if !b.Kind.SetAside() && !held[sentence.ID] {
				n++
			}
		}
	}
	return n
}
