package exchange

import (
	"strings"

	"counterpoint/app/dossier"
)

// writeMarkdown writes the argument as an outline in CommonMark: each claim
// once, below the first claim that it bears on, with its quotes.
func writeMarkdown(d *dossier.Dossier) []byte {
	o := &outline{d: d, in: make([][]int, len(d.Claims)), seen: make([]bool, len(d.Claims))}
	out := make([]bool, len(d.Claims))
	for i, r := range d.Relations {
		to := target(d, r)
		o.in[to] = append(o.in[to], i)
		out[r.From] = true
	}
	o.head()
	for _, root := range []bool{true, false} { // then what is left in circles
		for i := range d.Claims {
			if !o.seen[i] && !(root && out[i]) {
				o.claim(i, "", 0)
			}
		}
	}
	return []byte(o.b.String())
}

// outline writes claims as nested lists.
type outline struct {
	d    *dossier.Dossier
	in   [][]int // the relations that reach each claim
	seen []bool
	b    strings.Builder
}

func (o *outline) head() {
	o.b.WriteString("# " + markdown(o.d.Title) + "\n\n")
	if o.d.Deck != "" {
		o.b.WriteString(markdown(o.d.Deck) + "\n\n")
	}
	for _, s := range o.d.Sources {
		o.b.WriteString("- **" + sourceKey(s) + "** " + o.credit(s) + "\n")
	}
	o.b.WriteString("\n")
}

// credit names a source in full.
func (o *outline) credit(s dossier.Source) string {
	parts := []string{markdown(orElse(s.Title, s.File))}
	for _, more := range []string{s.Author, s.Publisher, s.Date} {
		if more != "" {
			parts = append(parts, markdown(more))
		}
	}
	if s.URL != "" {
		parts = append(parts, "<"+strings.NewReplacer("<", "%3C", ">", "%3E", " ", "%20").Replace(s.URL)+">")
	}
	return strings.Join(parts, ", ")
}

// claim writes a claim and what bears on it.
func (o *outline) claim(i int, relation string, depth int) {
	c := o.d.Claims[i]
	margin := strings.Repeat("  ", depth)
	o.b.WriteString(margin + "- " + relation + "**" + markdown(c.Title) + "** (" + roleName(c.Role))
	if in := stands(o.d, c); in != "" {
		o.b.WriteString("; " + in)
	}
	o.b.WriteString(")")
	if o.seen[i] {
		o.b.WriteString(", as above\n")
		return
	}
	o.seen[i] = true
	if c.Text != c.Title {
		o.b.WriteString(": " + markdown(c.Text))
	}
	o.b.WriteString("\n")
	for _, a := range c.Anchors {
		o.b.WriteString(margin + "  > " + sourceKey(o.d.Sources[a.Source]) + ": “" + markdown(said(o.d, a)) + "”\n" + margin + "  >\n")
	}
	if len(c.Anchors) > 0 {
		o.b.WriteString("\n")
	}
	for _, r := range o.in[i] {
		one := o.d.Relations[r]
		verb := bears(o.d, one).verb
		if one.Step >= 0 {
			verb = bears(o.d, one).verb + " the step to “" + markdown(o.d.Claims[target(o.d, o.d.Relations[one.Step])].Title) + "”"
		}
		o.claim(one.From, "*"+verb+":* ", depth+1)
	}
}

// markdown writes a text so that none of its signs means anything.
func markdown(text string) string {
	var b strings.Builder
	for i, r := range oneLine(text) {
		if strings.ContainsRune("\\`*_[]<>#|~&!", r) || i == 0 && strings.ContainsRune("+-=", r) {
			b.WriteByte('\\')
		}
		b.WriteRune(r)
	}
	return b.String()
}
