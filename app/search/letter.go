package search

import (
	"strings"
	"unicode"
)

// The rules for letters. static/found.js marks what was found by the same; a
// test in web compares the two.

// bases lists letters and what they are searched as: what comes before ":".
// Letters with an accent beyond these stay as they are, unless the accent is a
// character of its own.
const bases = "a:àáâãäåāăąǎạảấầẩẫậắằẳẵặ c:çćĉċč d:ďđð e:èéêëēĕėęěẹẻẽếềểễệ g:ĝğġģǧ h:ĥħ i:ìíîïĩīĭįıİỉị j:ĵ k:ķ l:ĺļľŀł n:ñńņňŋ " +
	"o:òóôõöøōŏőǒơọỏốồổỗộớờởỡợ r:ŕŗř s:śŝşšș t:ţťŧț u:ùúûüũūŭůűųǔưụủứừửữự w:ŵẁẃẅ y:ýÿŷỳỵỷỹ z:źżž " +
	"ae:æǽ oe:œ ss:ßẞ th:þ α:ά ε:έ η:ή ι:ίϊΐ ο:ό υ:ύϋΰ ω:ώ σ:ς е:ёѐ и:йѝ і:ї у:ў ا:أإآ"

// baseOf gives what a letter is searched as, empty for itself.
func baseOf(r rune) string {
	i := strings.IndexRune(bases, r)
	if i < 0 {
		return ""
	}
	group := bases[strings.LastIndexByte(bases[:i], ' ')+1 : i]
	base, _, _ := strings.Cut(group, ":")
	return base
}

// writeFolded writes a letter or a number as it is searched.
func writeFolded(b *strings.Builder, r rune) {
	switch {
	case 'A' <= r && r <= 'Z':
		b.WriteByte(byte(r) | 0x20)
		return
	case r < 0x80:
		b.WriteByte(byte(r))
		return
	}
	r = unicode.ToLower(r)
	if base := baseOf(r); base != "" {
		b.WriteString(base)
	} else {
		b.WriteRune(r)
	}
}

// isWord reports whether a character belongs to a word.
func isWord(r rune) bool {
	if r < 0x80 {
		return 'a' <= r|0x20 && r|0x20 <= 'z' || '0' <= r && r <= '9'
	}
	return unicode.IsLetter(r) || unicode.IsNumber(r) || unicode.IsMark(r)
}

// isAccent reports whether a character is an accent or a vowel point on the
// letter before it.
func isAccent(r rune) bool {
	return r >= 0x300 && (r <= 0x36f || 0x483 <= r && r <= 0x487 || 0x591 <= r && r <= 0x5c7 && r != 0x5be ||
		0x610 <= r && r <= 0x61a || 0x64b <= r && r <= 0x65f || r == 0x670)
}

// isApostrophe reports whether a character may stand inside of a word.
func isApostrophe(r rune) bool { return r == '\'' || r == '’' || r == 'ʼ' || r == 0xad }
