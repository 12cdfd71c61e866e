package source

import (
	"strings"
	"testing"
	"unicode"

	"counterpoint/app/dossier"
	"counterpoint/app/edition"
)

// What is answered at once is what Unicode says, for every character.
func TestFastAnswers(t *testing.T) {
	for r := rune(0); r <= unicode.MaxRune; r++ {
		if got, want := lowerRune(r), unicode.ToLower(r); got != want {
			t.Errorf("lowerRune(%U) = %U, want %U", r, got, want)
		}
		if got, want := dossier.IsFarSpace(r), r > 0x7E && unicode.IsSpace(r); got != want {
			t.Errorf("IsFarSpace(%U) = %v, want %v", r, got, want)
		}
	}
}

// The last label is found where a plain search finds it.
func TestLastLabel(t *testing.T) {
	texts := []string{"", ":", "|", "©", "photo:", "photo :photo: x | © | ", "é | photo:: foto :", "© ©", "crédit :", "фото: фото:"}
	for _, s := range edition.Samples {
		texts = append(texts, s.Text, s.Text+" photo: Jane Doe | AFP © Foto : ©")
	}
	for _, text := range texts {
		low := strings.Map(lowerRune, text)
		for _, label := range endLabels {
			if got, want := lastLabel(low, label, labelSigns(low, nil)), strings.LastIndex(low, label); got != want {
				t.Errorf("%q in %.40q: at %d, want %d", label, low, got, want)
			}
		}
	}
}
