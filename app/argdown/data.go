package argdown

import (
	"slices"
	"strings"

	"counterpoint/app/dossier"
)

// braceSpan remembers the braces of a stretch of text: a block that opens
// anywhere in [from, stop) ends at shut, when that lies behind it.
type braceSpan struct {
	from, stop, shut int
	known            bool
}

// scanData matches {…}. The block reaches up to the first closing brace that
// white space and something other than a comma or a brace follow, or to the
// last brace before the end of the file, a carriage return or a separator of
// Unicode, and ends at the last brace there that no comma or brace follows.
func scanData(s *scanner) (kind, int) {
	if s.text[s.pos] != '{' {
		return none, 0
	}
	b := &s.braces
	if !b.known || s.pos < b.from || s.pos >= b.stop {
		b.known, b.from, b.stop = true, s.pos, dataStop(s.text, s.pos+1)
		b.shut = lastBrace(s.text, b.from, b.stop)
	}
	if b.shut <= s.pos {
		return none, 0
	}
	return data, b.shut + 1
}

// dataStop gives the place, from i on, up to which a block may reach.
func dataStop(text string, i int) int {
	for i < len(text) {
		r, width := runeAt(text, i)
		if r != '\n' && isTerminator(r) || r == '}' && endsBlock(text, i+1) {
			return i
		}
		i += width
	}
	return i
}

// endsBlock reports whether white space and then something other than a comma
// or a closing brace stand at i.
func endsBlock(text string, i int) bool {
	r, width := runeAt(text, i)
	if width == 0 || !isSpace(r) {
		return false
	}
	next, width := runeAt(text, i+width)
	return width > 0 && next != ',' && next != '}'
}

// lastBrace gives the last closing brace in (from, stop] behind which, white
// space aside, neither a comma nor a closing brace stands; -1 for none.
func lastBrace(text string, from, stop int) int {
	for i := min(stop, len(text)-1); i > from; i-- {
		if text[i] == '}' && !continues(text, i+1) {
			return i
		}
	}
	return -1
}

// tellOpenBrace tells of a brace that begins no data, and why. The reference
// takes it for text and loses the data.
func (s *scanner) tellOpenBrace() {
	what := "the data that this brace begins is read as text, because of the spaces between its closing braces"
	hint := "write closing braces without spaces between them, and quote words that hold braces"
	shut := s.shutBraces.next(s.text, "}", s.pos+1)
	carriage := s.carriages.next(s.text, "\r", s.pos+1)
	switch {
	case shut < 0:
		what = "the brace is never closed, so it is read as text"
		hint = "close it with \"}\", or write \"\\{\" for the sign itself"
	case carriage >= 0 && carriage < shut:
		what = "the data that this brace begins is read as text, because the file ends its lines with carriage returns"
		hint = "write the data on one line, or save the file with Unix line ends"
	}
	s.problem(dossier.Error, what, hint)
}

func continues(text string, i int) bool {
	for {
		r, width := runeAt(text, i)
		if width == 0 || !isSpace(r) {
			return r == ',' || r == '}'
		}
		i += width
	}
}

// data reads the YAML of a block. Behind a brace that ends its line stands
// block style, without the braces; else flow style, with them.
func (p *parser) data(t token) *Value {
	image, at := p.image(t), p.place(t)
	rest := skipGap(image, 1)
	if !p.doc.settings.blockStyle || rest == len(image) || image[rest] != '\n' {
		v := p.yaml(image, at)
		p.warnOfBraces(v)
		return v
	}
	body := strings.TrimSuffix(image[rest+1:], "}")
	p.warnOfCommas(t, body)
	at.Line, at.Column = at.Line+1, 1
	v := p.yaml(body, at)
	if v != nil && v.Kind != Map {
		p.ours(dossier.Error, v.Place, "the data holds no keys", "write it as key: \"words\"")
		return nil
	}
	return v
}

// yaml reads a YAML document. Where that fails, the reference reads no further
// in the file, without a word.
func (p *parser) yaml(text string, at dossier.Place) *Value {
	v, problem := readYAML(text, at)
	if problem == nil {
		return v
	}
	p.problems = append(p.problems, *problem)
	if p.doc.reading == nil {
		p.doc.reading = p.doc.soFar()
	}
	return nil
}

// soFar copies what has been read.
func (d *Document) soFar() *Document {
	c := *d
	c.Statements = slices.Clone(d.Statements)
	c.Arguments = slices.Clone(d.Arguments)
	for i, a := range c.Arguments {
		c.Arguments[i].Structure = slices.Clone(a.Structure)
	}
	c.Inferences = slices.Clone(d.Inferences)
	c.Written = slices.Clone(d.Written)
	(&parser{doc: &c}).finish()
	return &c
}

// warnOfBraces tells of words in braces that are read as keys without values.
func (p *parser) warnOfBraces(v *Value) {
	if v == nil || v.Kind != Map {
		return
	}
	for i, key := range v.Keys {
		if v.Items[i].Kind == Null && v.Items[i].Text == "" {
			p.ours(dossier.Warning, key.Place, quote(key.Name)+" in braces is read as data without a value, not as text",
				"write \"\\{\" and \"\\}\" for the signs themselves, or give it a value")
		}
	}
}

// warnOfCommas tells of commas at the ends of lines in block style.
func (p *parser) warnOfCommas(t token, body string) {
	if hasCommas(body) {
		p.problem(dossier.Warning, t, "data that begins on the line below its brace has one key a line; commas there are part of the values or break them",
			"remove the commas at the ends of the lines, or begin the first key right behind the brace")
	}
}

// hasCommas reports whether a line of the block ends with a comma.
func hasCommas(body string) bool {
	for line := range strings.SplitSeq(body, "\n") {
		if strings.HasSuffix(strings.TrimRight(line, " \t"), ",") {
			return true
		}
	}
	return false
}
