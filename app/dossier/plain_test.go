package dossier

import "testing"

// A sentence is read on one line, whatever its file does.
func TestPlain(t *testing.T) {
	for text, want := range map[string]string{
		"":                                "",
		" \n":                             "",
		"one\r\n  two\u00A0three ":        "one two three",
		"战争\n继续 了\n한국\n어":                 "战争继续 了 한국 어",
		"\uFEFFco\u00ADoper\u200Bate":     "cooperate",
		"a\u200Db \u200Fאב\u200F":         "a\u200Db \u200Fאב\u200F",
		"as it is, with\tone tab or\vtwo": "as it is, with one tab or two",
	} {
		if got := Plain(text); got != want {
			t.Errorf("Plain(%q) is %q, not %q", text, got, want)
		} else if Plain(got) != got {
			t.Errorf("Plain(%q) is not %q again", got, got)
		}
	}
}
