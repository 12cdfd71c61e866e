package exchange_test

import (
	"fmt"
	"strings"
	"testing"

	"counterpoint/app/dossier"
	"counterpoint/app/exchange"
)

// giant files of each format: as many claims and relations as a map may hold,
// and more.
func giant(format string, n int) string {
	var a, b strings.Builder
	for i := range n {
		switch format {
		case "aif":
			fmt.Fprintf(&a, `{"nodeID":%d,"type":"I","text":"The same words again."},{"nodeID":"c%d","type":"CA"},`, i, i)
			fmt.Fprintf(&b, `{"fromID":%d,"toID":"c%d"},{"fromID":"c%d","toID":"c%d"},`, i, i, i, max(i-1, 0))
		case "agxml":
			fmt.Fprintf(&a, `<edu id="e%d">The same words again.</edu><adu id="a%d"/>`, i, i)
			fmt.Fprintf(&b, `<edge id="s%d" src="e%d" trg="a%d" type="seg"/><edge id="r%d" src="a%d" trg="r%d" type="und"/>`, i, i, i, i, i, i-1)
		case "carneades":
			fmt.Fprintf(&a, "  s%d: The same words again.\n", i)
			fmt.Fprintf(&b, "  a%d: {premises: [s%d, s%d], conclusion: s0, undercutter: s%d}\n", i, i, i/2, i)
		case "argdown":
			fmt.Fprintf(&a, "[c%d]: The same words again.\n  - [c%d]\n\n", i, i/2)
		}
	}
	switch format {
	case "aif":
		return `{"nodes":[` + strings.TrimSuffix(a.String(), ",") + `],"edges":[` + strings.TrimSuffix(b.String(), ",") + `]}`
	case "agxml":
		return "<arggraph>" + a.String() + b.String() + "</arggraph>"
	case "carneades":
		return "statements:\n" + a.String() + "arguments:\n" + b.String()
	}
	return a.String()
}

// The largest files that are taken are read, larger ones are refused, and both
// soon.
func TestGiants(t *testing.T) {
	for _, format := range []string{"aif", "agxml", "carneades", "argdown"} {
		t.Run(format, func(t *testing.T) {
			n := 2000
			if format == "carneades" { // each argument is a claim, too
				n = 950
			}
			if files, problems := exchange.Import(format, []byte(giant(format, n))); dossier.HasErrors(problems) || len(files) == 0 {
				t.Errorf("%d claims: %.300s", n, fmt.Sprint(problems))
			}
			if _, problems := exchange.Import(format, []byte(giant(format, 2_100))); !dossier.HasErrors(problems) || !strings.Contains(fmt.Sprint(problems), "more than") {
				t.Errorf("2100 claims: %.300s", fmt.Sprint(problems))
			}
		})
	}
}

// A node with a thousand premises and a thousand targets is refused, not
// multiplied.
func TestManyTimesMany(t *testing.T) {
	var nodes, edges strings.Builder
	for i := range 1900 {
		fmt.Fprintf(&nodes, `{"nodeID":%d,"type":"I","text":"%d"},`, i, i)
		if i%2 == 0 {
			fmt.Fprintf(&edges, `{"fromID":%d,"toID":"x"},`, i)
		} else {
			fmt.Fprintf(&edges, `{"fromID":"x","toID":%d},`, i)
		}
	}
	for _, kind := range []string{"CA", "RA"} {
		text := `{"nodes":[` + nodes.String() + `{"nodeID":"x","type":"` + kind + `"}],"edges":[` + strings.TrimSuffix(edges.String(), ",") + `]}`
		_, problems := exchange.Import("aif", []byte(text))
		if kind == "CA" && !strings.Contains(fmt.Sprint(problems), "relations, more than") {
			t.Errorf("%.200s", fmt.Sprint(problems))
		}
	}
}

func BenchmarkExport(b *testing.B) {
	e := shipped(b)
	for _, f := range exchange.Formats() {
		if f.Writes {
			b.Run(f.Name, func(b *testing.B) {
				for b.Loop() {
					exchange.Export(f.Name, e)
				}
			})
		}
	}
}

func BenchmarkImport(b *testing.B) {
	e := shipped(b)
	for _, f := range exchange.Formats() {
		if f.Writes && f.Reads {
			text, _ := export(b, f.Name, e)
			b.Run(f.Name, func(b *testing.B) {
				for b.Loop() {
					exchange.Import(f.Name, []byte(text))
				}
			})
		}
	}
}
