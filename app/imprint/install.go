package imprint

// installed is the page as an app of a phone or a desk. Its identity is its start,
// since a field id would be read from the root of the host
// (https://www.w3.org/TR/appmanifest/).
type installed struct {
	Name        string `json:"name"`
	Description string `json:"description,omitempty"`
	Lang        string `json:"lang"`
	StartURL    string `json:"start_url"`
	Scope       string `json:"scope"`
	Display     string `json:"display"`
	Background  string `json:"background_color"`
	Theme       string `json:"theme_color"`
	Icons       []icon `json:"icons"`
}

type icon struct {
	Src     string `json:"src"`
	Sizes   string `json:"sizes"`
	Type    string `json:"type"`
	Purpose string `json:"purpose"`
}

func (s Site) webManifest() []byte {
	return written(installed{
		Name: s.Dossier.Title, Description: s.Dossier.Deck, Lang: s.lang(), StartURL: "./", Scope: "./", Display: "minimal-ui",
		Background: "#fbfaf7", Theme: "#fbfaf7",
		Icons: []icon{
			{IconSVG, "any", MediaType(IconSVG), "any"},
			{Icon192, "192x192", MediaType(Icon192), "any"},
			{Icon512, "512x512", MediaType(Icon512), "any"},
			{Icon512, "512x512", MediaType(Icon512), "maskable"},
		},
	})
}
