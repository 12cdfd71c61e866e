package theme

import (
	"math"
	"os"
	"strings"
	"testing"
)

func sheet(t *testing.T, name string) string {
	t.Helper()
	data, err := os.ReadFile(name)
	if err != nil {
		t.Fatal(err)
	}
	return string(data)
}

// The site's own colours and the newsroom's of docs/theming.md can be read,
// light, dark and where dark is asked for.
func TestShippedThemes(t *testing.T) {
	site := sheet(t, "../../static/site.css")
	for _, p := range Problems("", site, "site.css") {
		t.Error(p)
	}
	for _, p := range Problems(site, sheet(t, "../../docs/themes/newsroom.css"), "newsroom.css") {
		t.Error(p)
	}
}

// Every pair is really looked at: each colour is there in every case.
func TestEveryPairIsKnown(t *testing.T) {
	all := declarations(sheet(t, "../../static/site.css"), false)
	for _, c := range cases {
		colours := c.colours(all)
		for _, p := range pairs() {
			if _, ok := contrast(colours[p.on].value, colours[p.ground].value); !ok {
				t.Errorf("%s: %s %q on %s %q cannot be told", c.name, p.on, colours[p.on].value, p.ground, colours[p.ground].value)
			}
		}
		if dark := luminance(colours["--paper"].value) < .5; dark != (c.name != "light") {
			t.Errorf("%s has the paper %s", c.name, colours["--paper"].value)
		}
	}
}

// Values from the definition of WCAG.
func TestContrast(t *testing.T) {
	for _, c := range []struct {
		a, b string
		want float64
	}{{"#000", "#fff", 21}, {"#777777", "#fff", 4.48}, {"#767676", "#ffffff", 4.54}, {"#1f5fa8", "#1f5fa8", 1}} {
		if got, ok := contrast(c.a, c.b); !ok || math.Abs(got-c.want) > .005 {
			t.Errorf("%s on %s: %.3f, want %.2f", c.a, c.b, got, c.want)
		}
	}
	for _, colour := range []string{"", "red", "#12", "#gggggg", "rgb(0 0 0)", "#1234567"} {
		if luminance(colour) >= 0 {
			t.Errorf("%q was taken for a colour", colour)
		}
	}
}

// A theme is told what cannot be read, and where it says so; what the site has
// already chosen for the dark stays unless the theme is as specific.
func TestProblems(t *testing.T) {
	site := sheet(t, "../../static/site.css")
	own := `/* {ours;
*/
:root { --accent: #ffff00; --line: #fffffe }
@media (prefers-color-scheme: dark) { :root { --muted: #111; } :root:not([data-theme='light']) { --focus: var(--paper) } }
@media print { :root { --ink: #fff } }
.x { --ink: #fff }`
	var got []string
	for _, p := range Problems(site, own, "theme.css") {
		got = append(got, p.String())
	}
	want := []string{
		"theme.css:3:9: warning: --accent #ffff00 on --paper #fbfaf7 has a contrast of 1.0:1, 4.5:1 is wanted (light)\nhint: make one of them differ more: #ffff00 darker or #fbfaf7 lighter",
		"theme.css:3:9: warning: --accent #ffff00 on --card #fff has a contrast of 1.1:1, 4.5:1 is wanted (light)\nhint: make one of them differ more: #ffff00 darker or #fff lighter",
		"theme.css:4:98: warning: --focus #14171a on --paper #14171a has a contrast of 1.0:1, 3:1 is wanted (dark)\nhint: make one of them differ more: #14171a lighter or #14171a darker",
		"theme.css:4:98: warning: --focus #14171a on --card #1d2125 has a contrast of 1.1:1, 3:1 is wanted (dark)\nhint: make one of them differ more: #14171a darker or #1d2125 lighter",
	}
	if a, b := strings.Join(got, "\n"), strings.Join(want, "\n"); a != b {
		t.Errorf("got\n%s\nwant\n%s", a, b)
	}
}

// FuzzProblems: no style sheet is too broken.
func FuzzProblems(f *testing.F) {
	f.Add(":root{--ink:#fff}}}/*")
	f.Add("@media x{:root{--a:var(--a);--ink:var(--a)")
	f.Fuzz(func(t *testing.T, css string) { Problems(":root{--paper:#fff}", css, "x") })
}
