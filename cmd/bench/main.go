// Command bench measures Counterpoint beside what else there is and prints
// tables: how fast and how well texts are read and linked, natively and in
// WebAssembly under node, and what the page weighs and how fast it answers in a
// browser. Names of tables print these alone:
//
//	go run ./cmd/bench
//	go run ./cmd/bench link page
//
// What needs node, npm or Chromium is left out with a word where they are not
// there. Timings are minima of several runs: on a busy machine compare figures
// of one run only.
package main

import (
	"fmt"
	"os"
	"slices"
	"strings"
)

func main() {
	if err := run(os.Args[1:]); err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
}

// run prints the tables of these names, all for none. A child process that this
// command starts for one measurement is told so by the first word.
func run(args []string) error {
	if len(args) == 2 && args[0] == measureOnly {
		return measureCase(args[1])
	}
	var names []string
	for _, t := range tables {
		names = append(names, t.name)
	}
	for _, name := range args {
		if !slices.Contains(names, name) {
			return fmt.Errorf("there is no table %q\nhint: name one of %s", name, strings.Join(names, ", "))
		}
	}
	for _, t := range tables {
		if len(args) > 0 && !slices.Contains(args, t.name) {
			continue
		}
		if err := t.print(os.Stdout); err != nil {
			return fmt.Errorf("table %s: %w", t.name, err)
		}
	}
	return nil
}
