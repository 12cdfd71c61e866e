package main

import (
	"context"
	"io/fs"
	"path/filepath"
	"slices"
	"strings"
	"time"
)

// Changes are found by looking again and again at the sizes and times of the
// files: that works on every system and disk. A change counts when two looks
// after it are equal, so that files are whole.

const (
	pause    = 150 * time.Millisecond // between two looks
	mostSeen = 5000                   // files looked at; a folder with more is hardly an explainer's
)

// watch calls changed with the names of the files that changed, came or went
// since the look known, until ctx is done.
func watch(ctx context.Context, dir string, known map[string]stamp, changed func(names []string)) {
	last := known
	tick := time.NewTicker(pause)
	defer tick.Stop()
	for {
		select {
		case <-ctx.Done():
			return
		case <-tick.C:
		}
		now := look(dir)
		if names := differ(known, now); len(names) > 0 && len(differ(last, now)) == 0 {
			known = now
			changed(names)
		}
		last = now
	}
}

// stamp is what a look sees of a file.
type stamp struct {
	size int64 // bytes
	time int64 // of the last change, in nanoseconds
}

// look gives the stamps of the files in a folder, hidden ones left out.
func look(dir string) map[string]stamp {
	seen := make(map[string]stamp)
	_ = filepath.WalkDir(dir, func(path string, entry fs.DirEntry, err error) error {
		hidden := path != dir && entry != nil && strings.HasPrefix(entry.Name(), ".")
		switch {
		case err != nil:
			return nil // it went meanwhile
		case hidden && entry.IsDir():
			return fs.SkipDir
		case len(seen) >= mostSeen:
			return fs.SkipAll
		case hidden || entry.IsDir():
			return nil
		}
		if info, err := entry.Info(); err == nil {
			name, _ := filepath.Rel(dir, path)
			seen[filepath.ToSlash(name)] = stamp{info.Size(), info.ModTime().UnixNano()}
		}
		return nil
	})
	return seen
}

// differ lists the files that are not the same in two looks, in order.
func differ(a, b map[string]stamp) []string {
	var names []string
	for name, s := range a {
		if b[name] != s {
			names = append(names, name)
		}
	}
	for name := range b {
		if _, both := a[name]; !both {
			names = append(names, name)
		}
	}
	slices.Sort(names)
	return names
}
