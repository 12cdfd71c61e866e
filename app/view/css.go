package view

import (
	"math"
	"strconv"
	"strings"

	"counterpoint/app/dossier"
	"counterpoint/app/layout"
)

// CSS is the part of the style that depends on the dossier: where the cards
// stand on a wide screen, and what lights up with a claim or a sentence while
// no program runs. Lengths are in rem, so that the map grows with the text.
func (x *Explorer) CSS() string {
	var b strings.Builder
	x.placeCSS(&b)
	x.lightCSS(&b)
	x.twinCSS(&b)
	x.textCSS(&b)
	return b.String()
}

// placeCSS puts the cards where the plan says.
func (x *Explorer) placeCSS(b *strings.Builder) {
	p := *x.plan(x.atFirst.hidden, nil)
	b.WriteString(wideScreen + "{")
	placesCSS(b, p)
	x.columnCSS(b)
	x.wordCSS(b)
	b.WriteString("}\n" + wideScreen + " and (max-width:" + rem(p.Width) + "){.argument{overflow-x:auto}}\n")
	b.WriteString("@media screen and (min-width:" + rem(max(p.Width+panelWidth+scrollbar, wideFrom)) + "){" + panel + "}\n")
}

// wideScreen is where the map is laid out, as in the style sheet.
const wideScreen = "@media screen and (min-width:62rem)"

// placesCSS writes the size of the map and the places of its cards.
func placesCSS(b *strings.Builder, p dossier.Plan) {
	usual := p.Nodes[0].W
	b.WriteString(".argument{--w:" + rem(p.Width) + ";--h:" + rem(p.Height) + ";--cw:" + rem(usual) + "}\n")
	for i, n := range p.Nodes {
		if n.Column < 0 {
			continue
		}
		b.WriteString(".c" + strconv.Itoa(i) + "{--x:" + rem(n.X) + ";--y:" + rem(n.Y))
		if n.W != usual {
			b.WriteString(";--cw:" + rem(n.W))
		}
		b.WriteString(";--ch:" + rem(n.H) + "}\n")
	}
}

// wordCSS orders the words of a card as the ends of their lines.
func (x *Explorer) wordCSS(b *strings.Builder) {
	for i, r := range x.d.Relations {
		if !x.worded(i) {
			continue
		}
		below := x.d.Plan.Routes[i].Curves[0].A.Y - x.d.Plan.Nodes[r.From].Y - layout.Cards.WordTop
		if row := math.Round(below / layout.Cards.WordStep); row > 0 {
			b.WriteString(".rel.e" + strconv.Itoa(i) + "{order:" + num(row) + "}\n")
		}
	}
}

// columnCSS puts the headings over their columns.
func (x *Explorer) columnCSS(b *strings.Builder) {
	for c := range x.d.Plan.Columns {
		left, right := math.Inf(1), 0.0
		for _, n := range x.d.Plan.Nodes {
			if n.Column == c {
				left, right = min(left, n.X), max(right, n.X+n.W)
			}
		}
		if left < right {
			b.WriteString(".k" + strconv.Itoa(c) + "{--x:" + rem(left) + ";--cw:" + rem(right-left) + "}\n")
		}
	}
}

// panelWidth is the column of the details beside the map; scrollbar is what a
// browser may take for its own off the width that media queries see. In CSS
// pixels.
const (
	panelWidth = 304
	scrollbar  = 16
)

// panel gives the details a column beside the map, in view while the map
// scrolls; below the head of the page and above its foot they are whole, too. In
// a frame, whose window may be as high as the page, they stand at the height of
// their card instead. While no claim is selected, that which is
// pointed at or focused shows there, with nothing to press.
const panel = `
.explorer:where(.live:is([data-view="map"],[data-view="whatif"])),.explorer:where(:not(.live):is(.vast,:not(:has([id="view=outline"]:target,[id^="view=outline&"]:target)))){
& .argument{grid-template-columns:minmax(calc(var(--w)*var(--zoom,1)),1fr) 19rem}
& .detail,& .welcome,& .whatif{grid-area:1/2/4;position:sticky;inset:var(--bars,0px) auto auto;width:auto;align-self:start;max-height:max(20rem,100vh - 17.5rem);overflow:auto;margin:0;padding:1.25rem;border:0;border-radius:0;background:none;box-shadow:none}
html.framed & .detail{grid-area:3/2;position:static;max-height:none;margin-top:calc(var(--y)*var(--zoom,1))}
` + peeked + `{z-index:1;max-height:100vh;margin-inline-start:1px;background:var(--paper);& .inside>.actions{visibility:hidden}&>.actions{display:none}}
` + peeked + `,html:not(.framed) & .detail.open,html:not(.framed) &:not(.live) :is(.node:target,.node:has(>.card:target))+.detail{display:flex;flex-direction:column;padding:0}
html:not(.framed) & .inside{flex:1;overflow:auto;padding:1.25rem 1.25rem .5rem}
html:not(.framed) & .detail>.actions{margin:0;padding:.625rem 1.25rem;border-top:1px solid var(--line)}
& .welcome{display:block}
&.choosing .welcome,&:not(.live,.vast):has(.card:target,.whatif:target,.whatif :target) .welcome{display:none}
&[data-view="whatif"] .mapbar,&:not(.live,.vast):has(.whatif:target,.whatif :target) .mapbar{display:flex}
& .argument::after{content:"";grid-area:1/2/4;border-inline-start:1px solid var(--line);z-index:-1}
}`

// peeked are the details of the claim that is pointed at or focused while none
// is selected.
const (
	peeked = `html:not(.framed) &.live:not(.choosing,[data-view="whatif"]) ` + peek + `,html:not(.framed) &:not(.live,.choosing,:not(.vast):has(.card:target,.node:target,.whatif:target,.whatif :target)) ` + peek
	peek   = `.node:is(:hover,:has(>.card:focus-visible))+.detail`
)

// rem turns CSS pixels into rem of 16 pixels.
func rem(px float64) string {
	return strings.TrimSuffix(strings.TrimRight(strconv.FormatFloat(px/16, 'f', 4, 64), "0"), ".") + "rem"
}

// lightCSS quiets every card and line but those that light up with the claim
// that the address names. The program does the same with classes.
func (x *Explorer) lightCSS(b *strings.Builder) {
	if len(x.d.Claims) > largeMap {
		return // a rule a claim, each naming all others, is more than browsers can match
	}
	for i, c := range x.d.Claims {
		claims, relations := x.light(i)
		if i > 0 {
			b.WriteString(",\n")
		}
		b.WriteString(".explorer:not(.live, .vast):has(#claim\\=" + c.ID + ":target) :is(.card:not(" + listed(".c", claims) + "),.edge" + except(listed(".e", relations)) + ")")
	}
	if len(x.d.Claims) > 0 {
		b.WriteString("{--role:var(--hush);--role-ink:var(--hush-ink);--tone:var(--hush);--tone-ink:var(--hush-ink);--ink:var(--hush-ink);--card:transparent}\n")
	}
}

// except is a :not of a list, or nothing for an empty one.
func except(list string) string {
	if list == "" {
		return ""
	}
	return ":not(" + list + ")"
}

// listed names the classes of what is lit.
func listed(prefix string, lit []bool) string {
	var names []string
	for i, on := range lit {
		if on {
			names = append(names, prefix+strconv.Itoa(i))
		}
	}
	return strings.Join(names, ",")
}

// twinCSS lights both sides of a link when one is pointed at, focused or
// named by the address, while no program and no script does. Long texts go
// without: so many rules would slow every change of the page.
func (x *Explorer) twinCSS(b *strings.Builder) {
	if x.long() {
		return
	}
	for other := 1; other < len(x.d.Sources); other++ {
		for _, l := range x.d.Pair(0, other).Links {
			x.sideCSS(b, l.A, l.B)
			x.sideCSS(b, l.B, l.A)
		}
	}
}

func (x *Explorer) sideCSS(b *strings.Builder, from, to []string) {
	b.WriteString(".explorer:not(.live) .texts:has(" + oneOf(idList(from)) + ":is(:hover,:focus-visible,:target)) " + oneOf(idList(to)) + "{background:var(--twin)}\n")
}

// oneOf is a selector of one of several elements.
func oneOf(list string) string {
	if strings.Contains(list, ",") {
		return ":is(" + list + ")"
	}
	return list
}

// textCSS shows, of three and more texts, one beside the first, and marks which
// one, while no program does.
func (x *Explorer) textCSS(b *strings.Builder) {
	var later, chosen []string
	for i := range x.d.Sources {
		n := strconv.Itoa(i)
		at := ".explorer:not(.live) .compare:not(.vast):has(.t" + n + ":target,.t" + n + " :target)"
		chosen = append(chosen, at+" .sw"+n)
		if i > 1 {
			later = append(later, at)
		}
	}
	if len(x.d.Sources) > 1 {
		b.WriteString("@media screen{" + strings.Join(chosen, ",") + "{border-color:var(--ink);box-shadow:inset 0 -3px var(--ink)}}\n")
	}
	if later == nil {
		return
	}
	b.WriteString("@media screen and (min-width:62rem){\n")
	for i, at := range later {
		b.WriteString(at + " .t1{display:none}\n" + at + " .t" + strconv.Itoa(i+2) + "{display:block}\n")
	}
	b.WriteString("}\n")
}

func idList(ids []string) string {
	var names []string
	for _, id := range ids {
		names = append(names, "#s\\="+id)
	}
	return strings.Join(names, ",")
}
