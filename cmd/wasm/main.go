// Command wasm builds the program of package web for browsers, small: it makes
// a copy of go-app without the parts that only servers run and builds with
// that. It needs Go and, once, go-app in the module cache; nothing of the copy
// is committed. Start with [build].
package main

import (
	"bytes"
	"compress/gzip"
	"errors"
	"flag"
	"fmt"
	"io"
	"os"
	"path/filepath"
)

func main() {
	out := flag.String("o", "", "folder to write app.wasm and wasm_exec.js to")
	stock := flag.Bool("stock", false, "build with go-app as it is, to compare")
	flag.Parse()
	if err := run(*out, *stock); err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
}

func run(out string, stock bool) error {
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
	return report(os.Stdout, filepath.Join(out, "app.wasm"))
}

// report tells the size of a file.
func report(w io.Writer, name string) error {
	b, err := os.ReadFile(name)
	if err != nil {
		return err
	}
	var packed bytes.Buffer
	z, err := gzip.NewWriterLevel(&packed, gzip.BestCompression)
	if err != nil {
		return err
	}
	if _, err := z.Write(b); err != nil {
		return err
	}
	if err := z.Close(); err != nil {
		return err
	}
	_, err = fmt.Fprintf(w, "%s: %d bytes, %d gzipped\n", name, len(b), packed.Len())
	return err
}
