package main

import (
	"fmt"
	"io"
	"os"
	"slices"
	"strings"

	"counterpoint/app/dossier"
	"counterpoint/app/source"
)

// sentences cuts a text into its sentences.
type sentences struct {
	File string `arg:"" help:"A text: UTF-8, plain."`
	Lang string `default:"en" help:"Language of the text, as a BCP 47 tag (${default})."`
	JSON bool   `name:"json" help:"Print JSON, with byte offsets into the file."`
}

// cutting is the JSON of a text cut into sentences.
type cutting struct {
	Version int             `json:"version"`
	Blocks  []dossier.Block `json:"blocks"`
}

// Help shows an example.
func (sentences) Help() string {
	return `Example:
  counterpoint sentences --lang de essay.txt`
}

// Run prints the sentences.
func (c sentences) Run(s streams) error {
	text, err := readText("a", c.File, c.Lang, s)
	if err != nil {
		return err
	}
	if c.JSON {
		return printJSON(s.out, cuttingOf(text))
	}
	printText(s.out, text)
	return nil
}

// readText reads a file as the source of a key; problems are told.
func readText(key, file, lang string, s streams) (dossier.Source, error) {
	if info, err := os.Stat(file); err == nil && info.Size() > mostBytes {
		large := tooLarge(info.Size())
		return dossier.Source{}, fail(file, large.Error(), large.Hint())
	}
	data, err := os.ReadFile(file)
	if err != nil {
		return dossier.Source{}, cannot("read the text", file, err)
	}
	text, problems := source.Read(key, file, lang, data)
	tell(s.err, problems)
	if dossier.HasErrors(problems) {
		return text, errReported
	}
	return text, nil
}

func cuttingOf(text dossier.Source) cutting {
	c := cutting{Version: dossier.Version, Blocks: slices.Clone(text.Blocks)}
	if c.Blocks == nil {
		c.Blocks = []dossier.Block{}
	}
	for i, b := range c.Blocks {
		if b.Sentences == nil {
			c.Blocks[i].Sentences = []dossier.Sentence{}
		}
	}
	return c
}

// printText prints one sentence a line, blocks apart, then how many there are.
func printText(to io.Writer, text dossier.Source) {
	for _, block := range text.Blocks {
		for _, sentence := range block.Sentences {
			fmt.Fprintf(to, "%-5s %-8s  %s\n", sentence.ID, block.Kind, dossier.Plain(sentence.Text))
		}
		fmt.Fprintln(to)
	}
	n, aside := tally(text)
	fmt.Fprint(to, plural(n, "sentence"))
	if len(aside) > 0 {
		fmt.Fprintf(to, "; set aside: %s", strings.Join(aside, ", "))
	}
	fmt.Fprintln(to)
}

// tally counts the sentences of a text, and the blocks set aside by kind.
func tally(text dossier.Source) (sentences int, aside []string) {
	blocks := make(map[dossier.BlockKind]int)
	for _, b := range text.Blocks {
		if b.Kind.SetAside() {
			blocks[b.Kind]++
		} else {
			sentences += len(b.Sentences)
		}
	}
	for _, kind := range []dossier.BlockKind{dossier.Caption, dossier.Credit, dossier.Advert} {
		if n := blocks[kind]; n > 0 {
			aside = append(aside, plural(n, string(kind)))
		}
	}
	return sentences, aside
}
