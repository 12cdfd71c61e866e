package argdown

import (
	"encoding/json"
	"os"
	"path/filepath"
	"sort"
	"testing"

	"github.com/google/go-cmp/cmp"
)

// corpus is where the reference's readings of example files stand.
const corpus = "../../../shared/testdata/argdown"

// normal decodes a reading; relations become a sorted set.
func normal(t *testing.T, text []byte) map[string]any {
	t.Helper()
	var reading map[string]any
	if err := json.Unmarshal(text, &reading); err != nil {
		t.Fatalf("%v in %s", err, text)
	}
	relations, _ := reading["relations"].([]any)
	set := map[string]bool{}
	for _, r := range relations {
		line, _ := json.Marshal(r)
		set[string(line)] = true
	}
	delete(reading, "relations")
	lines := make([]string, 0, len(set))
	for line := range set {
		lines = append(lines, line)
	}
	sort.Strings(lines)
	reading["relations"] = lines
	return reading
}

func TestReadsAsTheReferenceDoes(t *testing.T) {
	files, _ := filepath.Glob(filepath.Join(corpus, "*.argdown"))
	if len(files) == 0 {
		t.Skip("no example files")
	}
	for _, file := range files {
		t.Run(filepath.Base(file), func(t *testing.T) {
			text, err := os.ReadFile(file)
			if err != nil {
				t.Fatal(err)
			}
			want, err := os.ReadFile(file[:len(file)-len(".argdown")] + ".json")
			if err != nil {
				t.Fatal(err)
			}
			doc, problems := Parse(filepath.Base(file), string(text))
			if diff := cmp.Diff(normal(t, want), normal(t, doc.JSON())); diff != "" {
				t.Errorf("-reference +ours\n%s\n%v", diff, problems)
			}
		})
	}
}
