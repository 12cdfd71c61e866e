package source

import (
	"strings"

	"counterpoint/app/dossier"
)

// Titles. The headline is the first block when it does not end like a sentence
// and prose follows; a kicker (OPINION) may stand before it. The deck follows
// the headline: it does not end like a sentence either, or a byline or a date
// stands between it and the first paragraph, or a picture does and it is less
// than half as long as that paragraph.

const (
	mostHeadline = 30 // words
	mostDeck     = 60
	leastDeck    = 8 // a shorter line without a byline or a picture after it is a heading
	mostHeading  = 12
)

// guessTop finds the headline and the deck.
func guessTop(looks []look) {
	head := following(looks, -1)
	if head < 0 || !looks[head].title(mostHeadline) || !proseAfter(looks, head) {
		return
	}
	if next := following(looks, head); isKicker(looks[head]) && looks[next].title(mostHeadline) && proseAfter(looks, next) {
		looks[head].kind = dossier.Heading
		head = next
	}
	looks[head].kind = dossier.Headline
	nameWriter(looks, head)
	if deck := following(looks, head); deck > 0 && isDeck(looks, deck) {
		looks[deck].kind = dossier.Deck
	}
}

// nameWriter finds a byline that is only a name, beside a date or a byline.
func nameWriter(looks []look, head int) {
	for i := head + 1; i < len(looks) && i < head+4 && !looks[i].prose(); i++ {
		l := looks[i]
		beside := i+1 < len(looks) && isByDate(looks[i+1]) || i > head+1 && isByDate(looks[i-1])
		if beside && l.title(4) && l.words >= 2 && allNames(strings.Fields(l.plain)) {
			looks[i].kind = dossier.Credit
		}
	}
}

// isByDate reports whether a block is a date or a byline.
func isByDate(l look) bool { return l.kind == dossier.Credit && !isPictureCredit(l) }

// proseAfter reports whether prose follows within five blocks that are not set
// aside.
func proseAfter(looks []look, i int) bool {
	for n := 0; n < 5; n++ {
		if i = following(looks, i); i < 0 {
			return false
		}
		if looks[i].prose() {
			return true
		}
	}
	return false
}

// sections are what papers call the pages of opinion.
var sections = []string{
	"opinion", "opinions", "op-ed", "comment", "commentary", "analysis", "editorial", "essay", "column", "perspective",
	"perspectives", "guest essay", "guest column", "ideas", "viewpoint", "world", "politics", "news", "letters", "debate",
	"meinung", "kommentar", "gastbeitrag", "analyse", "leitartikel", "essais", "tribune", "chronique", "éditorial", "débats",
	"мнение", "мнения", "колонка", "комментарий", "аналитика", "评论", "观点", "社论",
}

// isKicker reports whether a block names the section of a paper.
func isKicker(l look) bool {
	return isOne(strings.Trim(l.low, " |:"), sections)
}

// isDeck reports whether the block after a headline sums the text up.
func isDeck(looks []look, deck int) bool {
	l := looks[deck]
	next := following(looks, deck)
	if next < 0 || !proseAfter(looks, deck) || l.plain == "" || l.words > mostDeck || l.sentences > 3 {
		return false
	}
	marked := next > deck+1 && looks[deck+1].kind != dossier.Advert
	if l.title(mostDeck) {
		return l.words >= leastDeck || l.words > 4 && marked
	}
	if !l.ended || !marked || !looks[next].prose() {
		return false
	}
	return isByDate(looks[deck+1]) || l.words*2 <= looks[next].words
}

// guessHeadings finds the headings between the paragraphs.
func guessHeadings(looks []look) {
	for i := range looks {
		if isHeading(looks, i) {
			looks[i].kind = dossier.Heading
		}
	}
}

func isHeading(looks []look, i int) bool {
	l := looks[i]
	if l.kind != dossier.Body {
		return false
	}
	if l.plain != "" && (strings.IndexFunc(l.plain, isSaid) < 0 || strings.HasPrefix(l.plain, "# ") || strings.HasPrefix(l.plain, "##")) {
		return true
	}
	next := following(looks, i)
	return next >= 0 && looks[next].prose() && looks[next].words >= 12 && l.title(mostHeading) && l.sentences == 1 &&
		!startsQuoted(l.plain) && !afterShortLine(looks, i)
}

// startsQuoted reports whether a text begins with a quote or a dash, as speech
// does.
func startsQuoted(plain string) bool {
	return plain != skipOpen(plain) && !strings.HasPrefix(plain, "(")
}

// afterShortLine reports whether the block before is a line that does not end
// like a sentence either, as in lists and verse.
func afterShortLine(looks []look, i int) bool {
	before := previous(looks, i)
	return before >= 0 && looks[before].kind == dossier.Body && !looks[before].ended && looks[before].words <= mostHeading
}
