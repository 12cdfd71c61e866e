// Command counterpoint shows how an argument stands in two versions of an
// essay: it builds and serves the explainer of a folder, checks its map, and
// links the sentences of any two texts. Start with
//
//	counterpoint serve
//
// which shows the explainer that the program carries.
//
// What goes wrong is told in two lines, where it is wrong and what is, then
// what to do, and the program exits with 1; a command line that cannot be
// understood exits with 2.
package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"os"
	"os/signal"
	"strings"
	"syscall"

	"github.com/alecthomas/kong"

	"counterpoint/app/draft"
	"counterpoint/seeds"
)

// commands is the command line.
type commands struct {
	Serve     serve      `cmd:"" help:"Show an explainer in the browser."`
	New       drafting   `cmd:"" help:"Make the folder of a new explainer, with a draft of its map."`
	Build     build      `cmd:"" help:"Write an explainer as a folder of static files."`
	Check     check      `cmd:"" help:"Find what is wrong with a map and its texts."`
	Fmt       formatting `cmd:"" help:"Put a map in order."`
	Argdown   reading    `cmd:"" help:"Read an Argdown file and print what it says."`
	Link      linking    `cmd:"" help:"Find the sentences that two texts share, and what differs in them."`
	Sentences sentences  `cmd:"" help:"Cut a text into its sentences."`
	Export    export     `cmd:"" help:"Write an explainer in a format of other programs."`
	Import    importing  `cmd:"" help:"Make an explainer out of a file of another program."`
}

// about is the help at the top.
const about = "An argument explorer: what is claimed, who objects, what answers that, and which words stand in which version."

// streams are where a command writes.
type streams struct {
	out io.Writer // what was asked for
	err io.Writer // what there is to say about it
}

func main() {
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt, syscall.SIGTERM)
	status := run(ctx, os.Args[1:], streams{os.Stdout, os.Stderr})
	stop()
	os.Exit(status)
}

// run carries out a command line and gives the exit status.
func run(ctx context.Context, args []string, s streams) int {
	var c commands
	parser := kong.Must(&c,
		kong.Name("counterpoint"), kong.Description(about), kong.Writers(s.out, s.err),
		kong.Vars{"languages": strings.Join(draft.Languages(), ","), "examples": strings.Join(seeds.Examples(), ", ")},
		kong.BindTo(ctx, (*context.Context)(nil)), kong.Bind(s),
		kong.ConfigureHelp(kong.HelpOptions{Compact: true}))
	if len(args) == 0 {
		args = []string{"--help"}
	}
	command, err := parser.Parse(args)
	if err != nil {
		return misuse(err, args, s.err)
	}
	return report(command.Run(), s.err)
}

// misuse tells why a command line cannot be understood.
func misuse(err error, args []string, to io.Writer) int {
	what := err.Error()
	var p *kong.ParseError
	if errors.As(err, &p) && p.Context.Command() == "" && !strings.HasPrefix(args[0], "-") {
		what = fmt.Sprintf("unknown command %q", args[0])
	}
	fmt.Fprintf(to, "counterpoint: %s\nhint: counterpoint --help lists the commands and their flags\n", what)
	return 2
}

// report tells what stopped a command and gives the exit status.
func report(err error, to io.Writer) int {
	var f failure
	switch {
	case err == nil:
		return 0
	case errors.As(err, &f):
		fmt.Fprintln(to, f.Problem)
	case !errors.Is(err, errReported):
		fmt.Fprintf(to, "counterpoint: %v\n", err)
	}
	return 1
}
