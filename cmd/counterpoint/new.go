package main

import (
	"context"
	"fmt"
	"maps"
	"os"
	"path"
	"path/filepath"
	"slices"
	"strings"

	"counterpoint/app/dossier"
	"counterpoint/app/draft"
	"counterpoint/app/link"
	"counterpoint/app/pipeline"
)

// drafting makes the folder of a new explainer.
type drafting struct {
	Dir   string   `arg:"" help:"Folder to make; one that holds files is left alone."`
	Texts []string `arg:"" optional:"" name:"text" help:"Two or more versions of a text: UTF-8, plain. They are copied as they are."`
	Lang  string   `default:"en" enum:"${languages}" help:"Language of the texts: ${enum} (${default})."`

	Example string `placeholder:"NAME" help:"Copy out an example that counterpoint carries, in place of texts: ${examples}."`
}

// Help shows an example.
func (drafting) Help() string {
	return `The folder holds the texts and a draft of the map, map.argdown. Its claims are guesses from single words ("should", "if", "critics"): edit them.

Example:
  counterpoint new square first.txt second.txt
  counterpoint serve square
  counterpoint new --example square tryout`
}

// Run writes the folder.
func (c drafting) Run(ctx context.Context, s streams) error {
	if c.Example != "" {
		return c.copy(ctx, s)
	}
	if len(c.Texts) < 2 {
		return fail("", "an explainer compares two or more versions of a text", "counterpoint new DIR first.txt second.txt")
	}
	if len(c.Texts) > len(keys) {
		return fail("", fmt.Sprintf("%d texts are too many", len(c.Texts)), fmt.Sprintf("an explainer compares %d at the most", len(keys)))
	}
	texts, sources, err := c.read(s)
	if err != nil {
		return err
	}
	sources, pairs := pipeline.Link(sources, link.Options{})
	files := append(texts, file{pipeline.MapFile, []byte(draft.Map(c.Lang, sources, pairs))})
	d, problems := pipeline.Build(among(files))
	if dossier.HasErrors(problems) {
		tell(s.err, problems)
		return errReported
	}
	if err := plant(ctx, c.Dir, files); err != nil {
		return err
	}
	c.tell(s, d)
	return nil
}

// copy writes the folder of an example.
func (c drafting) copy(ctx context.Context, s streams) error {
	if len(c.Texts) > 0 {
		return fail("", "both texts and an example are named", "leave one of them out")
	}
	e, err := folder{Example: c.Example}.read()
	if err != nil {
		return err
	}
	var files []file
	for _, name := range slices.Sorted(maps.Keys(e.files)) {
		files = append(files, file{name, []byte(e.files[name])})
	}
	if err := plant(ctx, c.Dir, files); err != nil {
		return err
	}
	where := filepath.ToSlash(c.Dir)
	fmt.Fprintf(s.out, "%s: %s and a map with %s\nnext: counterpoint serve %s\n", where, plural(len(e.dossier.Sources), "text"), plural(len(e.dossier.Claims), "claim"), where)
	return nil
}

// keys are the ids of the sources, in order.
const keys = "abcdefghijklmnopqrstuvwxyz"

// read gives the texts under the names that they get, as files and as sources.
// Problems name the files as they were given.
func (c drafting) read(s streams) ([]file, []dossier.Source, error) {
	var files []file
	var sources []dossier.Source
	var failed error
	for i, name := range c.Texts {
		text, err := readText(keys[i:i+1], name, c.Lang, s)
		if err != nil {
			if failed != nil {
				_ = report(failed, s.err)
			}
			failed = err
			continue
		}
		text.File = safeName(name, files)
		files = append(files, file{text.File, []byte(text.Text)})
		sources = append(sources, text)
	}
	return files, sources, failed
}

// safeName makes a name of small letters, digits and hyphens of the name of a
// file, none that is taken.
func safeName(name string, taken []file) string {
	stem := filepath.Base(name)
	stem = strings.TrimSuffix(stem, filepath.Ext(stem))
	stem = strings.Join(strings.FieldsFunc(strings.ToLower(stem), func(r rune) bool {
		return (r < 'a' || r > 'z') && (r < '0' || r > '9')
	}), "-")
	if stem == "" {
		stem = "text"
	}
	safe := stem + ".txt"
	for n := 2; slices.ContainsFunc(taken, func(f file) bool { return f.name == safe }); n++ {
		safe = fmt.Sprintf("%s-%d.txt", stem, n)
	}
	return safe
}

// among reads files from memory.
func among(files []file) pipeline.Read {
	return func(name string) ([]byte, error) {
		for _, f := range files {
			if f.name == name {
				return f.data, nil
			}
		}
		return nil, os.ErrNotExist
	}
}

// tell says what there is now, and what to do with it.
func (c drafting) tell(s streams, d dossier.Dossier) {
	where := filepath.ToSlash(c.Dir)
	fmt.Fprintf(s.out, "%s: %s and a draft of the map with %s\n", where, plural(len(d.Sources), "text"), plural(len(d.Claims)-1, "suggested claim"))
	fmt.Fprintf(s.out, "every suggestion is a guess from single words: correct %s\n", path.Join(where, pipeline.MapFile))
	fmt.Fprintf(s.out, "next: counterpoint serve %s\n", where)
}
