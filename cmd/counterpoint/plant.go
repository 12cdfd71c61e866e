package main

import (
	"context"
	"errors"
	"io/fs"
	"os"
	"path/filepath"
)

// A new folder is made whole or not at all: beside its place, then moved there.

// plant makes a folder of files where there is none, or an empty one.
func plant(ctx context.Context, dir string, files []file) error {
	if err := vacant(dir); err != nil {
		return err
	}
	place, err := filepath.Abs(dir)
	if err != nil {
		return cannot("find the folder", dir, err)
	}
	if err := os.MkdirAll(filepath.Dir(place), 0o777); err != nil {
		return cannot("make the folder around it", dir, err)
	}
	work, err := os.MkdirTemp(filepath.Dir(place), "."+filepath.Base(place)+"-")
	if err != nil {
		return cannot("write beside it", dir, err)
	}
	defer os.RemoveAll(work)
	fresh := filepath.Join(work, "new")
	if err := writeAll(ctx, fresh, files); err != nil {
		return cannot("write the folder", dir, err)
	}
	if err := os.Remove(place); err != nil && !errors.Is(err, fs.ErrNotExist) {
		return cannot("put the folder in its place", dir, err)
	}
	if err := os.Rename(fresh, place); err != nil {
		return cannot("put the folder in its place", dir, err)
	}
	return nil
}

// vacant fails when something stands in the place of a folder.
func vacant(dir string) error {
	entries, err := os.ReadDir(dir)
	switch {
	case errors.Is(err, fs.ErrNotExist):
		return nil
	case err != nil:
		if info, e := os.Stat(dir); e == nil && !info.IsDir() {
			return fail(dir, "there is a file of that name", "name a folder that does not exist yet")
		}
		return cannot("look into the folder", dir, err)
	case len(entries) > 0:
		var names []string
		for _, e := range entries {
			names = append(names, e.Name())
		}
		return fail(dir, "the folder holds files already: "+listed(names), "name a folder that does not exist yet; nothing was changed")
	}
	return nil
}

// writeAll makes a folder of files. It stops between two of them when the user
// does not want it any more.
func writeAll(ctx context.Context, folder string, files []file) error {
	if err := os.Mkdir(folder, 0o777); err != nil {
		return err
	}
	for _, f := range files {
		if ctx.Err() != nil {
			return errors.New("interrupted; nothing was changed")
		}
		if err := os.WriteFile(filepath.Join(folder, f.name), f.data, 0o666); err != nil {
			return err
		}
	}
	return nil
}
