// Package exchange writes an explainer in the formats of other programs and
// reads theirs: argument maps, annotations, tables, drawings. Start with
// [Export] and [Import]; [Formats] lists what there is. What a format cannot
// hold is told as a warning, never left out without a word.
package exchange

import (
	"bytes"
	"fmt"
	"strings"
	"unicode/utf8"

	"counterpoint/app/dossier"
)

// Explainer is what an export is made of.
type Explainer struct {
	Dossier *dossier.Dossier
	Map     string // the map's file
	Style   string // the hand-written style sheet of the page
}

// Format is a file format by its name on the command line.
type Format struct {
	Name          string
	About         string // a few words of help
	Reads, Writes bool   // it can be imported, exported
}

// Formats lists the formats, those that hold most first.
func Formats() []Format {
	return []Format{
		{"json", "the whole dossier", true, true},
		{"argdown", "the map with its texts in one file", true, true},
		{"aif", "AIF-JSON with texts, for OVA and AIFdb (xAIF)", true, true},
		{"agxml", "argument graph as in the arg-microtexts corpus", true, true},
		{"carneades", "YAML of Carneades 4", true, false},
		{"annotations", "W3C Web Annotations of the quotes", false, true},
		{"markdown", "the argument as an outline", false, true},
		{"svg", "the map as a drawing", false, true},
		{"html", "the page in one file, without scripts", false, true},
		{"dot", "the map for Graphviz", false, true},
		{"graphml", "the map for graph editors", false, true},
		{"csv-claims", "a table of the claims", false, true},
		{"csv-links", "a table of the near-duplicate sentences", false, true},
	}
}

// Export writes an explainer in a format; ok is false when there is no such
// format, or when it is only read.
func Export(format string, e Explainer) (data []byte, losses []dossier.Problem, ok bool) {
	switch format {
	case "json":
		return writeJSON(e.Dossier), nil, true
	case "argdown":
		data, losses = writeArgdown(e)
		return data, losses, true
	case "aif":
		return writeAIF(e.Dossier), nil, true
	case "agxml":
		data, losses = writeAGXML(e.Dossier)
		return data, losses, true
	case "annotations":
		return writeAnnotations(e.Dossier), nil, true
	case "markdown":
		return writeMarkdown(e.Dossier), nil, true
	case "svg":
		return writeSVG(e.Dossier), nil, true
	case "html":
		return writeHTML(e), nil, true
	case "dot":
		return writeDOT(e.Dossier), nil, true
	case "graphml":
		return writeGraphML(e.Dossier), nil, true
	case "csv-claims":
		return writeClaims(e.Dossier), nil, true
	case "csv-links":
		return writeLinks(e.Dossier), nil, true
	}
	return nil, nil, false
}

// File is a file of an explainer's folder.
type File struct {
	Name string // inside the folder, with slashes
	Text string
}

// maxSize bounds what is read, in bytes.
const maxSize = 32 << 20

// Import reads a file of a format into the files of an explainer's folder, the
// map first. There are none when a problem is an error. The places of problems
// have no file.
func Import(format string, data []byte) ([]File, []dossier.Problem) {
	switch {
	case len(data) > maxSize:
		return nil, refuse(fmt.Sprintf("the file is larger than %d MB", maxSize>>20), "import a part of it")
	case !utf8.Valid(data):
		return nil, refuse("the file is not UTF-8", "save it as UTF-8")
	}
	text := string(bytes.TrimPrefix(data, []byte("\ufeff")))
	switch format {
	case "json":
		return readJSON(text)
	case "argdown":
		return readArgdown(text)
	case "aif":
		return readAIF(text)
	case "agxml":
		return readAGXML(text)
	case "carneades":
		return readCarneades(text)
	}
	return nil, refuse(fmt.Sprintf("the format %q cannot be imported", format), "counterpoint import --help lists those that can")
}

// Guess tells the format of a file by its content; "" when it is none that can
// be imported.
func Guess(data []byte) string {
	text := string(bytes.TrimSpace(bytes.TrimPrefix(data, []byte("\ufeff"))))
	switch {
	case text == "":
		return ""
	case text[0] == '{':
		return guessJSON(text)
	case text[0] == '<' && strings.Contains(text, "<arggraph"):
		return "agxml"
	case strings.Contains("\n"+text, "\nstatements:"), strings.Contains("\n"+text, "\narguments:"):
		return "carneades"
	case strings.HasPrefix(text, "==="), text[0] == '[', strings.Contains(text, "\n["), strings.Contains(text, "\n<"):
		return "argdown"
	}
	return ""
}

// refuse is the one error of a file that is not read.
func refuse(what, hint string) []dossier.Problem {
	return []dossier.Problem{{Severity: dossier.Error, What: what, Hint: hint}}
}

// warn is a warning about what a format does not hold.
func warn(what, hint string) dossier.Problem {
	return dossier.Problem{Severity: dossier.Warning, What: what, Hint: hint}
}
