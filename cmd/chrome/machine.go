//go:build !js

package chrome

import (
	"github.com/chromedp/cdproto/cdp"
	"github.com/chromedp/cdproto/emulation"
	"github.com/chromedp/cdproto/network"
	"github.com/chromedp/cdproto/page"
	"github.com/chromedp/chromedp"
)

// Slowed makes the processor so many times slower; 1 is as it is.
func (t *Tab) Slowed(times float64) error {
	_, err := chromedp.Call(t.ctx, emulation.SetCPUThrottlingRate, emulation.SetCPUThrottlingRateParams{Rate: times})
	return err
}

// OnSlow4G makes the network what Lighthouse calls slow 4G: 150 ms to and fro,
// 1.6 Mbit/s down, 750 kbit/s up.
func (t *Tab) OnSlow4G() error {
	const bit = 1. / 8
	_, err := chromedp.Call(t.ctx, emulateNetwork, networkParams{
		MatchedNetworkConditions: []*network.Conditions{{Latency: 150, DownloadThroughput: 1.6e6 * bit, UploadThroughput: 750e3 * bit}},
	})
	return err
}

// networkParams are those of [network.EmulateNetworkConditionsByRule] with the
// parameter that browsers wanted until 2026.
type networkParams struct {
	Offline                  bool                  `json:"offline"`
	MatchedNetworkConditions []*network.Conditions `json:"matchedNetworkConditions"`
}

var emulateNetwork = cdp.Command[networkParams, cdp.Empty]{Method: network.CommandEmulateNetworkConditionsByRule}

// Wide sets the size of the window; a narrow one is that of a phone with a
// touch screen.
func (t *Tab) Wide(width, height int64) error {
	if width < 700 {
		return t.Do(chromedp.EmulateViewport(width, height, chromedp.EmulateMobile, chromedp.EmulateTouch))
	}
	return t.Do(chromedp.EmulateViewport(width, height))
}

// Prefers sets what the reader's system prefers, by the names of CSS:
// "prefers-color-scheme", "dark".
func (t *Tab) Prefers(features map[string]string) error {
	var list []*emulation.MediaFeature
	for _, name := range []string{"prefers-color-scheme", "prefers-reduced-motion", "prefers-contrast", "forced-colors"} {
		if value, ok := features[name]; ok {
			list = append(list, &emulation.MediaFeature{Name: name, Value: value})
		}
	}
	_, err := chromedp.Call(t.ctx, emulation.SetEmulatedMedia, emulation.SetEmulatedMediaParams{Features: list})
	return err
}

// Before runs a script in every page before its own.
func (t *Tab) Before(script string) error {
	_, err := chromedp.Call(t.ctx, page.AddScriptToEvaluateOnNewDocument, page.AddScriptToEvaluateOnNewDocumentParams{Source: script})
	return err
}

// Picture takes a PNG of the window as it is.
func (t *Tab) Picture() ([]byte, error) { return chromedp.Run(t.ctx, chromedp.CaptureScreenshot()) }
