// Package imprint makes what stands beside the page of an explainer and in its
// head: what hosts, search engines, networks, feeds and content systems read.
// Start with [Site]. Every address is relative to the folder, unless the folder
// has an address of its own that is known.
package imprint

import (
	"errors"
	"strings"

	"counterpoint/app/dossier"
	"counterpoint/app/poster"
	"counterpoint/app/view"
)

// Names of the files of a site that others know by name: they never change
// theirs with their content.
const (
	Page        = "index.html"
	NotFound    = "404.html"
	Manifest    = "manifest.json" // of the embed, for content systems
	OEmbed      = "oembed.json"
	Worker      = "sw.js"
	WebManifest = "app.webmanifest"
	PosterPNG   = "poster.png"
	PosterSVG   = "poster.svg"
	IconSVG     = "icon.svg"
	Icon192     = "icon-192.png"
	Icon512     = "icon-512.png"
	Robots      = "robots.txt"
	Sitemap     = "sitemap.xml"
	Headers     = "_headers" // for Cloudflare Pages and Netlify, as the next
	Redirects   = "_redirects"
	NoJekyll    = ".nojekyll" // keeps GitHub Pages from going through the folder
)

// Site is what is known about the site of an explainer.
type Site struct {
	Dossier  *dossier.Dossier
	Explorer *view.Explorer
	Address  string // of the folder: scheme, host and path with "/" at the end; empty when it is not known
	Updated  string // day of the last change, as 2026-03-01; empty when it is not told
}

// File is a file of the site.
type File struct {
	Name string
	Data []byte
}

// Files gives the files that tell of the page, the map as an SVG being given.
func (s Site) Files(svg []byte) ([]File, error) {
	pictures, err := s.pictures()
	files := append(
		pictures,
		File{PosterSVG, svg},
		File{NotFound, s.notFound()},
		File{Manifest, s.manifest()},
		File{WebManifest, s.webManifest()},
		File{Robots, s.robots()},
		File{Redirects, s.redirects()},
		File{NoJekyll, nil},
	)
	if s.Address != "" {
		files = append(files, File{OEmbed, s.oEmbed()}, File{Sitemap, s.sitemap()})
	}
	return files, err
}

func (s Site) pictures() ([]File, error) {
	png, err := poster.PNG(s.Dossier)
	small, err1 := poster.IconPNG(192)
	large, err2 := poster.IconPNG(512)
	return []File{{PosterPNG, png}, {IconSVG, poster.IconSVG()}, {Icon192, small}, {Icon512, large}}, errors.Join(err, err1, err2)
}

// at gives the address of a file: absolute where the folder's own is known.
// An empty name is the page.
func (s Site) at(name string) string {
	if s.Address == "" && name == "" {
		return "./"
	}
	return s.Address + name
}

// path is the path of the folder on its host, as far as it is known.
func (s Site) path() string {
	_, rest, _ := strings.Cut(s.Address, "://")
	if _, path, ok := strings.Cut(rest, "/"); ok {
		return "/" + path
	}
	return "/"
}

// lang is the language of the map's own words.
func (s Site) lang() string {
	if s.Dossier.Lang == "" {
		return "en"
	}
	return s.Dossier.Lang
}
