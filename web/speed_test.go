//go:build !js

package main

import (
	"strconv"
	"strings"
	"testing"

	"github.com/chromedp/cdproto/cdp"
	"github.com/chromedp/cdproto/emulation"
	"github.com/chromedp/cdproto/performance"
	"github.com/chromedp/chromedp"

	"counterpoint/app/view"
	"counterpoint/seeds"
)

// slowdowns are how many times slower the processor is made: a phone is about
// four times slower than the machines that pages are written on.
var slowdowns = []float64{1, 4}

// BenchmarkStart tells how long the program takes from the first byte that is
// fetched to the first answer, from a near host, and what of it the page's
// thread works.
func BenchmarkStart(b *testing.B) {
	for _, slowdown := range slowdowns {
		b.Run(strconv.Itoa(int(slowdown))+"x", func(b *testing.B) {
			h := serve(b, map[string]string{"/": explainerDocument(b)})
			total, work := 0.0, map[string]float64{}
			for range b.N {
				p := open(b, h.URL+"/?static")
				p.slow(slowdown)
				before := p.work()
				p.do(chromedp.Navigate(h.URL))
				p.live()
				total += js[float64](p, `started`)
				for name, ms := range p.work() {
					work[name] += ms - before[name]
				}
			}
			report(b, total, work)
		})
	}
}

// BenchmarkClick tells how long the page takes from a click on a link to the
// end of the frame that shows the answer, and what of it its thread works.
func BenchmarkClick(b *testing.B) {
	for _, slowdown := range slowdowns {
		b.Run(strconv.Itoa(int(slowdown))+"x", func(b *testing.B) {
			h := serve(b, map[string]string{"/": explainerDocument(b)})
			p := open(b, h.URL)
			p.live()
			js[float64](p, `clicks(20)`, chromedp.EvalAwaitPromise)
			p.slow(slowdown)
			before := p.work()
			total := js[float64](p, `clicks(`+strconv.Itoa(b.N)+`)`, chromedp.EvalAwaitPromise)
			work := p.work()
			for name := range work {
				work[name] -= before[name]
			}
			report(b, total, work)
		})
	}
}

// report tells milliseconds an operation.
func report(b *testing.B, total float64, work map[string]float64) {
	b.ReportMetric(0, "ns/op")
	b.ReportMetric(total/float64(b.N), "ms")
	for name, ms := range work {
		b.ReportMetric(ms/float64(b.N), name+"-ms")
	}
}

// work gives the time that the page's thread has worked so far, in
// milliseconds of the processor: alone, it does not depend on what else the
// machine does.
func (b tab) work() map[string]float64 {
	b.Helper()
	metrics, err := chromedp.Call(b.ctx, performance.GetMetrics, cdp.Empty{})
	if err != nil {
		b.Fatal(err)
	}
	work := map[string]float64{}
	for _, m := range metrics.Metrics {
		switch m.Name {
		case "ScriptDuration", "LayoutDuration", "RecalcStyleDuration", "TaskDuration":
			work[strings.ToLower(strings.TrimSuffix(m.Name, "Duration"))] = 1000 * m.Value
		}
	}
	return work
}

const speedScript = `
	const born = performance.now();
	new MutationObserver(() => { if (document.documentElement.dataset.program === 'live') window.started = performance.now() - born; })
		.observe(document.documentElement, { attributes: true });
	let next = 0;
	async function clicks(n) {
		const all = [...document.querySelectorAll('a[href^="#claim="]')].filter((a) => a.getClientRects().length);
		const links = all.filter((a, i) => all.findIndex((b) => b.hash === a.hash) === i);
		const answer = () => new Promise((done) => {
			const watch = new MutationObserver(() => { watch.disconnect(); requestAnimationFrame(() => setTimeout(done)); });
			watch.observe(document.body, { attributes: true, childList: true, characterData: true, subtree: true });
		});
		let total = 0;
		for (let i = 0; i < n; i++) {
			const from = performance.now(), answered = answer();
			while (links[++next % links.length].hash === location.hash);
			links[next % links.length].click();
			await answered;
			total += performance.now() - from;
			await new Promise((done) => setTimeout(done, 50));
		}
		return total;
	}`

// explainerDocument is the page of the shipped explainer.
func explainerDocument(t testing.TB) string {
	t.Helper()
	d, err := explorer(seeds.Read, false, nil)
	if err != nil {
		t.Fatal(err)
	}
	return document(view.HTML(d.tree(firstModel))+`<script src="speed.js"></script>`, `data-wasm="app.wasm" data-start="eager"`)
}

func (b tab) slow(times float64) {
	b.Helper()
	if _, err := chromedp.Call(b.ctx, performance.Enable, performance.EnableParams{TimeDomain: performance.EnableTimeDomainThreadTicks}); err != nil {
		b.Fatal(err)
	}
	if _, err := chromedp.Call(b.ctx, emulation.SetCPUThrottlingRate, emulation.SetCPUThrottlingRateParams{Rate: times}); err != nil {
		b.Fatal(err)
	}
}
