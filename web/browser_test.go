//go:build !js

package main

import (
	"bytes"
	"compress/gzip"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"net/http"
	"net/http/httptest"
	"os"
	"os/exec"
	"path"
	"path/filepath"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/chromedp/chromedp"

	"counterpoint/app/view"
	"counterpoint/static"
)

// builds is the folder with app.wasm (the program), trial.wasm (the same with
// the trial page) and wasm_exec.js.
var builds string

func TestMain(m *testing.M) {
	var err error
	if builds, err = os.MkdirTemp("", "counterpoint-web"); err != nil {
		panic(err)
	}
	code := m.Run()
	closeBrowser()
	_ = os.RemoveAll(builds)
	os.Exit(code)
}

// build makes the programs, once.
var build = sync.OnceValue(func() error {
	return errors.Join(
		goTool("", "run", "counterpoint/cmd/wasm", "-o", builds),
		goTool("js", "test", "-c", "-trimpath", "-modfile=../.cache/wasm/go.mod", "-o", filepath.Join(builds, "trial.wasm"), "."),
	)
})

func goTool(goos string, args ...string) error {
	cmd := exec.Command("go", args...)
	if goos == "js" {
		cmd.Env = append(os.Environ(), "GOOS=js", "GOARCH=wasm", "GOFLAGS=")
	}
	if out, err := cmd.CombinedOutput(); err != nil {
		return fmt.Errorf("go %s: %w\n%s", strings.Join(args, " "), err, out)
	}
	return nil
}

// chromium finds the browser.
func chromium() (string, error) {
	for _, name := range []string{os.Getenv("CHROMIUM"), "/usr/bin/chromium", "chromium", "chromium-browser", "google-chrome"} {
		if name == "" {
			continue
		}
		if file, err := exec.LookPath(name); err == nil {
			return file, nil
		}
	}
	return "", errors.New("no Chromium found\nhint: install chromium, or set CHROMIUM to its file")
}

// closeBrowser ends the browser that was started, and removes its files.
var closeBrowser = func() {}

// browser starts the browser, once.
var browser = sync.OnceValues(func() (context.Context, error) {
	file, err := chromium()
	if err != nil {
		return nil, err
	}
	options := append(chromedp.DefaultExecAllocatorOptions[:], chromedp.ExecPath(file), chromedp.NoSandbox,
		chromedp.Flag("disable-gpu", true), chromedp.Flag("disable-quic", true), chromedp.Flag("disable-component-update", true))
	started, stop := chromedp.NewExecAllocator(context.Background(), options...)
	ctx, end := chromedp.NewContext(started)
	closeBrowser = func() { end(); stop() }
	return ctx, chromedp.Do(ctx)
})

// host is a web server that answers with the same files under every path.
type host struct {
	*httptest.Server
	pages map[string]string // by path
	mu    sync.Mutex
	asked []string // names of the files that were asked for
}

// serve starts a host with these pages; every other address is known by its
// last part.
func serve(t testing.TB, pages map[string]string) *host {
	t.Helper()
	if err := build(); err != nil {
		t.Fatal(err)
	}
	h := &host{pages: pages}
	h.Server = httptest.NewServer(h)
	t.Cleanup(h.Close)
	return h
}

func (h *host) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	header := w.Header()
	header.Set("Access-Control-Allow-Origin", "*")
	header.Set("Cache-Control", "no-store")
	if page, ok := h.pages[r.URL.Path]; ok {
		header.Set("Content-Type", "text/html; charset=utf-8")
		_, _ = w.Write([]byte(page))
		return
	}
	name := path.Base(r.URL.Path)
	h.mu.Lock()
	h.asked = append(h.asked, name)
	h.mu.Unlock()
	switch name {
	case "trial.css":
		header.Set("Content-Type", "text/css")
		_, _ = w.Write([]byte("#box{height:9em;overflow:auto} li{margin:1em 0 20em}"))
	case "frugal.js":
		header.Set("Content-Type", "text/javascript")
		_, _ = w.Write([]byte(`Object.defineProperty(navigator, 'connection', { value: { saveData: true } })`))
	case "count.js":
		header.Set("Content-Type", "text/javascript")
		_, _ = w.Write([]byte(`window.came = 0; document.addEventListener('counterpoint-program', () => { came++; })`))
	case "speed.js":
		header.Set("Content-Type", "text/javascript")
		_, _ = w.Write([]byte(speedScript))
	case "hear.js":
		header.Set("Content-Type", "text/javascript")
		_, _ = w.Write([]byte(hearScript))
	case "tell.js": // tells the page around what a frame without rights shows
		header.Set("Content-Type", "text/javascript")
		_, _ = w.Write([]byte(tellScript))
	case "untyped.wasm": // a host that does not know WebAssembly
		header.Set("Content-Type", "text/plain")
		_, _ = w.Write(file("trial.wasm"))
	case "packed.wasm": // a host that compresses
		header.Set("Content-Type", "application/wasm")
		header.Set("Content-Encoding", "gzip")
		_, _ = w.Write(packed(file("trial.wasm")))
	case "trial.wasm.gz":
		header.Set("Content-Type", "application/gzip")
		_, _ = w.Write(packed(file("trial.wasm")))
	case "trial.wasm", "app.wasm", "wasm_exec.js":
		http.ServeFile(w, r, filepath.Join(builds, name))
	default:
		http.ServeFileFS(w, r, static.Files, name)
	}
}

const tellScript = `
	addEventListener('load', () => {
		const to = (id) => document.getElementById(id).click();
		setInterval(() => {
			const at = document.documentElement.dataset.program;
			if (at === 'live' && !location.hash) to('to-tax');
			if (at === 'live') localStorage.setItem('claim', 'kept');
			parent.postMessage(at + ' ' + location.hash.slice(1) + ' ' + document.getElementById('chosen').textContent + (at === 'live' ? localStorage.getItem('claim') : ''), '*');
		}, 50);
	});`

// requests gives how often a file was asked for.
func (h *host) requests(name string) (n int) {
	h.mu.Lock()
	defer h.mu.Unlock()
	for _, a := range h.asked {
		if a == name {
			n++
		}
	}
	return n
}

func file(name string) []byte {
	b, err := os.ReadFile(filepath.Join(builds, name))
	if err != nil {
		panic(err)
	}
	return b
}

func packed(b []byte) []byte {
	var out bytes.Buffer
	z := gzip.NewWriter(&out)
	_, _ = z.Write(b)
	_ = z.Close()
	return out.Bytes()
}

// document is a page with a root and the settings of the start script.
func document(root, settings string) string {
	return `<!doctype html><html lang="en"><head><meta charset="utf-8">` +
		`<meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; img-src 'self' data:; connect-src 'self'; base-uri 'none'; form-action 'none'">` +
		`<title>Trial</title>` +
		`<link rel="stylesheet" href="trial.css"><link rel="icon" href="data:,">` +
		`<script defer src="boot.js" ` + settings + ` data-exec="wasm_exec.js" data-failed="The page goes on without the program." data-unknown="Nothing of that name." data-loading="Wait."></script>` +
		`</head><body>` + root + `</body></html>`
}

// trialDocument is the trial page as the static site would print it.
func trialDocument(settings string) string {
	return document(trialHTML(), `data-wasm="trial.wasm" `+settings)
}

func trialHTML() string { return view.HTML(trial(firstModel)) }

// tab is an open page.
type tab struct {
	testing.TB
	ctx context.Context
}

// open opens an address in a new tab.
func open(t testing.TB, url string) tab {
	t.Helper()
	parent, err := browser()
	if err != nil {
		t.Fatal(err)
	}
	ctx, cancel := chromedp.NewContext(parent)
	t.Cleanup(cancel)
	ctx, stop := context.WithTimeout(ctx, time.Minute)
	t.Cleanup(stop)
	b := tab{t, ctx}
	b.do(chromedp.EmulateViewport(1000, 600), chromedp.Navigate(url))
	return b
}

func (b tab) do(actions ...chromedp.Action[chromedp.Void]) {
	b.Helper()
	if err := chromedp.Do(b.ctx, actions...); err != nil {
		b.Fatal(err)
	}
}

// js gives the value of an expression.
func js[T any](b tab, expression string, options ...chromedp.EvaluateOption) T {
	b.Helper()
	v, err := chromedp.Run(b.ctx, chromedp.Evaluate[T](expression, options...))
	if err != nil {
		b.Fatalf("%s: %v", expression, err)
	}
	return v
}

// until waits for an expression to be true.
func (b tab) until(expression string) {
	b.Helper()
	for end := time.Now().Add(20 * time.Second); time.Now().Before(end); time.Sleep(10 * time.Millisecond) {
		if js[bool](b, expression) {
			return
		}
	}
	b.Fatalf("waited in vain for %s: the program is %s", expression, js[string](b, `document.documentElement.dataset.program + " at " + location.href`))
}

// live waits for the program to answer.
func (b tab) live() {
	b.Helper()
	b.until(`document.documentElement.dataset.program === 'live'`)
}

// click presses the middle of an element with the mouse.
func (b tab) click(id string) {
	b.Helper()
	b.do(chromedp.Click(chromedp.CSS("#" + id)))
}

// quote gives a string as an expression.
func quote(s string) string {
	b, err := json.Marshal(s)
	if err != nil {
		panic(err)
	}
	return string(b)
}

// jsAsync gives the string that a promise gives.
func jsAsync(b tab, expression string) string {
	b.Helper()
	return js[string](b, expression, chromedp.EvalAwaitPromise)
}
