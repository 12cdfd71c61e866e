package main

import (
	"bytes"
	"os"
	"path/filepath"
	"strings"
	"testing"
)

// Packing twice gives the same files; one that is of another program is made
// anew, and none outlives a build that packs nothing.
func TestPack(t *testing.T) {
	name := filepath.Join(t.TempDir(), "app.wasm")
	write := func(name, data string) {
		t.Helper()
		if err := os.WriteFile(name, []byte(data), 0o666); err != nil {
			t.Fatal(err)
		}
	}
	read := func(end string) []byte {
		t.Helper()
		data, err := os.ReadFile(name + end)
		if err != nil {
			t.Fatal(err)
		}
		return data
	}
	write(name, strings.Repeat("a program ", 1000))
	for _, before := range []string{"", "of another program"} {
		for _, p := range packings {
			write(name+p.end, before)
		}
		if err := pack(name); err != nil {
			t.Fatal(err)
		}
		for _, p := range packings {
			if !p.holds(name+p.end, read("")) || len(read(p.end)) > 200 {
				t.Errorf("%s holds something else, in %d bytes", p.end, len(read(p.end)))
			}
		}
	}
	gz, br := read(".gz"), read(".br")
	if err := unpack(name); err != nil {
		t.Fatal(err)
	}
	if left, _ := filepath.Glob(name + ".*"); len(left) != 0 {
		t.Errorf("left over: %v", left)
	}
	if err := pack(name); err != nil {
		t.Fatal(err)
	}
	if !bytes.Equal(gz, read(".gz")) || !bytes.Equal(br, read(".br")) {
		t.Error("packing again gives other bytes")
	}
}
