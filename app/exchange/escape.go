package exchange

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// What means something in Argdown is written so that it means itself: with a
// backslash in words, as an escape of YAML in data.

// oneLine puts one space for every run of white space and drops characters
// that no text holds.
func oneLine(text string) string {
	return strings.Join(strings.FieldsFunc(text, func(r rune) bool {
		return unicode.IsSpace(r) || unicode.IsControl(r) || r == '\ufeff' || r == '\u2028' || r == '\u2029'
	}), " ")
}

// words writes a text in an Argdown statement.
func words(text string) string {
	text = oneLine(text)
	var b strings.Builder
	for i, r := range text {
		if means(text, i, r) {
			b.WriteByte('\\')
		}
		b.WriteRune(r)
	}
	return b.String()
}

// means reports whether the character at i could be read as a sign.
func means(text string, i int, r rune) bool {
	next, _ := utf8.DecodeRuneInString(text[i+utf8.RuneLen(r):])
	last, _ := utf8.DecodeLastRuneInString(text[:i])
	switch r {
	case '\\', '#', '[', ']', '<', '>', '{', '}', '*', '_', '@':
		return true
	case '/':
		return next == '/' || next == '*' || last == '/'
	case '=':
		return strings.HasPrefix(text[i:], "===")
	case '-':
		return i == 0 || next == '-' || last == '-' || last == ' '
	case '+':
		return i == 0
	case '.', ':':
		return named(text[i+1:], r)
	case '(', '\'':
		return i == 0
	}
	return false
}

// named reports whether a mark closes the word that follows one, as in ".A.".
func named(rest string, mark rune) bool {
	word, _, _ := strings.Cut(rest, " ")
	return strings.ContainsRune(word, mark)
}

// title writes a name between brackets: it has none inside, and is never empty.
func title(name string) string {
	name = strings.NewReplacer("[", "(", "]", ")", "<", "(", ">", ")").Replace(oneLine(name))
	name = strings.TrimLeft(name, "- ")
	if name == "" {
		return "Claim"
	}
	return name
}

// tag writes a tag.
func tag(name string) string {
	name = strings.NewReplacer("(", "", ")", "").Replace(oneLine(name))
	simple := strings.Trim(name, "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-") == ""
	switch {
	case name == "":
		return ""
	case simple:
		return " #" + name
	}
	return " #(" + name + ")"
}

// quoted writes a text of YAML between quote marks. It holds no brace, no sign
// of equality and no line break, which could end the data or the frontmatter.
func quoted(text string) string {
	var b strings.Builder
	b.WriteByte('"')
	for _, r := range text {
		switch {
		case r == '"' || r == '\\':
			b.WriteByte('\\')
			b.WriteRune(r)
		case r == '\n':
			b.WriteString(`\n`)
		case r < ' ' || r >= 0x7f && r < 0xa0 || strings.ContainsRune("{}=\u2028\u2029\ufeff", r):
			b.WriteString(hex4(r))
		default:
			b.WriteRune(r)
		}
	}
	b.WriteByte('"')
	return b.String()
}

// hex4 writes a character of the basic plane as an escape.
func hex4(r rune) string {
	const digits = "0123456789abcdef"
	return `\u` + string([]byte{digits[r>>12&15], digits[r>>8&15], digits[r>>4&15], digits[r&15]})
}
