package argdown

import (
	"strings"

	"counterpoint/app/dossier"
)

// scanOrderedItem matches the number and the full stop that begin an item.
func scanOrderedItem(s *scanner) (kind, int) {
	i := skipMargin(s.text, s.pos)
	to := skipDigits(s.text, i)
	if !s.atLineStart() || to == i || to == len(s.text) || s.text[to] != '.' {
		return none, 0
	}
	return s.listItem(orderedItem, i, to+1)
}

// scanBulletItem matches the asterisk that begins an item.
func scanBulletItem(s *scanner) (kind, int) {
	i := skipMargin(s.text, s.pos)
	if !s.atLineStart() || i == len(s.text) || s.text[i] != '*' {
		return none, 0
	}
	return s.listItem(bulletItem, i, i+1)
}

// listItem ends an item's sign at to, where white space has to follow. An item
// counts as one deeper than its sign.
func (s *scanner) listItem(k kind, sign, to int) (kind, int) {
	if r, width := runeAt(s.text, to); width == 0 || !isSpace(r) {
		return none, 0
	}
	s.setMargin(s.text[s.pos:sign], 1)
	return k, to
}

func skipDigits(text string, i int) int {
	for i < len(text) && text[i] >= '0' && text[i] <= '9' {
		i++
	}
	return i
}

// list reads the items of a list, each a statement or an argument. It reports
// false, having read nothing, where no list begins.
func (p *parser) list() bool {
	item := p.peek()
	if item != orderedItem && item != bulletItem {
		return false
	}
	p.next()
	for p.at(item) {
		t := p.next()
		p.warnOfNothing(t)
		if p.member(-1) == nil {
			p.problem(dossier.Error, t, "nothing stands in this item of the list", "write a text or a title behind "+quote(strings.TrimSpace(p.image(t))))
			p.skip()
		}
	}
	for !p.accept(dedent) && !p.at(end) && !p.at(blank) {
		p.unexpected()
	}
	return true
}

// member reads the statement or the argument that a sign stands before; nil
// when there is none.
func (p *parser) member(under int) *End {
	var at End
	switch k := p.kind(); {
	case k == argumentDefinition || k == argumentReference:
		at = p.argumentUnder(under)
	case k == statementDefinition || k == statementReference || k.inline():
		at = p.statement(under)
	default:
		return nil
	}
	return &at
}

// warnOfNothing tells of a sign behind which the line ends; the reference
// makes a statement without words of it.
func (p *parser) warnOfNothing(sign token) {
	if p.at(lineBreak) && p.wordless() {
		p.ours(dossier.Error, p.place(sign), "nothing stands behind "+quote(strings.TrimLeft(p.image(sign), " \t'")), "write a text or a title there")
	}
}
