package imprint

import (
	"html"
	"strings"
)

// robots allows everything. The page in a frame says itself that it is not to
// be found; a program that may not read it would not know.
func (s Site) robots() []byte {
	text := "User-agent: *\nAllow: /\n"
	if s.Address != "" {
		text += "\nSitemap: " + s.Address + Sitemap + "\n"
	}
	return []byte(text)
}

// sitemap lists the one page that is to be found.
func (s Site) sitemap() []byte {
	var b strings.Builder
	b.WriteString(`<?xml version="1.0" encoding="UTF-8"?>` + "\n")
	b.WriteString(`<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">` + "\n<url><loc>" + html.EscapeString(s.Address) + "</loc>")
	if s.Updated != "" {
		b.WriteString("<lastmod>" + s.Updated + "</lastmod>")
	}
	b.WriteString("</url>\n</urlset>\n")
	return []byte(b.String())
}

// locale writes a language as Open Graph wants it: with a country where the
// language names one, "de_AT", and nothing otherwise.
func locale(lang string) string {
	language, country, ok := strings.Cut(lang, "-")
	if !ok || len(country) != 2 {
		return ""
	}
	return strings.ToLower(language) + "_" + strings.ToUpper(country)
}
