//go:build !js

package main

import (
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
)

// fetched installs packages of npm into a folder of the cache, once, and gives
// that folder; empty, with a word on the error output, where npm does not give
// them. Versions are exact; no lock file is written, so that nothing names the
// registry that they came from. Scripts of packages do not run.
func fetched(group string, packages ...string) string {
	dir := filepath.Join(cacheDir, "npm", group)
	want := strings.Join(packages, " ") + "\n"
	done := filepath.Join(dir, "installed")
	if have, err := os.ReadFile(done); err == nil && string(have) == want {
		return dir
	}
	if err := os.MkdirAll(dir, 0o755); err != nil {
		return without(group, err.Error())
	}
	args := []string{"install", "--no-save", "--no-package-lock", "--no-audit", "--no-fund", "--ignore-scripts", "--prefix", "."}
	npm := exec.Command("npm", append(args, packages...)...)
	npm.Dir = dir
	npm.Env = append(os.Environ(), "PUPPETEER_SKIP_DOWNLOAD=1")
	if out, err := npm.CombinedOutput(); err != nil {
		return without(group, lastLine(string(out), err))
	}
	if err := os.WriteFile(done, []byte(want), 0o644); err != nil {
		return without(group, err.Error())
	}
	return dir
}

func without(group, reason string) string {
	fmt.Fprintf(os.Stderr, "npm does not give %s (%s): it is left out\n", group, reason)
	return ""
}

func lastLine(out string, err error) string {
	lines := strings.Split(strings.TrimSpace(out), "\n")
	if last := lines[len(lines)-1]; last != "" {
		return last
	}
	return err.Error()
}
