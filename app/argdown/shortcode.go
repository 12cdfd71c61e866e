package argdown

import (
	"strings"

	"counterpoint/app/dossier"
)

// scanShortcode matches .name. and :name:, without white space inside. A name
// that stands for a character becomes that character; any other is text.
func scanShortcode(s *scanner) (kind, int) {
	mark := s.text[s.pos]
	if mark != '.' && mark != ':' {
		return none, 0
	}
	_, width := runeAt(s.text, s.pos+1)
	for i := s.pos + 1; i < len(s.text); {
		r, w := runeAt(s.text, i)
		if isSpace(r) {
			return none, 0
		}
		if s.text[i] == mark && i > s.pos+1 && i >= s.pos+1+width {
			return shortcode, skipOneGap(s.text, i+1)
		}
		i += w
	}
	return none, 0
}

// character gives what a name, with its dots or colons, stands for, "" when it
// stands for nothing.
func character(name string) string {
	if name == ":smile:" {
		return "☺\ufe0f"
	}
	switch name[1 : len(name)-1] {
	case "A":
		return "∀"
	case "E":
		return "∃"
	case "O":
		return "𝗢"
	case "P":
		return "𝗣"
	case "->":
		return "→"
	case "<->":
		return "↔"
	case "~":
		return "¬"
	case "^":
		return "∧"
	case "v":
		return "∨"
	case "v_":
		return "⊻"
	case "<>":
		return "◇"
	case "[]":
		return "◻"
	case "happy":
		return "😀"
	case "smile", "smiley":
		return "☺"
	case "laugh", "lol":
		return "😆"
	case "rofl":
		return "🤣"
	case "joy":
		return "😂"
	case "heart":
		return "❤"
	case "?", "question":
		return "❓"
	case "love":
		return "😍"
	case "wink":
		return "😉"
	case "shush":
		return "🤫"
	case "meh":
		return "😐"
	case "eye-roll":
		return "🙄"
	case "sad":
		return "😢"
	case "disappointed":
		return "😞"
	case "scream":
		return "😱"
	case "+1", "up":
		return "👍"
	case "-1", "down":
		return "👎"
	case "think":
		return "🤔"
	case "star":
		return "⭐"
	case "y", "agree":
		return "✔"
	case "n", "disagree":
		return "❌"
	}
	return ""
}

// shortcode adds what a name stands for to the text, or the name itself.
func (p *parser) shortcode(d *draft, t token) {
	image := p.image(t)
	name := strings.TrimRight(image, " \t")
	c := p.doc.settings.character(name)
	if c == "" {
		d.write(image, image)
		return
	}
	if t.start > 0 && isWordEnd(p.doc.text[t.start-1]) {
		p.problem(dossier.Warning, t, quote(name)+" is read as the character "+quote(c),
			"write "+quote("\\"+name)+" to keep the letters")
	}
	if strings.HasSuffix(image, " ") {
		c += " "
	}
	d.write(c, c)
}

// isWordEnd reports whether a byte ends a word or a number, so that a sign
// right behind it is punctuation.
func isWordEnd(c byte) bool {
	return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || c >= 0x80 || c == '.'
}
