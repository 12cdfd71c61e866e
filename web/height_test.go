//go:build !js

package main

import (
	"slices"
	"testing"
)

// around is a page that writes down what its frame says.
const around = `<!doctype html><title>Story</title><body>
	<iframe id="frame" width="640" height="200" src="/embed?childId=graph7#?secret=s3"></iframe>
	<script src="hear.js"></script></body>`

const hearScript = `
	window.heard = [];
	addEventListener('message', (e) => heard.push(e.data));
	const of = (kind) => heard.map(kind).filter(Boolean);
	window.told = () => ({
		amp: of((m) => m.sentinel === 'amp' && m.type === 'embed-size' && m.height),
		datawrapper: of((m) => m['datawrapper-height'] && Object.values(m['datawrapper-height'])[0]),
		guardian: of((m) => typeof m === 'string' && m[0] === '{' && JSON.parse(m).type === 'set-height' && JSON.parse(m).value),
		medium: of((m) => typeof m === 'string' && m[0] === '{' && JSON.parse(m).context === 'iframe.resize' && JSON.parse(m).height),
		pym: of((m) => typeof m === 'string' && (/^pymxPYMxgraph7xPYMxheightxPYMx(\d+)$/.exec(m) || [])[1]).map(Number),
		wordpress: of((m) => m.message === 'height' && m.secret === 's3' && m.value),
		open: of((m) => m.type === 'iframe-resized' && m.width === 640 && m.height),
		resizer: of((m) => typeof m === 'string' && (/^\[iFrameSizer\]frame4:(\d+):640:(init|resizeObserver)$/.exec(m) || [])[1]).map(Number),
	});`

func TestTheHeightIsTold(t *testing.T) {
	h := serve(t, map[string]string{
		"/": around,
		"/embed": `<!doctype html><style>*{margin:0}</style><body>` +
			`<div id="grow" style="height:300.5px"></div><script src="height.js"></script></body>`,
	})
	b := open(t, h.URL)
	all := []string{"amp", "datawrapper", "guardian", "medium", "pym", "wordpress"}
	b.heard(all, 301)
	js[bool](b, `(frame.contentDocument.getElementById('grow').style.height = '500px', true)`)
	b.heard(all, 301, 500)
	js[bool](b, `(frame.contentDocument.getElementById('grow').style.width = '50%', frame.height = 900, true)`)

	js[bool](b, `(frame.contentWindow.postMessage({ type: 'iframe-child-init' }, '*'), true)`)
	b.heard([]string{"open"}, 500)
	for range 2 {
		js[bool](b, `(frame.contentWindow.postMessage('[iFrameSizer]frame4:8:false:false:32:true:true::true', '*'), true)`)
	}
	b.heard([]string{"resizer"}, 500)
	js[bool](b, `(frame.contentWindow.postMessage('pymxPYMxgraph7xPYMxwidthxPYMx640', '*'), true)`)
	b.heard([]string{"pym"}, 301, 500, 500)

	js[bool](b, `(frame.contentDocument.getElementById('grow').style.height = '100px', true)`)
	b.heard([]string{"amp", "datawrapper", "guardian", "medium", "wordpress"}, 301, 500, 100)
	b.heard([]string{"open", "resizer"}, 500, 100)
}

func TestNoHeightWithoutAParent(t *testing.T) {
	h := serve(t, map[string]string{"/": `<!doctype html><body><script src="hear.js"></script><script src="height.js"></script></body>`})
	b := open(t, h.URL)
	if n := js[int](b, `heard.length`); n != 0 {
		t.Errorf("a page of its own told itself %v", js[[]any](b, `heard`))
	}
}

// heard checks which heights the page around was told in these words.
func (b tab) heard(words []string, want ...int) {
	b.Helper()
	for _, word := range words {
		b.until(`told().` + word + `.length >= ` + string(rune('0'+len(want))))
		if got := js[[]int](b, `told().`+word); !slices.Equal(got, want) {
			b.Errorf("in the words of %s: %v, want %v", word, got, want)
		}
	}
}
