package imprint

import (
	"net/url"
	"strings"

	"counterpoint/app/poster"
)

// oEmbed tells programs that find a link to the page what to show in its place
// (https://oembed.com). Its addresses are read far from here, so there is none
// without the folder's own address: a wrong one would show a broken frame.
type oEmbed struct {
	Version         string `json:"version"`
	Type            string `json:"type"`
	Title           string `json:"title"`
	ProviderName    string `json:"provider_name"`
	ProviderURL     string `json:"provider_url"`
	ThumbnailURL    string `json:"thumbnail_url"`
	ThumbnailWidth  int    `json:"thumbnail_width"`
	ThumbnailHeight int    `json:"thumbnail_height"`
	Width           int    `json:"width"`
	Height          int    `json:"height"`
	HTML            string `json:"html"`
}

// oEmbed gives a frame alone: WordPress takes out whatever stands beside it.
func (s Site) oEmbed() []byte {
	frame, _, _ := strings.Cut(s.code(), "\n")
	host, root := s.Address, s.Address
	if u, err := url.Parse(s.Address); err == nil {
		host, root = u.Hostname(), u.Scheme+"://"+u.Host+"/"
	}
	return written(oEmbed{
		Version: "1.0", Type: "rich", Title: s.Dossier.Title, ProviderName: host, ProviderURL: root,
		ThumbnailURL: s.at(PosterPNG), ThumbnailWidth: poster.Width, ThumbnailHeight: poster.Height,
		Width: middle, Height: s.height(middle), HTML: frame,
	})
}
