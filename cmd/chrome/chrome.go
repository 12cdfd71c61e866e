//go:build !js

// Package chrome drives a Chromium for what measures and photographs pages:
// [Start] one, open a [Tab], and say what the reader's machine is like.
package chrome

import (
	"context"
	"errors"
	"fmt"
	"os"
	"os/exec"
	"time"

	"github.com/chromedp/chromedp"
)

// File finds the browser: the one that CHROMIUM names, or Chromium or Chrome
// where they are usually found.
func File() (string, error) {
	for _, name := range []string{os.Getenv("CHROMIUM"), "chromium", "chromium-browser", "google-chrome", "google-chrome-stable"} {
		if name == "" {
			continue
		}
		if file, err := exec.LookPath(name); err == nil {
			return file, nil
		}
	}
	return "", errors.New("no Chromium found\nhint: install chromium, or set CHROMIUM to its file")
}

// Browser is a running Chromium.
type Browser struct {
	ctx   context.Context
	close func()
}

// Start starts a browser without a window, which asks nothing of any other
// host by itself.
func Start() (*Browser, error) {
	file, err := File()
	if err != nil {
		return nil, err
	}
	options := append(chromedp.DefaultExecAllocatorOptions[:], chromedp.ExecPath(file), chromedp.NoSandbox,
		chromedp.Flag("disable-gpu", true), chromedp.Flag("disable-quic", true), chromedp.Flag("disable-component-update", true))
	started, stop := chromedp.NewExecAllocator(context.Background(), options...)
	ctx, end := chromedp.NewContext(started)
	b := &Browser{ctx, func() { end(); stop() }}
	if err := chromedp.Do(ctx); err != nil {
		b.close()
		return nil, fmt.Errorf("start Chromium: %w", err)
	}
	return b, nil
}

// Close ends the browser.
func (b *Browser) Close() { b.close() }

// Tab is an open page with a cache and a storage of its own.
type Tab struct {
	ctx    context.Context
	close  func()
	counts bool // how long it works
}

// patience is how long a tab may take for all that it is asked.
const patience = 10 * time.Minute

// Tab opens an empty tab.
func (b *Browser) Tab() (*Tab, error) {
	ctx, end := chromedp.NewContext(b.ctx, chromedp.WithNewBrowserContext())
	ctx, stop := context.WithTimeout(ctx, patience)
	t := &Tab{ctx: ctx, close: func() { stop(); end() }}
	if err := t.Do(); err != nil {
		t.close()
		return nil, err
	}
	return t, nil
}

// Close closes the tab.
func (t *Tab) Close() { t.close() }

// Do does what a reader does, one after the other.
func (t *Tab) Do(actions ...chromedp.Action[chromedp.Void]) error {
	return chromedp.Do(t.ctx, actions...)
}

// Open goes to an address and waits for the page to have loaded.
func (t *Tab) Open(url string) error { return t.Do(chromedp.Navigate(url)) }

// Value gives the value of an expression, or of the promise that it is.
func Value[T any](t *Tab, expression string) (T, error) {
	v, err := chromedp.Run(t.ctx, chromedp.Evaluate[T](expression, chromedp.EvalAwaitPromise))
	if err != nil {
		err = fmt.Errorf("%.80s: %w", expression, err)
	}
	return v, err
}

// Until waits for an expression to be true, at most so long.
func (t *Tab) Until(expression string, most time.Duration) error {
	for end := time.Now().Add(most); time.Now().Before(end); time.Sleep(20 * time.Millisecond) {
		if ok, err := Value[bool](t, "Boolean("+expression+")"); err == nil && ok {
			return nil
		}
	}
	return fmt.Errorf("waited in vain for %s", expression)
}
