//go:build !js

package main

import "io"

// tables in the order in which they are printed.
var tables = []struct {
	name  string
	print func(to io.Writer) error
}{
	{"read", readTable},
	{"link", linkTable},
	{"hostile", hostileTable},
	{"distance", distanceTable},
	{"peers", peersTable},
	{"page", pageTables},
	{"react", reactTable},
	{"long", longTable},
	{"large", largeTable},
	{"lighthouse", lighthouseTable},
}
