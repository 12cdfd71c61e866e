//go:build !js

package main

import (
	"encoding/json"
	"net/http"
	"net/http/httptest"
	"os"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/chromedp/chromedp"

	"counterpoint/app/imprint"
)

// A published site in a real browser that keeps it: read without a network,
// replaced by a new build, on hosts that fail. The host forbids the browser's
// own cache everything, so that what shows without a network was kept by the
// service worker.

// shelf is a host that serves a folder below /news/map/ and forgets nothing
// that it was asked for.
type shelf struct {
	*httptest.Server
	mu     sync.Mutex
	files  map[string][]byte
	down   bool
	bare   bool           // without compression
	slow   time.Duration  // between the pieces of the program
	served map[string]int // bytes by name
}

func shelved(t *testing.T, files []file) *shelf {
	t.Helper()
	s := &shelf{served: map[string]int{}}
	s.put(files)
	s.Server = httptest.NewServer(s)
	t.Cleanup(s.Close)
	return s
}

// put replaces the folder.
func (s *shelf) put(files []file) {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.files = map[string][]byte{}
	for _, f := range files {
		s.files[f.name] = f.data
	}
}

func (s *shelf) set(change func()) {
	s.mu.Lock()
	defer s.mu.Unlock()
	change()
}

func (s *shelf) bytes(end string) (n int) {
	s.mu.Lock()
	defer s.mu.Unlock()
	for name, served := range s.served {
		if strings.HasSuffix(name, end) {
			n += served
		}
	}
	return n
}

func (s *shelf) home() string { return s.URL + "/news/map/" }

func (s *shelf) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	name, below := strings.CutPrefix(r.URL.Path, "/news/map/")
	if name == "" {
		name = pageName
	}
	s.mu.Lock()
	data, known := s.files[name]
	down, slow, bare := s.down, s.slow, s.bare
	packed, both := s.files[name+".gz"]
	s.mu.Unlock()
	switch {
	case down:
		if c, _, err := http.NewResponseController(w).Hijack(); err == nil {
			c.Close()
		}
		return
	case r.URL.Path == "/story":
		w.Header().Set("Content-Type", "text/html")
		_, _ = w.Write([]byte(`<!doctype html><title>Story</title><iframe src="` + r.URL.Query().Get("frame") + `"></iframe>`))
		return
	case !below || !known:
		http.NotFound(w, r)
		return
	}
	if both && !bare {
		w.Header().Set("Content-Encoding", "gzip")
		data = packed
	}
	w.Header().Set("Content-Type", imprint.MediaType(name))
	w.Header().Set("Cache-Control", "no-store")
	for len(data) > 0 && r.Context().Err() == nil {
		n, err := w.Write(data[:min(len(data), 1<<16)])
		if err != nil {
			return
		}
		data = data[n:]
		s.set(func() { s.served[name] += n })
		if slow > 0 && strings.Contains(name, ".wasm") {
			_ = http.NewResponseController(w).Flush()
			time.Sleep(slow)
		}
	}
}

// edition builds the site of an explainer as build does.
func edition(t *testing.T, of folder, title string) []file {
	t.Helper()
	if _, err := shipped(); err != nil {
		t.Fatal(err)
	}
	e, err := of.read()
	if err != nil {
		t.Fatal(err)
	}
	e.dossier.Title, e.offline = title, true
	files, err := site(e, streams{out: os.Stdout, err: os.Stderr})
	if err != nil {
		t.Fatal(err)
	}
	return files
}

// The two editions differ in the page and in a style sheet that it asks for.
func first(t *testing.T) []file { return edition(t, folder{}, "First") }

func second(t *testing.T) []file { return edition(t, folder{Example: "square"}, "Second") }

// whole waits for a page with its title and everything that it asks for.
func (r reader) whole(title string) {
	r.Helper()
	r.until(`document.readyState === 'complete'`)
	if got := js[string](r, `document.querySelector('h1')?.textContent`); got != title {
		r.Fatalf("the page is %q, want %q", got, title)
	}
	links := js[int](r, `document.querySelectorAll('link[rel=stylesheet]').length`)
	if n := js[int](r, `[...document.styleSheets].filter((s) => s.cssRules.length).length`); n != links || n < 2 {
		r.Errorf("%d of %d style sheets are there", n, links)
	}
	r.until(`!!document.documentElement.dataset.program`) // the start script comes after the page
}

// keeps waits for the browser to keep as many versions of the page, with the
// program, and gives the names of all caches.
func (r reader) keeps(pages, programs int) []string {
	r.Helper()
	js[bool](r, `(window.look = async () => {
		const kept = { names: await caches.keys(), pages: 0, programs: 0 };
		for (const name of kept.names) for (const { url } of await (await caches.open(name)).keys()) {
			kept.pages += url.endsWith('/map/');
			kept.programs += url.endsWith('.wasm');
		}
		window.kept = kept;
	}, true)`)
	want, err := json.Marshal([]int{pages, programs})
	if err != nil {
		r.Fatal(err)
	}
	r.until(`(look(), JSON.stringify([window.kept?.pages, window.kept?.programs]) === '` + string(want) + `')`)
	return js[[]string](r, `kept.names`)
}

// leave shows no page of the site, so that a new version may take over.
func (r reader) leave(s *shelf) {
	r.Helper()
	r.do(chromedp.Navigate("about:blank"))
	time.Sleep(300 * time.Millisecond)
	r.do(chromedp.Navigate(s.home()))
}

func TestOfflineAfterOneVisit(t *testing.T) {
	for _, bare := range []bool{false, true} {
		s := shelved(t, first(t))
		s.bare = bare
		r := open(t, s.home())
		r.keeps(1, 1) // nobody has touched the page
		s.set(func() { s.down = true })
		r.do(chromedp.Navigate(s.home() + "?theme=dark"))
		r.whole("First")
		r.press(".shortcut")
		r.until(program + ` === 'live'`)
		r.at("claim=eastern-europe-is-sceptical", "Eastern European states")
		r.do(chromedp.Navigate(s.home() + "index.html"))
		r.whole("First")
	}
}

// A new build is read at once where there is a network; without one the page is
// that of one build, whole: the older as long as a page shows it, then the
// newer. What others keep on the host stays.
func TestOfflineUpdate(t *testing.T) {
	s := shelved(t, first(t))
	r := open(t, s.home())
	js[bool](r, `(caches.open('counterpoint of others'), true)`)
	r.keeps(1, 1)
	r.leave(s) // the page is in the worker's hands
	r.until(`!!navigator.serviceWorker.controller`)
	s.put(second(t)) // nothing of the first is left
	r.do(chromedp.Navigate(s.home() + "?again"))
	r.whole("Second")
	r.keeps(2, 2)
	s.set(func() { s.down = true })
	r.do(chromedp.Reload())
	r.whole("First")
	r.leave(s)
	r.whole("Second")
	r.press(".shortcut")
	r.until(program + ` === 'live'`)
	if names := strings.Join(r.keeps(1, 1), ", "); !strings.Contains(names, "counterpoint of others") {
		t.Errorf("what others keep is gone: %s", names)
	}
}

// A file that is missing on the host costs nobody what is kept, and is fetched
// once it is there.
func TestOfflineMissingFile(t *testing.T) {
	s := shelved(t, first(t))
	r := open(t, s.home())
	r.keeps(1, 1)
	r.leave(s)
	broken := second(t)
	var style []byte
	for i, f := range broken {
		if strings.HasPrefix(f.name, "map-") {
			style, broken[i].data, broken[i].name = f.data, nil, "lost"
		}
	}
	s.put(broken)
	r.do(chromedp.Navigate(s.home() + "?again"))
	r.until(`document.readyState === 'complete' && document.querySelector('h1').textContent === 'Second'`)
	js[bool](r, `(navigator.serviceWorker.getRegistration().then((r) => r.update()).then(() => { window.tried = true; }, () => { window.tried = true; }), true)`)
	r.until(`window.tried === true`)
	r.until(`(navigator.serviceWorker.getRegistration().then((r) => { window.resting = !r.installing; }), window.resting === true)`)
	r.keeps(1, 1)
	s.set(func() { s.down = true })
	r.leave(s)
	r.whole("First")

	s.set(func() { s.down = false })
	mended := second(t)
	if len(style) == 0 {
		t.Fatal("no style sheet was taken away")
	}
	s.put(mended)
	r.do(chromedp.Navigate(s.home() + "?mended"))
	r.whole("Second")
	r.keeps(2, 2)
}

// The program that is missing, too large or refused leaves the page kept.
func TestOfflineWithoutTheProgram(t *testing.T) {
	var files []file
	for _, f := range first(t) {
		if !strings.Contains(f.name, ".wasm") {
			files = append(files, f)
		}
	}
	s := shelved(t, files)
	r := open(t, s.home())
	r.keeps(1, 0)
	s.set(func() { s.down = true })
	r.do(chromedp.Reload())
	r.whole("First")
	r.press(".shortcut")
	r.at("claim=eastern-europe-is-sceptical", "Eastern European states")
	r.until(program + ` === 'failed'`)
}

// In a frame nothing is kept, neither of another site nor of the same; neither
// is the page that frames show.
func TestOfflineNotInFrames(t *testing.T) {
	s := shelved(t, first(t))
	for _, host := range []string{s.URL, strings.Replace(s.URL, "127.0.0.1", "localhost", 1)} {
		for _, page := range []string{"", "embed.html"} {
			r := open(t, host+"/story?frame="+s.home()+page)
			r.until(`document.readyState === 'complete'`)
			time.Sleep(time.Second)
			r.do(chromedp.Navigate(s.home() + "embed.html"))
			time.Sleep(500 * time.Millisecond)
			js[bool](r, `(navigator.serviceWorker.getRegistrations().then((all) => { window.all = all.length; }), true)`)
			r.until(`window.all !== undefined`)
			if n := js[int](r, `all`); n != 0 {
				t.Errorf("%q in a frame of %s has %d workers", page, host, n)
			}
		}
	}
}

// A host that does not compress sends the compressed program and unpacking is
// the browser's; one that does sends its own. Never both come whole.
func TestHostsThatCompressOrNot(t *testing.T) {
	for _, page := range []string{"", "embed.html"} {
		for _, bare := range []bool{false, true} {
			s := shelved(t, first(t))
			s.bare, s.slow = bare, 20*time.Millisecond
			r := open(t, s.home()+page)
			r.press(".shortcut")
			r.until(program + ` === 'live'`)
			var whole, small int
			for name, data := range s.files {
				switch {
				case strings.HasSuffix(name, ".wasm"):
					whole = len(data)
				case strings.HasSuffix(name, ".wasm.gz"):
					small = len(data)
				}
			}
			raw, packed := s.bytes(".wasm"), s.bytes(".wasm.gz")
			switch {
			case bare && (packed < small || raw >= whole):
				t.Errorf("%q from a host that does not compress: %d of %d bytes as they are, %d of %d compressed", page, raw, whole, packed, small)
			case !bare && (packed > 0 || raw < small):
				t.Errorf("%q from a host that compresses: %d bytes of its own, %d of ours", page, raw, packed)
			}
		}
	}
}
