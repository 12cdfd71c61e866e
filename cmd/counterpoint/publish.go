package main

import (
	"context"
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"counterpoint/app/dossier"
)

// A site is written whole or not at all: into a new folder beside its place,
// which then takes that place. What stands there is replaced only when it is
// empty or a site of ours that nobody has touched, which the manifest in it
// tells: nothing is lost that this program did not write.

// manifestName is the file of a site that lists the others.
const manifestName = ".counterpoint.json"

// manifest lists the files of a site with their SHA-256 in hexadecimal.
type manifest struct {
	Version int               `json:"version"`
	Files   map[string]string `json:"files"`
}

// publish writes files as the folder out.
func publish(ctx context.Context, out string, files []file) error {
	place, err := placeOf(out)
	if err != nil {
		return err
	}
	if err := replaceable(place, out); err != nil {
		return err
	}
	if err := os.MkdirAll(filepath.Dir(place), 0o777); err != nil {
		return cannot("make the folder around it", out, err)
	}
	work, err := os.MkdirTemp(filepath.Dir(place), "."+filepath.Base(place)+"-")
	if err != nil {
		return cannot("write beside it", out, err)
	}
	defer func() {
		os.RemoveAll(filepath.Join(work, "new"))
		os.Remove(work) // stays when an older site could not go back from it
	}()
	if err := fill(ctx, filepath.Join(work, "new"), files); err != nil {
		return cannot("write the site", out, err)
	}
	return swap(work, place, out)
}

// placeOf gives the absolute path of a folder to be, links followed.
func placeOf(out string) (string, error) {
	place, err := filepath.Abs(out)
	if err != nil {
		return "", cannot("find the folder", out, err)
	}
	if real, err := filepath.EvalSymlinks(place); err == nil {
		place = real
	}
	if here, err := os.Getwd(); err == nil {
		if real, err := filepath.EvalSymlinks(here); err == nil {
			here = real
		}
		if rest, err := filepath.Rel(place, here); err == nil && rest != ".." && !strings.HasPrefix(rest, ".."+string(filepath.Separator)) {
			return "", fail(out, "cannot replace the folder you are in", "name a folder in it, such as -o dist")
		}
	}
	return place, nil
}

// replaceable fails when something stands at place that is not to be lost.
func replaceable(place, out string) error {
	info, err := os.Lstat(place)
	switch {
	case errors.Is(err, fs.ErrNotExist):
		return nil
	case err != nil:
		return cannot("look at the folder", out, err)
	case !info.IsDir():
		return fail(out, "there is a file of that name", "name a folder for the site")
	}
	_, foreign, err := sorted(place)
	if err != nil {
		return cannot("look into the folder", out, err)
	}
	if len(foreign) > 0 {
		return fail(out, "the folder holds what this program did not write, or what has changed since: "+listed(foreign), "name another folder, or move these away; nothing was changed")
	}
	return nil
}

// sorted gives the names in a folder, in order: ours are those that its
// manifest lists and that are still as they were written.
func sorted(place string) (ours, foreign []string, err error) {
	entries, err := os.ReadDir(place)
	if err != nil {
		return nil, nil, err
	}
	m, err := readManifest(place)
	if err != nil {
		return nil, nil, err
	}
	for _, entry := range entries {
		name := entry.Name()
		data, err := os.ReadFile(filepath.Join(place, name))
		listed := entry.Type().IsRegular() && err == nil && m.Files[name] == sum(data)
		if listed || name == manifestName && m.Version > 0 {
			ours = append(ours, name)
		} else {
			foreign = append(foreign, name)
		}
	}
	return ours, foreign, nil
}

// readManifest reads the manifest of a folder, empty when it has none of ours.
func readManifest(place string) (manifest, error) {
	var m manifest
	data, err := os.ReadFile(filepath.Join(place, manifestName))
	if errors.Is(err, fs.ErrNotExist) {
		return m, nil
	}
	if err == nil && json.Unmarshal(data, &m) != nil {
		m = manifest{}
	}
	return m, err
}

// listed names the first few of names.
func listed(names []string) string {
	const shown = 3
	var quoted []string
	for _, n := range names[:min(len(names), shown)] {
		quoted = append(quoted, fmt.Sprintf("%q", n))
	}
	s := strings.Join(quoted, ", ")
	if more := len(names) - shown; more > 0 {
		s += fmt.Sprintf(" and %d more", more)
	}
	return s
}

// fill makes a folder of files and their manifest.
func fill(ctx context.Context, folder string, files []file) error {
	m := manifest{Version: dossier.Version, Files: make(map[string]string)}
	for _, f := range files {
		m.Files[f.name] = sum(f.data)
	}
	list, err := json.MarshalIndent(m, "", "  ")
	if err != nil {
		return err
	}
	return writeAll(ctx, folder, append(slices.Clip(files), file{manifestName, append(list, '\n')}))
}

// swap puts the new folder of work in its place. The folder that stood there
// goes back when that fails.
func swap(work, place, out string) error {
	fresh, old := filepath.Join(work, "new"), filepath.Join(work, "old")
	if err := os.Rename(place, old); err != nil && !errors.Is(err, fs.ErrNotExist) {
		return cannot("replace the folder", out, err)
	}
	if err := os.Rename(fresh, place); err != nil {
		_ = os.Rename(old, place)
		return cannot("put the site in its place", out, err)
	}
	if err := remove(old); err != nil {
		return cannot("remove the older site", old, err)
	}
	return nil
}

// remove takes away a site and nothing else that may have come into its folder.
func remove(old string) error {
	ours, _, err := sorted(old)
	if errors.Is(err, fs.ErrNotExist) {
		return nil
	}
	for _, name := range ours {
		err = errors.Join(err, os.Remove(filepath.Join(old, name)))
	}
	return errors.Join(err, os.Remove(old))
}

// sum gives the SHA-256 of data in hexadecimal.
func sum(data []byte) string {
	hash := sha256.Sum256(data)
	return hex.EncodeToString(hash[:])
}
