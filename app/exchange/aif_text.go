package exchange

import (
	"html"
	"strings"
)

// aifPassage is one text of an analysis: what its HTML shows, and where its
// spans stand in that, in bytes.
type aifPassage struct {
	key   string // of <div id="text-KEY">, "" for a text without
	text  string
	spans map[aifID][2]int
}

// aifReader reads the HTML of an analysis: <br> and the ends of blocks are line
// breaks, spans with an id are quotes, scripts and styles show nothing.
type aifReader struct {
	passages []aifPassage
	key      string
	b        strings.Builder
	spans    map[aifID][2]int
	open     []aifOpen // spans that are not closed yet
}

type aifOpen struct {
	id    aifID
	start int
}

// readHTML gives the passages of a text that show something.
func readHTML(text string) []aifPassage {
	r := &aifReader{spans: map[aifID][2]int{}}
	for text != "" {
		at := strings.IndexByte(text, '<')
		if at < 0 {
			at = len(text)
		}
		r.b.WriteString(html.UnescapeString(text[:at]))
		text = r.tag(text[at:])
	}
	r.flush("")
	return r.passages
}

// tag reads what begins with "<" and gives the rest.
func (r *aifReader) tag(text string) string {
	switch {
	case text == "":
		return ""
	case strings.HasPrefix(text, "<!--"):
		_, rest, _ := strings.Cut(text, "-->")
		return rest
	case len(text) < 2 || text[1] != '/' && (text[1]|32 < 'a' || text[1]|32 > 'z'):
		r.b.WriteByte('<')
		return text[1:]
	}
	inside, rest, _ := strings.Cut(text[1:], ">")
	name, attributes, _ := strings.Cut(strings.TrimRight(inside, "/ "), " ")
	name = strings.ToLower(name)
	switch name {
	case "br":
		r.b.WriteByte('\n')
	case "span":
		r.open = append(r.open, aifOpen{nodeOf(attribute(attributes, "id")), r.b.Len()})
	case "/span":
		r.shut()
	case "script", "style":
		if end := strings.Index(rest, "</"+name); end >= 0 {
			return rest[end:]
		}
		return ""
	case "div":
		if key, ok := strings.CutPrefix(attribute(attributes, "id"), "text-"); ok {
			r.flush(key)
			break
		}
		r.newLine()
	case "/div":
		if r.key == "" {
			r.newLine()
		}
	case "p", "/p", "li", "/li", "ul", "/ul", "ol", "/ol", "tr", "/tr", "h1", "/h1", "h2", "/h2", "h3", "/h3", "blockquote", "/blockquote":
		r.newLine()
	}
	return rest
}

// shut ends the last span.
func (r *aifReader) shut() {
	if len(r.open) == 0 {
		return
	}
	last := r.open[len(r.open)-1]
	r.open = r.open[:len(r.open)-1]
	if last.id == "" || last.start == r.b.Len() {
		return
	}
	span, again := r.spans[last.id]
	if !again {
		span = [2]int{last.start, last.start}
	}
	r.spans[last.id] = [2]int{min(span[0], last.start), max(span[1], r.b.Len())}
}

// newLine ends a line that holds something.
func (r *aifReader) newLine() {
	if text := r.b.String(); text != "" && !strings.HasSuffix(text, "\n") {
		r.b.WriteByte('\n')
	}
}

// flush ends a passage; the next has a key.
func (r *aifReader) flush(next string) {
	if text := r.b.String(); strings.TrimSpace(text) != "" {
		r.passages = append(r.passages, aifPassage{r.key, text, r.spans})
	}
	r.b.Reset()
	r.key, r.spans, r.open = next, map[aifID][2]int{}, nil
}

// attribute gives the value of an attribute, "" for none.
func attribute(attributes, name string) string {
	at := strings.Index(" "+strings.ToLower(attributes), " "+name+"=")
	if at < 0 {
		return ""
	}
	value := attributes[at+len(name)+1:]
	if value != "" && (value[0] == '"' || value[0] == '\'') {
		value, _, _ = strings.Cut(value[1:], value[:1])
	} else {
		value, _, _ = strings.Cut(value, " ")
	}
	return html.UnescapeString(value)
}
