package dossier

import (
	"errors"
	"fmt"
	"testing"
)

// What Filled knows it does as package fmt does.
func TestFilled(t *testing.T) {
	for _, c := range []struct {
		sentence string
		values   []any
	}{
		{"nothing", nil},
		{"the quote %q stands %d times in %q", []any{"a \"b\"\n%s", 12, "a.txt"}},
		{"%s%s", []any{"a", errors.New("b")}},
		{"%q: %s", []any{"ü\x00", errors.New("gone")}},
		{"%d", []any{-3}},
		{"at %s", []any{Place{File: "a.txt", Line: 2, Column: 3}}},
	} {
		if got, want := Filled(c.sentence, c.values...), fmt.Sprintf(c.sentence, c.values...); got != want {
			t.Errorf("%q, want %q", got, want)
		}
	}
	if got, want := Filled("%d of 100 %", 3), "3 of 100 %"; got != want {
		t.Errorf("a stray %% gives %q", got)
	}
}
