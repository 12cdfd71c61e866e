package state

import (
	"strconv"
	"strings"
)

// Base gives the first part of the address after "#". It is the id of an
// element of the page, so that links work before the program runs:
// "view=compare", "claim=ID", "view=compare&claim=ID", "s=a12", "text=b",
// "text=a,b", "text=a,b&change=2", "tour=3", "view=whatif&reject=ID". Several rejected claims are joined by
// commas; only the program knows those.
func (m Model) Base() string {
	switch {
	case m.View == Tour:
		return "tour=" + strconv.Itoa(max(m.Step, 1))
	case m.View == WhatIf && len(m.Rejected) > 0:
		return "view=whatif&reject=" + strings.Join(m.Rejected, ",")
	case m.View == WhatIf:
		return "view=whatif"
	case m.Sentence != "":
		return "s=" + m.Sentence
	case m.Text != "" && m.Claim == "" && m.Change > 0:
		return "text=" + m.Text + "&change=" + strconv.Itoa(m.Change)
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

// extra is a word of the address that stands behind the base, as "&key=value".
// It says what goes along wherever the reader goes, and what only the program
// can show. The start script hands extras on from link to link.
type extra struct {
	key   string
	write func(Model) string // empty for nothing to say
	read  func(*Model, string)
}

// extras lists them in the order in which they are written.
var extras = []extra{
	{"reject", Model.rejected, (*Model).reject},
	{"pair", func(m Model) string { return m.Pair }, func(m *Model, value string) { m.Pair = value }},
	{"least", Model.leastShare, func(m *Model, value string) { m.Least = percent(value) }},
	{"only", func(m Model) string { return word(m.Only, "changes") }, func(m *Model, value string) { m.Only = value == "changes" }},
	{"scroll", func(m Model) string { return word(m.Apart, "apart") }, func(m *Model, value string) { m.Apart = value == "apart" }},
	{"q", func(m Model) string { return m.Query }, func(m *Model, value string) { m.Query = value }},
	list("fold", func(m *Model) *[]string { return &m.Folded }),
	list("group", func(m *Model) *[]string { return &m.Grouped }),
	list("open", func(m *Model) *[]string { return &m.Opened }),
	list("role", func(m *Model) *[]string { return &m.Filter.Roles }),
	list("in", func(m *Model) *[]string { return &m.Filter.Versions }),
	list("verdict", func(m *Model) *[]string { return &m.Filter.Verdicts }),
	{"zoom", Model.zoomed, func(m *Model, value string) { m.Zoom = zoom(value) }},
}

// list is an extra that lists words, each once, joined by commas.
func list(key string, in func(*Model) *[]string) extra {
	return extra{
		key,
		func(m Model) string { return strings.Join(*in(&m), ",") },
		func(m *Model, value string) { *in(m) = words(value) },
	}
}

// words cuts a list at its commas; each word once, in the order of the list.
func words(list string) []string {
	var all []string
	seen := map[string]bool{"": true}
	for _, word := range strings.Split(list, ",") {
		if !seen[word] {
			seen[word] = true
			all = append(all, word)
		}
	}
	return all
}

// Fragment gives the whole part of the address after "#": the base and the
// extras.
func (m Model) Fragment() string {
	address := m.Base()
	for _, e := range extras {
		if value := e.write(m); value != "" {
			address += "&" + e.key + "=" + Escaped(value)
		}
	}
	return address
}

// FromFragment reads what Fragment wrote, with or without the "#", also where
// the browser has written characters as %XX; what it does not know is left
// out, and an empty fragment is the map.
func FromFragment(fragment string) Model {
	m := Model{View: Map}
	fragment = strings.TrimPrefix(fragment, "#")
	if !strings.Contains(fragment, "=") { // all of it was encoded on its way
		fragment = decoded(fragment)
	}
	for _, part := range strings.Split(fragment, "&") {
		key, value, _ := strings.Cut(part, "=")
		m.take(key, decoded(value))
	}
	if m.View == WhatIf || m.View == Tour {
		m.Claim = ""
	}
	if m.View != Tour {
		m.Step = 0
	}
	if m.View != Compare || !strings.Contains(m.Text, ",") || m.Sentence != "" || m.Claim != "" {
		m.Change = 0
	}
	return m
}

// take takes up a word of the address.
func (m *Model) take(key, value string) {
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
	case "change":
		m.Change = step(value)
	case "tour":
		m.View, m.Step = Tour, step(value)
	}
	for _, e := range extras {
		if e.key == key {
			e.read(m, value)
		}
	}
}

// step reads the number of a step; what is none is the first.
func step(value string) int {
	n, err := strconv.Atoi(value)
	if err != nil || n < 1 {
		return 1
	}
	return n
}

// percent reads a share such as "0.75"; what is none, or out of bounds, is 0.
func percent(share string) int {
	f, err := strconv.ParseFloat(share, 64)
	if p := int(100*f + .5); err == nil && p >= LeastAlike && p <= 100 && p != UsualAlike {
		return p
	}
	return 0
}

// LeastZoom and MostZoom bound how large the map is drawn, in per cent.
const (
	LeastZoom = 5
	MostZoom  = 300
)

// zoom reads how large the map is drawn; what is none, or out of bounds, is 0.
func zoom(percent string) int {
	if n, err := strconv.Atoi(percent); err == nil && n >= LeastZoom && n <= MostZoom && n != 100 {
		return n
	}
	return 0
}

func (m Model) zoomed() string {
	if m.Zoom == 0 {
		return ""
	}
	return strconv.Itoa(m.Zoom)
}

// leastShare is how alike linked sentences are as a share; empty for as much as
// usual.
func (m Model) leastShare() string {
	if m.Least == 0 {
		return ""
	}
	return strconv.FormatFloat(float64(m.Least)/100, 'f', -1, 64)
}

// word gives a word on a condition, and nothing otherwise.
func word(on bool, word string) string {
	if on {
		return word
	}
	return ""
}

// reject takes up a list of rejected claims, each once.
func (m *Model) reject(list string) { m.Rejected = words(list) }

// rejected is the list of rejected claims; in What if the base says them.
func (m Model) rejected() string {
	if m.View == WhatIf {
		return ""
	}
	return strings.Join(m.Rejected, ",")
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

// Escaped writes a value of an address: everything but letters, digits and
// "-._~," of ASCII as %XX.
func Escaped(value string) string {
	const digits = "0123456789ABCDEF"
	var b strings.Builder
	for i := range len(value) {
		switch c := value[i]; {
		case 'a' <= c|0x20 && c|0x20 <= 'z', '0' <= c && c <= '9', strings.IndexByte("-._~,", c) >= 0:
			b.WriteByte(c)
		default:
			b.Write([]byte{'%', digits[c>>4], digits[c&15]})
		}
	}
	return b.String()
}
