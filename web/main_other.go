//go:build !js

package main

import "fmt"

func main() {
	fmt.Println("this program runs in a browser; build it with: go run ./cmd/wasm -o DIR")
}
