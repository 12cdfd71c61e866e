package argdown

import (
	"strings"

	"counterpoint/app/dossier"
)

// scanTag matches #name and #(several words) and a space after it.
func scanTag(s *scanner) (kind, int) {
	if s.text[s.pos] != '#' {
		return none, 0
	}
	if strings.HasPrefix(s.text[s.pos+1:], "(") {
		shut := s.parentheses.next(s.text, ")", s.pos+2)
		if shut < s.pos+3 {
			return none, 0
		}
		return tag, skipOneGap(s.text, shut+1)
	}
	to := s.pos + 1
	for r, width := runeAt(s.text, to); width > 0 && isTagRune(r); r, width = runeAt(s.text, to) {
		to += width
	}
	if to == s.pos+1 {
		return none, 0
	}
	return tag, skipOneGap(s.text, to)
}

// isTagRune reports whether a character can stand in a tag without
// parentheses. The range from A to z takes the signs between Z and a along,
// the other ranges nearly every sign outside ASCII.
func isTagRune(r rune) bool {
	switch {
	case r >= '0' && r <= '9', r >= 'A' && r <= 'z', r == '-':
		return true
	}
	return r >= 0xa0 && r <= 0xd7ff || r >= 0xf900 && r <= 0xfdcf || r >= 0xfdf0 && r <= 0xffef
}

// tag notes a tag of the draft; the reference keeps it in the text as well.
func (p *parser) tag(d *draft, t token) {
	image := p.image(t)
	name := tagName(image)
	p.warnOfTag(t, name)
	d.Tags = append(d.Tags, Tag{Name: name, Place: p.place(t)})
	if d.begun && d.bare < 0 {
		d.bare = len(d.plain)
	}
	if d.begun {
		d.plain = append(d.plain, image...)
	}
	if !p.doc.settings.bareText {
		d.full, d.hasText = append(d.full, image...), true
	}
}

// words gives the text that a reader wants: without the tags at its start and
// its end. Tags inside a sentence are words of it.
func (d *draft) words() string {
	if d.bare >= 0 {
		d.plain = d.plain[:d.bare]
	}
	return tidy(string(d.plain))
}

func tagName(image string) string {
	name := strings.TrimRight(image, " \t")[1:]
	if strings.HasPrefix(name, "(") {
		name = name[1 : len(name)-1]
	}
	return name
}

// distinct gives the first tag of each name.
func distinct(tags []Tag) []Tag {
	if len(tags) < 2 {
		return tags
	}
	var kept []Tag
	seen := make(map[string]bool, len(tags))
	for _, t := range tags {
		if !seen[t.Name] {
			seen[t.Name] = true
			kept = append(kept, t)
		}
	}
	return kept
}

// warnOfTag tells of a tag that looks like something else.
func (p *parser) warnOfTag(t token, name string) {
	hint := "write \"\\#\" for the sign itself"
	switch {
	case strings.Trim(name, "0123456789") == "":
		p.problem(dossier.Warning, t, quote("#"+name)+" is read as a tag, not as a number", hint)
	case t.start > 0 && isWordEnd(p.doc.text[t.start-1]):
		p.problem(dossier.Warning, t, quote("#"+name)+" inside a word is read as a tag", hint)
	case strings.ContainsAny(name, "[]^`") && p.doc.text[t.start+1] != '(':
		p.problem(dossier.Warning, t, "the tag "+quote("#"+name)+" takes in the signs behind it", "leave a space behind the tag, or write #("+name+")")
	}
}
