package main

import (
	"fmt"
	"os"
	"strconv"
	"strings"
	"testing"

	"github.com/rogpeppe/go-internal/testscript"
)

func TestMain(m *testing.M) {
	testscript.Main(m, map[string]func(){"counterpoint": main})
}

// Each script is a session at the command line: one a command, one a mistake.
func TestScripts(t *testing.T) {
	testscript.Run(t, testscript.Params{
		Dir:                 "testdata/script",
		RequireExplicitExec: true,
		RequireUniqueNames:  true,
		Condition:           condition,
		Cmds: map[string]func(*testscript.TestScript, bool, []string){
			"long": long, "broken": broken, "claims": claims, "replace": replaced,
		},
	})
}

// condition knows "root": the one whom permissions do not stop.
func condition(name string) (bool, error) {
	if name == "root" {
		return os.Getuid() == 0, nil
	}
	return false, fmt.Errorf("unknown condition %q", name)
}

// long FILE TEXT N writes a file of one line: TEXT N times.
func long(ts *testscript.TestScript, _ bool, args []string) {
	if len(args) != 3 {
		ts.Fatalf("usage: long FILE TEXT N")
	}
	n := 0
	for _, c := range args[2] {
		n = n*10 + int(c-'0')
	}
	write(ts, args[0], strings.Repeat(args[1], n)+"\n")
}

// claims FILE N writes a map of a thesis and N claims that support it.
func claims(ts *testscript.TestScript, _ bool, args []string) {
	n, err := strconv.Atoi(args[1])
	ts.Check(err)
	var b strings.Builder
	b.WriteString("===\ntitle: Many\nsources: {a: {file: one.txt}, b: {file: two.txt}}\n===\n\n[Thesis]: It is so. #thesis\n")
	for i := range n {
		fmt.Fprintf(&b, "  + [Claim %d]: It is %d.\n", i, i)
	}
	write(ts, args[0], b.String())
}

// replaced FILE OLD NEW replaces words in a file.
func replaced(ts *testscript.TestScript, _ bool, args []string) {
	write(ts, args[0], strings.ReplaceAll(ts.ReadFile(args[0]), args[1], args[2]))
}

// broken FILE writes a file that is not UTF-8.
func broken(ts *testscript.TestScript, _ bool, args []string) {
	write(ts, args[0], "One sentence.\nA caf\xe9 in Paris.\n")
}

func write(ts *testscript.TestScript, name, data string) {
	ts.Check(os.WriteFile(ts.MkAbs(name), []byte(data), 0o666))
}
