package exchange

import (
	"strconv"
	"strings"

	"counterpoint/app/dossier"
)

// writeGraphML writes the map for graph editors. A step that is undercut has a
// node of its own in the middle, of kind "step".
func writeGraphML(d *dossier.Dossier) []byte {
	var b strings.Builder
	b.WriteString(`<?xml version="1.0" encoding="UTF-8"?>
<graphml xmlns="http://graphml.graphdrawing.org/xmlns" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="http://graphml.graphdrawing.org/xmlns http://graphml.graphdrawing.org/xmlns/1.0/graphml.xsd">
  <key id="title" for="all" attr.name="title" attr.type="string"/>
  <key id="text" for="node" attr.name="text" attr.type="string"/>
  <key id="kind" for="all" attr.name="kind" attr.type="string"/>
  <key id="role" for="node" attr.name="role" attr.type="string"/>
  <key id="group" for="node" attr.name="group" attr.type="string"/>
  <key id="sources" for="node" attr.name="sources" attr.type="string"/>
  <key id="joint" for="edge" attr.name="joint" attr.type="int"/>
  <graph id="map" edgedefault="directed">
`)
	b.WriteString("    " + datum("title", d.Title) + "\n")
	for i, c := range d.Claims {
		group := ""
		if c.Group >= 0 {
			group = d.Groups[c.Group].Title
		}
		b.WriteString(`    <node id="` + claimNode(i) + `">` + datum("kind", "claim") + datum("title", c.Title) + datum("text", c.Text) +
			datum("role", string(c.Role)) + datum("group", group) + datum("sources", stands(d, c)) + "</node>\n")
	}
	list := edges(d)
	for i, e := range list {
		if e.middle {
			b.WriteString(`    <node id="` + stepNode(i) + `">` + datum("kind", "step") + "</node>\n")
		}
	}
	for i, e := range list {
		if e.middle {
			b.WriteString(`    <edge id="r` + strconv.Itoa(i) + `a" source="` + e.from + `" target="` + stepNode(i) + `"/>` + "\n")
			e.from = stepNode(i)
		}
		joint := ""
		if n := d.Relations[i].Joint; n > 0 {
			joint = datum("joint", strconv.Itoa(n))
		}
		b.WriteString(`    <edge id="r` + strconv.Itoa(i) + `" source="` + e.from + `" target="` + e.to + `">` + datum("kind", string(d.Relations[i].Kind)) + datum("title", e.bearing.verb) + joint + "</edge>\n")
	}
	b.WriteString("  </graph>\n</graphml>\n")
	return []byte(b.String())
}

// datum writes a value behind a key; nothing when there is none.
func datum(key, value string) string {
	if value == "" {
		return ""
	}
	return `<data key="` + key + `">` + escape(value) + "</data>"
}
