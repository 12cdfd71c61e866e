package view

import (
	"html"
	"strings"
)

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
		b.WriteString(html.EscapeString(n.Text))
		return
	}
	b.WriteByte('<')
	b.WriteString(n.Tag)
	for _, a := range n.Attrs {
		b.WriteByte(' ')
		b.WriteString(a.Name)
		if !a.Bare {
			b.WriteString(`="`)
			b.WriteString(html.EscapeString(a.Value))
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
