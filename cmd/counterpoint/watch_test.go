package main

import (
	"bufio"
	"context"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
	"time"
)

// explained makes a folder with a small explainer and gives the path of its
// map.
func explained(t *testing.T) (dir, argument string) {
	t.Helper()
	dir = t.TempDir()
	put := func(name, text string) string {
		name = filepath.Join(dir, name)
		if err := os.WriteFile(name, []byte(text), 0o666); err != nil {
			t.Fatal(err)
		}
		return name
	}
	put("one.txt", "The square should be closed to cars.\n")
	put("two.txt", "Nobody asked those who live there.\n")
	return dir, put("map.argdown", "===\ntitle: What about the square?\nsources:\n  a: {file: one.txt}\n  b: {file: two.txt}\n===\n\n[Thesis]: It should be closed. #thesis {a: \"closed to cars\"}\n")
}

// change replaces words in a file, as an editor does on saving.
func change(t *testing.T, file, old, with string) {
	t.Helper()
	data, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	text := strings.Replace(string(data), old, with, 1)
	if text == string(data) {
		t.Fatalf("%s does not hold %q", file, old)
	}
	if err := os.WriteFile(file, []byte(text), 0o666); err != nil {
		t.Fatal(err)
	}
}

// awaited reads lines up to one that holds words.
func awaited(t *testing.T, lines *bufio.Scanner, words string) {
	t.Helper()
	for lines.Scan() {
		if strings.Contains(lines.Text(), words) {
			return
		}
	}
	t.Fatalf("the output ended before %q", words)
}

// An author saves a mistake, then its mend; the mistake stays no longer than
// that.
func TestCheckWatches(t *testing.T) {
	dir, argument := explained(t)
	ctx, cancel := context.WithTimeout(t.Context(), 20*time.Second)
	defer cancel()
	command := exec.CommandContext(ctx, "counterpoint", "check", "--watch", dir)
	out, err := command.StdoutPipe()
	if err != nil {
		t.Fatal(err)
	}
	if err := command.Start(); err != nil {
		t.Fatal(err)
	}
	lines := bufio.NewScanner(out)
	awaited(t, lines, "1 claim, 2 sentences, 0 links: no problems")
	change(t, argument, "closed to cars", "closed to carts")
	awaited(t, lines, "changed: map.argdown")
	awaited(t, lines, `the quote "closed to carts" does not stand in "one.txt"`)
	change(t, filepath.Join(dir, "one.txt"), "cars", "carts")
	awaited(t, lines, "changed: one.txt")
	awaited(t, lines, "no problems")
	if err := command.Process.Signal(os.Interrupt); err != nil {
		t.Fatal(err)
	}
	if err := command.Wait(); err != nil {
		t.Errorf("check --watch ended with %v after an interrupt", err)
	}
}

// A look tells what came, what went and what changed.
func TestLook(t *testing.T) {
	dir, argument := explained(t)
	before := look(dir)
	change(t, argument, "closed", "shut")
	for _, err := range []error{
		os.Remove(filepath.Join(dir, "two.txt")),
		os.WriteFile(filepath.Join(dir, "three.txt"), nil, 0o666),
		os.WriteFile(filepath.Join(dir, ".hidden"), nil, 0o666),
	} {
		if err != nil {
			t.Fatal(err)
		}
	}
	if got := strings.Join(differ(before, look(dir)), " "); got != "map.argdown three.txt two.txt" {
		t.Errorf("changed: %s", got)
	}
}
