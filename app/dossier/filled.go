package dossier

import (
	"strconv"
	"strings"
)

// Filled puts values in the places of a sentence, one after the other: %q
// quotes a text, %s takes a text, an error or a place as it is, %d a number. Package fmt
// does more, and would be a twentieth of the program in the browser.
func Filled(sentence string, values ...any) string {
	var b strings.Builder
	for {
		at := strings.IndexByte(sentence, '%')
		if at < 0 || at+1 == len(sentence) || len(values) == 0 {
			b.WriteString(sentence)
			return b.String()
		}
		b.WriteString(sentence[:at])
		b.WriteString(written(sentence[at+1], values[0]))
		sentence, values = sentence[at+2:], values[1:]
	}
}

// written is a value as its place wants it.
func written(how byte, value any) string {
	text := ""
	switch v := value.(type) {
	case string:
		text = v
	case error:
		text = v.Error()
	case interface{ String() string }:
		text = v.String()
	case int:
		text = strconv.Itoa(v)
	}
	if how == 'q' {
		return strconv.Quote(text)
	}
	return text
}
