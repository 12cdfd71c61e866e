//go:build !unix && !js

package main

// processor is not known here: the tables say so by a stroke.
func processor() float64 { return 0 }
