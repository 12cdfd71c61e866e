package source

import (
	"strings"
	"unicode"
)

// Credits: who took a picture, who wrote, when it was published. A block is a
// credit when it holds nothing else. A byline stands at the top, with one
// paragraph before it at most, or after the last; a date too, but at the top
// before the first paragraph or below a byline. Elsewhere they are headings.

const mostCredit = 16 // words

// isCredit reports whether a block only credits somebody or dates the text;
// outer says that it stands where bylines stand, dated where dates do.
func isCredit(l look, outer, dated bool) bool {
	if l.plain == "" || l.words > mostCredit || l.sentences > 2 {
		return false
	}
	plain, low := bare(l.plain), bare(l.low)
	switch {
	case namesMaker(plain, low):
		return true
	case l.ended && !strings.HasSuffix(l.plain, ")."):
		return false
	case hasOne(low, dateLabels) && l.words <= 12 && strings.ContainsAny(low, "0123456789"):
		return true
	}
	return outer && isByline(plain, low) || dated && isDate(low)
}

// bare gives a text without the brackets and strokes around it.
func bare(text string) string { return strings.Trim(text, " ()[]|*_.–—-") }

// namesMaker reports whether a text says only who made a picture.
func namesMaker(plain, low string) bool {
	switch n := countWords(plain); {
	case n > 14:
		return false
	case hasOne(low, creditLabels):
		return true
	case n <= 6 && hasOne(low, pictureLabels):
		return true
	default:
		return n <= 8 && isAgency(plain)
	}
}

// creditLabels begin a credit.
var creditLabels = []string{
	"photo credit", "photo credits", "image credit", "image credits", "photo courtesy", "credit:", "credits:",
	"photo by", "photos by", "photograph by", "photographs by", "photography by", "illustration by", "image by",
	"picture by", "picture credit", "graphic by", "photo illustration", "getty images", "ap photo", "©", "copyright ©", "copyright (c)", "copyright 1", "copyright 2", "image source",
	"photo source", "foto von", "bildnachweis", "bildquelle", "fotocredit", "crédit photo", "crédits photo",
	"photo d'", "crédit :", "crédits :", "crédit:", "фото автора", "источник фото", "图片来源", "供图",
}

// pictureLabels begin a credit when only a name follows, else a caption.
var pictureLabels = []string{
	"photo:", "photos:", "photograph:", "photographs:", "image:", "picture:", "illustration:", "composite:", "graphic:",
	"foto:", "fotos:", "bild:", "bilder:", "illustration :", "photo :", "image :", "фото:", "иллюстрация:", "изображение:",
	"图:", "图：", "摄影:", "摄影：",
}

// isAgency reports whether a text is a picture agency, alone or with a name
// before or after a stroke.
func isAgency(plain string) bool {
	if !strings.ContainsAny(plain, "/|") {
		return isAgencyName(plain)
	}
	for _, part := range strings.FieldsFunc(plain, func(r rune) bool { return r == '/' || r == '|' }) {
		if part = strings.TrimSpace(part); isAgencyName(part) || isOne(strings.ToLower(part), strokeAgencies) {
			return true
		}
	}
	return false
}

// isAgencyName reports whether a text is the name of an agency and nothing
// else.
func isAgencyName(name string) bool {
	low := strings.ToLower(name)
	if via := strings.Index(low, " via "); via >= 0 {
		low = low[via+len(" via "):]
	}
	return isOne(low, agencies)
}

var (
	agencies = []string{
		"reuters", "ap", "afp", "getty images", "shutterstock", "epa", "epa-efe", "efe", "dpa", "tass", "alamy", "istock", "ap photo",
		"associated press", "the associated press", "picture alliance", "imago images", "ria novosti", "xinhua", "flash90",
		"adobe stock", "wikimedia commons", "тасс", "риа новости", "新华社", "视觉中国",
	}
	// strokeAgencies are words too: they count beside a stroke only.
	strokeAgencies = []string{"getty", "bloomberg", "imago", "keystone", "sputnik", "zuma", "pool", "unsplash", "коммерсант"}
)

// bylines begin a byline.
var bylines = []string{"by", "written by", "von", "par", "автор:", "text:", "words by", "words:", "opinion by", "作者"}

// isByline reports whether a text says who wrote: By Jane Doe and John Roe.
func isByline(plain, low string) bool {
	if !hasOne(low, bylines) {
		return false
	}
	words := strings.Fields(plain)
	if len(words) < 2 || len(words) > 10 || !isCapital(words[0]) {
		return false
	}
	return strings.ContainsAny(words[0], ":：") || allNames(words[1:])
}

// allNames reports whether words are names with the particles between them.
func allNames(words []string) bool {
	names := 0
	for _, word := range words {
		switch strings.Trim(word, ",") {
		case "and", "und", "et", "и", "&", "of", "de", "van", "von", "der", "den", "di", "da", "du", "la", "le", "bin", "al",
			"for", "in", "the", "|", "·", "by":
			continue
		}
		if !isCapital(word) {
			return false
		}
		names++
	}
	return names >= 1
}

// dateLabels begin a date of publication.
var dateLabels = []string{
	"published", "first published", "updated", "last updated", "last modified", "posted", "date:", "veröffentlicht",
	"aktualisiert", "stand:", "publié le", "mis à jour", "опубликовано", "обновлено", "发布时间", "更新时间",
}

// isDate reports whether a text is a date, a time of the day or a reading
// time, and nothing else.
func isDate(low string) bool {
	if !strings.ContainsAny(low, "0123456789") {
		return false
	}
	words := strings.FieldsFunc(low, func(r rune) bool { return isSpace(r) || strings.ContainsRune(",.;:/|-–—·•", r) })
	numbers, named := 0, false
	for _, word := range words {
		switch {
		case strings.Trim(word, "0123456789") == "":
			numbers++
		case isTimeWord(word):
			named = true
		default:
			return false
		}
	}
	return numbers >= 1 && len(words) <= 10 && (named || numbers >= 3)
}

// isTimeWord reports whether a word, in small letters, names a time.
func isTimeWord(word string) bool {
	return timeWords[strings.TrimRightFunc(word, unicode.IsPunct)]
}

var timeWords = set(`
	am pm a p m gmt utc est edt et bst cet uhr h at um à в г года min mins minute minutes minuten минут минуты read
	lesezeit de lecture st nd rd th monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur
	thurs fri sat sun january february march april may june july august september october november december jan feb mar
	apr jun jul aug sep sept oct nov dec montag dienstag mittwoch donnerstag freitag samstag sonntag januar februar märz
	mai juni juli oktober dezember janvier février mars avril juin juillet août septembre octobre novembre décembre
	января февраля марта апреля мая июня июля августа сентября октября ноября декабря`)
