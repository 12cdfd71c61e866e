//go:build !js

package chrome

import (
	"github.com/chromedp/cdproto/cdp"
	"github.com/chromedp/cdproto/performance"
	"github.com/chromedp/chromedp"
)

// Work is the time that the thread of a page has worked, in milliseconds of the
// processor: alone, it does not depend on what else the machine does. Tasks are
// all of it.
type Work struct{ Script, Style, Layout, Tasks float64 }

// Work tells how long the page has worked since it was first asked.
func (t *Tab) Work() (w Work, err error) {
	if !t.counts {
		if _, err = chromedp.Call(t.ctx, performance.Enable, performance.EnableParams{TimeDomain: performance.EnableTimeDomainThreadTicks}); err != nil {
			return w, err
		}
		t.counts = true
	}
	metrics, err := chromedp.Call(t.ctx, performance.GetMetrics, cdp.Empty{})
	if err != nil {
		return w, err
	}
	in := map[string]*float64{"ScriptDuration": &w.Script, "RecalcStyleDuration": &w.Style, "LayoutDuration": &w.Layout, "TaskDuration": &w.Tasks}
	for _, m := range metrics.Metrics {
		if ms := in[m.Name]; ms != nil {
			*ms = 1000 * m.Value
		}
	}
	return w, nil
}

// Since is the work after other work.
func (w Work) Since(before Work) Work {
	return Work{w.Script - before.Script, w.Style - before.Style, w.Layout - before.Layout, w.Tasks - before.Tasks}
}
