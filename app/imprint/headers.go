package imprint

import (
	"path"
	"strings"

	"counterpoint/app/view"
)

// Header is a header of HTTP.
type Header struct{ Name, Value string }

// Common are the headers of every file. A frame without an origin of its own
// (sandbox="allow-scripts") may read the files only where all may.
var Common = []Header{
	{"Access-Control-Allow-Origin", "*"},
	{"Cross-Origin-Resource-Policy", "cross-origin"},
	{"Referrer-Policy", "strict-origin-when-cross-origin"},
	{"X-Content-Type-Options", "nosniff"},
}

// Of gives the headers of a file besides the common ones.
func Of(name string) []Header {
	list := []Header{{"Content-Type", MediaType(name)}}
	switch {
	case IsHashed(name):
		list = append(list, Header{"Cache-Control", "public, max-age=31536000, immutable"})
	case path.Ext(name) == ".html", name == Worker:
		list = append(list, Header{"Cache-Control", "no-cache"})
	default:
		list = append(list, Header{"Cache-Control", "public, max-age=600"})
	}
	switch path.Ext(name) {
	case ".html":
		list = append(list, Header{"Content-Security-Policy", policy(name)})
	case ".wasm":
		// so that the start script sees whether the host compresses
		list = append(list, Header{"Access-Control-Expose-Headers", "Content-Encoding"})
	}
	return list
}

func policy(name string) string {
	if name == NotFound {
		return missingPolicy
	}
	return view.Policy
}

// MediaType gives the media type of a file by its name.
func MediaType(name string) string {
	switch path.Ext(name) {
	case ".html":
		return "text/html; charset=utf-8"
	case ".css":
		return "text/css; charset=utf-8"
	case ".js":
		return "text/javascript; charset=utf-8"
	case ".txt":
		return "text/plain; charset=utf-8"
	case ".json":
		return "application/json"
	case ".webmanifest":
		return "application/manifest+json"
	case ".xml":
		return "application/xml"
	case ".wasm":
		return "application/wasm"
	case ".svg":
		return "image/svg+xml"
	case ".png":
		return "image/png"
	case ".gz":
		return "application/gzip"
	}
	return "application/octet-stream"
}

// HeadersFile writes the headers for hosts that read a file _headers: Cloudflare
// Pages and Netlify. Every file has rules of its own and no header stands in
// two rules of one file, since hosts join or drop the second.
func (s Site) HeadersFile(names []string) []byte {
	var b strings.Builder
	b.WriteString("# Headers for Cloudflare Pages and Netlify; the folder lies at " + s.path() + "\n# The policy has no frame-ancestors: every page may show the map.\n")
	s.rule(&b, "*", Common)
	for _, name := range names {
		if path.Ext(name) == ".br" {
			continue // these hosts compress by themselves
		}
		s.rule(&b, name, Of(name))
		if path.Ext(name) == ".html" { // both hosts show pages without the end of their names, too
			s.rule(&b, strings.TrimSuffix(strings.TrimSuffix(name, ".html"), "index"), Of(name))
		}
	}
	return []byte(b.String())
}

func (s Site) rule(b *strings.Builder, name string, headers []Header) {
	b.WriteString("\n" + s.path() + name + "\n")
	for _, h := range headers {
		b.WriteString("  " + h.Name + ": " + h.Value + "\n")
	}
}

// redirects leads programs that ask for icons by their customary names, as feed
// readers and search engines do. Nothing else has moved.
func (s Site) redirects() []byte {
	var b strings.Builder
	for _, name := range []string{"favicon.ico", "apple-touch-icon.png"} {
		b.WriteString(s.path() + name + "  " + s.path() + Icon192 + "  302\n")
	}
	return []byte(b.String())
}
