package main

import (
	"fmt"
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

// How numbers are written in a table.

func seconds(s float64) string {
	switch {
	case s == 0:
		return "–"
	case s < 1e-6:
		return fmt.Sprintf("%.0f ns", s*1e9)
	case s < 1e-3:
		return fmt.Sprintf("%.2f µs", s*1e6)
	case s < 1:
		return fmt.Sprintf("%.1f ms", s*1e3)
	}
	return fmt.Sprintf("%.2f s", s)
}

func megabytes(n uint64) string {
	if n == 0 {
		return "–"
	}
	return fmt.Sprintf("%.1f MB", float64(n)/1e6)
}

func kilobytes(n float64) string { return fmt.Sprintf("%.1f kB", n/1e3) }

func share(x float64) string { return fmt.Sprintf("%.4f", x) }

func count(n float64) string { return fmt.Sprintf("%.0f", n) }
