package view

import (
	"cmp"
	"slices"
	"strconv"
	"strings"

	"counterpoint/app/dossier"
)

// The overview is a narrow strip that shows both texts whole: A at its left, B
// at its right, as long as their texts, and between them what is linked. It is
// drawn in a few paths and to a thousandth of its height, so that books cost no
// more than letters.

// stripHeight and stripWidth are the units of the drawing; textStrip is the
// width of a text in it.
const (
	stripHeight = 1000
	stripWidth  = 48
	textStrip   = 14
)

// reach is how far a sentence goes down the strip.
type reach struct{ from, to int }

// strip is an overview that is being drawn: the shapes of each class.
type strip struct {
	shapes map[string]*strings.Builder
	drawn  map[string]bool
}

// Frame says whether the page is the one that frames show. A frame is as high as
// its page: it needs no overview.
func (x *Explorer) Frame(frame bool) {
	if x.frame != frame {
		x.frame = frame
		x.kept = keepNothing(x.d)
	}
}

// overview is the strip of a comparison. The script of this view shows in it
// what of the texts is on the screen.
func (x *Explorer) overview(c *comparison) Node {
	n := E("div", Class("overview"), A("aria-hidden", "true"))
	n.Left = x.Vast() && x.spare
	if !n.Left {
		n.Kids = x.strip(c, nil)
	}
	return n
}

// strip is what the overview holds.
func (x *Explorer) strip(c *comparison, pause dossier.Pause) []Node {
	if x.frame {
		return nil
	}
	s := strip{map[string]*strings.Builder{}, map[string]bool{}}
	longest := max(x.length(c.a, nil), x.length(c.b, nil), 1)
	reaches := x.reaches(c, longest, pause)
	for _, source := range []int{c.a, c.b} {
		left := 0
		if source == c.b {
			left = stripWidth - textStrip
		}
		for _, id := range x.countedIDs(source) {
			s.bar(overviewKind(c.twin(id)), left, reaches[id])
			pause.Now()
		}
	}
	for i := range c.links {
		l := &c.links[i]
		pause.Now()
		for _, a := range l.A {
			for _, b := range l.B {
				s.ribbon(overviewKind(&twin{link: l}), reaches[a], reaches[b])
			}
		}
	}
	return []Node{
		E("svg", A("viewBox", "0 0 "+strconv.Itoa(stripWidth)+" "+strconv.Itoa(stripHeight)), A("preserveAspectRatio", "none"), s.paths()),
		x.window(c.a, longest), x.window(c.b, longest),
	}
}

// overviewKind is what the strip tells apart.
func overviewKind(t *twin) string {
	switch {
	case t == nil:
		return "only"
	case t.link.Moved:
		return "moved"
	case t.link.Kind == dossier.Identical || t.link.Kind == dossier.Format:
		return "same"
	}
	return "changed"
}

// reaches places the sentences of two texts on the strip by the lengths of the
// texts; the longer one fills it.
func (x *Explorer) reaches(c *comparison, longest int, pause dossier.Pause) map[string]reach {
	reaches := map[string]reach{}
	for _, source := range []int{c.a, c.b} {
		x.length(source, func(id string, from, to int) {
			pause.Now()
			reaches[id] = reach{from * stripHeight / longest, max(to*stripHeight/longest, from*stripHeight/longest+1)}
		})
	}
	return reaches
}

// window is the frame around what of a text is on the screen; it knows how much
// of the strip the text takes.
func (x *Explorer) window(source, longest int) Node {
	share := strconv.Itoa(x.length(source, nil) * stripHeight / longest)
	return E("div", Class("window"), A("data-share", share))
}

// paragraphLength is what the space around a paragraph counts, in characters.
const paragraphLength = 60

// length is how long a text is, in characters, and visits its sentences.
func (x *Explorer) length(source int, visit func(id string, from, to int)) int {
	at := 0
	for _, b := range x.d.Sources[source].Blocks {
		if b.Kind.SetAside() {
			continue
		}
		for _, s := range b.Sentences {
			if visit != nil {
				visit(s.ID, at, at+len(s.Text))
			}
			at += len(s.Text)
		}
		at += paragraphLength
	}
	return at
}

// bar draws a sentence.
func (s *strip) bar(class string, left int, r reach) {
	s.draw("piece "+class, "M"+strconv.Itoa(left)+" "+strconv.Itoa(r.from)+"h"+strconv.Itoa(textStrip)+"V"+strconv.Itoa(r.to)+"h-"+strconv.Itoa(textStrip)+"z")
}

// ribbon draws a link.
func (s *strip) ribbon(class string, a, b reach) {
	left, right := strconv.Itoa(textStrip), strconv.Itoa(stripWidth-textStrip)
	s.draw("tie "+class, "M"+left+" "+strconv.Itoa(a.from)+"L"+right+" "+strconv.Itoa(b.from)+"V"+strconv.Itoa(b.to)+"L"+left+" "+strconv.Itoa(a.to)+"z")
}

// draw adds a shape, once.
func (s *strip) draw(class, shape string) {
	if s.drawn[class+shape] {
		return
	}
	s.drawn[class+shape] = true
	if s.shapes[class] == nil {
		s.shapes[class] = &strings.Builder{}
	}
	s.shapes[class].WriteString(shape)
}

// stripClasses is the order of drawing: what is later lies above.
var stripClasses = []string{"tie same", "tie changed", "tie moved", "piece same", "piece only", "piece changed", "piece moved"}

// paths has a path of every class, empty ones too, so that the drawing keeps
// its shape.
func (s *strip) paths() []Node {
	var nodes []Node
	for _, class := range stripClasses {
		d := ""
		if b := s.shapes[class]; b != nil {
			d = b.String()
		}
		nodes = append(nodes, E("path", Class(class), A("d", cmp.Or(d, "M0 0"))))
	}
	return slices.Clip(nodes)
}
