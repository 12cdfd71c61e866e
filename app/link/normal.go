package link

// The normal form of a text is its words: lower case, without punctuation.
//
//   - Letters, digits and their marks make words; case is dropped ("ς" is "σ",
//     "ß" is "ss"), full-width forms become plain ones.
//   - A word keeps an apostrophe between letters and a point between digits. A
//     comma before three digits goes: "20,000" is "20000".
//   - A dotted acronym is closed: "U.S." is "us".
//   - A character of a script written without spaces is a word; no space is put
//     between two of them, whatever stands there.
//   - A symbol that changes the meaning (€, +, %, 😀) is a word, other marks
//     only part words. Soft hyphens and marks of no width count for nothing.

import (
	"unicode"
	"unicode/utf8"
)

// class says what a character does to the word before it.
type class uint8

const (
	parts  class = iota // ends a word
	letter              // goes on with a word
	digit
	mark   // belongs to the letter before it
	glyph  // is a word, written without spaces
	symbol // is a word
	quote  // apostrophe
	point
	comma
	silent // is not there
)

// former cuts a text into normal words.
type former struct {
	emit  func(word []byte, glued bool)
	word  []byte
	glued bool // the word is written without a space before it
	glyph bool // the word before was written without spaces
	part  int  // letters since the last dot of an acronym
	plain [utf8.RuneSelf]struct {
		rune  rune
		class class
	}
}

func newFormer() *former {
	f := &former{}
	for r := range f.plain {
		f.plain[r].rune, f.plain[r].class = classify(rune(r))
	}
	return f
}

// read hands on every normal word of the text; glued says that no space stands
// before it. The bytes of a word are good until the next one.
func (f *former) read(text string, emit func(word []byte, glued bool)) {
	f.emit, f.glyph = emit, false
	last := parts
	for i := 0; i < len(text); {
		r, c, n := f.next(text[i:])
		i += n
		if c == letter && last == letter && r < utf8.RuneSelf { // nearly always
			f.word = append(f.word, byte(r))
			f.part++
			continue
		}
		last = f.take(r, c, last, text[i:])
	}
	f.end()
}

// next gives the first character of a text in its normal form, its class and
// its length.
func (f *former) next(text string) (rune, class, int) {
	if b := text[0]; b < utf8.RuneSelf {
		return f.plain[b].rune, f.plain[b].class, 1
	}
	r, n := utf8.DecodeRuneInString(text)
	r, c := classify(r)
	return r, c, n
}

// take adds a character to the words. It gives back its class as the next
// character shall see it.
func (f *former) take(r rune, c, last class, rest string) class {
	switch {
	case c == letter || c == digit:
		if last == glyph || last == symbol {
			f.end()
		}
		f.add(r)
		return c
	case c == mark && len(f.word) > 0:
		f.word = utf8.AppendRune(f.word, r)
		return last
	case c == glyph || c == symbol:
		f.end()
		f.glued, f.glyph = c == glyph && f.glyph, c == glyph
		f.word = utf8.AppendRune(f.word, r)
		return c
	case c == silent:
		return last
	case c == quote && last == letter && startsWith(rest, letter):
		f.word = append(f.word, '\'')
		f.part = 2
		return quote
	case c == point && last == digit && startsWith(rest, digit):
		f.word = append(f.word, '.')
		return point
	case c == point && last == letter && f.part == 1 && startsAlone(rest):
		f.part = 0
		return letter
	case c == comma && last == digit && startsThousands(rest):
		return digit
	}
	f.end()
	return parts
}

// add goes on with a word of letters and digits.
func (f *former) add(r rune) {
	if len(f.word) == 0 {
		f.glued = false
		f.glyph = false
	}
	f.part++
	switch r {
	case 'ς':
		r = 'σ'
	case 'ß':
		f.word = append(f.word, 's')
		r = 's'
	}
	f.word = utf8.AppendRune(f.word, r)
}

// end hands on the word so far.
func (f *former) end() {
	if len(f.word) > 0 {
		f.emit(f.word, f.glued)
	}
	f.word = f.word[:0]
	f.part = 0
}

// classify gives a character in its normal form, with its class.
func classify(r rune) (rune, class) {
	if 0xFF01 <= r && r <= 0xFF5E { // full-width forms
		r -= 0xFF01 - '!'
	}
	switch {
	case 'a' <= r && r <= 'z':
		return r, letter
	case 'A' <= r && r <= 'Z':
		return r + 'a' - 'A', letter
	case '0' <= r && r <= '9':
		return r, digit
	}
	switch r {
	case '\'', '’', '‘', 'ʼ', '´', '`':
		return r, quote
	case '.':
		return r, point
	case ',':
		return r, comma
	case '%', '+', '=', '<', '>', '$':
		return r, symbol
	case '\u00ad', '\u200b', '\u200c', '\u200d', '\u2060', '\ufeff':
		return r, silent
	case '−': // a minus that stands for a dash
		return r, parts
	}
	if r < utf8.RuneSelf {
		return r, parts
	}
	return classifyWide(r)
}

func classifyWide(r rune) (rune, class) {
	switch {
	case r >= 0x0E00 && unicode.In(r, unspaced...) && !unicode.IsMark(r):
		return r, glyph
	case unicode.IsLetter(r):
		return unicode.ToLower(r), letter
	case unicode.IsDigit(r):
		return r, digit
	case unicode.IsNumber(r):
		return r, letter
	case unicode.IsMark(r):
		return r, mark
	case unicode.IsSymbol(r) && !unicode.Is(unicode.Sk, r):
		return r, symbol
	}
	return r, parts
}

// unspaced are the scripts written without spaces between words.
var unspaced = []*unicode.RangeTable{
	unicode.Han, unicode.Hiragana, unicode.Katakana,
	unicode.Thai, unicode.Lao, unicode.Khmer, unicode.Myanmar,
}

func startsWith(s string, want class) bool {
	r, _ := utf8.DecodeRuneInString(s)
	_, c := classify(r)
	return c == want
}

// startsAlone reports whether the text begins with a letter on its own, as the
// next letter of a dotted acronym does.
func startsAlone(s string) bool {
	r, n := utf8.DecodeRuneInString(s)
	if _, c := classify(r); c != letter {
		return false
	}
	r, _ = utf8.DecodeRuneInString(s[n:])
	_, c := classify(r)
	return c != letter && c != digit && c != mark
}

// startsThousands reports whether the text begins with exactly three digits.
func startsThousands(s string) bool {
	n := 0
	for n < len(s) && n < 4 && '0' <= s[n] && s[n] <= '9' {
		n++
	}
	return n == 3
}
