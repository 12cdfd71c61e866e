package main

import (
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path"
	"path/filepath"

	"counterpoint/app/dossier"
	"counterpoint/app/exchange"
)

// importing makes an explainer out of a file of another program.
type importing struct {
	File   string `arg:"" help:"File to read."`
	Format string `placeholder:"NAME" help:"Format of the file; told by its content when left out."`
	Out    string `short:"o" required:"" placeholder:"DIR" help:"Folder to make: it may be there, but empty."`
}

// Help lists the formats.
func (importing) Help() string {
	return "Formats:\n" + formats(true) + `
For example:
  counterpoint import analysis.json -o essay
  counterpoint serve essay

docs/formats.md says what is taken over from each format and what is lost.`
}

// Run makes the folder, then checks it.
func (c importing) Run(s streams) error {
	files, err := c.read(s)
	if err != nil {
		return err
	}
	if err := empty(c.Out); err != nil {
		return err
	}
	if err := unpack(c.Out, files); err != nil {
		return err
	}
	return check{folder: folder{Dir: c.Out}}.once(s)
}

// read gives the files of the explainer; problems are told.
func (c importing) read(s streams) ([]exchange.File, error) {
	data, err := os.ReadFile(c.File)
	if err != nil {
		return nil, cannot("read the file", c.File, err)
	}
	format := c.Format
	if format == "" {
		format = exchange.Guess(data)
	}
	if format == "" {
		return nil, fail(c.File, "cannot tell the format of the file", "name it with --format; counterpoint import --help lists the formats")
	}
	files, problems := exchange.Import(format, data)
	for i := range problems {
		problems[i].Place.File = c.File
	}
	tell(s.err, problems)
	if dossier.HasErrors(problems) {
		return nil, errReported
	}
	return files, nil
}

// empty fails when something is at a place that is no empty folder.
func empty(out string) error {
	found, err := os.ReadDir(out)
	switch {
	case errors.Is(err, fs.ErrNotExist), err == nil && len(found) == 0:
		return nil
	case err != nil:
		return cannot("write to the folder", out, err)
	}
	return fail(out, "the folder is not empty", "name a new one; nothing that is there is replaced")
}

// unpack writes files into a folder, each for the first time.
func unpack(out string, files []exchange.File) error {
	if err := os.MkdirAll(out, 0o777); err != nil {
		return cannot("make the folder", out, err)
	}
	root, err := os.OpenRoot(out)
	if err != nil {
		return cannot("open the folder", out, err)
	}
	defer root.Close()
	for _, f := range files {
		if err := put(root, f); err != nil {
			return cannot(fmt.Sprintf("write %q", f.Name), out, err)
		}
	}
	return nil
}

// put writes one file.
func put(root *os.Root, f exchange.File) error {
	if dir := path.Dir(f.Name); dir != "." {
		if err := root.MkdirAll(filepath.FromSlash(dir), 0o777); err != nil {
			return err
		}
	}
	file, err := root.OpenFile(filepath.FromSlash(f.Name), os.O_WRONLY|os.O_CREATE|os.O_EXCL, 0o666)
	if err != nil {
		return err
	}
	_, err = file.WriteString(f.Text)
	return errors.Join(err, file.Close())
}
