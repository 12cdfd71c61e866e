package main

import (
	"bytes"
	"compress/gzip"
	"errors"
	"io"
	"io/fs"
	"os"

	"github.com/andybalholm/brotli"
)

// packing is a way to compress the program. Every build takes the same bytes to
// the same bytes: no times, no names in them.
type packing struct {
	end    string // of the file's name
	writer func(io.Writer) io.WriteCloser
	reader func(io.Reader) (io.Reader, error)
}

// packings are the two that hosts and browsers know, at their best. Brotli
// takes 20 seconds for 6 MB.
var packings = []packing{
	{
		".gz",
		func(w io.Writer) io.WriteCloser {
			z, _ := gzip.NewWriterLevel(w, gzip.BestCompression) // fails on an unknown level alone
			return z
		},
		func(r io.Reader) (io.Reader, error) { return gzip.NewReader(r) },
	},
	{
		".br",
		func(w io.Writer) io.WriteCloser {
			return brotli.NewWriterOptions(w, brotli.WriterOptions{Quality: brotli.BestCompression, LGWin: 24})
		},
		func(r io.Reader) (io.Reader, error) { return brotli.NewReader(r), nil },
	},
}

// pack writes the compressed files beside a file. Those that hold it already
// are left alone.
func pack(name string) error {
	data, err := os.ReadFile(name)
	if err != nil {
		return err
	}
	for _, p := range packings {
		if p.holds(name+p.end, data) {
			continue
		}
		var b bytes.Buffer
		w := p.writer(&b)
		if _, err := w.Write(data); err != nil {
			return err
		}
		if err := errors.Join(w.Close(), writeFile(name+p.end, b.Bytes())); err != nil {
			return err
		}
	}
	return nil
}

// holds reports whether a compressed file is that of some data.
func (p packing) holds(name string, data []byte) bool {
	packed, err := os.ReadFile(name)
	if err != nil {
		return false
	}
	r, err := p.reader(bytes.NewReader(packed))
	if err != nil {
		return false
	}
	held, err := io.ReadAll(r)
	return err == nil && bytes.Equal(held, data)
}

// unpack takes away the compressed files beside a file: those of an earlier
// build are of another program.
func unpack(name string) error {
	var err error
	for _, p := range packings {
		if e := os.Remove(name + p.end); e != nil && !errors.Is(e, fs.ErrNotExist) {
			err = errors.Join(err, e)
		}
	}
	return err
}
