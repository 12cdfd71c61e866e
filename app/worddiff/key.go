package worddiff

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// wordKey gives what counts in a word: its letters without case, its digits,
// and the marks between digits that change the number. A comma before exactly
// three digits does not: 1,000 is 1000, but 1,5 is not 15.
func wordKey(w string) string {
	if plain(w) {
		return w
	}
	var b strings.Builder
	for i, r := range w {
		switch {
		case begins(r):
			writeFolded(&b, r)
		case r == '-' && i == 0:
			b.WriteByte('-')
		case digitBefore(w, i) && digitAt(w, i+utf8.RuneLen(r)):
			writeBetween(&b, w, i, r)
		}
	}
	return b.String()
}

// plain reports whether a word is its own key.
func plain(w string) bool {
	for i := range len(w) {
		if c := w[i]; (c < 'a' || c > 'z') && (c < '0' || c > '9') {
			return false
		}
	}
	return true
}

// writeFolded takes the case off a letter. Going through upper case makes one
// of the two sigmas; ß is the only letter of our languages that case makes two.
func writeFolded(b *strings.Builder, r rune) {
	if r == 'ß' || r == 'ẞ' {
		b.WriteString("ss")
		return
	}
	b.WriteRune(unicode.ToLower(unicode.ToUpper(r)))
}

// writeBetween keeps the mark r at i between two digits of w.
func writeBetween(b *strings.Builder, w string, i int, r rune) {
	switch {
	case r == '.':
		b.WriteByte('.')
	case r == ',' && !threeDigits(w[i+1:]):
		b.WriteByte(',')
	case unicode.Is(unicode.Pd, r):
		b.WriteByte('-')
	}
}

// threeDigits reports whether s begins with a group of exactly three digits.
func threeDigits(s string) bool {
	return len(s) >= 3 && digitAt(s, 0) && digitAt(s, 1) && digitAt(s, 2) && !digitAt(s, 3)
}

// markKey gives one key to all dashes, one to all quotes, and that of the
// ASCII mark to its full-width form.
func markKey(r rune) string {
	switch {
	case unicode.Is(unicode.Pd, r):
		return "-"
	case quote(r):
		return `"`
	case r >= 0xFF01 && r <= 0xFF5E:
		return string(r - 0xFEE0)
	case r == '。':
		return "."
	}
	return string(r)
}

func quote(r rune) bool {
	return strings.ContainsRune("\"'`´„‚「」『』", r) || unicode.In(r, unicode.Pi, unicode.Pf)
}

// letters writes the keys of the words and signs among tokens [from, to) one
// after the other, and tells where among these letters each of them begins and
// ends. A slash keeps two numbers apart, but for a group of three digits:
// 10 000 is 10000.
func letters(t *text, from, to int, all []byte, bounds []bound) ([]byte, []bound) {
	last := rune(0)
	for i := from; i < to; i++ {
		k := t.tokens[i]
		if k.kind.punctuates() {
			continue
		}
		if unicode.IsDigit(last) && digitAt(k.key, 0) && (len(k.key) != 3 || !threeDigits(k.key)) {
			all = append(all, '/')
		}
		bounds = append(bounds, bound{i, len(all), len(all) + len(k.key)})
		all = append(all, k.key...)
		last, _ = utf8.DecodeLastRuneInString(k.key)
	}
	return all, bounds
}

// bound says where the key of a token stands among the letters.
type bound struct{ token, start, end int }
