package exchange

import (
	"html"
	"strings"

	"counterpoint/app/dossier"
)

// The drawing is that of the plan, one image that needs nothing else: cards
// with their text in lines, curves with their signs, a frame for nothing. The
// colours are the light ones of the page's style sheet; every lettering is
// dark enough on its ground (4.5 to 1).

// Measures of a card in CSS pixels: they fit into the heights of the plan.
const (
	textLeft   = 14.0
	textSize   = 13.0
	textWidth  = 180.0
	lineHeight = 18.0
	roleTop    = 18.0 // the line of the role, from the top of the card
	textTop    = 36.0
	wordHead   = 6.0  // what the first word of a relation takes of the card
	wordLine   = 20.0 // each word below
	wordSize   = 11.0
	wordOut    = 20.0 // how far a word stands out to the left of its card
	boldness   = 1.1  // how much wider bold letters are
)

// fonts are those for which the widths are guessed.
const fonts = "system-ui, 'Segoe UI', Roboto, 'Helvetica Neue', 'DejaVu Sans', Arial, sans-serif"

var roleColours = map[dossier.Role]string{
	dossier.Thesis: "#1b1f24", dossier.Proposal: "#1f5fa8", dossier.Condition: "#8a5a00",
	dossier.Reason: "#4a5a6a", dossier.Precedent: "#4a5a6a", dossier.Objection: "#b3341f",
	dossier.Counterpoint: "#8b2a6b", dossier.Reply: "#1c7046", dossier.Concession: "#1c7046",
}

// writeSVG draws the map.
func writeSVG(d *dossier.Dossier) []byte {
	v := &drawing{d: d}
	p := d.Plan
	v.put(`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 `, num(p.Width), " ", num(p.Height), `" width="`, num(p.Width), `" height="`, num(p.Height),
		`" role="img" aria-labelledby="title desc" lang="`, escape(orElse(d.Lang, "en")), `" font-family="`, escape(fonts), `">`, "\n")
	v.put(`<title id="title">`, escape(d.Title), "</title>\n")
	v.put(`<desc id="desc">`, escape(v.inWords()), "</desc>\n")
	v.put(`<rect width="100%" height="100%" fill="#fbfaf7"/>`, "\n")
	for i := range p.Routes {
		v.route(i)
	}
	for i := range p.Nodes {
		v.card(i)
	}
	for i := range p.Routes {
		v.word(i)
	}
	v.put("</svg>\n")
	return []byte(v.b.String())
}

// drawing collects the elements of an image.
type drawing struct {
	d *dossier.Dossier
	b strings.Builder
}

func (v *drawing) put(parts ...string) {
	for _, p := range parts {
		v.b.WriteString(p)
	}
}

// escape writes a text in XML: without signs that mean something, and without
// characters that XML lacks.
func escape(text string) string {
	return html.EscapeString(strings.Map(func(r rune) rune {
		if r < ' ' && r != '\t' && r != '\n' && r != '\r' || r == 0xfffe || r == 0xffff {
			return -1
		}
		return r
	}, text))
}

// inWords tells the map for those who do not see it.
func (v *drawing) inWords() string {
	var list []string
	for i, c := range v.d.Claims {
		sentence := roleName(c.Role) + " “" + c.Title + "”"
		for n, r := range v.relationsOf(i) {
			if n > 0 {
				sentence += " and"
			}
			sentence += " " + says(v.d, r)
		}
		list = append(list, sentence+".")
	}
	return strings.Join(list, " ")
}

// relationsOf lists what a claim does.
func (v *drawing) relationsOf(claim int) []dossier.Relation {
	var list []dossier.Relation
	for _, r := range v.d.Relations {
		if r.From == claim {
			list = append(list, r)
		}
	}
	return list
}

// route draws a relation.
func (v *drawing) route(i int) {
	route, r := v.d.Plan.Routes[i], v.d.Relations[i]
	b := bears(v.d, r)
	dash := ""
	if b == limiting {
		dash = ` stroke-dasharray="5 4"`
	}
	v.put(`<g stroke="`, b.tone, `"><path d="`, path(route.Curves), `" fill="none" stroke-width="1.6"`, dash, "/>")
	if route.Junction != nil {
		v.circle(*route.Junction, "4")
	}
	if len(route.Curves) > 0 && !v.d.Plan.Worded(i, r.From) {
		v.circle(route.Label, "9")
		v.text(route.Label, b.sign, b.tone)
	}
	v.put("</g>\n")
}

// word draws what a relation does where its line begins.
func (v *drawing) word(i int) {
	r := v.d.Relations[i]
	if !v.d.Plan.Worded(i, r.From) {
		return
	}
	at, b := v.d.Plan.Routes[i].Curves[0].A, bears(v.d, r)
	wide := width(b.word)*wordSize*boldness + 12
	v.put(`<rect x="`, num(at.X-wordOut), `" y="`, num(at.Y-9), `" width="`, num(wide), `" height="18" rx="9" fill="#fbfaf7" stroke="`, b.tone, `"/>`)
	v.text(dossier.Point{X: at.X - wordOut + wide/2, Y: at.Y}, b.word, b.tone)
	v.put("\n")
}

// text writes a word or a sign of a relation.
func (v *drawing) text(at dossier.Point, said, tone string) {
	v.put(`<text x="`, num(at.X), `" y="`, num(at.Y+4), `" text-anchor="middle" font-size="`, num(wordSize), `" font-weight="700" stroke="none" fill="`, tone, `">`, said, "</text>")
}

func (v *drawing) circle(at dossier.Point, r string) {
	v.put(`<circle cx="`, num(at.X), `" cy="`, num(at.Y), `" r="`, r, `" fill="#fbfaf7" stroke-width="1.5"/>`)
}

// path writes curves as the data of a path.
func path(curves []dossier.Curve) string {
	d := ""
	for i, c := range curves {
		if i == 0 || curves[i-1].D != c.A {
			d += "M" + pair(c.A)
		}
		d += "C" + pair(c.B) + " " + pair(c.C) + " " + pair(c.D)
	}
	return d
}

func pair(p dossier.Point) string { return num(p.X) + " " + num(p.Y) }

// card draws a claim.
func (v *drawing) card(i int) {
	n, c := v.d.Plan.Nodes[i], v.d.Claims[i]
	colour := orElse(roleColours[c.Role], "#1b1f24")
	head := 0.0
	if acts := len(v.relationsOf(i)); acts > 0 {
		head = wordHead + wordLine*float64(acts-1)
	}
	v.put(`<g transform="translate(`, num(n.X), " ", num(n.Y), `)">`)
	v.put(`<rect width="`, num(n.W), `" height="`, num(n.H), `" rx="5" fill="#fff" stroke="#8d897f"/>`)
	v.put(`<path d="M5 0H5A5 5 0 0 0 0 5V`, num(n.H-5), "A5 5 0 0 0 5 ", num(n.H), `Z" fill="`, colour, `"/>`)
	v.put(`<text x="`, num(textLeft), `" y="`, num(head+roleTop), `" font-size="12" font-weight="700" fill="`, colour, `">`, escape(roleName(c.Role)), "</text>")
	if in := stands(v.d, c); in != "" {
		v.put(`<text x="`, num(n.W-10), `" y="`, num(head+roleTop), `" font-size="12" font-weight="600" text-anchor="end" fill="#575f6a">`, escape(in), "</text>")
	}
	top := head + textTop
	if c.Group >= 0 {
		v.put(`<text x="`, num(textLeft), `" y="`, num(top-3), `" font-size="11" font-weight="700" fill="`, colour, `">`, escape(shorten(v.d.Groups[c.Group].Title, textWidth/11)), "</text>")
		top += 15
	}
	v.put(`<text font-size="`, num(textSize), `" fill="#1b1f24">`)
	for l, line := range wrap(c.Text, textWidth/textSize) {
		v.put(`<tspan x="`, num(textLeft), `" y="`, num(top+float64(l)*lineHeight), `">`, escape(line), "</tspan>")
	}
	v.put("</text></g>\n")
}

// shorten cuts a text that is wider than some ems.
func shorten(text string, ems float64) string {
	if lines := wrap(text, ems-1); len(lines) > 1 {
		return lines[0] + " …"
	}
	return text
}

// wrap breaks a text into lines of at most some ems; a word that is longer is
// broken.
func wrap(text string, ems float64) []string {
	var lines []string
	line, x := "", 0.0
	for _, word := range strings.Fields(text) {
		if line != "" && x+width(" "+word) <= ems {
			line, x = line+" "+word, x+width(" "+word)
			continue
		}
		if line != "" {
			lines = append(lines, line)
		}
		line, x = "", 0
		for _, r := range word {
			if w := width(string(r)); x+w > ems && line != "" {
				lines, line, x = append(lines, line), "", 0
			}
			line, x = line+string(r), x+width(string(r))
		}
	}
	if line != "" {
		lines = append(lines, line)
	}
	return lines
}

// width guesses the width of a text in ems: that of DejaVu Sans, the widest of
// the usual fonts of an interface, by classes of characters.
func width(text string) float64 {
	ems := 0.0
	for _, r := range text {
		switch {
		case strings.ContainsRune("ijl|.,:;'’‘!I ", r):
			ems += .33
		case strings.ContainsRune("frt()[]/-\"“”", r):
			ems += .44
		case strings.ContainsRune("mwMW@%—", r):
			ems += .95
		case r >= 0x1100 && r <= 0x11ff || r >= 0x2e80 && r <= 0xffdc || r >= 0x20000:
			ems++
		case r >= 'A' && r <= 'Z' || r >= 0xc0 && r <= 0xde || r >= 0x410 && r <= 0x42f:
			ems += .72
		default:
			ems += .62
		}
	}
	return ems
}
