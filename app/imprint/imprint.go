// Package imprint makes what stands beside the page of an explainer and in its
// head: what hosts, search engines, networks, feeds and content systems read.
// Start with [Site]. Every address is relative to the folder, unless the folder
// has an address of its own that is known.
package imprint

import (
	"strings"

	"counterpoint/app/dossier"
)

// Names of the files of a site that others know by name: they never change
// theirs with their content.
const (
	Page        = "index.html"
	Embed       = "embed.html" // the page as a frame shows it
	EmbedScript = "embed.js"
	NotFound    = "404.html"
	HostHeaders = "_headers"
	Robots      = "robots.txt"
	Sitemap     = "sitemap.xml"
	NoJekyll    = ".nojekyll" // keeps GitHub Pages from going through the folder
)

// Site is what is known about the site of an explainer.
type Site struct {
	Dossier *dossier.Dossier
	Address string // of the folder: scheme, host and path with "/" at the end; empty when it is not known
	Updated string // day of the last change, as 2026-03-01; empty when it is not told
}

// File is a file of the site.
type File struct {
	Name string
	Data []byte
}

// Files gives the files that depend on nothing but the dossier and the address.
func (s Site) Files() []File {
	files := []File{
		{NotFound, s.notFound()},
		{Robots, s.robots()},
		{NoJekyll, nil},
	}
	if s.Address != "" {
		files = append(files, File{Sitemap, s.sitemap()})
	}
	return files
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
