package exchange

import (
	"net/url"
	"strconv"
	"unicode/utf8"

	"counterpoint/app/dossier"
)

// The anchors as W3C Web Annotations (Web Annotation Data Model, 2017): the
// claim is the body, the place in the text the target. It is told twice, by
// its words with 32 characters around them and by its position, which the
// standard counts in Unicode code points from 0.

// around is how many characters stand with a quote on each side.
const around = 32

type annotationPage struct {
	Context string       `json:"@context"`
	ID      string       `json:"id"`
	Type    string       `json:"type"`
	Label   string       `json:"label"`
	Items   []annotation `json:"items"`
}

type annotation struct {
	ID         string           `json:"id"`
	Type       string           `json:"type"`
	Motivation string           `json:"motivation"`
	Body       []annotationBody `json:"body"`
	Target     annotationTarget `json:"target"`
}

type annotationBody struct {
	Type     string `json:"type"`
	Purpose  string `json:"purpose"`
	Value    string `json:"value"`
	Language string `json:"language,omitempty"`
	Format   string `json:"format"`
}

type annotationTarget struct {
	Source   annotationSource `json:"source"`
	Selector []selector       `json:"selector"`
}

type annotationSource struct {
	ID       string `json:"id"`
	Type     string `json:"type"`
	Format   string `json:"format"`
	Language string `json:"language,omitempty"`
	Via      string `json:"via,omitempty"` // where the text was published
}

type selector struct {
	Type   string  `json:"type"`
	Exact  string  `json:"exact,omitempty"`
	Prefix *string `json:"prefix,omitempty"`
	Suffix *string `json:"suffix,omitempty"`
	Start  *int    `json:"start,omitempty"`
	End    *int    `json:"end,omitempty"`
}

// writeAnnotations writes one annotation for each place of each claim.
func writeAnnotations(d *dossier.Dossier) []byte {
	page := annotationPage{"http://www.w3.org/ns/anno.jsonld", "urn:counterpoint:annotations", "AnnotationPage", d.Title, []annotation{}}
	for _, c := range d.Claims {
		for i, a := range c.Anchors {
			page.Items = append(page.Items, annotation{
				ID:         "urn:counterpoint:claim:" + url.PathEscape(c.ID) + ":" + strconv.Itoa(i+1),
				Type:       "Annotation",
				Motivation: "describing",
				Body: []annotationBody{
					{"TextualBody", "describing", c.Text, d.Lang, "text/plain"},
					{"TextualBody", "tagging", string(c.Role), "", "text/plain"},
				},
				Target: targetOf(d.Sources[a.Source], a),
			})
		}
	}
	return encode(page)
}

// targetOf tells where an anchor stands.
func targetOf(s dossier.Source, a dossier.Anchor) annotationTarget {
	prefix, suffix := lastRunes(s.Text[:a.Start], around), firstRunes(s.Text[a.End:], around)
	start := utf8.RuneCountInString(s.Text[:a.Start])
	end := start + utf8.RuneCountInString(s.Text[a.Start:a.End])
	return annotationTarget{
		Source: annotationSource{(&url.URL{Path: s.File}).String(), "Text", "text/plain", s.Lang, s.URL},
		Selector: []selector{
			{Type: "TextQuoteSelector", Exact: s.Text[a.Start:a.End], Prefix: &prefix, Suffix: &suffix},
			{Type: "TextPositionSelector", Start: &start, End: &end},
		},
	}
}

func firstRunes(text string, n int) string {
	for i := range text {
		if n == 0 {
			return text[:i]
		}
		n--
	}
	return text
}

func lastRunes(text string, n int) string {
	at := len(text)
	for ; n > 0 && at > 0; n-- {
		_, width := utf8.DecodeLastRuneInString(text[:at])
		at -= width
	}
	return text[at:]
}
