package imprint

import (
	"encoding/json"

	"counterpoint/app/dossier"
)

// What the page is about, in the words of schema.org. It is never a
// ClaimReview: a map reports an argument and is no verdict on it.

// work is a page or a text.
type work struct {
	Context   string  `json:"@context,omitempty"`
	Type      string  `json:"@type"`
	ID        string  `json:"@id,omitempty"`
	URL       string  `json:"url,omitempty"`
	Headline  string  `json:"headline,omitempty"`
	About     string  `json:"description,omitempty"`
	Lang      string  `json:"inLanguage,omitempty"`
	Image     string  `json:"image,omitempty"`
	Published string  `json:"datePublished,omitempty"`
	Modified  string  `json:"dateModified,omitempty"`
	Author    *name   `json:"author,omitempty"`
	Publisher *name   `json:"publisher,omitempty"`
	Free      bool    `json:"isAccessibleForFree,omitempty"`
	BasedOn   []work  `json:"isBasedOn,omitempty"`
	Parts     []claim `json:"hasPart,omitempty"`
}

// name is somebody who has a name.
type name struct {
	Type string `json:"@type"`
	Name string `json:"name"`
}

// claim is a claim and the texts in which it stands.
type claim struct {
	Type       string `json:"@type"`
	ID         string `json:"@id"`
	Name       string `json:"name"`
	Text       string `json:"text"`
	Appearance []ref  `json:"appearance,omitempty"`
}

// ref leads to something that is told elsewhere.
type ref struct {
	ID string `json:"@id"`
}

// linkedData is a script that no browser runs, as HTML.
func (s Site) linkedData() string {
	page := work{
		Context: "https://schema.org", Type: "Article", ID: s.at(""), URL: s.Address,
		Headline: s.Dossier.Title, About: s.Dossier.Deck, Lang: s.lang(), Image: s.at(PosterPNG), Modified: s.Updated, Free: true,
	}
	for _, text := range s.Dossier.Sources {
		page.BasedOn = append(page.BasedOn, s.text(text))
	}
	for _, c := range s.Dossier.Claims {
		page.Parts = append(page.Parts, s.claim(c))
	}
	data, err := json.Marshal(page) // escapes "<"
	if err != nil {
		panic(err) // strings alone
	}
	return `<script type="application/ld+json">` + string(data) + "</script>"
}

// text tells a version of the essay.
func (s Site) text(t dossier.Source) work {
	w := work{Type: "Article", ID: s.textID(t), URL: t.URL, Headline: orElse(t.Title, t.File), Lang: t.Lang}
	if isDate(t.Date) {
		w.Published = t.Date
	}
	if t.Author != "" {
		w.Author = &name{"Person", t.Author}
	}
	if t.Publisher != "" {
		w.Publisher = &name{"Organization", t.Publisher}
	}
	return w
}

// textID names a text: by its own address where it has one, by its place on
// the page otherwise.
func (s Site) textID(t dossier.Source) string {
	if t.URL != "" {
		return t.URL
	}
	return s.at("") + "#text=" + t.Key
}

func (s Site) claim(c dossier.Claim) claim {
	told := claim{Type: "Claim", ID: s.at("") + "#claim=" + c.ID, Name: c.Title, Text: c.Text}
	for i, a := range c.Anchors {
		if i == 0 || a.Source != c.Anchors[i-1].Source {
			told.Appearance = append(told.Appearance, ref{s.textID(s.Dossier.Sources[a.Source])})
		}
	}
	return told
}

func orElse(text, other string) string {
	if text == "" {
		return other
	}
	return text
}

// isDate reports whether a text is a day, month or year as ISO 8601 writes it.
func isDate(text string) bool {
	const form = "0000-00-00"
	if len(text) != 4 && len(text) != 7 && len(text) != 10 {
		return false
	}
	for i := range len(text) {
		digit := '0' <= text[i] && text[i] <= '9'
		if digit != (form[i] == '0') || !digit && text[i] != '-' {
			return false
		}
	}
	return true
}
