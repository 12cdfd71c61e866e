package main

import "io"

// tables are printed by the native program alone; in WebAssembly it measures.
var tables []struct {
	name  string
	print func(to io.Writer) error
}
