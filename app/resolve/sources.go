package resolve

import (
	"strings"

	"counterpoint/app/argdown"
	"counterpoint/app/dossier"
)

// Named is a source as the map's frontmatter names it, not yet read.
type Named struct {
	dossier.Source               // without text and blocks
	Place          dossier.Place // of the file's name
}

// Sources reads the list of sources out of the frontmatter, in its order.
func Sources(doc *argdown.Document) ([]Named, []dossier.Problem) {
	r := &resolver{}
	list := doc.Frontmatter.At("sources")
	if list == nil || list.Kind != argdown.Map || len(list.Keys) == 0 {
		at := dossier.Place{File: doc.File, Line: 1, Column: 1}
		if list != nil {
			at = list.Place
		}
		r.err(at, `begin the file with a frontmatter such as "===", "sources: {a: {file: first.txt}, b: {file: second.txt}}", "===", a line each`, "the map names no sources")
		return nil, r.problems
	}
	var sources []Named
	for i, key := range list.Keys {
		if s, ok := r.named(key, list.Items[i]); ok {
			sources = append(sources, s)
		}
	}
	return sources, r.problems
}

// named reads one source.
func (r *resolver) named(key argdown.Key, v *argdown.Value) (Named, bool) {
	if !letters(key.Name) {
		r.err(key.Place, `call the sources a, b, c …`, "the source key %q is not made of small letters only", key.Name)
		return Named{}, false
	}
	file := v.At("file")
	if v.Kind == argdown.Text {
		file = v
	}
	if !file.Scalar() || file.String() == "" {
		r.err(key.Place, dossier.Filled("write %s: {file: essay.txt}", key.Name), "the source %q names no file", key.Name)
		return Named{}, false
	}
	if !local(file.String()) {
		r.err(file.Place, "put the file into the folder of the map and give its name alone", "the source file %q leaves the folder of the map", file.String())
		return Named{}, false
	}
	n := Named{Place: file.Place}
	n.Key, n.File = key.Name, file.String()
	if v.Kind == argdown.Map {
		r.described(&n, v)
	}
	return n, true
}

// described reads what a source says of itself.
func (r *resolver) described(n *Named, v *argdown.Value) {
	fields := map[string]*string{
		"title": &n.Title, "publisher": &n.Publisher, "author": &n.Author,
		"date": &n.Date, "url": &n.URL, "lang": &n.Lang, "file": &n.File,
	}
	for i, key := range v.Keys {
		field, ok := fields[key.Name]
		switch {
		case !ok:
			r.warn(key.Place, "a source has file, title, publisher, author, date, url and lang", "the field %q of source %q is not known and is left out", key.Name, n.Key)
		case !v.Items[i].Scalar() && v.Items[i].Kind != argdown.Null:
			r.err(v.Items[i].Place, "write one text behind it", "the field %q of source %q is not a text", key.Name, n.Key)
		default:
			*field = v.Items[i].String()
		}
	}
	if n.URL != "" && !strings.HasPrefix(n.URL, "https://") && !strings.HasPrefix(n.URL, "http://") {
		r.err(v.At("url").Place, `it must begin with "https://"`, "the address %q of source %q is not one of the web", n.URL, n.Key)
		n.URL = ""
	}
}

// letters reports whether a key is one to eight small letters.
func letters(key string) bool {
	return key != "" && len(key) <= 8 && strings.Trim(key, "abcdefghijklmnopqrstuvwxyz") == ""
}

// local reports whether a name stays inside its folder on every system.
func local(name string) bool {
	if strings.ContainsAny(name, "\\:\x00") || strings.HasPrefix(name, "/") {
		return false
	}
	for _, part := range strings.Split(name, "/") {
		if part == ".." || part == "." || part == "" {
			return false
		}
	}
	return true
}
