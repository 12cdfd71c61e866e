package main

import (
	"bytes"
	"context"
	"embed"
	"encoding/json"
	"fmt"
	"net/http"
	"strings"
	"sync"

	"counterpoint/app/dossier"
	"counterpoint/app/imprint"
)

// While an author works, serve builds the explainer anew on every save. Its
// pages carry a small script of their own, which loads them anew then and shows
// the problems. A site that build writes has none of this.

//go:embed live
var liveFiles embed.FS

// Names that the live pages ask for; the files of a site have others.
const (
	liveScript = "live.js"
	liveEvents = "live-events"
)

// live is the explainer of a folder as it is now.
type live struct {
	folder  folder
	streams streams

	mu     sync.Mutex
	pages  http.Handler
	build  string        // names what is shown
	change chan struct{} // closed when something else is shown
}

// newLive builds the explainer of a folder for the first time.
func newLive(f folder, s streams) (*live, error) {
	l := &live{folder: f, streams: s, change: make(chan struct{})}
	return l, l.rebuild()
}

// follow builds anew on every change since the look known, until ctx is done.
func (l *live) follow(ctx context.Context, known map[string]stamp) {
	watch(ctx, l.folder.Dir, known, func(changed []string) {
		fmt.Fprintf(l.streams.err, "\nchanged: %s\n", strings.Join(changed, ", "))
		_ = report(l.rebuild(), l.streams.err)
	})
}

// rebuild shows the explainer, or what is wrong with it.
func (l *live) rebuild() error {
	e, err := l.folder.read()
	if err != nil {
		return err
	}
	problems := e.reviewed()
	tell(l.streams.err, problems)
	if dossier.HasErrors(problems) {
		page, err := mistakesPage(e, problems)
		if err == nil {
			l.show(sum(page), mistaken(page))
		}
		return err
	}
	files, err := site(e, l.streams)
	if err != nil {
		return err
	}
	files, build, err := enliven(files, targeted(e, problems))
	if err == nil {
		l.show(build, handler(files))
	}
	return err
}

// show replaces what is shown and tells the open pages.
func (l *live) show(build string, pages http.Handler) {
	l.mu.Lock()
	defer l.mu.Unlock()
	if build != l.build {
		close(l.change)
		l.change = make(chan struct{})
	}
	l.build, l.pages = build, pages
}

// now gives what is shown.
func (l *live) now() (build string, pages http.Handler, change chan struct{}) {
	l.mu.Lock()
	defer l.mu.Unlock()
	return l.build, l.pages, l.change
}

// ServeHTTP answers with the pages, the script and the events.
func (l *live) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	switch r.URL.Path {
	case "/" + liveEvents:
		l.events(w, r)
	case "/" + liveScript:
		w.Header().Set("Content-Type", imprint.MediaType(liveScript))
		w.Header().Set("Cache-Control", "no-store")
		http.ServeFileFS(w, r, liveFiles, "live/"+liveScript)
	default:
		_, pages, _ := l.now()
		pages.ServeHTTP(w, r)
	}
}

// events tells what is shown, now and whenever it changes, until the page is
// closed or serve stops.
func (l *live) events(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Content-Type", "text/event-stream")
	w.Header().Set("Cache-Control", "no-store")
	out := http.NewResponseController(w)
	for {
		build, _, change := l.now()
		if _, err := fmt.Fprintf(w, "event: build\ndata: %s\n\n", build); err != nil || out.Flush() != nil {
			return
		}
		select {
		case <-change:
		case <-r.Context().Done():
			return
		}
	}
}

// enliven puts the script and the problems into the page of a site and names
// the build.
func enliven(files []file, problems []marked) ([]file, string, error) {
	data, err := json.Marshal(problems) // escapes "<"
	if err != nil {
		return nil, "", err
	}
	var build string
	for i, f := range files {
		if f.name == pageName {
			build = sum(append(data, f.data...))
			own := fmt.Sprintf(`<script type="application/json" id="live-problems">%s</script><script src="%s" data-build="%s" defer></script></head>`, data, liveScript, build)
			files[i].data = bytes.Replace(f.data, []byte("</head>"), []byte(own), 1)
		}
	}
	return files, build, nil
}
