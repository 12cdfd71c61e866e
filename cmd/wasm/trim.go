package main

import (
	"embed"
	"fmt"
	"go/ast"
	"go/format"
	"go/parser"
	"go/token"
	"io/fs"
	"os"
	"path"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
)

//go:embed stubs
var stubs embed.FS

// trim gives the files of the trimmed copy of a module by their names inside
// of it, made from the module that lies in the folder dir.
func trim(m module, dir string) (map[string][]byte, error) {
	files := map[string][]byte{"go.mod": []byte("module " + m.path + "\n\ngo 1.23\n")}
	if err := addKept(files, m, filepath.Join(dir, m.dir)); err != nil {
		return nil, err
	}
	return files, addStubs(files, m)
}

// addStubs adds our own files.
func addStubs(files map[string][]byte, m module) error {
	root := path.Join("stubs", m.stubs)
	return fs.WalkDir(stubs, root, func(name string, e fs.DirEntry, err error) error {
		if err != nil || e.IsDir() {
			return err
		}
		b, err := stubs.ReadFile(name)
		files[strings.TrimSuffix(strings.TrimPrefix(name, root+"/"), ".txt")] = b
		return err
	})
}

// addKept adds what the recipe keeps of the package in the folder dir.
func addKept(files map[string][]byte, m module, dir string) error {
	entries, err := os.ReadDir(dir)
	if err != nil {
		return err
	}
	seen := 0
	for _, e := range entries {
		name := e.Name()
		if e.IsDir() || !strings.HasSuffix(name, ".go") || strings.HasSuffix(name, "_test.go") {
			continue
		}
		c, ok := m.files[name]
		if !ok {
			return fmt.Errorf("%s: not in the recipe\nhint: say in the recipe of %s in cmd/wasm what becomes of it", name, m.path)
		}
		seen++
		if c.gone {
			continue
		}
		src, err := os.ReadFile(filepath.Join(dir, name))
		if err != nil {
			return err
		}
		if files[path.Join(m.dir, name)], err = c.apply(name, src, m.imports); err != nil {
			return err
		}
	}
	if seen != len(m.files) {
		return fmt.Errorf("the recipe of %s names %d files, there are %d of them", m.path, len(m.files), seen)
	}
	return nil
}

// apply gives a Go file without what the change drops: declarations, their
// comments, and the imports that nothing else uses; the others are replaced by
// those that stand for them.
func (c change) apply(name string, src []byte, imports map[string]string) ([]byte, error) {
	fset := token.NewFileSet()
	f, err := parser.ParseFile(fset, name, src, parser.ParseComments)
	if err != nil {
		return nil, err
	}
	left := slices.Concat(c.without, c.only)
	var cuts []cut
	var kept []ast.Decl
	for _, d := range f.Decls {
		i := slices.Index(left, declName(d))
		if i >= 0 {
			left = slices.Delete(left, i, i+1)
		}
		if named := i >= 0; named == (c.only != nil) || isImport(d) {
			kept = append(kept, d)
		} else {
			cuts = append(cuts, cutDecl(fset, d))
		}
	}
	if len(left) > 0 {
		return nil, fmt.Errorf("%s: there is no %q\nhint: correct the recipe in cmd/wasm", name, left[0])
	}
	return format.Source(removed(src, append(cuts, cutImports(fset, f, kept, imports)...)))
}

func isImport(d ast.Decl) bool {
	g, ok := d.(*ast.GenDecl)
	return ok && g.Tok == token.IMPORT
}

// cut is a range of bytes of a file that gives way to a text.
type cut struct {
	from, to int
	text     string
}

// removed gives the file after the cuts, which do not overlap.
func removed(src []byte, cuts []cut) []byte {
	slices.SortFunc(cuts, func(a, b cut) int { return a.from - b.from })
	var out []byte
	at := 0
	for _, c := range cuts {
		out = append(out, src[at:c.from]...)
		out = append(out, c.text...)
		at = c.to
	}
	return append(out, src[at:]...)
}

func cutDecl(fset *token.FileSet, d ast.Decl) cut {
	from := d.Pos()
	switch d := d.(type) {
	case *ast.FuncDecl:
		if d.Doc != nil {
			from = d.Doc.Pos()
		}
	case *ast.GenDecl:
		if d.Doc != nil {
			from = d.Doc.Pos()
		}
	}
	return cut{from: fset.Position(from).Offset, to: fset.Position(d.End()).Offset}
}

// cutImports finds the imports that the declarations do not use and those that
// are replaced.
func cutImports(fset *token.FileSet, f *ast.File, decls []ast.Decl, imports map[string]string) (cuts []cut) {
	used := usedNames(decls)
	for _, i := range f.Imports {
		imported, _ := strconv.Unquote(i.Path.Value)
		c := cut{from: fset.Position(i.Pos()).Offset, to: fset.Position(i.End()).Offset}
		instead, replaced := imports[imported]
		switch {
		case !used[path.Base(imported)]:
			cuts = append(cuts, c)
		case replaced:
			c.text = strconv.Quote(instead)
			cuts = append(cuts, c)
		}
	}
	return cuts
}

// usedNames lists what stands before a dot: packages, and more.
func usedNames(decls []ast.Decl) map[string]bool {
	used := map[string]bool{}
	for _, d := range decls {
		ast.Inspect(d, func(n ast.Node) bool {
			if s, ok := n.(*ast.SelectorExpr); ok {
				if x, ok := s.X.(*ast.Ident); ok {
					used[x.Name] = true
				}
			}
			return true
		})
	}
	return used
}

// declName gives the name by which a recipe knows a declaration.
func declName(d ast.Decl) string {
	switch d := d.(type) {
	case *ast.FuncDecl:
		if d.Recv == nil {
			return d.Name.Name
		}
		return receiver(d.Recv.List[0].Type) + "." + d.Name.Name
	case *ast.GenDecl:
		switch s := d.Specs[0].(type) {
		case *ast.TypeSpec:
			return s.Name.Name
		case *ast.ValueSpec:
			return s.Names[0].Name
		}
	}
	return ""
}

func receiver(e ast.Expr) string {
	if star, ok := e.(*ast.StarExpr); ok {
		e = star.X
	}
	if id, ok := e.(*ast.Ident); ok {
		return id.Name
	}
	return ""
}
