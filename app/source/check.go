package source

import (
	"strings"
	"unicode/utf8"

	"counterpoint/app/dossier"
)

// What makes a file unreadable: no visible character, bytes that are no UTF-8,
// a NUL byte. The first place of each is reported, with how many there are.

// check gives the problems of a file, none when it is plain text.
func check(file, text string) []dossier.Problem {
	if problem, found := encoding(file, text); found {
		return []dossier.Problem{problem}
	}
	var problems []dossier.Problem
	if at := strings.IndexByte(text, 0); at >= 0 {
		problems = append(problems, nul(file, text, at))
	}
	if blank(text) {
		problems = append(problems, empty(file, text))
	}
	return problems
}

// encoding finds the first bytes that are no UTF-8.
func encoding(file, text string) (dossier.Problem, bool) {
	at, n := broken(text)
	if n == 0 {
		return dossier.Problem{}, false
	}
	what := "the text is not UTF-8: byte 0x" + hex(text[at])
	if n > 1 {
		what += dossier.Filled(", and %d more like it", n-1)
	}
	return dossier.Problem{Place: place(file, text, at), Severity: dossier.Error, What: what, Hint: encodingHint(text, at)}, true
}

// broken gives the place of the first byte that is no UTF-8 and the number of
// such bytes.
func broken(text string) (at, n int) {
	if utf8.ValidString(text) {
		return 0, 0
	}
	for i := 0; i < len(text); {
		r, size := utf8.DecodeRuneInString(text[i:])
		if r == utf8.RuneError && size == 1 {
			if n == 0 {
				at = i
			}
			n++
		}
		i += size
	}
	return at, n
}

func encodingHint(text string, at int) string {
	switch {
	case strings.HasPrefix(text, "\xFF\xFE"), strings.HasPrefix(text, "\xFE\xFF"):
		return "the file looks like UTF-16; save it as UTF-8"
	case text[at] >= 0x91 && text[at] <= 0x97:
		return "quotes and dashes of Windows-1252 look like this; save the file as UTF-8"
	default:
		return "save the file as UTF-8"
	}
}

// hex writes a byte in two hexadecimal digits.
func hex(b byte) string {
	const digits = "0123456789ABCDEF"
	return string([]byte{digits[b>>4], digits[b&15]})
}

func nul(file, text string, at int) dossier.Problem {
	what := "the text holds a NUL byte"
	if n := strings.Count(text, "\x00"); n > 1 {
		what = dossier.Filled("the text holds %d NUL bytes", n)
	}
	return dossier.Problem{
		Place: place(file, text, at), Severity: dossier.Error, What: what,
		Hint: "a source is plain text; save the file as UTF-8 text",
	}
}

func empty(file, text string) dossier.Problem {
	what := "the file holds only white space"
	if text == "" {
		what = "the file is empty"
	}
	return dossier.Problem{
		Place: dossier.Place{File: file, Line: 1, Column: 1}, Severity: dossier.Error, What: what,
		Hint: "put the essay into it as plain text, one paragraph a line or paragraphs with blank lines between",
	}
}

// place gives line and column of a byte; a line ends at "\n", "\r\n" or "\r".
func place(file, text string, at int) dossier.Place {
	p := dossier.Place{File: file, Line: 1, Column: 1}
	for i, r := range text[:at] {
		switch {
		case r == '\n' && i > 0 && text[i-1] == '\r':
		case r == '\n', r == '\r':
			p.Line, p.Column = p.Line+1, 1
		default:
			p.Column++
		}
	}
	return p
}
