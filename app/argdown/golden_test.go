package argdown

import (
	"flag"
	"os"
	"path/filepath"
	"testing"

	"github.com/google/go-cmp/cmp"
	"golang.org/x/tools/txtar"
)

var update = flag.Bool("update", false, "write what the golden files should hold")

// Each golden file is the story of one construct: maps, and after each of them
// what it says, its problems and, where printing changes it, how it is
// printed.
func TestGolden(t *testing.T) {
	files, err := filepath.Glob("testdata/*.txtar")
	if err != nil || len(files) == 0 {
		t.Fatal("no golden files")
	}
	for _, file := range files {
		t.Run(filepath.Base(file), func(t *testing.T) { golden(t, file) })
	}
}

func golden(t *testing.T, file string) {
	archive, err := txtar.ParseFile(file)
	if err != nil {
		t.Fatal(err)
	}
	want := archive.Files
	archive.Files = nil
	for _, f := range want {
		if filepath.Ext(f.Name) == ".argdown" {
			archive.Files = append(archive.Files, tellAll(t, f)...)
		}
	}
	if *update {
		if err := os.WriteFile(file, txtar.Format(archive), 0o644); err != nil {
			t.Fatal(err)
		}
		return
	}
	if diff := cmp.Diff(string(txtar.Format(&txtar.Archive{Comment: archive.Comment, Files: want})), string(txtar.Format(archive))); diff != "" {
		t.Errorf("-want +got; go test -update writes it anew\n%s", diff)
	}
}

// tellAll gives a map and the files that tell about it. A "~" at the end of a
// line stands for nothing: it shows the spaces before it.
func tellAll(t *testing.T, f txtar.File) []txtar.File {
	name := f.Name[:len(f.Name)-len(".argdown")]
	text := unmark(string(f.Data))
	doc, problems := Parse(f.Name, text)
	files := []txtar.File{f, {Name: name + ".says", Data: []byte(describe(doc))}}
	if len(problems) > 0 {
		lines := ""
		for _, p := range problems {
			lines += p.String() + "\n"
		}
		files = append(files, txtar.File{Name: name + ".problems", Data: []byte(lines)})
	}
	printed := Print(doc)
	if printed != text {
		files = append(files, txtar.File{Name: name + ".printed", Data: []byte(mark(printed))})
	}
	again, _ := Parse(f.Name, printed)
	if twice := Print(again); twice != printed {
		t.Errorf("%s changes when it is printed again:\n%s", f.Name, cmp.Diff(printed, twice))
	}
	return files
}
