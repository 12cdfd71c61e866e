// Package static holds the hand-written files that every built page is served
// with. Start with [Files].
package static

import "embed"

// Files holds the files by their names, such as boot.js.
//
//go:embed *.css *.js
var Files embed.FS
