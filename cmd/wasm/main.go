// Command wasm builds the program of package web for browsers, small: it makes
// a copy of go-app without the parts that only servers run and builds with
// that. It needs Go and, once, go-app in the module cache; nothing of the copy
// is committed. Start with [build].
package main

import (
	"errors"
	"flag"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"
)

func main() {
	out := flag.String("o", "", "folder to write app.wasm and wasm_exec.js to")
	stock := flag.Bool("stock", false, "build with go-app as it is, to compare")
	packed := flag.Bool("packed", false, "write app.wasm.gz and app.wasm.br, too")
	flag.Parse()
	if err := run(*out, *stock, *packed); err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
}

func run(out string, stock, packed bool) error {
	if out == "" {
		return errors.New("no folder to write to\nhint: go run ./cmd/wasm -o DIR")
	}
	out, err := filepath.Abs(out)
	if err != nil {
		return err
	}
	if err := build(out, stock); err != nil {
		return err
	}
	name := filepath.Join(out, "app.wasm")
	beside := unpack
	if packed {
		beside = pack
	}
	return errors.Join(beside(name), report(os.Stdout, name))
}

// report tells the size of a file and of what is compressed beside it.
func report(w io.Writer, name string) error {
	files := []string{name}
	for _, p := range packings {
		files = append(files, name+p.end)
	}
	for _, f := range files {
		info, err := os.Stat(f)
		if errors.Is(err, fs.ErrNotExist) {
			continue
		}
		if err != nil {
			return err
		}
		if _, err := fmt.Fprintf(w, "%s: %d bytes\n", f, info.Size()); err != nil {
			return err
		}
	}
	return nil
}
