package exchange

import (
	"fmt"
	"strings"

	"counterpoint/app/argdown"
	"counterpoint/app/dossier"
)

// The map as Argdown stands in one file with its texts: the frontmatter has a
// key more, "texts", with the text of each source. Any reader of Argdown passes
// over it; an import takes it out again, byte for byte.

// writeArgdown writes the map in order, with the texts.
func writeArgdown(e Explainer) ([]byte, []dossier.Problem) {
	doc, _ := argdown.Parse(mapFile, e.Map)
	text := argdown.Print(doc)
	lines := strings.SplitAfter(text, "\n")
	end, ok := fence(doc, lines)
	if !ok {
		return []byte(text), []dossier.Problem{warn("the texts are left out: the frontmatter is not written with a key a line", "put each key of the frontmatter on a line of its own")}
	}
	texts := "texts:\n"
	for _, s := range e.Dossier.Sources {
		texts += "  " + s.Key + ": " + quoted(s.Text) + "\n"
	}
	return []byte(strings.Join(lines[:end], "") + texts + strings.Join(lines[end:], "")), nil
}

// fence gives the line that closes a frontmatter in block style.
func fence(doc *argdown.Document, lines []string) (int, bool) {
	f := doc.Frontmatter
	if f == nil || f.Kind != argdown.Map || len(f.Keys) == 0 || strings.Trim(lines[0], "= \t\r\n") != "" {
		return 0, false
	}
	for _, k := range f.Keys {
		if k.Place.Column != 1 {
			return 0, false
		}
	}
	for i := 1; i < len(lines); i++ {
		if strings.HasPrefix(lines[i], "===") {
			return i, true
		}
	}
	return 0, false
}

// readArgdown reads a map of ours with its texts, or any other Argdown file,
// whose claims then are the text.
func readArgdown(text string) ([]File, []dossier.Problem) {
	doc, problems := argdown.Parse("", text)
	if dossier.HasErrors(problems) {
		return nil, problems
	}
	if problem := large(len(doc.Statements)+len(doc.Arguments), len(doc.Written)); problem != nil {
		return nil, problem
	}
	lines := strings.SplitAfter(text, "\n")
	end, block := fence(doc, lines)
	switch sources, texts := doc.Frontmatter.At("sources"), doc.Frontmatter.At("texts"); {
	case block && sources != nil && texts != nil:
		return unpacked(doc, lines, end)
	case sources != nil:
		return nil, refuse("the map names its texts but does not hold them", "it is the map of a folder: put it there as "+mapFile+", beside its texts")
	case doc.Frontmatter != nil && !block:
		return nil, refuse("the frontmatter is not written with a key a line", "put each key of the frontmatter on a line of its own")
	}
	return foreign(doc, lines, end)
}

// unpacked takes the texts out of a map.
func unpacked(doc *argdown.Document, lines []string, end int) ([]File, []dossier.Problem) {
	from, to := 0, end
	for i, k := range doc.Frontmatter.Keys {
		if k.Name != "texts" {
			continue
		}
		from = k.Place.Line - 1
		if i+1 < len(doc.Frontmatter.Keys) {
			to = doc.Frontmatter.Keys[i+1].Place.Line - 1
		}
	}
	files := []File{{mapFile, strings.Join(lines[:from], "") + strings.Join(lines[to:], "")}}
	sources, texts := doc.Frontmatter.At("sources"), doc.Frontmatter.At("texts")
	size := 0
	for i, k := range sources.Keys {
		name := sources.Items[i].At("file").String()
		if sources.Items[i].Scalar() {
			name = sources.Items[i].String()
		}
		one := texts.At(k.Name)
		if one == nil || !one.Scalar() || !local(name) || name == mapFile {
			return nil, refuse(fmt.Sprintf("the text of the source %q is missing, or its file %q is no plain name", k.Name, name), "export the explainer anew")
		}
		size += len(one.Text)
		files = append(files, File{name, one.Text})
	}
	if size > maxText {
		return nil, refuse(fmt.Sprintf("the texts are larger than %d MB", maxText>>20), "import a part of them")
	}
	return distinct(files)
}

// distinct leaves out files that are there twice.
func distinct(files []File) ([]File, []dossier.Problem) {
	seen := map[string]string{}
	var list []File
	for _, f := range files {
		text, ok := seen[f.Name]
		if ok && text != f.Text {
			return nil, refuse(fmt.Sprintf("two texts have the file %q", f.Name), "give each source a file of its own")
		}
		if !ok {
			list = append(list, f)
		}
		seen[f.Name] = f.Text
	}
	return list, nil
}

// foreign gives a map from elsewhere the text that it lacks: its own claims, a
// paragraph each.
func foreign(doc *argdown.Document, lines []string, end int) ([]File, []dossier.Problem) {
	text := ""
	for _, s := range doc.Statements {
		text += orElse(oneLine(s.Text), s.Title) + "\n\n"
	}
	for _, a := range doc.Arguments {
		text += orElse(oneLine(a.Text), a.Title) + "\n\n"
	}
	if text == "" {
		return nil, refuse("the file holds no claim", "is it an Argdown file?")
	}
	source := "sources:\n  a: {file: " + statementsFile + "}\n"
	made := "===\n" + source + "===\n\n" + strings.Join(lines, "")
	if doc.Frontmatter != nil {
		made = strings.Join(lines[:end], "") + source + strings.Join(lines[end:], "")
	}
	return []File{{mapFile, made}, {statementsFile, text}}, []dossier.Problem{textless()}
}

// statementsFile is the text of a map that comes without one.
const statementsFile = "statements.txt"

// textless tells that a format gave no text.
func textless() dossier.Problem {
	return warn("the file holds no text: its claims stand in "+statementsFile+" instead, a paragraph each", "put the text there and quote from it")
}
