package exchange_test

import (
	"bytes"
	"crypto/sha256"
	"encoding/base64"
	"encoding/csv"
	"encoding/json"
	"encoding/xml"
	"errors"
	"flag"
	"fmt"
	"html"
	"io"
	"maps"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"unicode"
	"unicode/utf8"

	"github.com/google/go-cmp/cmp"

	"counterpoint/app/argdown"
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
	for _, format := range []string{"json", "argdown", "aif"} {
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

// planned gives an explainer a plan that no better layout changes: a column of
// cards, and a line from each to what it bears on; the first begins on the
// right, as those do that a cycle turns round.
func planned(e exchange.Explainer) exchange.Explainer {
	d := *e.Dossier
	d.Plan = dossier.Plan{Width: 480, Height: float64(len(d.Claims))*100 + 20, Columns: 1}
	for i := range d.Claims {
		d.Plan.Nodes = append(d.Plan.Nodes, dossier.Node{X: 12, Y: 12 + 100*float64(i), W: 204, H: 90, Row: i})
	}
	for i, r := range d.Relations {
		a, to := dossier.Point{X: 12, Y: 16 + 100*float64(r.From)}, r.To
		if i == 0 {
			a = dossier.Point{X: 216, Y: 57 + 100*float64(r.From)}
		}
		if r.Step >= 0 {
			to = d.Relations[r.Step].From
		}
		b := dossier.Point{X: 216, Y: 57 + 100*float64(to)}
		x := 300 + 10*float64(i)
		route := dossier.Route{Curves: []dossier.Curve{{A: a, B: dossier.Point{X: x, Y: a.Y}, C: dossier.Point{X: x, Y: b.Y}, D: b}}, Label: dossier.Point{X: x - 20, Y: (a.Y + b.Y) / 2}}
		d.Plan.Routes = append(d.Plan.Routes, route)
	}
	e.Dossier = &d
	return e
}

// The small explainer in every format.
func TestGolden(t *testing.T) {
	e := planned(small(t))
	for format, name := range map[string]string{
		"json": "square.json", "aif": "aif.json", "agxml": "graph.xml", "annotations": "annotations.json", "markdown": "outline.md", "svg": "map.svg",
		"dot": "map.dot", "graphml": "map.graphml", "csv-claims": "claims.csv", "csv-links": "links.csv",
	} {
		t.Run(format, func(t *testing.T) {
			text, _ := export(t, format, e)
			golden(t, name, text)
		})
	}
}

// What the explainer says is no markup in any format of XML, and nothing in a
// page or a drawing is a script.
func TestMarkup(t *testing.T) {
	for _, format := range []string{"svg", "html", "graphml"} {
		text, _ := export(t, format, small(t))
		if strings.Contains(text, "<script") || strings.Contains(text, "<b>") || strings.Contains(text, "<em>") {
			t.Errorf("%s holds markup of the explainer", format)
		}
		for at := xml.NewDecoder(strings.NewReader(text)); format != "html"; {
			_, err := at.Token()
			if err == io.EOF {
				break
			}
			if err != nil {
				t.Fatalf("%s: %v", format, err)
			}
		}
	}
}

// The page in one file allows its own styles, by their hashes, and asks for
// nothing.
func TestPageIsClosed(t *testing.T) {
	e := shipped(t)
	e.Style = "p::before { content: \"</style><p>out</p>\" }"
	text, _ := export(t, "html", e)
	_, rest, _ := strings.Cut(text, `content="default-src`)
	policy, _, _ := strings.Cut(rest, `"`)
	styles := strings.Split(text, "<style>")[1:]
	if len(styles) != 2 || strings.Contains(text, "<script") || strings.Contains(text, " src=") || strings.Contains(text, `rel="stylesheet"`) {
		t.Errorf("the page has %d styles, a script or asks for a file", len(styles))
	}
	for _, s := range styles {
		s, _, _ = strings.Cut(s, "</style>")
		hash := sha256.Sum256([]byte(s))
		if !strings.Contains(policy, html.EscapeString("'sha256-"+base64.StdEncoding.EncodeToString(hash[:])+"'")) {
			t.Errorf("the policy does not allow %.40q", s)
		}
	}
}

// A quote with its surroundings stands where its position says, counted in
// characters.
func TestAnnotationPositions(t *testing.T) {
	e := shipped(t)
	text, _ := export(t, "annotations", e)
	var page struct {
		Items []struct {
			Target struct {
				Source   struct{ ID string }
				Selector []struct {
					Exact, Prefix, Suffix string
					Start, End            int
				}
			}
		}
	}
	if err := json.Unmarshal([]byte(text), &page); err != nil || len(page.Items) < 60 {
		t.Fatal(err, len(page.Items))
	}
	for _, item := range page.Items {
		for _, s := range e.Dossier.Sources {
			if s.File != item.Target.Source.ID {
				continue
			}
			runes, quote, at := []rune(s.Text), item.Target.Selector[0], item.Target.Selector[1]
			if got := string(runes[at.Start:at.End]); got != quote.Exact {
				t.Errorf("at %d stands %q, not %q", at.Start, got, quote.Exact)
			}
			if !strings.Contains(s.Text, quote.Prefix+quote.Exact+quote.Suffix) {
				t.Errorf("%q does not stand between %q and %q", quote.Exact, quote.Prefix, quote.Suffix)
			}
		}
	}
}

// No cell of a table begins like a formula.
func TestNoFormulas(t *testing.T) {
	d := dossier.Dossier{Claims: []dossier.Claim{
		{ID: "a", Title: "=cmd|' /C calc'!A0", Text: "+1", Group: -1}, {ID: "b", Title: "@SUM(A1)", Text: "-1", Group: -1, Tags: []string{"\tx"}}, {ID: "c", Title: "＝1", Text: "fine = so", Group: -1},
	}}
	data, _, _ := exchange.Export("csv-claims", exchange.Explainer{Dossier: &d})
	rows, err := csv.NewReader(bytes.NewReader(data)).ReadAll()
	if err != nil || len(rows) != 4 {
		t.Fatal(err, rows)
	}
	for _, row := range rows {
		for _, cell := range row {
			if strings.IndexAny(cell, "=+-@\t\r\n＝") == 0 {
				t.Errorf("%q is a formula", cell)
			}
		}
	}
	if rows[1][1] != "'=cmd|' /C calc'!A0" || rows[3][2] != "fine = so" {
		t.Errorf("%q", rows)
	}
}

// A map in order keeps its lines, too.
func TestArgdownKeepsPlaces(t *testing.T) {
	files := maps.Clone(square)
	doc, _ := argdown.Parse("map.argdown", files["map.argdown"])
	files["map.argdown"] = argdown.Print(doc)
	d := build(t, files)
	text, _ := export(t, "argdown", exchange.Explainer{Dossier: &d, Map: files["map.argdown"]})
	_, got, _ := bring(t, "argdown", text)
	if diff := cmp.Diff(files, got); diff != "" {
		t.Error(diff)
	}
}

// Any Argdown file can be imported: its claims are the text.
func TestForeignArgdown(t *testing.T) {
	for _, text := range []string{"[A]: One.\n  + [B]: Two.\n", "===\ntitle: T\n===\n\n[A]: One.\n  - <B>: Two.\n"} {
		d, files, problems := bring(t, "argdown", text)
		if len(d.Claims) != 2 || len(d.Relations) != 1 || files["statements.txt"] != "One.\n\nTwo.\n\n" || len(problems) != 1 {
			t.Errorf("%v %q %v", d.Claims, files, problems)
		}
	}
}

// An analysis of OVA: numbers as ids, spans named as it names them, dialogue
// around the claims, and every part that a map has no place for.
func TestForeignAIF(t *testing.T) {
	d, files, problems := bring(t, "aif", `{"AIF": {"nodes": [
		{"nodeID": 1, "text": "The bridge is closed.", "type": "I"},
		{"nodeID": 2, "text": "Buses take the long way.", "type": "I"},
		{"nodeID": 3, "text": "Default Inference", "type": "RA"},
		{"nodeID": 4, "text": "Mia: buses take the long way", "type": "L"},
		{"nodeID": 5, "text": "Asserting", "type": "YA"},
		{"nodeID": 6, "text": "Some go by boat.", "type": "I"},
		{"nodeID": 7, "text": "Default Conflict", "type": "CA"},
		{"nodeID": 8, "text": "Default Transition", "type": "TA"},
		{"nodeID": 9, "text": "It rains.", "type": "I"},
		{"nodeID": 10, "text": "Default Inference", "type": "RA"},
		{"nodeID": 11, "text": "Default Rephrase", "type": "MA"}],
		"edges": [{"edgeID": 1, "fromID": 2, "toID": 3}, {"edgeID": 2, "fromID": 3, "toID": 1},
		{"edgeID": 3, "fromID": 4, "toID": 5}, {"edgeID": 4, "fromID": 5, "toID": 2},
		{"edgeID": 5, "fromID": 6, "toID": 7}, {"edgeID": 6, "fromID": 7, "toID": 3},
		{"edgeID": 7, "fromID": 9, "toID": 10}, {"edgeID": 8, "fromID": 2, "toID": 10}, {"edgeID": 9, "fromID": 10, "toID": 1},
		{"edgeID": 10, "fromID": 1, "toID": 11}, {"edgeID": 11, "fromID": 11, "toID": 6}, {"edgeID": 12, "fromID": 1, "toID": 99}],
		"participants": [{"participantID": 3, "firstname": 7}], "locutions": null, "schemefulfillments": [{"nodeID": 3, "schemeID": "72"}]},
		"OVA": {"nodes": [{"nodeID": 1, "x": "120", "timestamp": ""}], "edges": []},
		"text": {"txt": "<p>Mia: <span class=\"highlighted\" id=\"node4\">buses take the long way</span>.</p><p>Tom &amp; Ann: Some go by boat.<br>It rains. It rains.</p>"}}`)
	if got := files["text.txt"]; got != "Mia: buses take the long way.\nTom & Ann: Some go by boat.\nIt rains. It rains.\n" {
		t.Errorf("the text is %q", got)
	}
	var quotes []string
	for _, c := range d.Claims {
		for _, a := range c.Anchors {
			quotes = append(quotes, c.Title+": "+files["text.txt"][a.Start:a.End])
		}
	}
	if want := []string{"Buses take the long way: buses take the long way", "Some go by boat: Some go by boat."}; !slices.Equal(quotes, want) {
		t.Errorf("the quotes are %q", quotes)
	}
	told(t, problems, "argumentation schemes (1)", "edges to nodes that are not there (1)", "rephrases of claims (MA) (1)", "transitions (TA) (1)", "who said it: participants (1)")
	kinds := ""
	for _, r := range d.Relations {
		kinds += string(r.Kind) + " "
	}
	if kinds != "supports undercuts supports supports supports " {
		t.Errorf("the relations are %s", kinds)
	}
}

// told checks what is said to be lost.
func told(t *testing.T, problems []dossier.Problem, what ...string) {
	t.Helper()
	var got []string
	for _, p := range problems {
		if !slices.ContainsFunc(what, func(w string) bool { return strings.Contains(p.What, w) }) || p.Severity != dossier.Warning {
			t.Errorf("it says %v", p)
		}
		got = append(got, p.What)
	}
	if len(got) != len(what) {
		t.Errorf("it says %q, not %q", got, what)
	}
}

// A file of AIFdb holds the graph alone.
func TestBareAIF(t *testing.T) {
	text := `{"nodes": [{"nodeID": "1", "text": "A.", "type": "I"}, {"nodeID": "2", "text": "B.", "type": "I"}, {"nodeID": "3", "type": "CA"}], "edges": [{"edgeID": "1", "fromID": "2", "toID": "3"}, {"edgeID": "2", "fromID": "3", "toID": "1"}], "locutions": []}`
	if got := exchange.Guess([]byte(text)); got != "aif" {
		t.Errorf("it is guessed to be %q", got)
	}
	d, _, problems := bring(t, "aif", text)
	if len(d.Relations) != 1 || d.Relations[0].Kind != dossier.Attacks || len(d.Claims[0].Anchors) != 1 {
		t.Errorf("%v", d.Relations)
	}
	told(t, problems, "the file holds no text")
}

// What an argument graph holds comes back: the relations, and the places in the
// first text.
func TestAGXMLRoundTrip(t *testing.T) {
	for name, e := range map[string]exchange.Explainer{"shipped": shipped(t), "small": small(t)} {
		t.Run(name, func(t *testing.T) {
			text, losses := export(t, "agxml", e)
			if len(losses) == 0 || exchange.Guess([]byte(text)) != "agxml" {
				t.Errorf("it says nothing of what is lost, or is guessed to be %q", exchange.Guess([]byte(text)))
			}
			d, _, problems := bring(t, "agxml", text)
			told(t, problems)
			if diff := cmp.Diff(spoken(*e.Dossier), spoken(d)); diff != "" {
				t.Error(diff)
			}
		})
	}
}

// spoken lists the relations of a dossier in the words by which an argument
// graph knows a claim: those of its first place in the first text, or its own.
// A contradiction counts as an attack.
func spoken(d dossier.Dossier) []string {
	words := func(i int) string {
		c := d.Claims[i]
		if strings.HasPrefix(c.Title, "Argument for ") || c.Title == "Safer together" {
			return "together"
		}
		for _, a := range c.Anchors {
			if a.Source == 0 {
				return dossier.Plain(d.Sources[0].Text[a.Start:a.End])
			}
		}
		return c.Text
	}
	var list []string
	var say func(r dossier.Relation, depth int) string
	say = func(r dossier.Relation, depth int) string {
		kind := r.Kind
		if kind == dossier.Contradicts {
			kind = dossier.Attacks
		}
		if r.Step >= 0 && depth < 9 {
			return words(r.From) + " " + string(kind) + " (" + say(d.Relations[r.Step], depth+1) + ")"
		}
		return words(r.From) + " " + string(kind) + " " + words(r.To)
	}
	for _, r := range d.Relations {
		list = append(list, say(r, 0))
	}
	slices.Sort(list)
	return list
}

// A graph with joints, linked premises, an example, an undercut of an undercut
// and premises that attack together.
func TestForeignAGXML(t *testing.T) {
	d, files, problems := bring(t, "agxml", `<?xml version='1.0' encoding='UTF-8'?>
<arggraph id="g1" topic_id="night_trains" stance="pro">
  <edu id="e1"><![CDATA[Night trains should return,]]></edu>
  <edu id="e2"><![CDATA[say many.]]></edu>
  <edu id="e3"><![CDATA[They save a hotel]]></edu>
  <edu id="e4"><![CDATA[and they save a flight.]]></edu>
  <edu id="e5"><![CDATA[Austria runs twenty of them.]]></edu>
  <edu id="e6"><![CDATA[But beds are dear,]]></edu>
  <edu id="e7"><![CDATA[and nobody sleeps well.]]></edu>
  <edu id="e8"><![CDATA[Seats are cheap.]]></edu>
  <joint id="j1"/>
  <adu id="a1" type="pro"/><adu id="a2" type="pro"/><adu id="a3" type="pro"/><adu id="a4" type="pro"/>
  <adu id="a5" type="opp"/><adu id="a6" type="opp"/><adu id="a7" type="pro"/>
  <edge id="s1" src="e1" trg="j1" type="seg"/><edge id="s2" src="e2" trg="j1" type="seg"/><edge id="s3" src="j1" trg="a1" type="seg"/>
  <edge id="s4" src="e3" trg="a2" type="seg"/><edge id="s5" src="e4" trg="a3" type="seg"/><edge id="s6" src="e5" trg="a4" type="seg"/>
  <edge id="s7" src="e6" trg="a5" type="seg"/><edge id="s8" src="e7" trg="a6" type="seg"/><edge id="s9" src="e8" trg="a7" type="seg"/>
  <edge id="c1" src="a2" trg="a1" type="sup"/>
  <edge id="c2" src="a3" trg="c1" type="add"/>
  <edge id="c3" src="a4" trg="a1" type="exa"/>
  <edge id="c4" src="a5" trg="c2" type="und"/>
  <edge id="c5" src="a6" trg="c4" type="add"/>
  <edge id="c6" src="a7" trg="c4" type="und"/>
  <edge id="c7" src="a7" trg="a9" type="sup"/>
</arggraph>`)
	want := []string{
		"But beds are dear, undercuts (together supports Night trains should return, say many.)",
		"Seats are cheap. undercuts (But beds are dear, undercuts (together supports Night trains should return, say many.))",
		"and nobody sleeps well. undercuts (together supports Night trains should return, say many.)",
	}
	got := spoken(d)
	for _, w := range append(want, "They save a hotel supports together", "and they save a flight. supports together", "together supports Night trains should return, say many.", "Austria runs twenty of them. supports Night trains should return, say many.") {
		if !slices.Contains(got, w) {
			t.Errorf("%q is missing in %q", w, got)
		}
	}
	if len(got) != 7 || d.Claims[3].Role != dossier.Precedent || d.Title != "night trains" {
		t.Errorf("%d relations, %q, %q", len(got), d.Claims[3].Role, d.Title)
	}
	if got := files["text.txt"]; !strings.HasPrefix(got, "Night trains should return, say many. They save") {
		t.Errorf("the text is %q", got)
	}
	told(t, problems, "the stance of the author", "several claims attack only together", "edges that lead from or to nothing (1)")
}

// What could harm is refused: entities, elements without end, other files.
func TestHostileXML(t *testing.T) {
	for text, want := range map[string]string{
		`<!DOCTYPE a [<!ENTITY x "y">]><arggraph><edu id="e1">&x;</edu></arggraph>`: "document type",
		`<arggraph><edu id="e1">&x;</edu></arggraph>`:                               "cannot read the XML",
		`<arggraph><edu id="e1">`:                                                   "cannot read the XML",
		`<rss/>`:                                                                    "does not belong here",
		"<arggraph>" + strings.Repeat("<a>", 100_000):                               "does not belong here",
		`<arggraph></arggraph>`:                                                     "holds no claim",
		`<?xml version="1.0" encoding="UTF-16"?><arggraph/>`:                        "cannot read the XML",
	} {
		_, problems := exchange.Import("agxml", []byte(text))
		if !dossier.HasErrors(problems) || !strings.Contains(fmt.Sprint(problems), want) {
			t.Errorf("%.60q gives %v", text, problems)
		}
	}
}

// A Carneades file: statements in both forms, premises with and without roles,
// an undercutter, and what a map has no place for.
func TestCarneades(t *testing.T) {
	text := `meta:
  title: The ferry
  note: >
    From a class
    on scheduling.
statements:
  late: The ferry is late.
  fog:
    text: "There is fog: thick fog."
    assumed: true
  ¬late: The ferry is on time.
  radar: { text: The ferry has radar. }
  ¬app(a1): Fog does not matter here.
issues:
  i1: {positions: [late, ¬late], standard: PE}
arguments:
  a1:
    scheme: s1
    premises: [fog, slow]
    conclusion: late
    undercutter: ¬app(a1)
  a2:
    premises: {major: radar}
    conclusion: ¬app(a1)
  a3:
    conclusion: ¬late
assumptions: [fog]
tests:
  in: [late]
`
	if got := exchange.Guess([]byte(text)); got != "carneades" {
		t.Errorf("it is guessed to be %q", got)
	}
	d, files, problems := bring(t, "carneades", text)
	want := []string{
		"Fog does not matter here. undercuts (together supports The ferry is late.)", "The ferry has radar. supports Fog does not matter here.",
		"There is fog: thick fog. supports together", "slow supports together", "together supports The ferry is late.",
	}
	if diff := cmp.Diff(want, spoken(d)); diff != "" || d.Title != "The ferry" || d.Deck != "From a class on scheduling." {
		t.Errorf("%q, %q\n%s\n%s", d.Title, d.Deck, diff, files["map.argdown"])
	}
	told(t, problems, "the file holds no text", "the words of statements that are named but not there (1)", "arguments without a premise",
		"scheme of arguments (1)", "the roles of premises (1)", "left out: issues (1)", "left out: assumptions (1)", "left out: tests (1)")
	for text, want := range map[string]string{"statements: [": "", "a: b": "neither statements nor arguments", "statements:\n  a: ===": "in another way"} {
		if _, problems := exchange.Import("carneades", []byte(text)); !dossier.HasErrors(problems) || !strings.Contains(fmt.Sprint(problems), want) {
			t.Errorf("%q gives %v", text, problems)
		}
	}
}

// No file makes an import panic or hang, and what it makes can be read: it
// builds, or its problems have places.
func FuzzImport(f *testing.F) {
	e := planned(small(f))
	formats := []string{"json", "argdown", "aif", "agxml", "carneades"}
	for i, format := range formats[:4] {
		text, _ := export(f, format, e)
		f.Add(i, []byte(text))
	}
	f.Add(4, []byte("statements:\n  a: A.\n  b: {text: B.}\narguments:\n  x: {premises: [a, b], conclusion: b, undercutter: a}\n"))
	f.Add(2, []byte(`{"nodes":[{"nodeID":1,"type":"I","text":"A"},{"nodeID":2,"type":"CA"}],"edges":[{"fromID":1,"toID":2},{"fromID":2,"toID":1},{"fromID":2,"toID":2}]}`))
	f.Add(3, []byte(`<arggraph><edu id="e"/><adu id="a"/><edge id="c" src="a" trg="c" type="und"/></arggraph>`))
	f.Fuzz(func(t *testing.T, format int, data []byte) {
		if format < 0 || format >= len(formats) || len(data) > 20_000 {
			return
		}
		exchange.Guess(data)
		files, problems := exchange.Import(formats[format], data)
		if dossier.HasErrors(problems) != (len(files) == 0) {
			t.Fatalf("%d files with %v", len(files), problems)
		}
		if len(files) == 0 || formats[format] == "argdown" {
			return
		}
		if _, problems := argdown.Parse("map.argdown", files[0].Text); dossier.HasErrors(problems) {
			t.Fatalf("%v\n%s", problems, files[0].Text)
		}
		if again, _ := exchange.Import(formats[format], data); !slices.Equal(again, files) {
			t.Fatal("another import gives other files")
		}
		for _, f := range files {
			if !filepath.IsLocal(f.Name) {
				t.Fatalf("a file is called %q", f.Name)
			}
		}
	})
}

// Whatever a claim says, it says the same when the map that is made for it is
// read.
func FuzzWords(f *testing.F) {
	for _, text := range []string{"a.b.c :smile: III.A. e.g. i.e. #3 (cf. #3) [sic] {x} <y> _z_ **b** https://x.org // /* @[A] === -- ---- \\", "- a", "+ b", "1. c", "(1) d", "'- e", "> f", "[A]: b", "{a: \"x}\"}", "x } y", "a -- b", "=x", "…"} {
		f.Add(text)
	}
	f.Fuzz(func(t *testing.T, text string) {
		if !utf8.ValidString(text) || len(text) > 2_000 {
			return
		}
		d := dossier.Dossier{
			Version: dossier.Version, Title: text, Deck: text, Sources: []dossier.Source{{Key: "a", File: "a.txt", Text: "First " + text + " last.\n"}},
			Groups:    []dossier.Group{{Title: text, Parent: -1}},
			Claims:    []dossier.Claim{{Title: text, Text: text, Group: 0, Tags: []string{text}, Anchors: []dossier.Anchor{{Start: 0, End: 5}}}, {Title: text, Text: "b " + text + " b", Group: -1}},
			Relations: []dossier.Relation{{Kind: dossier.Attacks, From: 1, To: 0, Step: -1}},
		}
		data, _, _ := exchange.Export("json", exchange.Explainer{Dossier: &d})
		files, problems := exchange.Import("json", data)
		if dossier.HasErrors(problems) {
			t.Fatal(problems)
		}
		doc, problems := argdown.Parse("map.argdown", files[0].Text)
		if dossier.HasErrors(problems) || len(doc.Statements) != 2 || len(doc.Written) != 1 || len(doc.Sections) == 0 {
			t.Fatalf("%d statements, %v\n%s", len(doc.Statements), problems, files[0].Text)
		}
		if got, want := doc.Statements[1].Text, flat("b "+text+" b"); flat(got) != want {
			t.Errorf("%q came back as %q\n%s", want, got, files[0].Text)
		}
		if got := doc.Frontmatter.At("title").String(); text != "" && got != text {
			t.Errorf("the title %q came back as %q", text, got)
		}
	})
}

// flat is a text with one space for all white space.
func flat(text string) string {
	return strings.Join(strings.FieldsFunc(text, func(r rune) bool {
		return unicode.IsSpace(r) || unicode.IsControl(r) || strings.ContainsRune("\ufeff\u2028\u2029", r)
	}), " ")
}

// A dossier whose numbers lead nowhere is refused, whatever they are.
func TestDossierOutOfBounds(t *testing.T) {
	whole := `{"version":1,"sources":[{"key":"a","file":"a.txt","text":"Ää."}],"groups":[{"id":"g","title":"G","parent":-1}],
		"claims":[{"id":"c","title":"C","text":"C.","role":"thesis","group":0,"anchors":[{"source":0,"start":0,"end":4}]},{"id":"d","title":"D","text":"D.","group":-1,"anchors":[]}],
		"relations":[{"kind":"attacks","from":1,"to":0,"step":-1}],"tour":[0]}`
	if _, problems := exchange.Import("json", []byte(whole)); dossier.HasErrors(problems) {
		t.Fatal(problems)
	}
	for part, other := range map[string]string{
		`"parent":-1`: `"parent":0`, `"group":0`: `"group":1`, `"group":-1`: `"group":-2`, `"end":4`: `"end":6`, `"start":0`: `"start":1`,
		`"source":0`: `"source":-1`, `"from":1`: `"from":2`, `"to":0`: `"to":-1`, `"step":-1`: `"step":1`, `"tour":[0]`: `"tour":[2]`, `"version":1`: `"version":2`, `"attacks"`: `7`,
	} {
		if files, problems := exchange.Import("json", []byte(strings.Replace(whole, part, other, 1))); !dossier.HasErrors(problems) || len(files) > 0 {
			t.Errorf("%s is taken: %v", other, problems)
		}
	}
}
