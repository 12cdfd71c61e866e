// Package resolve turns a map as it is written into claims that stand in the
// texts: it finds every quote, carries claims from version to version along
// the links, and reports what it cannot find. Call [Sources] first, to know
// which files to read, then [Claims].
package resolve

import (
	"slices"
	"strings"

	"counterpoint/app/argdown"
	"counterpoint/app/dossier"
)

// Argument is what a map says once its quotes are found.
type Argument struct {
	Title, Deck, Lang string
	Groups            []dossier.Group
	Claims            []dossier.Claim
	Relations         []dossier.Relation
	Tour              []int
}

// Claims reads the claims of a map, their relations and where they stand in
// the sources, which are those that [Sources] names, linked by pairs.
func Claims(doc *argdown.Document, sources []dossier.Source, pairs []dossier.Pair) (Argument, []dossier.Problem) {
	return ClaimsPausing(doc, sources, pairs, nil)
}

// ClaimsPausing is [Claims] with pauses.
func ClaimsPausing(doc *argdown.Document, sources []dossier.Source, pairs []dossier.Pair, pause dossier.Pause) (Argument, []dossier.Problem) {
	r := newResolver(sources, pairs, pause)
	a := Argument{
		Title: doc.Frontmatter.At("title").String(),
		Deck:  doc.Frontmatter.At("deck").String(),
		Lang:  doc.Frontmatter.At("lang").String(),
	}
	if a.Title == "" {
		r.warn(dossier.Place{File: doc.File, Line: 1, Column: 1}, `add "title: …" to the frontmatter`, "the map has no title")
		a.Title = "Argument map"
	}
	groups := r.groups(doc, &a)
	ids := names{}
	for _, s := range doc.Statements {
		a.Claims = append(a.Claims, r.claim(ids, s, groups))
	}
	for _, s := range doc.Arguments {
		a.Claims = append(a.Claims, r.claim(ids, s.Item, groups))
	}
	a.Relations = r.relations(doc)
	follow(a.Claims, a.Relations)
	a.Tour = r.tour(doc, a.Claims)
	return a, r.problems
}

// groups lists the headings that are groups and gives, for every section, the
// group that it lies in, -1 for none.
func (r *resolver) groups(doc *argdown.Document, a *Argument) []int {
	ids := names{}
	of := make([]int, len(doc.Sections))
	for i, s := range doc.Sections {
		of[i] = -1
		if s.Parent >= 0 {
			of[i] = of[s.Parent]
		}
		if s.Data.At("isGroup").True() {
			a.Groups = append(a.Groups, dossier.Group{ID: ids.id(s.Title), Title: s.Title, Parent: of[i]})
			of[i] = len(a.Groups) - 1
		}
	}
	return of
}

// claim reads one statement or argument.
func (r *resolver) claim(ids names, item argdown.Item, groups []int) dossier.Claim {
	c := dossier.Claim{ID: ids.id(item.Title), Title: item.Title, Text: strings.TrimSpace(item.Text), Group: -1, Place: item.Place}
	if item.Section >= 0 {
		c.Group = groups[item.Section]
	}
	for _, t := range item.Tags {
		c.Tags = append(c.Tags, t.Name)
	}
	c.Role, _ = tagged(c.Tags)
	if !item.Defined {
		r.warn(item.Place, "is it the name of another claim, spelled otherwise? If not, say somewhere \"["+item.Title+"]: the claim in a sentence\"", "the claim %q is named but never said", item.Title)
	}
	if item.Untitled && c.Text == "" && len(c.Tags) > 0 {
		r.warn(item.Place, `write the claim in front of it: "[Its name]: The claim in a sentence. #`+c.Tags[0]+`"`, "the tag %q stands without a statement", "#"+c.Tags[0])
	}
	r.sayings(item)
	if c.Text == "" {
		c.Text = c.Title
	}
	r.anchors(&c, item.Data)
	return c
}

// sayings tells of a claim that is said in several ways: two claims may have
// been given the same title.
func (r *resolver) sayings(item argdown.Item) {
	first := ""
	for _, m := range item.Members {
		switch text := strings.TrimSpace(m.Text); {
		case m.Reference || text == "":
		case first == "":
			first = text
		case text != first:
			r.warn(m.Place, `give it another name, or write "[`+item.Title+`]" alone where you mean the same claim`, "the claim %q is said a second time, in other words", item.Title)
		}
	}
}

// Keys of a statement's data that Argdown's own tools use; they are no quotes.
var ownKeys = []string{"color", "fontColor", "isInMap", "isGroup", "logic", "links", "images", "tags"}

// anchors finds the quotes of a claim and carries them to the other sources.
func (r *resolver) anchors(c *dossier.Claim, data *argdown.Value) {
	if data == nil {
		return
	}
	for i, key := range data.Keys {
		source := r.source(key.Name)
		if source < 0 {
			if !slices.Contains(ownKeys, key.Name) {
				r.err(key.Place, "the sources are "+r.keys(), "there is no source %q", key.Name)
			}
			continue
		}
		quotes := data.Items[i].Scalars()
		if len(quotes) == 0 || data.Items[i].Kind == argdown.List && len(quotes) < len(data.Items[i].Items) {
			r.err(data.Items[i].Place, `write "a few words" or ["one place", "another"]`, "behind the source %q stands no quote", key.Name)
		}
		for _, q := range quotes {
			if a, ok := r.anchor(source, q.String(), q.Place); ok {
				c.Anchors = append(c.Anchors, a)
			}
		}
	}
	r.carry(c)
	c.Anchors = order(c.Anchors)
}

// keys lists the sources as a reader may write them.
func (r *resolver) keys() string {
	var list []string
	for _, s := range r.sources {
		list = append(list, `"`+s.Key+`"`)
	}
	return strings.Join(list, ", ")
}

// tour reads the steps of the tour: titles of claims.
func (r *resolver) tour(doc *argdown.Document, claims []dossier.Claim) []int {
	var steps []int
	for _, v := range doc.Frontmatter.At("tour").Scalars() {
		at := -1
		for i, c := range claims {
			if c.Title == v.String() {
				at = i
			}
		}
		if at < 0 {
			r.err(v.Place, "write the name that stands between the brackets of a claim", "the tour names %q, which is no claim of the map", v.String())
			continue
		}
		steps = append(steps, at)
	}
	return steps
}
