package main

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"strings"

	"counterpoint/app/dossier"
)

// check finds what is wrong with a map and its texts.
type check struct {
	folder
	JSON  bool `name:"json" help:"Print JSON."`
	Watch bool `help:"Check again whenever a file of the folder changes, until Ctrl-C."`
}

// Help shows an example.
func (check) Help() string {
	return `Errors stop a build. Warnings do not: they tell what may not be as meant, objections without an answer, claims that connect to nothing, quotes carried by a weak link. An objection that the texts leave open is tagged #unanswered.

Example:
  counterpoint check square
  counterpoint check --watch square`
}

// findings is what check has to say.
type findings struct {
	Version   int               `json:"version"`
	Claims    int               `json:"claims"`
	Sentences int               `json:"sentences"` // those set aside not counted
	Links     int               `json:"links"`     // between any two texts
	Problems  []dossier.Problem `json:"problems"`
}

// Run prints the problems, or one line with what there is.
func (c check) Run(ctx context.Context, s streams) error {
	if !c.Watch {
		return c.once(s)
	}
	if c.Dir == "" {
		return fail("", "there is no folder to watch", "counterpoint check --watch DIR")
	}
	known := look(c.Dir)
	if err := c.once(s); err != nil && !errors.Is(err, errReported) {
		return err
	}
	fmt.Fprintln(s.err, "Watching for changes. Ctrl-C stops it.")
	watch(ctx, c.Dir, known, func(changed []string) {
		fmt.Fprintf(s.out, "\nchanged: %s\n", strings.Join(changed, ", "))
		_ = report(c.once(s), s.err)
	})
	return nil
}

func (c check) once(s streams) error {
	e, err := c.read()
	if err != nil {
		return err
	}
	f := count(e)
	if c.JSON {
		err = printJSON(s.out, f)
	} else {
		f.print(s.out)
	}
	if err == nil && dossier.HasErrors(f.Problems) {
		return errReported
	}
	return err
}

func count(e explainer) findings {
	f := findings{Version: dossier.Version, Claims: len(e.dossier.Claims), Problems: e.reviewed()}
	if f.Problems == nil {
		f.Problems = []dossier.Problem{}
	}
	for _, source := range e.dossier.Sources {
		n, _ := tally(source)
		f.Sentences += n
	}
	for _, pair := range e.dossier.Pairs {
		f.Links += len(pair.Links)
	}
	return f
}

func (f findings) print(to io.Writer) {
	tell(to, f.Problems)
	if !dossier.HasErrors(f.Problems) {
		found := "no problems"
		if n := len(f.Problems); n > 0 {
			found = plural(n, "warning")
		}
		fmt.Fprintf(to, "%s, %s, %s: %s\n", plural(f.Claims, "claim"), plural(f.Sentences, "sentence"), plural(f.Links, "link"), found)
	}
}

// tell prints problems, two lines each.
func tell(to io.Writer, problems []dossier.Problem) {
	for _, p := range problems {
		fmt.Fprintln(to, p)
	}
}

// plural gives a number with its noun.
func plural(n int, noun string) string {
	if n == 1 {
		return "1 " + noun
	}
	return fmt.Sprintf("%d %ss", n, noun)
}

// printJSON prints a document on one line.
func printJSON(to io.Writer, document any) error {
	e := json.NewEncoder(to)
	e.SetEscapeHTML(false)
	return e.Encode(document)
}
