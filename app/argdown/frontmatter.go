package argdown

import (
	"strings"

	"counterpoint/app/dossier"
)

// scanFrontmatter matches three or more equals signs, up to and with the next
// three or more. A run of six is a whole one.
func scanFrontmatter(s *scanner) (kind, int) {
	if !strings.HasPrefix(s.text[s.pos:], "===") {
		return none, 0
	}
	run := skipEquals(s.text, s.pos)
	if at := s.fences.next(s.text, "===", run); at >= 0 {
		return frontmatter, skipEquals(s.text, at)
	}
	if run-s.pos >= 6 {
		return frontmatter, run
	}
	return none, 0
}

func skipEquals(text string, i int) int {
	for i < len(text) && text[i] == '=' {
		i++
	}
	return i
}

// settings are what the frontmatter tells a reader of Argdown to do.
type settings struct {
	strict     bool // model.mode: relations between statements are logical ones
	bareText   bool // model.removeTagsFromText
	fixed      bool // model.transformArgumentRelations is false
	blockStyle bool // data.switchToBlockFormatIfMultiline
	shortcodes *Value
}

// frontmatter reads the YAML at the top of the file. An empty line has to
// follow.
func (p *parser) frontmatter() {
	p.doc.settings.blockStyle = true
	if !p.at(frontmatter) {
		p.warnOfOpenFrontmatter()
		return
	}
	t := p.next()
	image, at := p.image(t), p.place(t)
	body := skipEquals(image, 0)
	at.Column += body
	v := p.yaml(strings.TrimRight(image[body:], "="), at)
	p.doc.Frontmatter = v
	p.doc.settings.read(v)
	p.accept(lineBreak)
	switch {
	case p.accept(blank):
	case p.at(end):
		p.problem(dossier.Error, p.token(), "nothing follows the frontmatter", "write a statement, such as [Title]: what it says")
	default:
		p.problem(dossier.Error, p.token(), "no empty line follows the frontmatter", "leave one between \"===\" and this line")
	}
}

func (s *settings) read(v *Value) {
	model := v.At("model")
	s.strict = model.At("mode").String() == "strict"
	s.bareText = model.At("removeTagsFromText").True()
	s.fixed = isFalse(model.At("transformArgumentRelations"))
	s.shortcodes = model.At("shortcodes")
	s.blockStyle = !isFalse(v.At("data").At("switchToBlockFormatIfMultiline"))
}

func isFalse(v *Value) bool { return v != nil && v.Kind == Bool && !v.True() }

// character gives what a name stands for, in this file or in any.
func (s *settings) character(name string) string {
	if own := s.shortcodes.At(name).At("unicode"); own.Scalar() {
		return own.Text
	}
	return character(name)
}

// warnOfOpenFrontmatter tells of frontmatter that is never closed.
func (p *parser) warnOfOpenFrontmatter() {
	if t := p.token(); t.kind == words && strings.HasPrefix(p.image(t), "===") {
		p.ours(dossier.Error, p.place(t), "the frontmatter that \"===\" begins here is never closed", "write \"===\" on a line below it")
	}
}
