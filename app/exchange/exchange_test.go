package exchange_test

import (
	"errors"
	"flag"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"counterpoint/app/dossier"
	"counterpoint/app/exchange"
	"counterpoint/app/pipeline"
	"counterpoint/seeds"
)

var update = flag.Bool("update", false, "write the golden files anew")

// square is a small explainer with every kind of relation: single and joint
// premises, undercuts of a step, of an argument and of an undercut, a
// contradiction; groups inside each other; signs of every format in the words.
var square = map[string]string{
	"map.argdown": `===
title: "A car-free square: yes, & at what <price>?"
deck: Two letters "to the editor".
lang: en
model: {mode: loose}
sources:
  a: {file: first.txt, publisher: The Post, title: First letter, author: A. B., date: "2024-05-01", url: "https://example.org/a"}
  b: {file: second.txt, title: Second letter}
tour:
  - Free the square
  - Shops
===

[Free the square]: The square should be free of cars. #thesis {a: "The square should be free of cars", b: "the square should be car-free"}
  + [Only on Sundays]: It begins on Sundays only, e\.g\. in May. #condition {a: "on Sundays only"}
  + [Air]: The air gets better \#1 \[sic\]. #reason #(clean air) {a: ["The air gets better", "Children cough less"]}
    _ [Old figures]: =1+1 figures are "old". {b: "the figures are old"}
      _ [New figures]: The figures of May are new.
  - [Shops]
  + [Buses]: Buses come every ten minutes. #proposal

# Counterpoint: Shopkeepers {isGroup: true}

## Custom {isGroup: true}

[Shops]: Shops \<script>alert(1)\</script> lose custom. #counterpoint {a: "Shops lose custom", b: "shops lose customers"}
  - [Walkers buy]: Those who walk buy more. #reply
  >< [Buses]

# Safety {isGroup: true}

<Safer together>: Fewer cars and slower bikes make the square safe.

(1) [Fewer cars]: Fewer cars drive there.
(2) [Slower bikes]: Bikes go slower.
----
(3) [Safe]: The square is safe.

<Safer together>
  _ [Lorries]: Lorries still deliver.

[Safe]
  +> [Free the square]
`,
	"first.txt": "A square for people\n\nThe square should be free of cars, on Sundays only. The air gets better, says the council. Children cough less.\n\n" +
		"The square on a <em>sunny</em> day. (photo credit: ANNA LEE)\n\nShops lose custom & some will close. That is what they say – loudly.\n",
	"second.txt": "We think that the square should be car-free. The air gets better, says the council.\n" +
		"It is true that shops lose customers and some will close. That is what they say — loudly. <script>alert(2)</script> But the figures are old.\n",
}

func build(t testing.TB, files map[string]string) dossier.Dossier {
	t.Helper()
	d, problems := pipeline.Build(func(name string) ([]byte, error) {
		if text, ok := files[name]; ok {
			return []byte(text), nil
		}
		return nil, errors.New("no such file")
	})
	if dossier.HasErrors(problems) {
		t.Fatalf("%v\n%s", problems, files["map.argdown"])
	}
	return d
}

func shipped(t testing.TB) exchange.Explainer {
	t.Helper()
	d, problems := pipeline.Build(seeds.Read)
	if dossier.HasErrors(problems) {
		t.Fatal(problems)
	}
	text, err := seeds.Read(pipeline.MapFile)
	if err != nil {
		t.Fatal(err)
	}
	return exchange.Explainer{Dossier: &d, Map: string(text), Style: "body { margin: 0 }"}
}

func small(t testing.TB) exchange.Explainer {
	t.Helper()
	d := build(t, square)
	return exchange.Explainer{Dossier: &d, Map: square["map.argdown"], Style: "body { margin: 0 }"}
}

// export writes an explainer in a format.
func export(t testing.TB, format string, e exchange.Explainer) (string, []dossier.Problem) {
	t.Helper()
	data, losses, ok := exchange.Export(format, e)
	if !ok {
		t.Fatalf("%s is not written", format)
	}
	return string(data), losses
}

// bring imports a file and builds the explainer that it makes.
func bring(t testing.TB, format, text string) (dossier.Dossier, map[string]string, []dossier.Problem) {
	t.Helper()
	files, problems := exchange.Import(format, []byte(text))
	if dossier.HasErrors(problems) {
		t.Fatal(problems)
	}
	m := map[string]string{}
	for _, f := range files {
		m[f.Name] = f.Text
	}
	return build(t, m), m, problems
}

// placeless is a dossier without the lines of its map.
func placeless(d dossier.Dossier) dossier.Dossier {
	d.Claims, d.Relations = slices.Clone(d.Claims), slices.Clone(d.Relations)
	for i := range d.Claims {
		c := &d.Claims[i]
		c.Place = dossier.Place{}
		c.Anchors = slices.Clone(c.Anchors)
		for j := range c.Anchors {
			c.Anchors[j].Place = dossier.Place{}
		}
	}
	for i := range d.Relations {
		d.Relations[i].Place = dossier.Place{}
	}
	return d
}

func golden(t *testing.T, name, got string) {
	t.Helper()
	file := filepath.Join("testdata", name)
	if *update {
		if err := os.WriteFile(file, []byte(got), 0o666); err != nil {
			t.Fatal(err)
		}
	}
	want, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff(strings.Split(string(want), "\n"), strings.Split(got, "\n")); diff != "" {
		t.Errorf("%s (-want +got):\n%s", name, diff)
	}
}

// What JSON and Argdown hold comes back as it was, but for the lines of the
// map.
func TestSameDossier(t *testing.T) {
	for _, format := range []string{"json"} {
		for name, e := range map[string]exchange.Explainer{"shipped": shipped(t), "small": small(t)} {
			t.Run(format+"/"+name, func(t *testing.T) {
				text, losses := export(t, format, e)
				if got := exchange.Guess([]byte(text)); got != format {
					t.Errorf("the file is guessed to be %q", got)
				}
				d, files, problems := bring(t, format, text)
				if len(losses)+len(problems) > 0 {
					t.Error(losses, problems)
				}
				if diff := cmp.Diff(placeless(*e.Dossier), placeless(d)); diff != "" {
					t.Errorf("%s\n%s", diff, files["map.argdown"])
				}
			})
		}
	}
}

// A map that is made anew is one for people, too.
func TestMadeMap(t *testing.T) {
	text, _ := export(t, "json", small(t))
	_, files, _ := bring(t, "json", text)
	golden(t, "made.argdown", files["map.argdown"])
}
