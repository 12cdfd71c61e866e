package source

import (
	"unicode"
	"unicode/utf8"
)

// Markers of list items: a bullet (•), a number or a small letter before a
// full stop, a bracket or both (1. 1) 1.) (1) a. a)), or a bullet and a
// number.

// markerKind says how a marker is written.
type markerKind int

const (
	none    markerKind = iota
	dash               // - – — *, which also stand in prose
	bullet             // •
	dotted             // 1.
	bracket            // 1)
	both               // 1.)
	framed             // (1)
)

// mark is a list marker at the beginning of a text.
type mark struct {
	kind   markerKind
	bullet rune // 0 for none
	letter bool // it counts in letters
	number int  // 1 for 1 and a; 0 for none
	size   int  // bytes, the white space after it excluded
}

// marker reads the marker at the beginning of a text; its kind is none when
// there is none.
func marker(text string) mark {
	m := mark{}
	r, size := utf8.DecodeRuneInString(text)
	if kind := bulletKind(r); kind != none {
		m.kind, m.bullet, m.size = kind, r, size
		if kind == dash && !spaceAt(text, size) {
			return mark{}
		}
		at := skipSpace(text[:min(len(text), size+8)], size)
		if n := counter(text[at:]); n.kind != none {
			m.letter, m.number, m.size = n.letter, n.number, at+n.size
		}
		return m
	}
	return counter(text)
}

func bulletKind(r rune) markerKind {
	switch r {
	case '•', '‣', '⁃', '◦', '▪', '●', '■', '·':
		return bullet
	case '-', '–', '—', '*':
		return dash
	}
	return none
}

// counter reads a number or a letter with its stop or brackets, white space
// after it.
func counter(text string) mark {
	m, i := mark{kind: dotted}, 0
	if len(text) > 0 && text[0] == '(' {
		m.kind, i = framed, 1
	}
	m.number, m.letter, i = count(text, i)
	if m.number == 0 {
		return mark{}
	}
	if m.kind, i = stop(text, m.kind, i); m.kind == none || i < len(text) && !spaceAt(text, i) {
		return mark{}
	}
	m.size = i
	return m
}

// count reads up to three digits or one small letter.
func count(text string, i int) (n int, letter bool, end int) {
	if i < len(text) && text[i] >= 'a' && text[i] <= 'z' {
		return int(text[i]-'a') + 1, true, i + 1
	}
	for end = i; end < len(text) && end < i+3 && text[end] >= '0' && text[end] <= '9'; end++ {
		n = n*10 + int(text[end]-'0')
	}
	return n, false, end
}

// stop reads what stands after the number.
func stop(text string, kind markerKind, i int) (markerKind, int) {
	dot := i < len(text) && text[i] == '.'
	if dot {
		i++
	}
	shut := i < len(text) && text[i] == ')'
	if shut {
		i++
	}
	switch {
	case kind == framed && shut && !dot:
		return framed, i
	case kind == framed:
		return none, i
	case dot && shut:
		return both, i
	case shut:
		return bracket, i
	case dot:
		return dotted, i
	}
	return none, i
}

func spaceAt(text string, i int) bool {
	r, _ := utf8.DecodeRuneInString(text[i:])
	return unicode.IsSpace(r)
}
