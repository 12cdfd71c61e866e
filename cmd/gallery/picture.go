//go:build !js

package main

import (
	"errors"
	"fmt"
	"net/http"
	"net/http/httptest"
	"os"
	"path/filepath"

	"counterpoint/cmd/chrome"
)

// widths of the frames and pictures, in CSS pixels.
var widths = []int64{1280, 680, 390, 320}

// tallest is how much of a page a picture shows.
const tallest = 2400

// looks are how a reader's system may want the page to look.
var looks = []struct {
	name   string
	wants  map[string]string
	widths []int64
}{
	{"light", map[string]string{"prefers-color-scheme": "light"}, widths},
	{"dark", map[string]string{"prefers-color-scheme": "dark"}, widths},
	{"forced", map[string]string{"forced-colors": "active", "prefers-color-scheme": "dark"}, []int64{1280, 390}},
}

// photograph takes a picture of every page in every look at every width.
func photograph(out string, all []shown) error {
	b, err := chrome.Start()
	if err != nil {
		return err
	}
	defer b.Close()
	h := httptest.NewServer(http.FileServer(http.Dir(out)))
	defer h.Close()
	folder := filepath.Join(out, "pictures")
	if err := os.MkdirAll(folder, 0o755); err != nil {
		return err
	}
	for _, look := range looks {
		for _, width := range look.widths {
			err := withTab(b, func(t *chrome.Tab) error {
				if err := t.Prefers(look.wants); err != nil {
					return err
				}
				for _, s := range all {
					file := filepath.Join(folder, fmt.Sprintf("%s-%d-%s.png", s.name(), width, look.name))
					if err := take(t, h.URL+"/"+s.name()+".html", width, file); err != nil {
						return fmt.Errorf("%s: %w", file, err)
					}
				}
				return nil
			})
			if err != nil {
				return err
			}
		}
	}
	return nil
}

// withTab does something in a tab of its own.
func withTab(b *chrome.Browser, do func(t *chrome.Tab) error) error {
	t, err := b.Tab()
	if err != nil {
		return err
	}
	defer t.Close()
	return do(t)
}

// take takes one picture, as tall as the page is.
func take(t *chrome.Tab, address string, width int64, file string) error {
	if err := errors.Join(t.Wide(width, 800), t.Open(address)); err != nil {
		return err
	}
	height, err := chrome.Value[int64](t, `Math.ceil(document.documentElement.getBoundingClientRect().height)`)
	if err != nil {
		return err
	}
	if err := t.Wide(width, max(400, min(height, tallest))); err != nil {
		return err
	}
	data, err := t.Picture()
	if err != nil {
		return err
	}
	return os.WriteFile(file, data, 0o644)
}
