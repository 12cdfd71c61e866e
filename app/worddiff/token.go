package worddiff

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// text is one side of a diff: its bytes with white space collapsed, and its
// tokens. White space is what no token covers: one space or nothing.
type text struct {
	bytes  string
	tokens []token
	sums   []int32 // sums[i] is the weight of the tokens before i
}

// token is a word or a mark: bytes [start, end) of its text.
type token struct {
	start, end int
	key        string // what it is matched by
	kind       kind
}

// read finds the tokens of a text whose white space is collapsed.
func (t *text) read(s string) {
	t.bytes, t.tokens, t.sums = s, emptied(t.tokens, len(s)/5+1), emptied(t.sums, len(s)/5+2)
	for i := 0; i < len(t.bytes); {
		if t.bytes[i] == ' ' {
			i++
			continue
		}
		next := tokenAt(t.bytes, i)
		t.tokens = append(t.tokens, next)
		i = next.end
	}
	sum := int32(0)
	t.sums = append(t.sums, sum)
	for _, k := range t.tokens {
		sum += k.kind.weight()
		t.sums = append(t.sums, sum)
	}
}

// emptied is a list without its elements, in the old memory where that is
// enough for n and not too much to keep.
func emptied[T any](list []T, n int) []T {
	if cap(list) < n || cap(list) > most && n < most {
		return make([]T, 0, n)
	}
	return list[:0]
}

// of gives the bytes of token i.
func (t *text) of(i int) string { return t.bytes[t.tokens[i].start:t.tokens[i].end] }

// reach gives where the tokens [from, to) begin and end, spaces between them
// included. No tokens begin and end at byte at; past the last one there is
// still the end of the text.
func (t *text) reach(from, to, at int) (start, end int) {
	switch {
	case from < to:
		return t.tokens[from].start, t.tokens[to-1].end
	case from > len(t.tokens):
		return len(t.bytes), len(t.bytes)
	}
	return at, at
}

func (t *text) weight(from, to int) int32 { return t.sums[to] - t.sums[from] }

// collapse makes each run of white space, at the ends too, one space.
func collapse(s string) string {
	if collapsed(s) {
		return s
	}
	var b strings.Builder
	b.Grow(len(s))
	space := false
	for i := 0; i < len(s); {
		r, n := utf8.DecodeRuneInString(s[i:])
		white := unicode.IsSpace(r)
		switch {
		case !white:
			b.WriteString(s[i : i+n])
		case !space:
			b.WriteByte(' ')
		}
		space = white
		i += n
	}
	return b.String()
}

// collapsed reports whether every white space of a text is one space.
func collapsed(s string) bool {
	last := rune(0)
	for _, r := range s {
		switch {
		case r > ' ' && r < 0x7F: // the most, at once
		case r == ' ' && last == ' ', r != ' ' && unicode.IsSpace(r):
			return false
		}
		last = r
	}
	return true
}

func tokenAt(s string, i int) token {
	if end := wordEnd(s, i); end > i {
		key := wordKey(s[i:end])
		return token{i, end, key, wordKind(s[i:end], key)}
	}
	r, n := utf8.DecodeRuneInString(s[i:])
	if r == utf8.RuneError && n == 1 {
		return token{i, i + 1, s[i : i+1], sign}
	}
	if end := tailEnd(s, i+n); end > i+n {
		return token{i, end, s[i:end], markKind(r)}
	}
	return token{i, i + n, markKey(r), markKind(r)}
}

// wordEnd gives the end of the word that begins at i, or i when none does.
func wordEnd(s string, i int) int {
	first, n := utf8.DecodeRuneInString(s[i:])
	switch {
	case first == '-' && digitAt(s, i+1) && !wordBefore(s, i):
		i += n // a minus
	case !begins(first):
		return i
	case single(first):
		return tailEnd(s, i+n)
	}
	piece, dotted := i, false // since the last dot
	for i < len(s) {
		r, n := utf8.DecodeRuneInString(s[i:])
		switch {
		case continues(r):
		case r == '.' && dotJoins(s, piece, i):
			piece, dotted = i+1, true
		case !joins(s, i, r, n):
			return closingDot(s, piece, i, dotted)
		}
		i += n
	}
	return i
}

func begins(r rune) bool {
	return r != utf8.RuneError && (unicode.IsLetter(r) || unicode.IsNumber(r) || unicode.Is(unicode.M, r))
}

// continues tells what may follow inside a word: also what is not seen, such
// as a soft hyphen.
func continues(r rune) bool {
	return (begins(r) && !single(r)) || unicode.Is(unicode.Cf, r)
}

// single tells the scripts that are written without spaces.
func single(r rune) bool {
	return r >= 0x0E00 && unicode.In(r, unicode.Han, unicode.Hiragana, unicode.Thai, unicode.Lao, unicode.Khmer, unicode.Myanmar) &&
		!unicode.Is(unicode.M, r)
}

// tailEnd takes what belongs to the character before i: combining marks, what
// is not seen, and the character that a zero-width joiner ties to it.
func tailEnd(s string, i int) int {
	tied := false
	for i < len(s) {
		r, n := utf8.DecodeRuneInString(s[i:])
		if !tied && !unicode.In(r, unicode.M, unicode.Cf) || s[i] == ' ' {
			break
		}
		tied = r == '\u200d'
		i += n
	}
	return i
}

// joins reports whether the mark r of n bytes at i holds two parts of a word
// together: an apostrophe before a letter, a hyphen or an en dash, a comma
// between digits.
func joins(s string, i int, r rune, n int) bool {
	next, _ := utf8.DecodeRuneInString(s[i+n:])
	if !begins(next) || single(next) {
		return false
	}
	switch r {
	case '\'', '’':
		return unicode.IsLetter(next)
	case '-', '‐', '‑', '–':
		return true
	case ',':
		return digitBefore(s, i) && unicode.IsDigit(next)
	}
	return false
}

// dotJoins reports whether the dot at i lies inside a word: 1.5, U.S, Ph.D,
// site.org, but not "world.Today", which is a space forgotten. The last part
// of the word began at piece.
func dotJoins(s string, piece, i int) bool {
	next, n := utf8.DecodeRuneInString(s[i+1:])
	if unicode.IsDigit(next) {
		return digitBefore(s, i)
	}
	if !unicode.IsLetter(next) || single(next) || digitBefore(s, i) {
		return false
	}
	after, _ := utf8.DecodeRuneInString(s[i+1+n:])
	return utf8.RuneCountInString(s[piece:i]) == 1 || !unicode.IsLetter(after) || !unicode.IsUpper(next)
}

// closingDot takes in the last dot of an acronym: U.S., Ph.D., z.B.
func closingDot(s string, piece, i int, dotted bool) int {
	if dotted && i < len(s) && s[i] == '.' && utf8.RuneCountInString(s[piece:i]) <= 2 && !digitBefore(s, i) {
		return i + 1
	}
	return i
}

func wordBefore(s string, i int) bool {
	r, _ := utf8.DecodeLastRuneInString(s[:i])
	return begins(r)
}

func digitBefore(s string, i int) bool {
	r, _ := utf8.DecodeLastRuneInString(s[:i])
	return unicode.IsDigit(r)
}

func digitAt(s string, i int) bool {
	r, _ := utf8.DecodeRuneInString(s[i:])
	return unicode.IsDigit(r)
}
