package source

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"counterpoint/app/dossier"
)

// line is a line of a file: bytes [start, end) without the white space around
// them. Width and indent are in columns of a fixed-width font.
type line struct {
	start, end int
	indent     int
	width      int  // the indent included; of a long line only that it is longer than any that is wrapped
	after      bool // a blank line, or the top of the file, stands before it
}

// lines cuts a text into its lines that show something. A line ends at "\n",
// "\r\n", "\r", a form feed, a vertical tab, or one of the line and paragraph
// separators of Unicode.
func lines(text string, pause dossier.Pause) []line {
	all := make([]line, 0, strings.Count(text, "\n")+1)
	after := true
	for i := 0; i < len(text); {
		pause.Now()
		end, next := lineEnd(text, i)
		if blank(text[i:end]) {
			after = true
		} else {
			all = append(all, measure(text, i, end, after))
			after = false
		}
		i = next
	}
	return all
}

// lineEnd gives the end of the line that begins at i and the start of the
// next one.
func lineEnd(text string, i int) (end, next int) {
	for ; i < len(text); i++ {
		switch c := text[i]; {
		case c == '\r' && i+1 < len(text) && text[i+1] == '\n':
			return i, i + 2
		case c >= '\n' && c <= '\r':
			return i, i + 1
		case c == 0xC2 && i+1 < len(text) && text[i+1] == 0x85:
			return i, i + 2
		case c == 0xE2 && i+2 < len(text) && text[i+1] == 0x80 && text[i+2]&^1 == 0xA8:
			return i, i + 3
		}
	}
	return i, i
}

func measure(text string, i, end int, after bool) line {
	l := line{after: after}
	l.start, l.end = trim(text, i, end)
	l.indent = columns(text[i:l.start])
	l.width = l.indent + columns(text[l.start:l.end])
	return l
}

// columns is the width of a text, counted up to twice the widest line: marks
// count none, East Asian characters two.
func columns(text string) int {
	n := 0
	for i := 0; i < len(text) && n < 2*widest; {
		if text[i] < utf8.RuneSelf {
			n++
			i++
			continue
		}
		r, size := utf8.DecodeRuneInString(text[i:])
		n += columnsOf(r)
		i += size
	}
	return n
}

func columnsOf(r rune) int {
	switch {
	case r < 0x300 && r != '\u00AD', r >= 0x370 && r < 0x483: // Latin, Greek and Cyrillic letters, nearly always
		return 1
	case isWide(r):
		return 2
	case unicode.In(r, unicode.Mn, unicode.Me, unicode.Cf):
		return 0
	default:
		return 1
	}
}

// isWide reports whether a character is of the East Asian blocks that are set
// two columns wide and need no space between words.
func isWide(r rune) bool {
	switch {
	case r >= 0x1100 && r <= 0x115F, // Hangul initials
		r >= 0x2E80 && r <= 0xA4CF, // radicals, kana, ideographs, Yi
		r >= 0xAC00 && r <= 0xD7A3, // Hangul
		r >= 0xF900 && r <= 0xFAFF, // compatibility ideographs
		r >= 0xFE30 && r <= 0xFE4F, // vertical forms
		r >= 0xFF00 && r <= 0xFF60, // full-width forms
		r >= 0x20000 && r <= 0x3FFFD:
		return true
	}
	return false
}
