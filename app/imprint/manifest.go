package imprint

import (
	"bytes"
	"encoding/json"
	"strconv"
	"strings"

	"counterpoint/app/dossier"
	"counterpoint/app/poster"
	"counterpoint/app/state"
	"counterpoint/app/view"
)

// widths are those of frames that content systems ask for, in CSS pixels: a
// phone, the column of a story, a wide page.
var widths = []int{320, middle, 960}

// middle is the width of the column of a story.
const middle = 640

// described is the embed for content systems: what to write around it, how much
// room to leave. Addresses are relative to the file that holds it unless the
// folder's own is known.
type described struct {
	Counterpoint int            `json:"counterpoint"` // version of the form
	Title        string         `json:"title"`
	Description  string         `json:"description,omitempty"`
	Lang         string         `json:"lang"`
	Alt          string         `json:"alt"`
	Credit       string         `json:"credit"`
	Sources      []text         `json:"sources"`
	Page         string         `json:"page"`
	Embed        string         `json:"embed"`
	Script       string         `json:"script"`
	Heights      map[string]int `json:"heights"` // of the frame by its width, in CSS pixels
	Poster       []picture      `json:"poster"`
	HTML         string         `json:"html,omitempty"` // what an editor pastes; it needs the folder's own address
	Updated      string         `json:"updated,omitempty"`
}

// text is a version of the essay.
type text struct {
	Title     string `json:"title,omitempty"`
	Author    string `json:"author,omitempty"`
	Publisher string `json:"publisher,omitempty"`
	Date      string `json:"date,omitempty"`
	URL       string `json:"url,omitempty"`
}

type picture struct {
	Src    string `json:"src"`
	Type   string `json:"type"`
	Width  int    `json:"width"`
	Height int    `json:"height"`
}

func (s Site) manifest() []byte {
	d := s.Dossier
	m := described{
		Counterpoint: dossier.Version, Title: d.Title, Description: d.Deck, Lang: s.lang(), Alt: s.Alt(), Credit: s.credit(),
		Page: s.at(""), Embed: s.at(view.EmbedPage), Script: s.at(view.EmbedScript),
		Heights: make(map[string]int), Updated: s.Updated,
		Poster: []picture{
			{s.at(PosterPNG), MediaType(PosterPNG), poster.Width, poster.Height},
			{s.at(PosterSVG), MediaType(PosterSVG), int(d.Plan.Width), int(d.Plan.Height)},
		},
	}
	for _, t := range d.Sources {
		m.Sources = append(m.Sources, text{t.Title, t.Author, t.Publisher, t.Date, t.URL})
	}
	for _, w := range widths {
		m.Heights[strconv.Itoa(w)] = s.height(w)
	}
	if s.Address != "" {
		m.HTML = s.code()
	}
	return written(m)
}

// height is how much room the page in a frame takes.
func (s Site) height(width int) int {
	return s.Explorer.Height(state.Model{View: state.Map}, width)
}

// code is what an editor pastes into any content system.
func (s Site) code() string {
	return view.EmbedCode(view.Embed{Page: s.Address, Title: s.Dossier.Title, Height: s.height(middle)})[0].Code
}

// credit names the texts on one line: "Title, author, publisher, date; …".
func (s Site) credit() string {
	var all []string
	for _, t := range s.Dossier.Sources {
		var parts []string
		for _, p := range []string{orElse(t.Title, t.File), t.Author, t.Publisher, t.Date} {
			if p != "" {
				parts = append(parts, p)
			}
		}
		all = append(all, strings.Join(parts, ", "))
	}
	return strings.Join(all, "; ")
}

// written is JSON that people may read: a field a line, HTML as it is.
func written(v any) []byte {
	var b bytes.Buffer
	e := json.NewEncoder(&b)
	e.SetEscapeHTML(false)
	e.SetIndent("", "  ")
	if err := e.Encode(v); err != nil {
		panic(err) // strings and numbers alone
	}
	return b.Bytes()
}
