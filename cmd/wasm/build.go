package main

import (
	"bytes"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
)

// cacheDir is where the trimmed copies lie, from the root of our module. The
// path ends up in the build: it stays relative, so that the same sources give
// the same bytes in every folder.
const cacheDir = ".cache/wasm"

// build writes app.wasm and the wasm_exec.js of the same Go to the folder out.
// A trimmed build that fails is an error: there is no way back to the stock
// one.
func build(out string, stock bool) error {
	root, err := moduleRoot()
	if err != nil {
		return err
	}
	args := []string{"build", "-trimpath", "-buildvcs=false", "-ldflags=-s -w", "-o", filepath.Join(out, "app.wasm")}
	if !stock {
		args = append(args, inlining()...)
		modfile, err := prepare(root)
		if err != nil {
			return fmt.Errorf("trim modules: %w", err)
		}
		args = append(args, "-modfile="+modfile)
		list, err := overlay(root)
		if err != nil {
			return fmt.Errorf("replace parts of Go: %w", err)
		}
		if list != "" {
			args = append(args, "-overlay="+list)
		}
	}
	if err := os.MkdirAll(out, 0o755); err != nil {
		return err
	}
	if _, err := command(root, append(args, "./web")...); err != nil {
		return err
	}
	return copyExec(out)
}

// hot are the packages whose inner loops want their calls inlined: linking
// while the reader waits, memory and maps.
var hot = []string{
	"runtime", "internal/runtime/maps",
	"counterpoint/app/link",
}

// inlining turns inlining off, which makes the program a twentieth smaller once
// it is compressed, but for the hot packages.
func inlining() []string {
	flags := []string{"-gcflags=all=-l"}
	for _, name := range hot {
		flags = append(flags, "-gcflags="+name+"=")
	}
	return flags
}

// command runs the go tool in a folder, for js/wasm without what the
// environment adds to builds, and gives what it prints.
func command(dir string, args ...string) (string, error) {
	cmd := exec.Command("go", args...)
	cmd.Dir = dir
	cmd.Env = append(os.Environ(), "GOOS=js", "GOARCH=wasm", "GOWASM=", "GOFLAGS=", "GOWORK=off", "GOEXPERIMENT=")
	var stdout, stderr bytes.Buffer
	cmd.Stdout, cmd.Stderr = &stdout, &stderr
	if err := cmd.Run(); err != nil {
		return "", fmt.Errorf("go %s: %w\n%s", args[0], err, strings.TrimSpace(stderr.String()))
	}
	return strings.TrimSpace(stdout.String()), nil
}

// moduleRoot finds the folder of our go.mod, from the working folder upwards.
func moduleRoot() (string, error) {
	gomod, err := command("", "env", "GOMOD")
	if err != nil {
		return "", err
	}
	if gomod == "" || gomod == os.DevNull {
		return "", errors.New("no go.mod here or above\nhint: run it inside the repository")
	}
	return filepath.Dir(gomod), nil
}

// prepare writes the trimmed copies and a go.mod that leads to them, and gives
// the name of that go.mod.
func prepare(root string) (string, error) {
	mod, err := os.ReadFile(filepath.Join(root, "go.mod"))
	if err != nil {
		return "", err
	}
	for _, m := range modules {
		if !bytes.Contains(mod, []byte(m.path+" ")) {
			continue // nobody needs it any more
		}
		if err := copyModule(root, m); err != nil {
			return "", err
		}
		mod = fmt.Appendf(mod, "\nreplace %s => ./%s/%s\n", m.path, cacheDir, m.stubs)
	}
	sum, err := os.ReadFile(filepath.Join(root, "go.sum"))
	if err != nil {
		return "", err
	}
	modfile := filepath.Join(root, cacheDir, "go.mod")
	return modfile, errors.Join(writeFile(modfile, mod), writeFile(filepath.Join(root, cacheDir, "go.sum"), sum))
}

// copyModule writes the trimmed copy of a module.
func copyModule(root string, m module) error {
	dir, err := moduleDir(root, m)
	if err != nil {
		return err
	}
	files, err := trim(m, dir)
	if err != nil {
		return err
	}
	return writeTree(filepath.Join(root, cacheDir, m.stubs), files)
}

// moduleDir gives the folder of a module in the module cache, downloading it
// when it is not there.
func moduleDir(root string, m module) (string, error) {
	if _, err := command(root, "mod", "download", m.path); err != nil {
		return "", err
	}
	found, err := command(root, "list", "-m", "-f", "{{.Version}} {{.Dir}}", m.path)
	if err != nil {
		return "", err
	}
	version, dir, _ := strings.Cut(found, " ")
	if version != m.version {
		return "", fmt.Errorf("go.mod asks for %s %q, the recipe is made for %q\nhint: go through the recipe in cmd/wasm", m.path, version, m.version)
	}
	return dir, nil
}

// writeTree makes a folder hold these files and no other Go file. What is
// already right is left alone.
func writeTree(dir string, files map[string][]byte) error {
	for name, content := range files {
		if err := writeFile(filepath.Join(dir, filepath.FromSlash(name)), content); err != nil {
			return err
		}
	}
	return filepath.WalkDir(dir, func(file string, e fs.DirEntry, err error) error {
		if err != nil || e.IsDir() {
			return err
		}
		name, err := filepath.Rel(dir, file)
		if _, ok := files[filepath.ToSlash(name)]; err != nil || ok || filepath.Ext(name) != ".go" {
			return err
		}
		return os.Remove(file)
	})
}

// writeFile writes a file in one step, so that builds at the same time never
// see half of it.
func writeFile(name string, content []byte) error {
	if old, err := os.ReadFile(name); err == nil && bytes.Equal(old, content) {
		return nil
	}
	if err := os.MkdirAll(filepath.Dir(name), 0o755); err != nil {
		return err
	}
	tmp, err := os.CreateTemp(filepath.Dir(name), ".new-*")
	if err != nil {
		return err
	}
	_, err = tmp.Write(content)
	if err = errors.Join(err, tmp.Close()); err == nil {
		err = os.Rename(tmp.Name(), name)
	}
	if err != nil {
		return errors.Join(err, os.Remove(tmp.Name()))
	}
	return nil
}

// copyExec writes the script that runs programs of this Go.
func copyExec(out string) error {
	goroot, err := command("", "env", "GOROOT")
	if err != nil {
		return err
	}
	script, err := os.ReadFile(filepath.Join(goroot, "lib", "wasm", "wasm_exec.js"))
	if err != nil {
		return err
	}
	return os.WriteFile(filepath.Join(out, "wasm_exec.js"), script, 0o644)
}
