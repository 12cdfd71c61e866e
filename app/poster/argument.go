package poster

import (
	"image/color"

	"counterpoint/app/dossier"
	"counterpoint/app/words"
)

// roles and versions have the light colours of the page's style sheet.
var (
	roles = map[dossier.Role]color.RGBA{
		dossier.Thesis: ink, dossier.Proposal: hex(0x1f5fa8), dossier.Condition: hex(0x8a5a00),
		dossier.Reason: hex(0x4a5a6a), dossier.Precedent: hex(0x4a5a6a), dossier.Objection: hex(0xb3341f),
		dossier.Counterpoint: hex(0x8b2a6b), dossier.Reply: hex(0x1c7046), dossier.Concession: hex(0x1c7046),
	}
	versions = []color.RGBA{hex(0x1f5fa8), hex(0xa0531a), hex(0x1c7046), hex(0x8b2a6b)}
)

// drawMap draws the part of the map around the thesis at a scale.
func drawMap(c *canvas, d *dossier.Dossier, scale float64) {
	plan := d.Plan
	c.scale = scale
	c.origin.Y = up(d, scale)
	for i, r := range plan.Routes {
		tone := tone(d, d.Relations[i])
		for _, curve := range r.Curves {
			c.curve(curve, 1.8, tone)
		}
	}
	w := words.For(d.Lang)
	for i, n := range plan.Nodes {
		drawCard(c, w, d.Claims[i], n)
	}
}

// up is how far the map is moved so that the thesis stands in the middle of the
// picture, or so that there is no room above or below the map.
func up(d *dossier.Dossier, scale float64) float64 {
	middle := d.Plan.Height / 2
	for i, claim := range d.Claims {
		if claim.Role == dossier.Thesis && i < len(d.Plan.Nodes) {
			middle = d.Plan.Nodes[i].Y + d.Plan.Nodes[i].H/2
			break
		}
	}
	const air = 24
	highest, lowest := float64(air), Height-d.Plan.Height*scale-air
	if lowest > highest {
		return (Height - d.Plan.Height*scale) / 2
	}
	return min(highest, max(lowest, Height/2-middle*scale))
}

// drawCard draws a claim: its role and its short name.
func drawCard(c *canvas, w *words.Catalogue, claim dossier.Claim, n dossier.Node) {
	colour, ok := roles[claim.Role]
	if !ok {
		colour = ink
	}
	c.round(n.X, n.Y, n.W, n.H, 5, border)
	c.round(n.X+1, n.Y+1, n.W-2, n.H-2, 4, card)
	c.round(n.X, n.Y, 6, n.H, 3, colour)
	const left = 16.0
	name, size := claim.Title, 17.0
	if claim.Role == dossier.Thesis {
		name, size = claim.Text, 14
	}
	y := n.Y + 20
	if role := w.Say("role." + string(claim.Role)); claim.Role != "" && c.covers(bold, role) {
		c.text(bold, 13, colour, n.X+left, y, role)
		y += 4
	}
	if !c.covers(regular, name) {
		return
	}
	room := int((n.Y + n.H - 6 - y) / (size * 1.2))
	for _, line := range c.lines(regular, size, name, n.W-left-8, room) {
		y += size * 1.2
		c.text(regular, size, ink, n.X+left, y, line)
	}
}

// tone is the colour of a relation: an attack on an objection answers it.
func tone(d *dossier.Dossier, r dossier.Relation) color.RGBA {
	to := r.To
	if r.Step >= 0 {
		to = d.Relations[r.Step].From
	}
	target := d.Claims[to].Role
	switch {
	case r.Kind == dossier.Supports:
		return roles[d.Claims[r.From].Role]
	case target == dossier.Objection || target == dossier.Counterpoint:
		return roles[dossier.Reply]
	default:
		return roles[dossier.Objection]
	}
}
