package main

import (
	"bufio"
	"context"
	"fmt"
	"net/http"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"strings"
	"testing"
	"time"

	"github.com/rogpeppe/go-internal/testscript"
)

// The tutorial is a script: blocks of text and argdown are files to write,
// blocks of diff are edits, blocks of console are sessions that have to print
// what they show, "…" standing for anything within a line.
func TestTutorial(t *testing.T) {
	markdown, err := os.ReadFile("../../docs/tutorial.md")
	if err != nil {
		t.Fatal(err)
	}
	script := filepath.Join(t.TempDir(), "tutorial.txtar")
	if err := os.WriteFile(script, []byte(scripted(string(markdown))), 0o666); err != nil {
		t.Fatal(err)
	}
	testscript.Run(t, testscript.Params{
		Files: []string{script},
		Cmds:  map[string]func(*testscript.TestScript, bool, []string){"session": session, "edit": edit},
	})
}

// block is a fenced block: what it is, the file it is about, its lines.
var block = regexp.MustCompile("(?ms)^```(\\w+)(?: ([\\w./-]+))?\n(.*?)^```$")

// scripted turns the blocks of the tutorial into a script and its files.
func scripted(markdown string) string {
	var commands, files strings.Builder
	for i, b := range block.FindAllStringSubmatch(markdown, -1) {
		name := fmt.Sprintf("block-%d", i)
		switch b[1] {
		case "console":
			fmt.Fprintf(&commands, "session %s\n", name)
		case "diff":
			fmt.Fprintf(&commands, "edit %s %s\n", b[2], name)
		default:
			fmt.Fprintf(&commands, "cp %s %s\n", name, b[2])
		}
		fmt.Fprintf(&files, "-- %s --\n%s", name, b[3])
	}
	return commands.String() + files.String()
}

// session FILE runs the commands of a session and compares what they print.
func session(ts *testscript.TestScript, _ bool, args []string) {
	want := ts.ReadFile(args[0])
	var got strings.Builder
	for line := range strings.Lines(want) {
		if command, ok := strings.CutPrefix(line, "$ "); ok {
			got.WriteString(line)
			got.WriteString(typed(ts, strings.Fields(command)))
		}
	}
	pattern := strings.ReplaceAll(regexp.QuoteMeta(want), "…", ".*")
	if !regexp.MustCompile("^" + pattern + "$").MatchString(got.String()) {
		ts.Fatalf("the tutorial shows\n%s\nthe program prints\n%s", want, got.String())
	}
}

// typed runs a command and gives all that it prints, or, of serve, the address
// that answers.
func typed(ts *testscript.TestScript, words []string) string {
	ctx, cancel := context.WithTimeout(context.Background(), 30*time.Second)
	defer cancel()
	command := exec.CommandContext(ctx, words[0], words[1:]...)
	command.Dir = ts.Getenv("WORK")
	if len(words) < 2 || words[1] != "serve" {
		out, _ := command.CombinedOutput() // a status of 1 shows in what it prints
		return string(out)
	}
	command.Args = append(command.Args, "--port", "0")
	out, err := command.StdoutPipe()
	ts.Check(err)
	ts.Check(command.Start())
	line, err := bufio.NewReader(out).ReadString('\n')
	ts.Check(err)
	answer, err := http.Get(strings.TrimSpace(line))
	ts.Check(err)
	ts.Check(answer.Body.Close())
	ts.Check(command.Process.Signal(os.Interrupt))
	ts.Check(command.Wait())
	return regexp.MustCompile(`:\d+/`).ReplaceAllString(line, ":8080/")
}

// edit FILE DIFF replaces the lines of a file that a diff takes away by those
// that it adds.
func edit(ts *testscript.TestScript, _ bool, args []string) {
	var old, with strings.Builder
	for line := range strings.Lines(ts.ReadFile(args[1])) {
		if line[0] == '-' {
			old.WriteString(line[1:])
		} else {
			with.WriteString(line[1:])
		}
	}
	text := ts.ReadFile(args[0])
	if strings.Count(text, old.String()) != 1 {
		ts.Fatalf("%s does not hold once:\n%s", args[0], old.String())
	}
	write(ts, args[0], strings.Replace(text, old.String(), with.String(), 1))
}
