package worddiff

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// kind says how much a token tells.
type kind uint8

const (
	content   kind = iota // a word that carries the sense
	function              // a word that binds others
	character             // of a script written without spaces
	sign                  // a mark that is read aloud: $ % &
	mark                  // punctuation inside a clause
	clause                // punctuation that ends a clause: edits are not joined across it
)

// weight is what a match of such tokens counts. Only the order and the ratio
// matter: a content word is worth two function words, those two marks each; a
// character is half a word, as most Chinese words have two.
func (k kind) weight() int32 {
	switch k {
	case content:
		return 8
	case function, character, sign:
		return 4
	default:
		return 2
	}
}

// punctuates reports whether a change of such a token changes no word.
func (k kind) punctuates() bool { return k >= mark }

func wordKind(word, key string) kind {
	first, _ := utf8.DecodeRuneInString(word)
	switch {
	case single(first):
		return character
	case isFunction(key):
		return function
	}
	return content
}

func markKind(r rune) kind {
	switch {
	case strings.ContainsRune(",;:.?!…，；：。？！、،؛؟।", r):
		return clause
	case strings.ContainsRune("%‰&#@§/", r), unicode.In(r, unicode.Sm, unicode.Sc, unicode.So):
		return sign
	}
	return mark
}

// isFunction tells the words that bind others. A word of another language counts
// as content, which only joins fewer edits.
func isFunction(key string) bool { return functions[key] }

// functions are the words that bind others in English, German, French and
// Spanish, and Russian. A list weighs a fifth of what comparisons in code do.
var functions = set(`
	a an the this that these those such of in on at to for from by with as into over about than upon within and or but
	nor so if while which who whom whose when where what is are was were be been being has have had do does did can
	could will would shall should may might must it its he his she her they their them we our us i my you your there
	also
	der die das den dem des ein eine einen einem einer eines und oder aber von vom zu zum zur im am auf für mit aus bei
	nach über durch als wie ist sind war waren wird werden hat haben kann soll muss er sie es sich dass wenn auch nicht
	le la les un une du de au aux et ou mais dans sur pour par avec en que qui dont où est sont était être été avoir ont
	il elle ils elles se sa son ses ce cette ces el los las una del al y o con por para su sus lo
	и а но или в во на с со к ко о об от до из за по при для у над под что как это этот эта эти который которая которые
	он она они его её ее их был была было были быть не же бы ли`)

// set makes a set of the words of a list.
func set(list string) map[string]bool {
	words := map[string]bool{}
	for _, word := range strings.Fields(list) {
		words[word] = true
	}
	return words
}
