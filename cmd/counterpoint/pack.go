package main

import (
	"bytes"
	"compress/gzip"
	"path"

	"github.com/andybalholm/brotli"

	"counterpoint/app/imprint"
)

// Hosts that serve what is compressed beforehand (nginx, Caddy, Apache) find it
// beside the file. Only files that never change under their name have it, so
// that whoever edits a page by hand is not served the older one. The program
// has been compressed when it was built.

// leastPacked is the size in bytes from which compressing is worth a file.
const leastPacked = 1000

// packed adds the compressed style sheets and scripts.
func packed(files []file) ([]file, error) {
	all := files[:len(files):len(files)]
	for _, f := range files {
		if ext := path.Ext(f.name); !imprint.IsHashed(f.name) || ext != ".css" && ext != ".js" || len(f.data) < leastPacked {
			continue
		}
		gz, br, err := compressed(f.data)
		if err != nil {
			return nil, err
		}
		all = append(all, file{f.name + ".gz", gz}, file{f.name + ".br", br})
	}
	return all, nil
}

// compressed gives data as gzip and Brotli at their best; the same data gives
// the same bytes.
func compressed(data []byte) (gz, br []byte, err error) {
	var g, b bytes.Buffer
	z, err := gzip.NewWriterLevel(&g, gzip.BestCompression)
	if err != nil {
		return nil, nil, err
	}
	if _, err := z.Write(data); err != nil {
		return nil, nil, err
	}
	if err := z.Close(); err != nil {
		return nil, nil, err
	}
	w := brotli.NewWriterLevel(&b, brotli.BestCompression)
	if _, err := w.Write(data); err != nil {
		return nil, nil, err
	}
	err = w.Close()
	return g.Bytes(), b.Bytes(), err
}
