package source

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// Marks without white space after them: world.Today ends a sentence, but not
// Booking.Com, Main.Go.Txt or a/b.Html.

// endsGlued reports whether a mark without white space after it ends a
// sentence: a word of small letters or a number before it, a word with a
// capital after it, neither of them part of a name with dots in it.
func endsGlued(e edge) bool {
	word := firstWordOf(e.right)
	if word == "" {
		return e.shut != "" || e.mark != "."
	}
	return smallEnd(e.left) && capitalised(word) && !isDomain(word) && plainToken(e)
}

// smallEnd reports whether a text ends in two small letters or in a digit.
func smallEnd(text string) bool {
	r, size := utf8.DecodeLastRuneInString(text)
	if unicode.IsDigit(r) {
		return true
	}
	before, _ := utf8.DecodeLastRuneInString(text[:len(text)-size])
	return isSmall(r) && isSmall(before)
}

// capitalised reports whether a word of several letters begins with one
// capital, or is a pronoun or article of one letter.
func capitalised(word string) bool {
	r, size := utf8.DecodeRuneInString(word)
	second, _ := utf8.DecodeRuneInString(word[size:])
	return unicode.IsUpper(r) && (isSmall(second) || second == '\'' || second == '’' || word == "I" || word == "A")
}

// isDomain reports whether a word is the end of a name with dots in it.
func isDomain(word string) bool {
	switch strings.ToLower(word) {
	case "com", "org", "net", "edu", "gov", "mil", "int", "info", "io", "co", "uk", "de", "eu", "fr", "ru", "ca", "au",
		"js", "py", "go", "txt", "pdf", "doc", "docx", "html", "php", "jpg", "png", "tv", "ai":
		return true
	}
	return false
}

// plainToken reports whether the run of characters around a glued mark is
// prose: no sign of a path or a name, no second glued mark after it.
func plainToken(e edge) bool {
	before := e.left[strings.LastIndexAny(e.left, " \n\t\u00A0")+1:]
	for i := 0; i < len(e.right) && i < 64 && e.right[i] > ' '; i++ {
		if strings.IndexByte("@/_\\=", e.right[i]) >= 0 || e.right[i] == '.' && i+1 < len(e.right) && isASCIILetter(e.right[i+1]) {
			return false
		}
	}
	return !strings.ContainsAny(before, "@/_\\=")
}

func isASCIILetter(c byte) bool { return c|0x20 >= 'a' && c|0x20 <= 'z' }
