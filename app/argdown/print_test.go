package argdown

import (
	"os"
	"path/filepath"
	"testing"
)

func TestPrintingIsStable(t *testing.T) {
	files, _ := filepath.Glob(filepath.Join(corpus, "*.argdown"))
	files = append(files, "../../seeds/map.argdown")
	for _, file := range files {
		text, err := os.ReadFile(file)
		if err != nil {
			continue
		}
		doc, _ := Parse(file, string(text))
		once := Print(doc)
		again, problems := Parse(file, once)
		if twice := Print(again); twice != once {
			t.Errorf("%s: printed twice:\n%s\nprinted once:\n%s\n%v", file, twice, once, problems)
		}
	}
}
