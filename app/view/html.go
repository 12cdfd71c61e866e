package view

import "strings"

// void elements have no end tag.
var void = map[string]bool{
	"area": true, "base": true, "br": true, "col": true, "embed": true, "hr": true, "img": true,
	"input": true, "link": true, "meta": true, "source": true, "track": true, "wbr": true,
}

// HTML prints a tree without any white space of its own. Texts and attribute
// values are escaped; handlers are left out.
func HTML(n Node) string {
	var b strings.Builder
	write(&b, n)
	return b.String()
}

func write(b *strings.Builder, n Node) {
	if n.Tag == "" {
		escape(b, n.Text)
		return
	}
	b.WriteByte('<')
	b.WriteString(n.Tag)
	for _, a := range n.Attrs {
		b.WriteByte(' ')
		b.WriteString(a.Name)
		if !a.Bare {
			b.WriteString(`="`)
			escape(b, a.Value)
			b.WriteByte('"')
		}
	}
	b.WriteByte('>')
	if void[n.Tag] {
		return
	}
	for _, k := range n.Kids {
		write(b, k)
	}
	b.WriteString("</")
	b.WriteString(n.Tag)
	b.WriteByte('>')
}

// escape writes a text as html.EscapeString does, which would weigh ten times
// more in the browser.
func escape(b *strings.Builder, text string) {
	from := 0
	for i := range len(text) {
		if with := reference(text[i]); with != "" {
			b.WriteString(text[from:i])
			b.WriteString(with)
			from = i + 1
		}
	}
	b.WriteString(text[from:])
}

// reference is what a character is written as; empty for itself.
func reference(c byte) string {
	switch c {
	case '<':
		return "&lt;"
	case '>':
		return "&gt;"
	case '&':
		return "&amp;"
	case '\'':
		return "&#39;"
	case '"':
		return "&#34;"
	}
	return ""
}
