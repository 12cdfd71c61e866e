//go:build !js

package main

import (
	"net/http"
	"os"
	"path"
	"strings"
	"testing"
)

// Pages around, each with the script that its newsroom uses, show the site in
// frames of another site with more and fewer rights. Every one of them must
// follow the frame when it grows and when it shrinks.

// npm is where "make parents" puts the scripts.
const npm = "../../.cache/npm/node_modules"

// parent is a script that a page around uses.
type parent struct {
	name  string
	files []string // of npm; the first must be there
	page  string   // HTML with the script; frame(rights) makes a frame beside it
}

// frame makes a frame by hand with the rights "none", which are all, "origin"
// and "scripts", and hands it to a function of the page.
const handmade = `
	const make = (rights, i) => {
		const f = document.createElement('iframe');
		f.id = 'frame' + i;
		f.style.cssText = 'width:390px;border:0';
		if (rights) f.sandbox = rights;
		return f;
	};
	const byHand = (follow) => each((rights, i) => {
		const f = make(rights, i);
		document.body.append(f);
		f.src = src;
		follow(f);
	});`

var parents = []parent{
	{"none", nil, `<script>byHand(() => {})</script>`},
	{"pym", []string{"pym.js/dist/pym.v1.min.js"}, `<script src="npm/pym.js/dist/pym.v1.min.js"></script>
		<script>each((rights, i) => {
			const at = document.createElement('div');
			at.id = 'at' + i;
			at.style.width = '390px';
			document.body.append(at);
			new pym.Parent(at.id, src, rights ? { sandbox: rights } : {});
		})</script>`},
	{"newswire", []string{"@newswire/frames/dist/frames.umd.js"}, `<script src="npm/@newswire/frames/dist/frames.umd.js"></script>
		<script>each((rights) => {
			const at = document.createElement('div');
			at.style.width = '390px';
			document.body.append(at);
			new newswireFrames.Framer(at, { src, attributes: rights ? { sandbox: rights } : {} });
		})</script>`},
	{"newswire, late", []string{"@newswire/frames/dist/frames.umd.js"}, `<script src="npm/@newswire/frames/dist/frames.umd.js"></script>
		<script>byHand((f) => f.onload = () => setTimeout(() => newswireFrames.observeIframe(f), 300))</script>`},
	{"sidechain", []string{"@nprapps/sidechain/dist/sidechain.js"}, `<script src="npm/@nprapps/sidechain/dist/sidechain.js"></script>
		<script>each((rights) => {
			const s = document.createElement('side-chain');
			s.style.width = '390px';
			document.body.append(s);
			if (rights) s.iframe.sandbox = rights;
			s.src = src;
		})</script>`},
	{"iframe-resizer 4", []string{"iframe-resizer/js/iframeResizer.min.js"}, `<script src="npm/iframe-resizer/js/iframeResizer.min.js"></script>
		<script>byHand((f) => iFrameResize({ checkOrigin: false, heightCalculationMethod: 'documentElementOffset' }, f))</script>`},
	{"iframe-resizer 5", []string{"@iframe-resizer/parent/index.umd.js"}, `<script src="npm/@iframe-resizer/parent/index.umd.js"></script>
		<script>byHand((f) => iframeResize({ license: 'GPLv3', checkOrigin: false }, f))</script>`},
	{"open-iframe-resizer", []string{"@open-iframe-resizer/core/dist/index.js"}, `<script type="module">
		import { initialize } from './npm/@open-iframe-resizer/core/dist/index.js';
		byHand((f) => initialize({ checkOrigin: false }, f));</script>`},
	{"Datawrapper", nil, `<script>
		addEventListener('message', (e) => {
			if (e.data['datawrapper-height'] === undefined) return;
			for (const id in e.data['datawrapper-height']) for (const f of frames()) if (f.contentWindow === e.source) f.style.height = e.data['datawrapper-height'][id] + 'px';
		});
		byHand(() => {})</script>`},
	{"Guardian", nil, `<script>
		addEventListener('message', (e) => {
			let message;
			try { message = JSON.parse(e.data); } catch (other) { return; }
			if (message.type === 'set-height') for (const f of frames()) if (f.contentWindow === e.source) f.style.height = message.value + 'px';
		});
		byHand(() => {})</script>`},
	{"WordPress", nil, `<script>
		const secrets = new WeakMap();
		addEventListener('message', ({ data, source }) => {
			if (!data || !data.secret || !data.message || !data.value || /[^a-zA-Z0-9]/.test(data.secret)) return;
			for (const f of frames()) {
				if (f.contentWindow !== source || secrets.get(f) !== data.secret || data.message !== 'height') continue;
				f.height = Math.min(Math.max(parseInt(data.value, 10), 200), 1000);
				f.told = data.value;
			}
		});
		each((rights, i) => {
			const f = make(rights, i);
			secrets.set(f, 'secret' + i);
			document.body.append(f);
			f.src = src + '#?secret=secret' + i;
		})</script>`},
	{"AMP", nil, `<script>
		addEventListener('message', ({ data, source }) => {
			if (data.sentinel === 'amp' && data.type === 'embed-size') for (const f of frames()) if (f.contentWindow === source) f.style.height = data.height + 'px';
		});
		byHand(() => {})</script>`},
}

// begin is the start of every page around: frames are those of the page, told
// is what each says of itself, by its place. The frames stand side by side: a
// browser lets those out of sight sleep.
const begin = `<!doctype html><meta charset="utf-8"><title>Story</title><style>body { display: flex }</style><body><script>
	const src = location.href.replace('127.0.0.1', 'localhost').replace(/around.*/, 'probed');
	const each = (make) => ['', 'allow-scripts allow-same-origin allow-popups allow-popups-to-escape-sandbox', 'allow-scripts'].forEach(make);
	const deep = (root) => [...root.querySelectorAll('*')].flatMap((e) => e.localName === 'iframe' ? [e] : e.shadowRoot ? deep(e.shadowRoot) : []);
	const frames = () => deep(document);
	const told = [];
	addEventListener('message', (e) => { if (e.data && e.data.program) told[frames().findIndex((f) => f.contentWindow === e.source)] = e.data; });
	const press = (css) => frames().forEach((f) => f.contentWindow.postMessage({ press: css }, '*'));
	const heights = () => frames().map((f) => f.told || Math.round(f.getBoundingClientRect().height));
	const followed = () => told.filter(Boolean).length === 3 && heights().every((h, i) => Math.abs(h - told[i].height) <= 1);
` + handmade + `</script>`

func TestParentsFollow(t *testing.T) {
	h := hosted(t, "/")
	h.refuse = ".wasm"
	h.around = func(w http.ResponseWriter, r *http.Request) {
		if file, ok := strings.CutPrefix(r.URL.Path, "/around/npm/"); ok {
			http.ServeFile(w, r, path.Join(npm, file))
			return
		}
		for _, p := range parents {
			if r.URL.Path == "/around/"+p.name {
				w.Header().Set("Content-Type", "text/html; charset=utf-8")
				_, _ = w.Write([]byte(begin + p.page + "</body>"))
			}
		}
	}
	for _, p := range parents {
		t.Run(p.name, func(t *testing.T) {
			for _, file := range p.files {
				if _, err := os.Stat(path.Join(npm, file)); err != nil {
					absent(t, "npm's "+file, "make parents")
				}
			}
			r := open(t, h.URL+"/around/"+p.name)
			r.until(`told.filter(Boolean).length === 3`)
			if p.name == "none" {
				r.until(`told.every((t) => t.height > 1000) && heights().join() === '150,150,150'`)
				return
			}
			r.follows(`told.every((t) => t.open === '')`)
			before := js[[]int](r, `heights()`)
			js[bool](r, `(press('.shortcut'), true)`)
			r.follows(`told.every((t) => t.open === 'Eastern Europe is sceptical')`)
			grown := js[[]int](r, `heights()`)
			js[bool](r, `(press('[aria-label="Eastern Europe is sceptical"] .close'), true)`)
			r.follows(`told.every((t) => t.open === '')`)
			shrunk := js[[]int](r, `heights()`)
			for i := range before {
				if grown[i] < before[i]+100 || shrunk[i] != before[i] {
					t.Errorf("frame %d: %d px, open %d, closed %d", i, before[i], grown[i], shrunk[i])
				}
			}
		})
	}
}

// follows waits for all frames to show something and to be as high as it is.
func (r reader) follows(what string) {
	r.Helper()
	r.until(what + ` && followed()`)
}

// absent leaves a test out where what it needs is not there, outside of CI.
func absent(t *testing.T, what, hint string) {
	t.Helper()
	if os.Getenv("CI") != "" {
		t.Fatalf("%s is not here\nhint: %s", what, hint)
	}
	t.Skipf("%s is not here\nhint: %s", what, hint)
}
