//go:build !js

package main

import (
	"bytes"
	"cmp"
	"context"
	"errors"
	"net/http"
	"net/http/httptest"
	"os"
	"os/exec"
	"path"
	"slices"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/chromedp/cdproto/cdp"
	"github.com/chromedp/cdproto/emulation"
	"github.com/chromedp/chromedp"
	"github.com/chromedp/chromedp/kb"
)

// The built site in a real browser, as a reader uses it. The site is that of
// the shipped explainer; the host refuses or allows the program.

// chromium starts the browser, once.
var chromium = sync.OnceValues(func() (context.Context, error) {
	for _, name := range []string{os.Getenv("CHROMIUM"), "chromium", "chromium-browser", "google-chrome"} {
		file, err := exec.LookPath(name)
		if name == "" || err != nil {
			continue
		}
		options := append(chromedp.DefaultExecAllocatorOptions[:], chromedp.ExecPath(file), chromedp.NoSandbox,
			chromedp.Flag("disable-gpu", true), chromedp.Flag("disable-quic", true), chromedp.Flag("disable-component-update", true), chromedp.Flag("disable-features", "Translate,ThirdPartyStoragePartitioning")) // a foreign frame then has no storage, as where the reader blocks it
		ctx, _ := chromedp.NewExecAllocator(context.Background(), options...)
		ctx, _ = chromedp.NewContext(ctx)
		return ctx, chromedp.Do(ctx)
	}
	return nil, errors.New("no Chromium found\nhint: install chromium, or set CHROMIUM to its file")
})

// shipped makes the site of the shipped explainer, once.
var shipped = sync.OnceValues(func() ([]file, error) {
	if _, err := assets.ReadFile("assets/app.wasm"); err != nil {
		return nil, errors.New("the program for the browser is not in this binary\nhint: run make program first")
	}
	e, err := folder{}.read()
	if err != nil {
		return nil, err
	}
	return site(e, streams{out: os.Stdout, err: os.Stderr})
})

// host serves the site under a path, and stories around it.
type host struct {
	*httptest.Server
	mu     sync.Mutex
	asked  []string
	refuse string           // names with this ending are not served
	slow   chan struct{}    // what is late comes when it is closed; nil for at once
	late   string           // the beginning of names that come late; empty for the program
	around http.HandlerFunc // answers under /around/, for pages around
}

// hosted serves the site below /below/.
func hosted(t *testing.T, below string) *host {
	t.Helper()
	files, err := shipped()
	if err != nil {
		t.Fatal(err)
	}
	return hosting(t, below, files)
}

// hosting serves a site below a path.
func hosting(t *testing.T, below string, files []file) *host {
	t.Helper()
	h := &host{}
	serves := handler(files)
	h.Server = httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		name := path.Base(r.URL.Path)
		h.mu.Lock()
		h.asked = append(h.asked, name)
		h.mu.Unlock()
		if h.slow != nil && strings.HasPrefix(name, cmp.Or(h.late, "app-")) {
			<-h.slow
		}
		switch {
		case h.around != nil && strings.HasPrefix(r.URL.Path, "/around/"):
			h.around(w, r)
		case h.refuse != "" && strings.HasSuffix(name, h.refuse):
			http.Error(w, "refused", http.StatusForbidden)
		case name == "probe.js":
			w.Header().Set("Content-Type", "text/javascript")
			_, _ = w.Write([]byte(probe))
		case name == "story":
			w.Header().Set("Content-Type", "text/html")
			_, _ = w.Write([]byte(`<!doctype html><title>Story</title><iframe id="frame" width="390" height="700" src="` + r.URL.Query().Get("frame") + `"></iframe>`))
		case name == "spy.js":
			w.Header().Set("Content-Type", "text/javascript")
			_, _ = w.Write([]byte(spy))
		case name == "spied":
			var page recorder
			serves.ServeHTTP(&page, to(r, "/embed.html"))
			w.Header().Set("Content-Type", "text/html; charset=utf-8")
			w.Header().Set("Content-Security-Policy", page.header.Get("Content-Security-Policy"))
			_, _ = w.Write(bytes.Replace(page.Bytes(), []byte("<title>"), []byte(`<script src="spy.js"></script><title>`), 1))
		case name == "probed":
			var page recorder
			serves.ServeHTTP(&page, to(r, "/"))
			w.Header().Set("Content-Type", "text/html; charset=utf-8")
			_, _ = w.Write(bytes.Replace(page.Bytes(), []byte("</body>"), []byte(`<script src="probe.js"></script></body>`), 1))
		default:
			http.StripPrefix(strings.TrimSuffix(below, "/"), serves).ServeHTTP(w, r)
		}
	}))
	t.Cleanup(h.Close)
	return h
}

// names lists what was asked for.
func (h *host) names() []string {
	h.mu.Lock()
	defer h.mu.Unlock()
	return slices.Clone(h.asked)
}

// recorder keeps a page that the site's handler writes.
type recorder struct {
	bytes.Buffer
	header http.Header
}

func (r *recorder) Header() http.Header {
	if r.header == nil {
		r.header = http.Header{}
	}
	return r.header
}
func (*recorder) WriteHeader(int) {}

func to(r *http.Request, path string) *http.Request {
	c := r.Clone(r.Context())
	c.URL.Path = path
	return c
}

// probe tells the page around what a cross-site frame shows, and presses what
// it is told to press.
const probe = `
	addEventListener('message', (e) => { if (e.data && e.data.press) document.querySelector(e.data.press).click(); });
	setInterval(() => {
		let storage = 'allowed';
		try { localStorage.length; } catch (blocked) { storage = 'blocked'; }
		const open = [...document.querySelectorAll('.detail')].find((d) => d.checkVisibility());
		parent.postMessage({ storage, program: document.documentElement.dataset.program, hash: location.hash, open: open ? open.getAttribute('aria-label') : '', height: Math.ceil(document.documentElement.getBoundingClientRect().height) }, '*');
	}, 50);`

// reader is a tab of the browser.
type reader struct {
	*testing.T
	ctx context.Context
}

// open starts a tab; what is prepared is done before the page loads.
func open(t *testing.T, url string, prepare ...chromedp.Action[chromedp.Void]) reader {
	t.Helper()
	return openFor(t, url, 90*time.Second, prepare...)
}

// openFor starts a tab that may take so long for all that it is asked.
func openFor(t *testing.T, url string, most time.Duration, prepare ...chromedp.Action[chromedp.Void]) reader {
	t.Helper()
	browser, err := chromium()
	if err != nil {
		t.Fatal(err)
	}
	ctx, cancel := chromedp.NewContext(browser, chromedp.WithNewBrowserContext())
	t.Cleanup(cancel)
	ctx, stop := context.WithTimeout(ctx, most)
	t.Cleanup(stop)
	r := reader{t, ctx}
	r.do(chromedp.EmulateViewport(1280, 800))
	r.do(prepare...)
	r.do(chromedp.Navigate(url))
	return r
}

func (r reader) do(actions ...chromedp.Action[chromedp.Void]) {
	r.Helper()
	if err := chromedp.Do(r.ctx, actions...); err != nil {
		r.Fatal(err)
	}
}

func js[T any](r reader, expression string) T {
	r.Helper()
	v, err := chromedp.Run(r.ctx, chromedp.Evaluate[T](expression))
	if err != nil {
		r.Fatalf("%s: %v", expression, err)
	}
	return v
}

// until waits for an expression to be true; one that fails is not true yet.
func (r reader) until(expression string) {
	r.Helper()
	var err error
	for end := time.Now().Add(30 * time.Second); time.Now().Before(end); time.Sleep(20 * time.Millisecond) {
		var yes bool
		if yes, err = chromedp.Run(r.ctx, chromedp.Evaluate[bool](expression)); err == nil && yes {
			return
		}
	}
	r.Fatalf("waited in vain for %s at %s: %v", expression, js[string](r, "location.href"), err)
}

// press clicks the middle of an element with the mouse, once it stands still.
func (r reader) press(css string) {
	r.Helper()
	r.until(`document.querySelector('` + css + `')?.checkVisibility() === true`)
	r.do(chromedp.ScrollIntoView(chromedp.CSS(css)))
	place := func() string {
		return js[string](r, `JSON.stringify(document.querySelector('`+css+`').getBoundingClientRect())`)
	}
	for before := ""; before != place(); time.Sleep(60 * time.Millisecond) {
		before = place()
	}
	r.do(chromedp.Click(chromedp.CSS(css)))
}

// shown are the words of the open details or note, empty for none.
const shown = `(() => { const open = [...document.querySelectorAll('.detail, .note')].find((e) => e.checkVisibility()); return open ? open.textContent : ''; })()`

// at waits for the address to end in a fragment and for words to be open.
func (r reader) at(fragment, words string) {
	r.Helper()
	r.until(`location.hash === '#` + fragment + `'`)
	r.until(shown + `.includes('` + words + `')`)
}

// walk is the way of a reader: to the counterpoint in one step, on to what
// answers it, to its sentence in the texts and its twin there, and back.
func (r reader) walk() {
	r.Helper()
	r.press(".shortcut")
	r.at("claim=eastern-europe-is-sceptical", "Eastern European states, which bear the brunt")
	r.until(`document.querySelector('[id="claim=eastern-europe-is-sceptical"]').checkVisibility()`)
	r.press(`[aria-label="Eastern Europe is sceptical"] [href="#claim=failure-to-engage-before-2022"]`)
	r.at("claim=failure-to-engage-before-2022", "helped bring about an avoidable war")
	r.press(`[aria-label="Failure to engage before 2022"] .actions [href^="#view=compare"]`)
	r.until(`location.hash === '#view=compare&claim=failure-to-engage-before-2022'`)
	r.until(`document.querySelector('.compare').checkVisibility() && !document.querySelector('.argument').checkVisibility()`)
	r.press(`[id="s=a33"]`)
	r.at("s=a33", "One sentence in A, several in B")
	r.press(`[id="s=a33"] + .note [href="#s=b30"]`)
	r.at("s=b30", "It was avoidable")
	for _, back := range []string{"s=a33", "view=compare&claim=failure-to-engage-before-2022", "claim=failure-to-engage-before-2022", "claim=eastern-europe-is-sceptical"} {
		js[bool](r, `(history.back(), true)`)
		r.until(`location.hash === '#` + back + `'`)
	}
	r.at("claim=eastern-europe-is-sceptical", "Eastern European states")
}

const program = `document.documentElement.dataset.program`

func TestReaderWalks(t *testing.T) {
	h := hosted(t, "/")
	r := open(t, h.URL+"/")
	r.walk()
	r.until(program + ` === 'live'`)
	r.walk()
	r.press(`[aria-label="Eastern Europe is sceptical"] .neighbour[aria-keyshortcuts="n"]`)
	r.at("claim=ukraine-will-oppose-it", "vehemently oppose")
}

func TestReaderWalksWithoutTheProgram(t *testing.T) {
	h := hosted(t, "/")
	h.refuse = ".wasm"
	r := open(t, h.URL+"/")
	r.walk()
	r.until(program + ` === 'failed'`)
	r.until(`document.querySelector('#notice').textContent.includes('You can still read everything')`)
	r.walk()
}

func TestReaderWalksWithoutScripts(t *testing.T) {
	h := hosted(t, "/")
	r := open(t, h.URL+"/", chromedp.Func(func(ctx context.Context, t *chromedp.Target) error {
		_, err := cdp.Call(ctx, t, emulation.SetScriptExecutionDisabled, emulation.SetScriptExecutionDisabledParams{Value: true})
		return err
	}))
	r.walk()
	for _, name := range h.asked {
		if strings.HasSuffix(name, ".wasm") {
			t.Error("the program was fetched")
		}
	}
}

func TestReaderWalksUnderASubPath(t *testing.T) {
	h := hosted(t, "/news/2026/map")
	r := open(t, h.URL+"/news/2026/map/")
	r.walk()
	r.until(program + ` === 'live'`)
	r.walk()
}

// What if: without the program the address of one rejected claim says what
// follows; with it any number of claims can be rejected and taken back.
func TestReaderRejectsClaims(t *testing.T) {
	const said = `[...document.querySelectorAll('.whatif .said')].filter((e) => e.checkVisibility()).map((e) => e.textContent).join(' ')`
	h := hosted(t, "/")
	h.refuse = ".wasm"
	r := open(t, h.URL+"/#claim=failure-to-engage-before-2022")
	r.press(`[aria-label="Failure to engage before 2022"] .doubt`)
	r.until(said + `.includes('The thesis no longer stands unopposed: it is contested by “Eastern Europe is sceptical”.')`)
	r.until(said + `.includes('“Eastern Europe is sceptical” is left unanswered.')`)

	h.refuse = ""
	r = open(t, h.URL+"/")
	r.press(".to-whatif")
	r.until(program + ` === 'live'`)
	r.press(`[id="claim=no-veto"]`)
	r.until(`location.hash === '#view=whatif&reject=no-veto'`)
	r.until(said + `.includes('“NATO–Russia Council” no longer stands: it holds only if “No veto” does.')`)
	r.press(`[id="claim=outrage-brings-no-stability"]`)
	r.until(`location.hash === '#view=whatif&reject=no-veto,outrage-brings-no-stability'`)
	r.until(said + `.includes('“European leaders object” is left unanswered.')`)
	r.press(`.outcome .minis [data-toggle="reject"][href$="=no-veto"]`)
	r.until(`!` + said + `.includes('NATO–Russia Council')`)
	js[bool](r, `(history.back(), true)`)
	r.until(said + `.includes('“NATO–Russia Council” no longer stands')`)
	r.press(`.outcome [data-drop]`)
	r.until(`location.hash === '#view=whatif'`)
	r.until(`document.querySelector('.outcome.start').checkVisibility()`)
}

// A claim is rejected where the reader is, and stays rejected from view to
// view until it is taken back.
func TestReaderRejectsInPlace(t *testing.T) {
	h := hosted(t, "/")
	r := open(t, h.URL+"/")
	const doubt = `.detail.open .doubt`
	const told = `(document.querySelector('.without').checkVisibility() ? document.querySelector('.without p').textContent : '')`
	r.press(".to-outline")
	r.until(program + ` === 'live'`)
	js[bool](r, `(location.hash = 'claim=failure-to-engage-before-2022', true)`)
	r.press(doubt)
	r.until(`location.hash === '#claim=failure-to-engage-before-2022&reject=failure-to-engage-before-2022'`)
	r.until(told + ` === 'Without “Failure to engage before 2022”: 2 other claims change.'`)
	r.at("claim=failure-to-engage-before-2022&reject=failure-to-engage-before-2022", "it is contested by “Eastern Europe is sceptical”")
	if word := js[string](r, `document.querySelector('[id="claim=thesis"] .where').textContent`); word != "contested" {
		t.Errorf("the card of the thesis says %q", word)
	}
	r.press(".to-compare")
	r.until(`document.querySelector('.compare').checkVisibility() && ` + told + ` !== ''`)
	r.press(".without a")
	r.until(`location.hash === '#view=whatif&reject=failure-to-engage-before-2022' && ` + told + ` === ''`)
	r.press(".to-tour")
	r.press(`.step.open .doubt`)
	r.until(told + ` .startsWith('Without 2 claims: ') && location.hash.startsWith('#tour=')`)
	r.press(".without [data-drop]")
	r.until(told + ` === '' && !location.hash.includes('reject')`)
	js[bool](r, `(history.back(), true)`)
	r.until(told + ` !== ''`)
}

// The tour goes step by step, by links, keys and addresses, with the program
// and without, and leads to the map and back to its step.
func TestReaderTakesTheTour(t *testing.T) {
	const step = `[...document.querySelectorAll('.step')].filter((e) => e.checkVisibility()).map((e) => e.querySelector('.progress').textContent).join()`
	for _, refuse := range []string{".wasm", ""} {
		h := hosted(t, "/")
		h.refuse = refuse
		r := open(t, h.URL+"/")
		r.press(".to-tour")
		r.until(step + ` === 'Step 1 of 8'`)
		if refuse == "" {
			r.until(program + ` === 'live'`)
		}
		js[bool](r, `([1, 2, 3].forEach(() => document.body.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowRight', bubbles: true }))), true)`) // as fast as can be
		r.until(step + ` === 'Step 4 of 8'`)
		r.press(`[id="tour=4"] .previous`)
		r.press(`[id="tour=3"] .previous`)
		r.until(step + ` === 'Step 2 of 8'`)
		r.do(chromedp.KeyEvent(kb.ArrowRight))
		r.until(step + ` === 'Step 3 of 8'`)
		r.do(chromedp.KeyEvent(kb.ArrowLeft))
		r.until(step + ` === 'Step 2 of 8' && location.hash === '#tour=2'`)
		r.press(`[id="tour=2"] .dots li:nth-child(6) a`)
		r.until(step + ` === 'Step 6 of 8'`)
		r.press(`[id="tour=6"] .actions [href="#claim=eastern-europe-is-sceptical"]`)
		r.at("claim=eastern-europe-is-sceptical", "Eastern European states")
		js[bool](r, `(history.back(), true)`)
		r.until(step + ` === 'Step 6 of 8'`)
		r.press(`[id="tour=6"] .leave`)
		r.until(step + ` === '' && location.hash === '#view=map'`)
		r.press(".to-tour") // goes on where it was left
		r.until(step + ` === 'Step 6 of 8'`)
	}
}

// In a frame of another site, whose storage the browser blocks, the program
// starts and answers.
func TestReaderInAForeignFrame(t *testing.T) {
	h := hosted(t, "/")
	child := strings.Replace(h.URL, "127.0.0.1", "localhost", 1) + "/probed"
	r := open(t, h.URL+"/story?frame="+child)
	js[bool](r, `addEventListener('message', (e) => { if (e.data.storage) window.told = e.data; }), true`)
	r.until(`!!window.told`)
	if storage := js[string](r, `told.storage`); storage != "blocked" {
		t.Fatalf("storage is %s: this test shows nothing", storage)
	}
	length := js[int](r, `history.length`)
	r.do(chromedp.MouseClickXY(200, 400)) // the reader touches the frame
	js[bool](r, `frame.contentWindow.postMessage({ press: '.shortcut' }, '*'), true`)
	r.until(`told.hash === '#claim=eastern-europe-is-sceptical' && told.open === 'Eastern Europe is sceptical'`)
	js[bool](r, `frame.contentWindow.postMessage({ press: '[aria-label="Eastern Europe is sceptical"] .minis a' }, '*'), true`)
	r.until(`told.open === 'Thesis'`)
	if n := js[int](r, `history.length`); n != length {
		t.Errorf("the frame adds %d to the history", n-length)
	}
}

// Starting the program changes nothing in the page but the sign that it runs,
// and which of the claims Tab leads to.
func TestFirstRenderIsThePage(t *testing.T) {
	h := hosted(t, "/")
	r := open(t, h.URL+"/")
	before := js[string](r, `document.body.innerHTML`)
	js[bool](r, `(location.hash = 'claim=thesis', true)`) // an address focuses its place
	js[bool](r, `(location.hash = 'view=map', scrollTo(0, 0), true)`)
	r.do(chromedp.MouseClickXY(640, 20)) // beside every control: nothing starts
	if state := js[string](r, program); state != "waiting" {
		t.Errorf("the program is %s before anything was wanted", state)
	}
	place := js[[]float64](r, `(() => { const b = document.querySelector('.tab.to-map').getBoundingClientRect(); return [b.x + 5, b.y + 5]; })()`)
	r.do(chromedp.MouseEvent("mouseMoved", place[0], place[1]))
	r.until(program + ` === 'live'`)
	if stops := js[int](r, `[...document.querySelectorAll('.argument :is(.card, .ref, .fold input, .fold button)')].filter((e) => e.tabIndex === 0).length`); stops != 1 {
		t.Errorf("Tab leads to %d places of the map", stops)
	}
	after := js[string](r, `document.querySelectorAll('.argument :is(.card, .ref, .fold input, .fold button)').forEach((e) => e.removeAttribute('tabindex')), document.body.innerHTML`)
	if live := strings.Replace(after, `class="explorer live"`, `class="explorer"`, 1); live != before {
		t.Errorf("the page changed by more than the class live: %d and %d bytes", len(before), len(after))
	}
	if missed := js[int](r, `document.querySelector('script[data-wasm]').counterpoint.adopted.missed.length`); missed != 0 {
		t.Errorf("%d nodes were made anew", missed)
	}
}

// The page asks for nothing but its own files.
func TestNoForeignRequest(t *testing.T) {
	h := hosted(t, "/")
	r := open(t, h.URL+"/")
	r.press(".shortcut")
	r.until(program + ` === 'live'`)
	for _, url := range js[[]string](r, `performance.getEntriesByType('resource').map((e) => e.name)`) {
		if !strings.HasPrefix(url, h.URL+"/") && !strings.HasPrefix(url, "data:") {
			t.Errorf("a request to %s", url)
		}
	}
	if n := js[int](r, `document.cookie.length`); n != 0 {
		t.Error("the page sets a cookie")
	}
}

// At no width anything reaches over the side.
func TestNoSidewaysScroll(t *testing.T) {
	h := hosted(t, "/")
	r := open(t, h.URL+"/")
	for _, width := range []int64{1280, 1100, 680, 390, 320} {
		r.do(chromedp.EmulateViewport(width, 700))
		for _, fragment := range []string{"view=map", "claim=eastern-europe-is-sceptical", "view=outline", "view=compare", "s=a42", "view=whatif&reject=no-veto", "tour=6"} {
			js[bool](r, `(location.hash = '`+fragment+`', true)`)
			if over := js[int](r, `document.documentElement.scrollWidth - document.documentElement.clientWidth`); over > 0 {
				t.Errorf("%s at %d px reaches %d px over the side", fragment, width, over)
			}
		}
	}
}

// When the program runs, the rules for a page without it go from the style
// sheets; what the page shows then is the same.
func TestRulesWithoutTheProgramGo(t *testing.T) {
	h := hosted(t, "/")
	r := open(t, h.URL+"/")
	const without = `(() => { let n = 0; const look = (list) => { for (const rule of list.cssRules) { n += /:not\(\.live[,)]/.test(rule.selectorText || ''); if (rule.cssRules) look(rule); } }; for (const sheet of document.styleSheets) look(sheet); return n; })()`
	const looks = `[...document.querySelectorAll('body *:not(svg *)')].filter((e) => e.checkVisibility()).map((e) => { const b = e.getBoundingClientRect(), s = getComputedStyle(e); return [e.tagName, b.x, b.y, b.width, b.height, s.color, s.backgroundColor].join() })`
	if js[int](r, without) == 0 {
		t.Error("no rule is for a page without the program")
	}
	r.press(`[id="claim=no-veto"]`)
	r.until(`document.querySelector('.detail[aria-label="No veto"]').checkVisibility()`)
	before := js[[]string](r, looks)
	js[bool](r, `(document.querySelector('script[data-wasm]').counterpoint.start(), true)`)
	r.until(without + ` === 0`)
	after := js[[]string](r, looks)
	if !slices.Equal(before, after) {
		for i, was := range before {
			if i >= len(after) || after[i] != was {
				t.Errorf("%d elements, then %d; the first that differs: %s, then %s", len(before), len(after), was, after[min(i, len(after)-1)])
				break
			}
		}
	}
}

// A program that breaks when the page was its own leaves what it showed, and
// says so; the next link begins anew.
func TestTheProgramBreaksLate(t *testing.T) {
	h := hosted(t, "/")
	r := open(t, h.URL+"/")
	r.awake()
	js[bool](r, `(document.querySelector('script[data-wasm]').counterpoint.fail(new Error('out of memory')), true)`)
	r.until(`document.getElementById('notice').textContent !== '' && document.querySelector('.card').checkVisibility()`)
	r.press(`.to-compare`)
	r.until(`document.querySelector('.texts').checkVisibility() && ` + program + ` !== 'failed'`)
	r.press(`.to-map`)
	r.until(`document.querySelector('.card').checkVisibility() && !document.querySelector('.texts').checkVisibility()`)
}
