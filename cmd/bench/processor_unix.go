//go:build unix

package main

import "syscall"

// processor gives the seconds that the processor has worked for this program:
// unlike the clock they hardly depend on what else the machine does.
func processor() float64 {
	var u syscall.Rusage
	if syscall.Getrusage(syscall.RUSAGE_SELF, &u) != nil {
		return 0
	}
	return float64(u.Utime.Nano()+u.Stime.Nano()) / 1e9
}
