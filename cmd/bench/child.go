//go:build !js

package main

import (
	"bytes"
	"encoding/json"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"sync"
)

// cacheDir is where what is built and fetched for measuring lies, from the root
// of the module; git leaves it alone.
const cacheDir = ".cache"

// native measures a case in a process of this program.
func native(name string) (reading, error) {
	self, err := os.Executable()
	if err != nil {
		return reading{}, err
	}
	return measured(exec.Command(self, measureOnly, name), name)
}

// wasm measures a case in WebAssembly, under node. Without node the reading is
// empty.
func wasm(name string) (reading, error) {
	p, err := program()
	if err != nil || p == nil {
		return reading{}, err
	}
	node := exec.Command("node", "--stack-size=8192", p.exec, p.file, measureOnly, name)
	node.Env = []string{"PATH=" + os.Getenv("PATH"), "HOME=" + os.Getenv("HOME")} // Go's runner refuses a long environment
	return measured(node, name)
}

func measured(cmd *exec.Cmd, name string) (reading, error) {
	var r reading
	var stderr bytes.Buffer
	cmd.Stderr = &stderr
	out, err := cmd.Output()
	if err == nil {
		err = json.Unmarshal(out, &r)
	}
	if err != nil {
		return r, fmt.Errorf("measure %s: %w\n%s", name, err, stderr.String())
	}
	return r, nil
}

// built is this program for WebAssembly, and Go's script that runs it.
type built struct{ file, exec string }

// program builds this program for WebAssembly, once; nil without node.
var program = sync.OnceValues(func() (*built, error) {
	if _, err := exec.LookPath("node"); err != nil {
		fmt.Fprintln(os.Stderr, "node is not here: WebAssembly is left out")
		return nil, nil
	}
	root, err := goTool("env", "GOROOT")
	if err != nil {
		return nil, err
	}
	p := &built{filepath.Join(cacheDir, "bench", "bench.wasm"), filepath.Join(root, "lib", "wasm", "wasm_exec_node.js")}
	_, err = goTool("build", "-trimpath", "-o", p.file, "./cmd/bench")
	return p, err
})

// goTool runs the go tool for js/wasm at the root of the module and gives what
// it prints.
func goTool(args ...string) (string, error) {
	cmd := exec.Command("go", args...)
	cmd.Env = append(os.Environ(), "GOOS=js", "GOARCH=wasm")
	out, err := cmd.CombinedOutput()
	if err != nil {
		return "", fmt.Errorf("go %s: %w\n%s", strings.Join(args, " "), err, out)
	}
	return strings.TrimSpace(string(out)), nil
}
