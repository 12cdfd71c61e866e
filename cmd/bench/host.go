//go:build !js

package main

import (
	"bytes"
	"compress/gzip"
	"crypto/sha256"
	"encoding/hex"
	"net/http"
	"net/http/httptest"
	"os"
	"path"
	"path/filepath"
	"strings"
	"sync"

	"github.com/andybalholm/brotli"
)

// host serves a folder as a good host does: compressed, what is hashed to be
// kept, the page to be asked for anew. It counts what it sends.
type host struct {
	*httptest.Server
	folder string

	mu     sync.Mutex
	packed map[string]packed // by file
	asked  []string          // files in the order in which they were asked for
}

// packed is a file as it may be sent.
type packed struct{ raw, gzip, brotli []byte }

// hosts are what was made for each folder, packed files and all.
var hosts = map[string]*host{}

// hosted serves a folder, always from the same address.
func hosted(folder string) *host {
	if h, ok := hosts[folder]; ok {
		h.forget()
		return h
	}
	h := &host{folder: folder, packed: map[string]packed{}}
	hosts[folder] = h
	h.Server = httptest.NewServer(h)
	files, _ := filepath.Glob(filepath.Join(folder, "*"))
	inner, _ := filepath.Glob(filepath.Join(folder, "*", "*"))
	for _, file := range append(files, inner...) {
		if name, err := filepath.Rel(folder, file); err == nil {
			_, _ = h.pack(filepath.ToSlash(name)) // now, not while somebody waits
		}
	}
	return h
}

func (h *host) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	name := strings.TrimPrefix(path.Clean(r.URL.Path), "/")
	if name == "" || name == "." {
		name = "index.html"
	}
	p, err := h.pack(name)
	if err != nil {
		http.NotFound(w, r)
		return
	}
	h.mu.Lock()
	h.asked = append(h.asked, name)
	h.mu.Unlock()
	header := w.Header()
	header.Set("Content-Type", contentType(name))
	header.Set("Vary", "Accept-Encoding")
	header.Set("Cache-Control", "max-age=3600")
	if strings.HasSuffix(name, ".html") {
		header.Set("Cache-Control", "no-cache")
	}
	body := p.raw
	switch accepts := r.Header.Get("Accept-Encoding"); {
	case strings.Contains(accepts, "br") && p.brotli != nil:
		header.Set("Content-Encoding", "br")
		body = p.brotli
	case strings.Contains(accepts, "gzip") && p.gzip != nil:
		header.Set("Content-Encoding", "gzip")
		body = p.gzip
	}
	_, _ = w.Write(body)
}

func contentType(name string) string {
	switch path.Ext(name) {
	case ".html":
		return "text/html; charset=utf-8"
	case ".css":
		return "text/css; charset=utf-8"
	case ".js":
		return "text/javascript; charset=utf-8"
	case ".wasm":
		return "application/wasm"
	case ".svg":
		return "image/svg+xml"
	case ".png":
		return "image/png"
	case ".webmanifest":
		return "application/manifest+json"
	case ".json":
		return "application/json"
	}
	return "text/plain; charset=utf-8"
}

// pack compresses a file as strongly as it goes, once; pictures stay as they
// are.
func (h *host) pack(name string) (packed, error) {
	h.mu.Lock()
	defer h.mu.Unlock()
	if p, ok := h.packed[name]; ok {
		return p, nil
	}
	raw, err := os.ReadFile(filepath.Join(h.folder, name))
	if err != nil {
		return packed{}, err
	}
	p := packed{raw: raw}
	if ext := path.Ext(name); ext != ".png" && ext != ".gz" && ext != ".br" {
		var g bytes.Buffer
		z, _ := gzip.NewWriterLevel(&g, gzip.BestCompression)
		_, _ = z.Write(raw)
		_ = z.Close()
		p.gzip, p.brotli = g.Bytes(), brotlied(raw)
	}
	h.packed[name] = p
	return p, nil
}

// brotlied compresses by Brotli; for megabytes this takes a minute, so it is
// kept in the cache.
func brotlied(raw []byte) []byte {
	sum := sha256.Sum256(raw)
	kept := filepath.Join(cacheDir, "bench", "brotli-"+hex.EncodeToString(sum[:8]))
	if b, err := os.ReadFile(kept); err == nil {
		return b
	}
	var b bytes.Buffer
	c := brotli.NewWriterLevel(&b, brotli.BestCompression)
	_, _ = c.Write(raw)
	_ = c.Close()
	_ = os.WriteFile(kept, b.Bytes(), 0o644)
	return b.Bytes()
}

// sent is what was asked for so far.
type sent struct{ requests, gzip, brotli int }

func (h *host) sent() sent {
	h.mu.Lock()
	defer h.mu.Unlock()
	s := sent{requests: len(h.asked)}
	for _, name := range h.asked {
		p := h.packed[name]
		if p.gzip == nil {
			p.gzip, p.brotli = p.raw, p.raw
		}
		s.gzip, s.brotli = s.gzip+len(p.gzip), s.brotli+len(p.brotli)
	}
	return s
}

// forget begins to count anew.
func (h *host) forget() {
	h.mu.Lock()
	defer h.mu.Unlock()
	h.asked = nil
}
