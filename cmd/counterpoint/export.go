package main

import (
	"fmt"
	"os"
	"strings"

	"counterpoint/app/exchange"
	"counterpoint/app/pipeline"
	"counterpoint/seeds"
	"counterpoint/static"
)

// export writes an explainer in a format of other programs.
type export struct {
	folder
	Format string `required:"" placeholder:"NAME" help:"Format to write; see above."`
	Out    string `short:"o" placeholder:"FILE" help:"File to write instead of printing; one that is there is replaced."`
}

// Help lists the formats.
func (export) Help() string {
	return "Formats:\n" + formats(false) + `
For example:
  counterpoint export essay --format svg -o map.svg
  counterpoint export --format markdown | less

Words that a spreadsheet would take for a formula get an apostrophe before
them in csv-claims and csv-links. docs/formats.md says what each format holds.`
}

// formats lists the formats with a few words on each.
func formats(read bool) string {
	var b strings.Builder
	for _, f := range exchange.Formats() {
		if f.Reads && read || f.Writes && !read {
			fmt.Fprintf(&b, "  %-12s  %s\n", f.Name, f.About)
		}
	}
	return b.String()
}

// Run writes the file; what the format cannot hold is told.
func (c export) Run(s streams) error {
	e, err := c.whole(s)
	if err != nil {
		return err
	}
	with, err := exchangeable(e)
	if err != nil {
		return err
	}
	data, losses, ok := exchange.Export(c.Format, with)
	if !ok {
		return fail("", fmt.Sprintf("cannot write the format %q", c.Format), "counterpoint export --help lists the formats")
	}
	tell(s.err, losses)
	if c.Out == "" {
		_, err = s.out.Write(data)
		return err
	}
	if err := os.WriteFile(c.Out, data, 0o666); err != nil {
		return cannot("write the file", c.Out, err)
	}
	return nil
}

// exchangeable adds to an explainer what its exports hold beside it.
func exchangeable(e explainer) (exchange.Explainer, error) {
	with := exchange.Explainer{Dossier: &e.dossier, Map: e.files[pipeline.MapFile]}
	if e.files == nil {
		text, err := seeds.Read(pipeline.MapFile)
		if err != nil {
			return with, fmt.Errorf("read a part of this program: %w", err)
		}
		with.Map = string(text)
	}
	style, err := static.Files.ReadFile("site.css")
	if err != nil {
		return with, fmt.Errorf("read a part of this program: %w", err)
	}
	with.Style = string(style)
	return with, nil
}
