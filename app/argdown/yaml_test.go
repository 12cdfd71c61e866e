package argdown

import (
	"strings"
	"testing"

	"counterpoint/app/dossier"
)

// What YAML means, shown as JSON on one line.
func TestYAML(t *testing.T) {
	for text, want := range map[string]string{
		"{a: 1, b: -2.50, c: 1e3, d: 0x1F, e: 0o17, f: 0b11, g: .5}":      `{"a":1,"b":-2.5,"c":1000,"d":31,"e":15,"f":3,"g":0.5}`,
		"{a: 1_0, b: 1.2.3, c: 12:30, d: +7, e: '7', f: 007, g: 0x}":      `{"a":"1_0","b":"1.2.3","c":"12:30","d":7,"e":"7","f":7,"g":"0x"}`,
		"{a: true, b: False, c: yes, d: null, e: ~, f: , g}":              `{"a":true,"b":false,"c":"yes","d":null,"e":null,"f":null,"g":null}`,
		"{a: 2024-05-06, b: '2024-05-06', c: .inf, d: 1e400}":             `{"a":"2024-05-06T00:00:00.000Z","b":"2024-05-06","c":null,"d":"1e400"}`,
		"{\"a\":1, 'b':[x,y,], c: {}, d: [ ]}":                            `{"a":1,"b":["x","y"],"c":{},"d":[]}`,
		"[a: b, c]":                                                       `[{"a":"b"},"c"]`,
		"{a: http://x.org/y?z#w, b: why not?, c:d: e}":                    `{"a":"http://x.org/y?z#w","b":"why not?","c:d":"e"}`,
		"{a: \"\\x41\\u00e9\\ud83d\\ude00\\t\\\"\\/\"}":                   `{"a":"Aé😀\u0009\"/"}`,
		"{a: 'it''s', b: \"one\n  two\n\n  three\\\n  four\"}":            `{"a":"it's","b":"one two\u000athreefour"}`,
		"{a: plain\n  words, # comment\n b: c}":                           `{"a":"plain words","b":"c"}`,
		"a: x\nb:\n- y\n-\n  - z\n- k: l\n  m: n\nc:\n":                   `{"a":"x","b":["y",["z"],{"k":"l","m":"n"}],"c":null}`,
		"a: one\n  two # no\nb: \"x\" # c\n\n# end\n":                     `{"a":"one two","b":"x"}`,
		"a: |\n  one\n   two\n\n  three\n\nb: |-\n  x\n\nc: |+\n  y\n\n":  `{"a":"one\u000a two\u000a\u000athree\u000a","b":"x","c":"y\u000a\u000a"}`,
		"a: >\n  one\n  two\n\n  three\n    four\n  five\nb: >2-\n   x\n": `{"a":"one two\u000athree\u000a  four\u000afive\u000a","b":" x"}`,
		"a: &x [1, 2]\nb: *x\n":                                           `{"a":[1,2],"b":[1,2]}`,
		"---\na: b\n...\n":                                                `{"a":"b"}`,
		"":                                                                "",
		"# nothing\n":                                                     "",
	} {
		v, problem := readYAML(text, dossier.Place{File: "map", Line: 1, Column: 1})
		if problem != nil {
			t.Errorf("%q: %s", text, problem)
			continue
		}
		w := &jsonWriter{}
		if v != nil {
			w.value(v)
		}
		if got := flat(string(w.text)); got != want {
			t.Errorf("%q is read as\n%s, not\n%s", text, got, want)
		}
	}
}

// flat puts JSON on one line.
func flat(text string) string {
	var b strings.Builder
	for _, line := range strings.Split(text, "\n") {
		b.WriteString(strings.Replace(strings.TrimLeft(line, " "), "\": ", "\":", 1))
	}
	return b.String()
}

// Aliases repeat little, never themselves, and nothing is nested without end.
func TestYAMLStaysSmall(t *testing.T) {
	bomb := "a: &a [x, x, x, x, x, x, x, x, x, x]\n"
	for _, c := range "bcdefgh" {
		bomb += string(c) + ": &" + string(c) + " [" + strings.Repeat("*"+string(c-1)+", ", 9) + "*" + string(c-1) + "]\n"
	}
	for text, part := range map[string]string{
		bomb:           "repeats too much",
		"a: &a [*a]\n": "repeats nothing",
		"a: " + strings.Repeat("[", 101) + strings.Repeat("]", 101): "nested too deeply",
		strings.Repeat("- ", 200) + "x":                             "nested too deeply",
	} {
		if _, problem := readYAML(text, dossier.Place{Line: 1, Column: 1}); problem == nil || !strings.Contains(problem.What, part) {
			t.Errorf("%.40q: %v", text, problem)
		}
	}
}
