//go:build !js

package main

import (
	"encoding/json"
	"strings"
	"testing"
	"unicode"

	"counterpoint/app/search"
)

// foundDocument is a page on which words were found in one element.
const foundDocument = `<!doctype html><html lang="en"><head><meta charset="utf-8"><script defer src="found.js"></script></head>` +
	`<body><div id="explorer"><input id="search"><div class="finding"></div><p id="text"></p></div></body></html>`

// marks gives what is marked in a text when words are found in it.
const marks = `async (text, words) => {
	document.getElementById('text').innerHTML = text;
	const bar = document.querySelector('.finding');
	bar.dataset.words = words;
	bar.dataset.places = 'text';
	await Promise.resolve();
	return [...(CSS.highlights.get('found') || [])].map((r) => r.toString()).join('|');
}`

// Words are marked as they stand, whatever elements they go through, and
// nothing but them.
func TestMarksOfWhatIsFound(t *testing.T) {
	h := serve(t, map[string]string{"/": foundDocument})
	b := open(t, h.URL)
	for _, c := range []struct{ text, typed, want string }{
		{"NATO–Russia and <mark>NAT</mark>O’s", "nato", "NATO|NATO"},
		{"Élan, e&#769;lan, ELAN", "élan", "Élan|e\u0301lan|ELAN"},
		{"a <b>stra</b>ße, STRASSE", "strasse", "straße|STRASSE"},
		{"no veto, now, piano", "no", "no|no"},
		{"no veto for Moscow", "moscow veto", "Moscow|veto"},
		{"Ukraine’s neutrality", "ukraines", "Ukraine’s"},
		{"🙂 east 🙂 east", "east", "east|east"},
		{"日本、東京", "京", "京"},
		{"nothing", "veto", ""},
	} {
		got := jsAsync(b, `(`+marks+`)(`+quote(c.text)+`, `+quote(strings.Join(search.Parse(c.typed).Words, " "))+`)`)
		if got != c.want {
			t.Errorf("%q in %q: marked %q, want %q", c.typed, c.text, got, c.want)
		}
	}
	if left := jsAsync(b, `(async () => { delete document.querySelector('.finding').dataset.words; await Promise.resolve(); return String(CSS.highlights.has('found') || document.querySelectorAll('[data-found]').length); })()`); left != "false" && left != "0" {
		t.Errorf("marks stay: %s", left)
	}
}

// The script folds every letter as package search does.
func TestScriptFoldsAsThePackage(t *testing.T) {
	h := serve(t, map[string]string{"/": foundDocument})
	b := open(t, h.URL)
	var texts, words []string
	for r := rune(0x80); r < 0x1f00; r++ {
		if unicode.IsLetter(r) || unicode.IsMark(r) || unicode.IsNumber(r) {
			text := "q" + string(r) + "q"
			texts, words = append(texts, text), append(words, strings.TrimSpace(search.Fold(text)))
		}
	}
	in, err := json.Marshal([][]string{texts, words})
	must(t, err)
	differ := jsAsync(b, `(async () => {
		const mark = `+marks+`;
		const [texts, words] = `+string(in)+`;
		const differ = [];
		for (let i = 0; i < texts.length; i++) if (await mark(texts[i], words[i]) !== texts[i]) differ.push(texts[i] + ' ' + words[i]);
		return differ.slice(0, 20).join(', ') + (differ.length ? ' of ' + differ.length : '');
	})()`)
	if differ != "" {
		t.Errorf("folded otherwise: %s", differ)
	}
}
