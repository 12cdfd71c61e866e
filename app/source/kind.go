package source

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"counterpoint/app/dossier"
)

// What a block is, guessed from its words, its marks and its place. Every rule
// wants evidence; in doubt a block is body, since what is set aside is neither
// linked nor counted.
//
//  1. Adverts, credits and captions show themselves by their wording, a caption
//     also by standing right above its credit or by being printed again.
//  2. A headline and a deck stand only at the top, before the first prose.
//  3. A bio stands only at the end.
//  4. A heading is short, does not end like a sentence, and prose follows it.

const (
	longest = 900 // bytes of a block that is looked at; what is longer is prose
	front   = 240 // bytes of a block in which a telling phrase begins
)

// look is what a block looks like.
type look struct {
	plain     string // the text on one line, "" when it is longer than longest
	low       string // the front of it in small letters
	words     int
	sentences int
	ended     bool // it ends like a sentence
	after     bool // a blank line, or nothing, stands before it
	kind      dossier.BlockKind
}

// guess sets the kinds of the blocks.
func guess(text string, runs []paragraph, all []dossier.Block, pause dossier.Pause) {
	looks := make([]look, len(all))
	for i, b := range all {
		looks[i] = newLook(text[b.Start:b.End], b, runs[i].after)
		pause.Now()
	}
	guessAside(looks, pause)
	guessTop(looks)
	guessBio(looks)
	guessHeadings(looks)
	for i := range all {
		all[i].Kind = looks[i].kind
	}
}

func newLook(text string, b dossier.Block, after bool) look {
	l := look{kind: dossier.Body, sentences: len(b.Sentences), after: after, ended: endsLikeSentence(text)}
	if len(text) > longest {
		l.words = longest / 6
		return l
	}
	l.plain = dossier.Plain(text)
	l.low = lower(l.plain[:atRune(l.plain, front)])
	l.words = countWords(l.plain)
	return l
}

// lower gives a text in small letters, its apostrophes straight.
func lower(text string) string {
	return strings.ReplaceAll(strings.Map(lowerRune, text), "’", "'")
}

// lowerRune gives the small letter of a capital: unicode.ToLower, with the
// letters of English, German, French and Russian answered at once.
func lowerRune(r rune) rune {
	switch {
	case r < 'A' || r > 'Z' && r < 0xC0 || r >= 'а' && r <= 'џ' || r >= 0x2000 && r <= 0x206F || r >= 0x3000 && r <= 0x9FFF:
		return r
	case r <= 'Z', r >= 'А' && r <= 'Я', r <= 'Þ' && r != '×':
		return r + 0x20
	case r >= 0xDF && r <= 0xFF:
		return r
	}
	return unicode.ToLower(r)
}

// atRune gives the last beginning of a character at or before i.
func atRune(text string, i int) int {
	if i >= len(text) {
		return len(text)
	}
	for !utf8.RuneStart(text[i]) {
		i--
	}
	return i
}

// countWords counts words; two characters of a script without spaces are one.
func countWords(plain string) int {
	n, wide, inside := 0, 0, false
	for _, r := range plain {
		if r != ' ' && !inside {
			n++
		}
		inside = r != ' '
		if r > 0x10FF && isWide(r) && unicode.IsLetter(r) {
			wide++
		}
	}
	return n + wide/2
}

// endsLikeSentence reports whether a text ends with a mark that is neither
// part of an ellipsis nor a question or exclamation, or that a title could not
// end with: a comma, a colon.
func endsLikeSentence(text string) bool {
	end := backShut(text, len(text))
	r, _ := utf8.DecodeLastRuneInString(text[:end])
	switch r {
	case '!', '?', '…', '？', '！', '؟':
		return false
	case ',', ';', ':', '，', '：', '；', '、':
		return true
	}
	return isMark(r)
}

// aside reports whether the block is set aside.
func (l look) aside() bool { return l.kind.SetAside() }

// prose reports whether the block is surely running text.
func (l look) prose() bool {
	return l.kind == dossier.Body && (l.words >= 40 || l.words >= 8 && (l.ended || l.sentences > 2))
}

// title reports whether the block could be a title of so many words.
func (l look) title(most int) bool {
	if l.kind != dossier.Body || l.plain == "" || l.ended || l.words > most || l.sentences > 2 {
		return false
	}
	m := marker(l.plain)
	return (m.kind == none || m.bullet == 0) && startsTitle(l.plain)
}

// startsTitle reports whether a text begins with a capital, a digit or a
// letter without case, quotes aside.
func startsTitle(plain string) bool {
	r := firstLetter(plain)
	return r != 0 && !isSmall(r)
}

// previous and following give the nearest block that is not set aside, -1 when
// there is none.
func previous(looks []look, i int) int {
	for i--; i >= 0 && looks[i].aside(); i-- {
	}
	return i
}

func following(looks []look, i int) int {
	for i++; i < len(looks); i++ {
		if !looks[i].aside() {
			return i
		}
	}
	return -1
}

// hasOne reports whether a text begins with one of the phrases, as whole words.
func hasOne(text string, phrases []string) bool {
	for _, p := range phrases {
		if rest, ok := strings.CutPrefix(text, p); ok && !startsWithLetter(rest, p) {
			return true
		}
	}
	return false
}

// startsWithLetter reports whether a phrase goes on in what follows it.
func startsWithLetter(rest, phrase string) bool {
	last, _ := utf8.DecodeLastRuneInString(phrase)
	first, _ := utf8.DecodeRuneInString(rest)
	return unicode.IsLetter(last) && unicode.IsLetter(first) && !isWide(first)
}

// isCapital reports whether a word begins with a capital or a digit, or is of a
// script without capitals.
func isCapital(word string) bool {
	r := firstLetter(word)
	return r != 0 && !isSmall(r)
}
