package main

import (
	"embed"
	"fmt"
	"go/ast"
	"go/format"
	"go/parser"
	"go/token"
	"os"
	"path"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
)

//go:embed stubs
var stubs embed.FS

// trim gives the files of the trimmed go-app by their names inside of the
// module, made from the module that lies in the folder dir.
func trim(dir string) (map[string][]byte, error) {
	files := map[string][]byte{"go.mod": []byte("module " + goApp + "\n\ngo 1.23\n")}
	if err := trimApp(files, filepath.Join(dir, "pkg", "app")); err != nil {
		return nil, err
	}
	return files, addStubs(files)
}

// addStubs adds our own files.
func addStubs(files map[string][]byte) error {
	entries, err := stubs.ReadDir("stubs")
	if err != nil {
		return err
	}
	for _, e := range entries {
		b, err := stubs.ReadFile(path.Join("stubs", e.Name()))
		if err != nil {
			return err
		}
		name := strings.TrimSuffix(e.Name(), ".txt")
		if name == "errors.go" {
			files["pkg/errors/"+name] = b
		} else {
			files["pkg/app/counterpoint_"+name] = b
		}
	}
	return nil
}

// trimApp adds what the recipe keeps of go-app's package app, from the folder
// dir.
func trimApp(files map[string][]byte, dir string) error {
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
		c, ok := recipe[name]
		if !ok {
			return fmt.Errorf("%s: not in the recipe\nhint: say in cmd/wasm/recipe.go what becomes of it", name)
		}
		seen++
		if c.gone {
			continue
		}
		src, err := os.ReadFile(filepath.Join(dir, name))
		if err != nil {
			return err
		}
		if files["pkg/app/"+name], err = without(name, src, c.without); err != nil {
			return err
		}
	}
	if seen != len(recipe) {
		return fmt.Errorf("the recipe names %d files, go-app has %d of them", len(recipe), seen)
	}
	return nil
}

// without gives a Go file without the declarations of these names, their
// comments, and the imports that nothing else uses.
func without(name string, src []byte, names []string) ([]byte, error) {
	fset := token.NewFileSet()
	f, err := parser.ParseFile(fset, name, src, parser.ParseComments)
	if err != nil {
		return nil, err
	}
	var cuts []cut
	left := slices.Clone(names)
	var kept []ast.Decl
	for _, d := range f.Decls {
		if i := slices.Index(left, declName(d)); i >= 0 {
			left = slices.Delete(left, i, i+1)
			cuts = append(cuts, cutDecl(fset, d))
		} else {
			kept = append(kept, d)
		}
	}
	if len(left) > 0 {
		return nil, fmt.Errorf("%s: there is no %q\nhint: correct cmd/wasm/recipe.go", name, left[0])
	}
	return format.Source(removed(src, append(cuts, cutImports(fset, f, kept)...)))
}

// cut is a range of bytes of a file that is left out.
type cut struct{ from, to int }

// removed gives the file without the cuts, which do not overlap.
func removed(src []byte, cuts []cut) []byte {
	slices.SortFunc(cuts, func(a, b cut) int { return a.from - b.from })
	var out []byte
	at := 0
	for _, c := range cuts {
		out = append(out, src[at:c.from]...)
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
	return cut{fset.Position(from).Offset, fset.Position(d.End()).Offset}
}

// cutImports finds the imports that the declarations do not use.
func cutImports(fset *token.FileSet, f *ast.File, decls []ast.Decl) (cuts []cut) {
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
	for _, i := range f.Imports {
		imported, _ := strconv.Unquote(i.Path.Value)
		if !used[path.Base(imported)] {
			cuts = append(cuts, cut{fset.Position(i.Pos()).Offset, fset.Position(i.End()).Offset})
		}
	}
	return cuts
}

// declName gives the name of a function or a type, Type.Method of a method,
// and nothing for other declarations.
func declName(d ast.Decl) string {
	switch d := d.(type) {
	case *ast.FuncDecl:
		if d.Recv == nil {
			return d.Name.Name
		}
		return receiver(d.Recv.List[0].Type) + "." + d.Name.Name
	case *ast.GenDecl:
		if len(d.Specs) == 1 {
			if t, ok := d.Specs[0].(*ast.TypeSpec); ok {
				return t.Name.Name
			}
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
