package source

import (
	"strings"
	"testing"
)

func TestProblemsOfFiles(t *testing.T) {
	for _, c := range []struct{ name, file, want string }{
		{"empty", "", "essay.txt:1:1: the file is empty"},
		{"white space", " \r\n\t\u00A0\uFEFF\u200B", "essay.txt:1:1: the file holds only white space"},
		{"Windows quotes", "One.\nIt\x92s two.", "essay.txt:2:3: the text is not UTF-8: byte 0x92\nhint: quotes and dashes of Windows-1252 look like this; save the file as UTF-8"},
		{"several bytes", "é\r\n\xE9\r\xE8", "essay.txt:2:1: the text is not UTF-8: byte 0xE9, and 1 more like it\nhint: save the file as UTF-8"},
		{"UTF-16", "\xFF\xFEA\x00", "hint: the file looks like UTF-16; save it as UTF-8"},
		{"NUL", "One.\n\nT\x00wo.", "essay.txt:3:2: the text holds a NUL byte"},
		{"NULs", "O\x00\x00", "essay.txt:1:2: the text holds 2 NUL bytes"},
	} {
		s, problems := Read("a", "essay.txt", "", []byte(c.file))
		if len(problems) != 1 || !strings.Contains(problems[0].String(), c.want) {
			t.Errorf("%s: %v", c.name, problems)
		}
		if s.Text != c.file || len(s.Blocks) > 0 || s.Lang != "en" {
			t.Errorf("%s: %d blocks of %q", c.name, len(s.Blocks), s.Text)
		}
	}
}
