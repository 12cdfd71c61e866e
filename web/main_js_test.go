//go:build js && wasm

package main

import "testing"

// TestMain is the trial page when the tests are built for a browser.
func TestMain(*testing.M) {
	if err := run(func() (drawing, error) { return drawing{tree: trial}, nil }); err != nil {
		tell(err)
	}
}
