package main

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"net"
	"net/http"
	"slices"
	"strconv"
	"strings"
	"syscall"
	"time"

	"counterpoint/app/imprint"
)

// serve shows an explainer in the browser.
type serve struct {
	folder
	Port int `default:"8080" help:"Port on this machine; a free one when it is taken (${default})."`
}

// Help shows an example.
func (serve) Help() string {
	return `The page of a folder loads anew on every save and shows what check has to say. A map with errors shows these in its place.

Example:
  counterpoint serve square`
}

// Run serves the site from memory until the user stops it.
func (c serve) Run(ctx context.Context, s streams) error {
	known := look(c.Dir)
	pages, err := c.pages(s)
	if err != nil {
		return err
	}
	listener, err := listen(c.Port)
	if err != nil {
		return cannot("listen", "port "+strconv.Itoa(c.Port), err)
	}
	fmt.Fprintf(s.out, "http://%s/\n", listener.Addr())
	fmt.Fprintln(s.err, "Ctrl-C stops it.")
	if l, ok := pages.(*live); ok {
		go l.follow(ctx, known)
	}
	server := &http.Server{Handler: pages, ReadHeaderTimeout: 10 * time.Second, BaseContext: func(net.Listener) context.Context { return ctx }}
	return until(ctx, server, listener)
}

// pages gives the site of the explainer that the program carries, or the live
// one of a folder.
func (c serve) pages(s streams) (http.Handler, error) {
	if c.Dir != "" {
		return newLive(c.folder, s)
	}
	e, err := c.whole(s)
	if err != nil {
		return nil, err
	}
	files, err := site(e, s)
	return handler(files), err
}

// listen opens a port on this machine alone, or a free one when it is taken.
func listen(port int) (net.Listener, error) {
	listener, err := net.Listen("tcp", net.JoinHostPort("127.0.0.1", strconv.Itoa(port)))
	if errors.Is(err, syscall.EADDRINUSE) {
		return net.Listen("tcp", "127.0.0.1:0")
	}
	return listener, err
}

// until serves until ctx is done, then lets open requests end.
func until(ctx context.Context, server *http.Server, listener net.Listener) error {
	done := make(chan error, 1)
	go func() { done <- server.Serve(listener) }()
	select {
	case err := <-done:
		return err
	case <-ctx.Done():
	}
	ctx, cancel := context.WithTimeout(context.WithoutCancel(ctx), time.Second)
	defer cancel()
	if server.Shutdown(ctx) != nil {
		return server.Close()
	}
	return nil
}

// handler answers with the files of a site as a host does that reads its
// _headers; the pages are fetched anew each time.
func handler(files []file) http.Handler {
	mux := http.NewServeMux()
	ready := make(map[string][]byte) // what is compressed beforehand, by name
	for _, f := range files {
		ready[f.name] = f.data
	}
	for _, f := range files {
		pattern := "GET /" + f.name
		if f.name == pageName {
			pattern = "GET /{$}"
		}
		mux.HandleFunc(pattern, func(w http.ResponseWriter, r *http.Request) {
			describe(w.Header(), f.name)
			data := f.data
			if br, ok := ready[f.name+".br"]; ok && strings.Contains(r.Header.Get("Accept-Encoding"), "br") {
				w.Header().Set("Content-Encoding", "br")
				data = br
			}
			w.Header().Set("Vary", "Accept-Encoding")
			http.ServeContent(w, r, f.name, time.Time{}, bytes.NewReader(data))
		})
		if f.name == imprint.NotFound {
			mux.HandleFunc("GET /", missing(f))
		}
	}
	mux.Handle("GET /"+pageName, http.RedirectHandler("./", http.StatusFound))
	return mux
}

// describe sets the headers of a file of a site.
func describe(header http.Header, name string) {
	for _, h := range slices.Concat(imprint.Common, imprint.Of(name)) {
		header.Set(h.Name, h.Value)
	}
	if !imprint.IsHashed(name) {
		header.Set("Cache-Control", "no-store")
	}
}

// missing answers with the page for addresses where there is nothing.
func missing(f file) http.HandlerFunc {
	return func(w http.ResponseWriter, _ *http.Request) {
		describe(w.Header(), f.name)
		w.WriteHeader(http.StatusNotFound)
		_, _ = w.Write(f.data)
	}
}
