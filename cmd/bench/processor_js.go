package main

import "syscall/js"

// processor gives the seconds that the processor has worked for node.
func processor() float64 {
	u := js.Global().Get("process").Call("cpuUsage")
	return (u.Get("user").Float() + u.Get("system").Float()) / 1e6
}
