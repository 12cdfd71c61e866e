package imprint

import (
	"crypto/sha256"
	"encoding/base64"
	"html"
	"strings"
)

// The page for addresses where there is nothing. A host shows it at any depth,
// so it asks for no file by a relative address: its style is in it. The link
// home leads to the folder where that is known; otherwise a script looks for
// the nearest folder above that holds an explainer.

const missingStyle = `:root{color-scheme:light dark}body{margin:0;padding:12vh 1.25rem;font:1.125rem/1.5 system-ui,sans-serif;background:#fbfaf7;color:#1b1f24}main{max-width:34rem;margin:auto}h1{font-size:1.5rem;line-height:1.25;margin:0 0 1rem}p{margin:0 0 1rem}a{color:#1f5fa8}@media(prefers-color-scheme:dark){body{background:#14171a;color:#ebe8e1}a{color:#8ab4f0}}`

const missingScript = `(async()=>{const home=document.querySelector('a');for(let at=location.pathname;at;){at=at.slice(0,at.lastIndexOf('/',at.length-2)+1);try{const r=await fetch(at+'manifest.json');if(r.ok&&(await r.json()).counterpoint){home.href=at;return}}catch(none){}if(at==='/')return}})()`

// missingPolicy allows that style, that script and what it asks for.
var missingPolicy = "default-src 'none'; style-src '" + hash(missingStyle) + "'; script-src '" + hash(missingScript) + "'; connect-src 'self'; img-src data:; base-uri 'none'; form-action 'none'"

// hash names an inline style or script in a policy.
func hash(text string) string {
	sum := sha256.Sum256([]byte(text))
	return "sha256-" + base64.StdEncoding.EncodeToString(sum[:])
}

// notFound writes the page.
func (s Site) notFound() []byte {
	var b strings.Builder
	p, lang := s.say()
	b.WriteString("<!doctype html>\n" + `<html lang="` + lang + `"><head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="` + html.EscapeString(missingPolicy) + `">`)
	b.WriteString(`<meta name="viewport" content="width=device-width, initial-scale=1"><meta name="robots" content="noindex"><title>` + html.EscapeString(p.missing) + `</title><link rel="icon" href="data:,">`)
	b.WriteString("<style>" + missingStyle + "</style></head><body><main>")
	b.WriteString("<h1>" + html.EscapeString(p.missing) + "</h1><p>" + html.EscapeString(p.missingWhy) + "</p>")
	b.WriteString("<p>" + html.EscapeString(p.missingHome) + ` <a lang="` + html.EscapeString(s.lang()) + `" href="` + html.EscapeString(s.at("")) + `">` + html.EscapeString(s.Dossier.Title) + "</a></p></main>")
	b.WriteString("<script>" + missingScript + "</script></body></html>\n")
	return []byte(b.String())
}
