package state

import (
	"strconv"
	"strings"
)

// Fragment gives the part of the address after "#". The same words are the
// ids of elements of the page, so that links work before the program runs:
// "view=compare", "claim=ID", "view=compare&claim=ID", "s=a12", "text=b",
// "tour=3", "view=whatif&reject=ID". Several rejected claims are joined by commas; only
// the program knows those.
func (m Model) Fragment() string {
	switch {
	case m.View == Tour:
		return "tour=" + strconv.Itoa(max(m.Step, 1))
	case m.View == WhatIf && len(m.Rejected) > 0:
		return "view=whatif&reject=" + strings.Join(m.Rejected, ",")
	case m.View == WhatIf:
		return "view=whatif"
	case m.Sentence != "":
		return "s=" + m.Sentence
	case m.Text != "" && m.Claim == "":
		return "text=" + m.Text
	case m.Claim != "" && m.View == Map:
		return "claim=" + m.Claim
	case m.Claim != "":
		return "view=" + string(m.View) + "&claim=" + m.Claim
	default:
		return "view=" + string(m.View)
	}
}

// FromFragment reads what Fragment wrote, with or without the "#", also where
// the browser has written characters as %XX; what it does not know is left
// out, and an empty fragment is the map.
func FromFragment(fragment string) Model {
	m := Model{View: Map}
	for _, part := range strings.Split(decoded(strings.TrimPrefix(fragment, "#")), "&") {
		key, value, _ := strings.Cut(part, "=")
		switch key {
		case "view":
			if v := View(value); v == Compare || v == Outline || v == WhatIf {
				m.View = v
			}
		case "claim":
			m.Claim = value
		case "text":
			m.View, m.Text = Compare, value
		case "s":
			m.View, m.Sentence = Compare, value
		case "tour":
			m.View, m.Step = Tour, step(value)
		case "reject":
			m.reject(value)
		}
	}
	if m.View == WhatIf || m.View == Tour {
		m.Claim = ""
	}
	if m.View != Tour {
		m.Step = 0
	}
	return m
}

// step reads the number of a step; what is none is the first.
func step(value string) int {
	n, err := strconv.Atoi(value)
	if err != nil || n < 1 {
		return 1
	}
	return n
}

// reject takes up a list of rejected claims, each once.
func (m *Model) reject(list string) {
	seen := map[string]bool{"": true}
	m.View = WhatIf
	for _, id := range strings.Split(list, ",") {
		if !seen[id] {
			seen[id] = true
			m.Rejected = append(m.Rejected, id)
		}
	}
}

// decoded turns %XX into bytes; anything else stays as it is.
func decoded(s string) string {
	if !strings.Contains(s, "%") {
		return s
	}
	var b strings.Builder
	for i := 0; i < len(s); i++ {
		if s[i] == '%' && i+2 < len(s) {
			if hi, lo := digit(s[i+1]), digit(s[i+2]); hi >= 0 && lo >= 0 {
				b.WriteByte(byte(hi<<4 | lo))
				i += 2
				continue
			}
		}
		b.WriteByte(s[i])
	}
	return b.String()
}

// digit is the value of a hexadecimal digit, -1 for any other byte.
func digit(c byte) int { return strings.IndexByte("0123456789abcdef", c|0x20) }
