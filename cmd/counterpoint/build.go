package main

import (
	"context"
	"fmt"
)

// build writes an explainer as a folder of static files.
type build struct {
	folder
	Out     string `short:"o" required:"" placeholder:"OUT" help:"Folder to write; an older site in it is replaced, anything else is not."`
	Address string `placeholder:"URL" help:"Address that the folder will have, such as https://example.org/map/; it goes into previews, the site map and the codes to embed."`
	Updated string `placeholder:"DAY" help:"Day of the last change, such as 2026-03-01, for search engines and content systems."`
}

// Help shows an example.
func (build) Help() string {
	return `Example:
  counterpoint build square -o site --address https://example.org/square/

Without --address the site works at any address, but has no site map.`
}

// Run writes the site.
func (c build) Run(ctx context.Context, s streams) error {
	about, err := published(c.Address, c.Updated)
	if err != nil {
		return err
	}
	e, err := c.whole(s)
	if err != nil {
		return err
	}
	e.publication = about
	files, err := site(e, s)
	if err != nil {
		return err
	}
	if files, err = packed(files); err != nil {
		return err
	}
	if err := publish(ctx, c.Out, files); err != nil {
		return err
	}
	size := 0
	for _, f := range files {
		size += len(f.data)
	}
	fmt.Fprintf(s.out, "%s: %s, %.1f kB\n", c.Out, plural(len(files), "file"), float64(size)/1000)
	return nil
}
