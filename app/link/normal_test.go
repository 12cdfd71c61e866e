package link

import (
	"strings"
	"testing"
	"unicode/utf8"
)

// normal is the normal form of a text.
func normal(text string) string {
	var b strings.Builder
	newFormer().read(text, func(word []byte, glued bool) {
		if b.Len() > 0 && !glued {
			b.WriteByte(' ')
		}
		b.Write(word)
	})
	return b.String()
}

func TestNormal(t *testing.T) {
	for _, c := range [][2]string{
		{"", ""},
		{" – … * ", ""},
		{"The Cold War – again!", "the cold war again"},
		{"SKEPTICISM toward", "skepticism toward"},
		{"Russia’s ‘role’", "russia's role"},
		{"rock 'n' roll", "rock n roll"},
		{"NATO-Russia flash-points", "nato russia flash points"},
		{"U.S.-Soviet U.S. U.S", "us soviet us us"},
		{"e.g. a.m. Ph.D.", "eg am ph d"},
		{"J.K. Rowling, J.K.Rowling", "jk rowling jk rowling"},
		{"So did I. He", "so did i he"},
		{"1,000 and 20,000,000", "1000 and 20000000"},
		{"3.14 3,14 2014,2015", "3.14 3 14 2014 2015"},
		{"5% €5 5 € 😀 a+b", "5 % € 5 5 € 😀 a + b"},
		{"Straße STRASSE ΟΔΟΣ οδος", "strasse strasse οδοσ οδοσ"},
		{"co\u00adoperate zero\u200bwidth", "cooperate zerowidth"},
		{"ＮＡＴＯ １２", "nato 12"},
		{"cafe\u0301 \u0301x", "cafe\u0301 x"},
		{"नगर परिषद।", "नगर परिषद"},
		{"你好，世界2024年", "你好世界 2024 年"},
		{"你好 世界。", "你好世界"},
		{"Go言語です", "go 言語です"},
		{"ภาษาไทย", "ภาษาไทย"},
		{"한국어 문장", "한국어 문장"},
		{"bad \xff bytes", "bad \ufffd bytes"},
	} {
		if got := normal(c[0]); got != c[1] {
			t.Errorf("%q becomes %q, want %q", c[0], got, c[1])
		}
	}
}

func TestCharactersWithoutSpacesAreWords(t *testing.T) {
	for text, want := range map[string]int{"你好世界": 4, "Go言語です": 5, "한국어 문장": 2, "ภาษา": 4, "ที่": 1} {
		n := 0
		newFormer().read(text, func([]byte, bool) { n++ })
		if n != want {
			t.Errorf("%q has %d words, want %d", text, n, want)
		}
	}
}

// FuzzNormal checks that a normal form is one already.
func FuzzNormal(f *testing.F) {
	f.Add("U.S. a.b.c 1,000.5 it's Ph.D.")
	f.Add("你好 ภาษาไทย e\u0301 €5")
	f.Fuzz(func(t *testing.T, text string) {
		form := normal(text)
		if again := normal(form); again != form {
			t.Errorf("%q becomes %q, then %q", text, form, again)
		}
		if !utf8.ValidString(form) || strings.Contains(form, "  ") || strings.TrimSpace(form) != form {
			t.Errorf("%q becomes %q", text, form)
		}
	})
}
