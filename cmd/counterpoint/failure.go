package main

import (
	"errors"
	"io/fs"
	"syscall"

	"counterpoint/app/dossier"
)

// failure is a problem that stops a command.
type failure struct{ dossier.Problem }

func (f failure) Error() string { return f.What }

// errReported stops a command that has already said why.
var errReported = errors.New("problems found")

// fail makes a failure of a file or folder.
func fail(file, what, hint string) failure {
	return failure{dossier.Problem{Place: dossier.Place{File: file}, Severity: dossier.Error, What: what, Hint: hint}}
}

// cannot makes a failure of what the system refused, such as "read the text".
func cannot(do, file string, err error) failure {
	what, hint := reason(err)
	return fail(file, "cannot "+do+": "+what, hint)
}

// reason says in plain words why the system refused, and what helps.
func reason(err error) (what, hint string) {
	switch {
	case errors.Is(err, fs.ErrNotExist):
		return "no such file or folder", "look at the spelling, and at the folder you are in"
	case errors.Is(err, fs.ErrPermission), errors.Is(err, syscall.EROFS):
		return "permission denied", "choose a place you may read and write, or change its permissions"
	case errors.Is(err, syscall.ENOSPC), errors.Is(err, syscall.EDQUOT):
		return "no space left on the disk", "free some space or choose another disk; nothing was changed"
	case errors.Is(err, syscall.EISDIR):
		return "it is a folder", "give the path of a file"
	case errors.Is(err, syscall.ENOTDIR):
		return "a part of the path is a file, not a folder", "look at the spelling"
	}
	var path *fs.PathError
	if errors.As(err, &path) {
		if path.Err.Error() == "path escapes from parent" { // the words of os.Root
			return "it leads out of the folder", "put the file itself into the folder"
		}
		return path.Err.Error(), ""
	}
	return err.Error(), ""
}
