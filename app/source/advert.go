package source

import "strings"

// Adverts of the paper itself: newsletters, subscriptions, links to other
// pages. A block is one when it is short and all of it is one, or begins like
// one; a beginning that an essay may use too (subscribe, join) must be the
// beginning of a line that is no sentence, or name what is offered.

const (
	mostAdvert = 25 // words
	mostCall   = 8  // words of a call to subscribe that offers nothing else
)

// isAdvert reports whether a block invites the reader to something else.
func isAdvert(l look) bool {
	if l.plain == "" || l.words > mostAdvert || l.sentences > 3 {
		return false
	}
	low := strings.Trim(l.low, " \t[](){}>»›→*_-–—|•▶►.!:…")
	switch {
	case isOne(low, wholeAdverts), hasOne(low, plainAdverts), hasOne(l.plain, capitalAdverts):
		return true
	case hasOne(low, likelyAdverts) && holdsOne(low, offers):
		return true
	}
	return !l.ended && l.words <= mostCall && hasOne(low, callAdverts)
}

// isOne reports whether a text is one of the phrases.
func isOne(text string, phrases []string) bool {
	for _, p := range phrases {
		if text == p {
			return true
		}
	}
	return false
}

// holdsOne reports whether one of the phrases stands somewhere in a text.
func holdsOne(text string, phrases []string) bool {
	for _, p := range phrases {
		if strings.Contains(text, p) {
			return true
		}
	}
	return false
}

// wholeAdverts are adverts when nothing else stands in the block.
var wholeAdverts = []string{
	"advertisement", "advertising", "ad", "sponsored", "sponsored content", "promoted", "subscribe", "subscribe now",
	"sign up", "sign up now", "log in", "read more", "read next", "read on", "related", "related articles", "related stories",
	"related topics", "most read", "most popular", "recommended", "recommended stories", "more on this topic", "trending",
	"more from opinion", "share", "share this article", "share this", "share this story", "print", "email", "comments",
	"leave a comment", "newsletter", "skip advertisement", "show more", "load more", "top stories", "editor's picks",
	"editors' picks", "listen to this article", "listen to article", "save", "bookmark", "follow", "follow us", "watch", "gift this article",
	"anzeige", "werbung", "mehr zum thema", "weiterlesen", "lesen sie auch", "newsletter abonnieren", "jetzt abonnieren",
	"publicité", "lire aussi", "à lire aussi", "lire la suite", "s'abonner", "abonnez-vous", "sur le même sujet",
	"реклама", "читайте также", "читать далее", "подписаться", "подпишитесь", "материалы по теме", "по теме",
	"广告", "相关阅读", "延伸阅读", "相关文章", "分享",
}

// plainAdverts begin adverts whatever follows.
var plainAdverts = []string{
	"stay updated", "subscribe to our", "subscribe here", "subscribe today",
	"read more:", "read also:", "also read:", "read next:", "read more about", "read more at", "read more here",
	"read the full story", "related:", "more on this:", "follow us on", "follow us at", "like us on", "click here to", "tap here to",
	"download our", "download the app", "story continues below", "article continues below", "article continues after",
	"story continues after", "continue reading the main story", "this advertisement", "scroll to continue", "get unlimited access",
	"you may also like", "you might also like", "recommended for you", "support our journalism",
	"support independent journalism", "already a subscriber", "enjoy unlimited access", "start your free trial",
	"skip past newsletter", "after newsletter promotion", "lesen sie auch:", "mehr dazu:", "lire aussi :", "à lire aussi :",
	"lire aussi:", "читайте также:", "подписывайтесь на", "подпишитесь на",
}

// capitalAdverts begin links to other pages, written like this.
var capitalAdverts = []string{"READ MORE", "READ ALSO", "ALSO READ", "Read More", "Read Also", "RELATED", "Related Article"}

// callAdverts call to subscribe.
var callAdverts = []string{"subscribe to", "sign up for", "sign up to", "follow us"}

// likelyAdverts begin adverts that offer something.
var likelyAdverts = []string{
	"subscribe", "sign up", "get ", "receive", "join", "follow", "register", "support", "stay", "don't miss", "never miss",
	"want more", "listen to", "download", "try", "become", "the best of", "click here", "abonnieren sie", "melden sie sich",
	"bestellen sie", "abonnez-vous", "inscrivez-vous", "recevez", "suivez", "получайте", "следите",
}

// offers are what such adverts offer.
var offers = []string{
	"newsletter", "inbox", "our app", "mailing list", "subscriber", "free trial", "email address", "latest news",
	"news alerts", "our podcast", "whatsapp", "on facebook", "on twitter", "on instagram", "on youtube", "a month", "unlimited access", "sent to you", "your email", "boîte mail", "infolettre", "notre lettre",
	"рассылк", "телеграм", "telegram", "e-mail",
}
