package argdown

import (
	"os"
	"path/filepath"
	"testing"
)

func TestPrintingKeepsWhatIsSaid(t *testing.T) {
	files, _ := filepath.Glob(filepath.Join(corpus, "*.argdown"))
	maps, _ := filepath.Glob("../../seeds/*.argdown")
	for _, file := range append(files, maps...) {
		text, err := os.ReadFile(file)
		if err != nil {
			t.Fatal(err)
		}
		checkPrinted(t, string(text))
	}
}

// Some last lines are text only because no line break ends them, and have to
// stay so.
func TestPrintingLeavesAnOpenLineOpen(t *testing.T) {
	for _, text := range []string{"[A]: x // y", "[A]: https://x.org", "[A]\n\n// y", "[A]: x\n1.", "[A]: *x\n*", "[A]: x * "} {
		checkPrinted(t, text)
		doc, _ := Parse("map", text)
		if printed := Print(doc); printed != text {
			t.Errorf("%q is printed as %q", text, printed)
		}
	}
}
