package main

import (
	"runtime"
	"time"
)

// reading is what one case of a table has cost and found.
type reading struct {
	Wall    float64            // seconds of the clock, the least of the runs
	CPU     float64            // seconds of the processor, the least of the runs
	Allocs  uint64             // of the first run
	Bytes   uint64             // allocated in the first run
	Memory  uint64             // bytes that the program has taken from the system in the end
	Numbers map[string]float64 // what else the case tells
}

// Runs of a case go on until so much time is gone.
const (
	enough    = 2 * time.Second
	leastRuns = 4
	mostRuns  = 2000
)

// timed does something over and over and tells what it cost.
func timed(do func()) reading {
	runtime.GC()
	r := reading{Numbers: map[string]float64{}}
	begun := time.Now()
	for n := 0; n < mostRuns && (n < leastRuns || time.Since(begun) < enough); n++ {
		var before, after runtime.MemStats
		runtime.ReadMemStats(&before)
		from, busy := time.Now(), processor()
		do()
		wall, cpu := time.Since(from).Seconds(), processor()-busy
		runtime.ReadMemStats(&after)
		if n == 0 {
			r.Wall, r.CPU, r.Memory = wall, cpu, after.Sys
			r.Allocs, r.Bytes = after.Mallocs-before.Mallocs, after.TotalAlloc-before.TotalAlloc
		}
		r.Wall, r.CPU = min(r.Wall, wall), min(r.CPU, cpu)
	}
	return r
}
