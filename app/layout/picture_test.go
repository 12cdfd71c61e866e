package layout

import (
	"flag"
	"fmt"
	"os"
	"strings"
	"testing"

	"counterpoint/app/dossier"
)

var pictures = flag.String("pictures", "", "folder to write pictures of the layouts to")

// svg draws a plan for looking at.
func svg(g Graph, f fixture, p dossier.Plan) string {
	var b strings.Builder
	fmt.Fprintf(&b, `<svg xmlns="http://www.w3.org/2000/svg" width="%g" height="%g" style="background:#fbfaf7;font:13px system-ui">`, p.Width, p.Height)
	b.WriteString(`<defs><marker id="a" viewBox="0 0 8 8" refX="8" refY="4" markerWidth="8" markerHeight="8" markerUnits="userSpaceOnUse" orient="auto"><path d="M0 0 8 4 0 8z" fill="context-stroke"/></marker></defs>`)
	stroke := map[string]string{"support": "#1c7046", "attack": "#b3341f", "condition": "#8a5a00", "undercut": "#8b2a6b"}
	sign := map[string]string{"support": "+", "attack": "−", "condition": "?", "undercut": "−"}
	for i, r := range p.Routes {
		if len(r.Curves) == 0 {
			continue
		}
		kind := "support"
		if i < len(f.Edges) {
			kind = strings.TrimSuffix(f.Edges[i].Kind, "-tail")
		}
		fmt.Fprintf(&b, `<path fill="none" stroke="%s" stroke-width="1.5" marker-end="url(#a)" d="M%g %g`, stroke[kind], r.Curves[0].A.X, r.Curves[0].A.Y)
		for _, c := range r.Curves {
			fmt.Fprintf(&b, " C%g %g %g %g %g %g", c.B.X, c.B.Y, c.C.X, c.C.Y, c.D.X, c.D.Y)
		}
		b.WriteString(`"/>`)
	}
	for i, r := range p.Routes {
		if len(r.Curves) == 0 {
			continue
		}
		kind := "support"
		if i < len(f.Edges) {
			kind = strings.TrimSuffix(f.Edges[i].Kind, "-tail")
		}
		if r.Junction != nil {
			fmt.Fprintf(&b, `<circle cx="%g" cy="%g" r="4" fill="#fff" stroke="#8b2a6b" stroke-width="2"/>`, r.Junction.X, r.Junction.Y)
		}
		if r.Label != (dossier.Point{}) {
			fmt.Fprintf(&b, `<circle cx="%g" cy="%g" r="8" fill="#fbfaf7" stroke="%s"/><text x="%g" y="%g" text-anchor="middle" fill="%s">%s</text>`, r.Label.X, r.Label.Y, stroke[kind], r.Label.X, r.Label.Y+4, stroke[kind], sign[kind])
		}
	}
	for i, n := range p.Nodes {
		if n.W == 0 {
			continue
		}
		fmt.Fprintf(&b, `<rect x="%g" y="%g" width="%g" height="%g" rx="4" fill="#fff" stroke="#d9d6ce"/>`, n.X, n.Y, n.W, n.H)
		lines := []string{fmt.Sprint(i)}
		if i < len(f.Nodes) && len(f.Nodes[i].Lines) > 0 {
			lines = f.Nodes[i].Lines
		}
		for k, l := range lines {
			fmt.Fprintf(&b, `<text x="%g" y="%g" fill="#1b1f24">%s</text>`, n.X+8, n.Y+18+17*float64(k), l)
		}
	}
	b.WriteString(`</svg>`)
	return b.String()
}

func TestPicture(t *testing.T) {
	if *pictures == "" {
		t.Skip("no -pictures folder")
	}
	for _, name := range []string{"oped30.map", "arg60", "layered60"} {
		g, f := load(t, name)
		for which, o := range map[string]Options{"plain": plainOptions, "default": {}} {
			p := Place(g, o)
			t.Log(name, which, p.Width, p.Height)
			if err := os.WriteFile(*pictures+"/"+name+"."+which+".svg", []byte(svg(g, f, p)), 0o644); err != nil {
				t.Fatal(err)
			}
		}
	}
}
