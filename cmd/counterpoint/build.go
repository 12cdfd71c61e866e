package main

import (
	"context"
	"fmt"
)

// build writes an explainer as a folder of static files.
type build struct {
	folder
	Out string `short:"o" required:"" placeholder:"OUT" help:"Folder to write; an older site in it is replaced, anything else is not."`
}

// Help shows an example.
func (build) Help() string {
	return `Example:
  counterpoint build square -o site`
}

// Run writes the site.
func (c build) Run(ctx context.Context, s streams) error {
	e, err := c.whole(s)
	if err != nil {
		return err
	}
	files, err := site(e, s)
	if err != nil {
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
