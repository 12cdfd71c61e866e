package theme

import (
	"strings"
	"unicode/utf8"
)

// declaration gives a custom property of :root a value.
type declaration struct {
	name, value  string
	selector     string // one of the list
	media        string // empty for none
	line, column int
	own          bool // of the theme, not of the site
}

// declarations reads the custom properties of :root. It knows of CSS what a
// theme has: rules, one level of @media, comments; anything else is passed by.
func declarations(css string, own bool) []declaration {
	css = blanked(css)
	var list []declaration
	var open []string // what stands before each "{" that is not closed
	start := 0
	for i, c := range css {
		switch c {
		case '{':
			open = append(open, strings.Join(strings.Fields(css[start:i]), " "))
			start = i + 1
		case ';', '}':
			list = append(list, declared(css, start, i, open, own)...)
			start = i + 1
			if c == '}' && len(open) > 0 {
				open = open[:len(open)-1]
			}
		}
	}
	return list
}

// declared reads "--name: value" between two places, once for each selector.
func declared(css string, from, to int, open []string, own bool) []declaration {
	name, value, ok := strings.Cut(css[from:to], ":")
	if !ok || !strings.HasPrefix(strings.TrimSpace(name), "--") || len(open) == 0 || len(open) > 2 {
		return nil
	}
	media := ""
	if len(open) == 2 {
		media = open[0]
	}
	from += len(name) - len(strings.TrimLeft(name, " \t\r\n"))
	var list []declaration
	for selector := range strings.SplitSeq(open[len(open)-1], ",") {
		selector = strings.NewReplacer(`"`, "", `'`, "").Replace(strings.TrimSpace(selector))
		if !strings.HasPrefix(selector, ":root") || strings.Contains(selector, " ") {
			continue
		}
		list = append(list, declaration{
			name: strings.TrimSpace(name), value: strings.ToLower(strings.TrimSpace(value)), selector: selector, media: media, own: own,
			line: 1 + strings.Count(css[:from], "\n"), column: 1 + utf8.RuneCountInString(css[strings.LastIndexByte(css[:from], '\n')+1:from]),
		})
	}
	return list
}

// blanked makes spaces of comments; lines stay.
func blanked(css string) string {
	var b strings.Builder
	for {
		before, rest, ok := strings.Cut(css, "/*")
		b.WriteString(before)
		if !ok {
			return b.String()
		}
		comment, after, _ := strings.Cut(rest, "*/")
		for _, c := range "/*" + comment + "*/" {
			if c != '\n' {
				c = ' '
			}
			b.WriteRune(c)
		}
		css = after
	}
}

// setting is one of the cases in which a page shows.
type setting struct {
	name        string
	system, set string // dark or light; set is data-theme, empty for none
}

var cases = []setting{
	{"light", "light", ""},
	{"dark", "dark", ""},
	{`data-theme="dark"`, "light", "dark"},
}

// colours gives each property the value that wins: of the declarations that
// apply the most specific, of these the last. A value that is another property
// is followed.
func (s setting) colours(all []declaration) map[string]declaration {
	won := map[string]declaration{}
	for _, d := range all {
		if s.applies(d) && specific(d.selector) >= specific(won[d.name].selector) {
			won[d.name] = d
		}
	}
	for name, d := range won {
		for range 8 {
			inner, ok := strings.CutPrefix(d.value, "var(")
			if !ok {
				break
			}
			d.value = won[strings.TrimSpace(strings.TrimSuffix(inner, ")"))].value
		}
		won[name] = d
	}
	return won
}

// applies reports whether a declaration counts in a case.
func (s setting) applies(d declaration) bool {
	if d.media != "" && d.media != "@media (prefers-color-scheme: "+s.system+")" {
		return false
	}
	for _, theme := range []string{"light", "dark"} {
		asked := strings.Contains(d.selector, "[data-theme="+theme+"]")
		not := strings.Contains(d.selector, ":not([data-theme="+theme+"])")
		if not && s.set == theme || asked && !not && s.set != theme {
			return false
		}
	}
	return true
}

// specific counts what makes a selector of :root specific.
func specific(selector string) int {
	return strings.Count(selector, ":root") + strings.Count(selector, "[")
}
