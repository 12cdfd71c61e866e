package source

import (
	"strings"
	"unicode/utf8"

	"counterpoint/app/dossier"
)

// Captions: a short text that ends with the credit of its picture, begins like
// a caption, stands right above a credit, or is a caption printed again.

// mostCaption is how many words a caption has at most.
const mostCaption = 80

func couldBeCaption(l look) bool {
	return l.kind == dossier.Body && l.plain != "" && l.words <= 50 && l.sentences <= 2
}

func isPictureCredit(l look) bool {
	return l.kind == dossier.Credit && namesMaker(bare(l.plain), bare(l.low))
}

// isCaption reports whether a block shows itself as a caption.
func isCaption(l look) bool {
	if l.plain == "" || l.words > mostCaption || l.sentences > 4 {
		return false
	}
	return withoutCredit(l.plain) != "" || startsCaption(l)
}

// captionStarts and captionEnds are the words that captions begin and end with.
var (
	captionStarts = []string{
		"file photo:", "file photo –", "file photo -", "file photo —", "file –", "file —", "file - ", "caption:", "pictured:",
		"in this file photo", "bildunterschrift:", "légende :", "légende:", "на фото:",
	}
	captionEnds = []string{"(illustrative)", "(illustration)", "(file photo)", "(archive)", "(archivbild)", "(symbolbild)"}
)

// startsCaption reports whether a block begins or ends with the words of a
// caption.
func startsCaption(l look) bool {
	if hasOne(l.low, captionStarts) || l.words > 6 && hasOne(l.low, pictureLabels) {
		return true
	}
	if l.ended || l.words > 40 {
		return false
	}
	for _, end := range captionEnds {
		if strings.HasSuffix(l.low, end) {
			return true
		}
	}
	return false
}

// withoutCredit gives the caption without the credit at its end, "" when there
// is no such credit or nothing before it.
func withoutCredit(plain string) string {
	if head, inner, ok := cutBracket(plain); ok {
		if creditInBrackets(inner) {
			return head
		}
		return ""
	}
	return withoutLabel(plain)
}

// cutBracket parts a text from the bracket that it ends with.
func cutBracket(plain string) (head, inner string, ok bool) {
	body := strings.TrimSuffix(plain, ".")
	n := len(body)
	if n == 0 || body[n-1] != ')' && body[n-1] != ']' {
		return "", "", false
	}
	open := strings.LastIndexAny(body, "([")
	if open < 0 {
		return "", "", false
	}
	return strings.TrimSpace(body[:open]), body[open+1 : n-1], true
}

// creditInBrackets reports whether the text of a bracket is a picture's
// credit. An agency alone is none: agencies sign their reports like this.
func creditInBrackets(inner string) bool {
	low := strings.ToLower(inner)
	if isAgencyName(inner) {
		return strings.HasPrefix(low, "getty") || strings.HasPrefix(low, "shutterstock") || low == "ap photo"
	}
	return namesMaker(inner, low)
}

// endLabels begin a credit at the end of a caption.
var endLabels = []string{
	"photo credit:", "photograph:", "photo:", "credit:", "image:", "picture:", "foto:", "bild:", "crédit :", "photo :", "фото:",
	"©", "| ",
}

// withoutLabel cuts a credit without brackets: … in Kyiv. Photograph: Jane
// Doe/Getty Images
func withoutLabel(plain string) string {
	from := atRune(plain, max(0, len(plain)-front))
	end := plain[from:]
	if at := strings.LastIndex(end, ". "); at > 0 && isAgency(end[at+2:]) {
		return plain[:from+at+1]
	}
	if strings.IndexByte(end, ':') < 0 && strings.IndexByte(end, '|') < 0 && !strings.Contains(end, "©") {
		return ""
	}
	low := strings.Map(lowerRune, end)
	if len(low) != len(end) {
		return ""
	}
	signs := labelSigns(low, make([]int, 0, 16))
	for _, label := range endLabels {
		at := lastLabel(low, label, signs)
		if at > 0 && isBoundary(end, at) && isMaker(strings.TrimSpace(end[at+len(label):]), label) {
			return strings.TrimRight(plain[:from+at], " |–—-")
		}
	}
	return ""
}

// Every end label has one of these bytes once: a colon, a stroke, the second
// byte of ©. Texts have few of them, and looking there alone spares a search
// for every label.

// labelSigns adds the places in a text where the sign of a label may stand.
func labelSigns(low string, signs []int) []int {
	for i := 0; i < len(low); i++ {
		if isLabelSign(low[i]) {
			signs = append(signs, i)
		}
	}
	return signs
}

func isLabelSign(c byte) bool { return c == ':' || c == '|' || c == 0xA9 }

// lastLabel gives the last place of a label in a text, -1 when it has none.
func lastLabel(low, label string, signs []int) int {
	sign := 0
	for !isLabelSign(label[sign]) {
		sign++
	}
	for i := len(signs) - 1; i >= 0; i-- {
		if at := signs[i] - sign; at >= 0 && strings.HasPrefix(low[at:], label) {
			return at
		}
	}
	return -1
}

// isBoundary reports whether a mark or a stroke stands before a credit.
func isBoundary(plain string, at int) bool {
	before := strings.TrimRight(plain[:at], " ")
	r, _ := utf8.DecodeLastRuneInString(before)
	return before != "" && (isMark(r) || isShut(r) || strings.ContainsRune("|–—-/", r) || plain[at] == '|' || strings.HasPrefix(plain[at:], "©"))
}

// isMaker reports whether a text is a name of few words; after a mere stroke
// it must be an agency's.
func isMaker(name, label string) bool {
	words := strings.Fields(name)
	if len(words) == 0 || len(words) > 8 || strings.HasSuffix(name, ".") || strings.HasSuffix(name, "?") {
		return false
	}
	if label == "| " {
		return isAgency(name)
	}
	return allNames(words) || isAgency(name)
}

// repeatCaptions finds the captions that are printed again without a credit.
func repeatCaptions(looks []look) {
	seen := map[string]bool{}
	for _, l := range looks {
		if l.kind == dossier.Caption {
			seen[l.plain] = true
			seen[withoutCredit(l.plain)] = true
		}
	}
	for i, l := range looks {
		if l.plain != "" && l.kind == dossier.Body && seen[l.plain] {
			looks[i].kind = dossier.Caption
		}
	}
}
