package main

// module is a module that the browser build has a trimmed copy of.
type module struct {
	path    string
	version string            // the one that the recipe is made for: the build fails on another, so that an update is looked at
	dir     string            // of the package that is trimmed, inside of the module
	files   map[string]change // what becomes of every file of that package
	imports map[string]string // imports of that package, and what they are replaced by
	stubs   string            // folder of our own files, laid out as in the module
}

// change says what becomes of a file. The zero value keeps it as it is.
// Declarations go by the name of the function or type, Type.Method, or the
// first name of a group of variables or constants; with them go the imports
// that nobody needs then. A file that a recipe does not name, and a name that
// is not in its file, fail the build.
type change struct {
	without []string // drops these declarations
	only    []string // keeps these and drops the others
	gone    bool     // leaves the file out
}

// modules are all that is trimmed.
var modules = []module{goApp}
