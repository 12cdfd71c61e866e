package source

import (
	"strings"
	"unicode"
)

// Credits: who took a picture, who wrote, when it was published. A block is a
// credit when it holds nothing else.

// isCredit reports whether a block only credits somebody or dates the text.
func isCredit(l look) bool {
	if l.plain == "" || l.words > 16 || l.sentences > 2 {
		return false
	}
	plain := strings.Trim(l.plain, " ()[]|*_.–—-")
	low := strings.Trim(l.low, " ()[]|*_.–—-")
	switch {
	case namesMaker(plain, low):
		return true
	case l.ended && !strings.HasSuffix(l.plain, ")."):
		return false
	}
	return isByline(plain, low) || isDate(low) || l.words <= 12 && hasOne(low, dateLabels) && strings.ContainsAny(low, "0123456789")
}

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
	"picture by", "picture credit", "graphic by", "getty images", "ap photo", "©", "copyright", "image source",
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
	parts := strings.FieldsFunc(plain, func(r rune) bool { return r == '/' || r == '|' })
	for _, part := range parts {
		if isAgencyName(strings.TrimSpace(part)) {
			return true
		}
	}
	return false
}

func isAgencyName(name string) bool {
	low := strings.ToLower(name)
	if via := strings.Index(low, " via "); via >= 0 {
		low = low[via+5:]
	}
	switch low {
	case "reuters", "ap", "afp", "getty", "getty images", "shutterstock", "epa", "epa-efe", "efe", "dpa", "tass", "alamy",
		"bloomberg", "istock", "ap photo", "associated press", "the associated press", "picture alliance", "imago", "imago images", "keystone",
		"sputnik", "ria novosti", "xinhua", "zuma", "pool", "flash90", "adobe stock", "unsplash", "wikimedia commons",
		"тасс", "риа новости", "коммерсант", "新华社", "视觉中国":
		return true
	}
	return false
}

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
	word = strings.TrimRightFunc(word, unicode.IsPunct)
	switch word {
	case "am", "pm", "a", "p", "m", "gmt", "utc", "est", "edt", "et", "bst", "cet", "uhr", "h", "at", "um", "à", "в", "г", "года",
		"min", "mins", "minute", "minutes", "minuten", "минут", "минуты", "read", "lesezeit", "de", "lecture", "st", "nd", "rd", "th",
		"monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday",
		"mon", "tue", "tues", "wed", "thu", "thur", "thurs", "fri", "sat", "sun",
		"january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december",
		"jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep", "sept", "oct", "nov", "dec",
		"montag", "dienstag", "mittwoch", "donnerstag", "freitag", "samstag", "sonntag", "januar", "februar", "märz", "mai", "juni",
		"juli", "oktober", "dezember",
		"janvier", "février", "mars", "avril", "juin", "juillet", "août", "septembre", "octobre", "novembre", "décembre",
		"января", "февраля", "марта", "апреля", "мая", "июня", "июля", "августа", "сентября", "октября", "ноября", "декабря":
		return true
	}
	return false
}
