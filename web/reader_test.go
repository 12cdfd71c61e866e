package main

import (
	"net/url"
	"slices"
	"strings"
	"testing"

	"counterpoint/app/state"
)

// bar is an address that remembers what was written.
type bar struct {
	now     string
	written []string
	speaks  string
}

func (b *bar) fragment() string { return b.now }

func (b *bar) lang() string { return b.speaks }

func (b *bar) write(fragment string, replace bool) {
	b.now = fragment
	if n := len(b.written); replace && n > 0 {
		b.written = b.written[:n-1]
	}
	b.written = append(b.written, fragment)
}

func TestReaderKeepsTheAddress(t *testing.T) {
	b := &bar{now: "claim=tax"}
	r := &reader{address: b, model: state.FromFragment("")}
	must(t, r.start())
	if r.model.Claim != "tax" || !r.model.Live {
		t.Fatalf("started as %+v", r.model)
	}
	must(t, r.hear(state.PressedEscape{}))
	must(t, r.hear(state.PressedEscape{}))
	if want := []string{"view=map"}; !slices.Equal(b.written, want) {
		t.Fatalf("Escape pressed twice wrote %q, want %q", b.written, want)
	}

	b.now = "view=compare"
	for i, want := range []bool{true, false} {
		news, err := r.navigated()
		must(t, err)
		if news != want {
			t.Errorf("telling %d of the same address is news: %v", i+1, news)
		}
	}
	if r.model.View != state.Compare || len(b.written) != 1 {
		t.Errorf("navigated to %+v, written %q", r.model, b.written)
	}
}

// The language that the address asks for stays through what the reader does.
func TestReaderKeepsTheLanguage(t *testing.T) {
	b := &bar{now: "claim=tax", speaks: "de"}
	r := &reader{address: b}
	must(t, r.start())
	must(t, r.hear(state.PressedEscape{}))
	b.now = "view=compare"
	_, err := r.navigated()
	must(t, err)
	if r.model.Lang != "de" {
		t.Errorf("the model is %+v", r.model)
	}
}

func TestWellFormed(t *testing.T) {
	for address, want := range map[string]string{
		"http://h/a%20b/#claim=x":  "http://h/a%20b/#claim=x",
		"http://h/a%20b/#100%":     "http://h/a%20b/#100%25",
		"http://h/#%zz%4%e9%":      "http://h/#%25zz%254%e9%25",
		"http://h/%#view=%C3%A9%%": "http://h/%25#view=%C3%A9%25%25",
	} {
		got := wellFormed(address)
		if got != want {
			t.Errorf("%s becomes %s, want %s", address, got, want)
		}
		if _, err := url.Parse(got); err != nil {
			t.Error(err)
		}
	}
}

func TestRecoveredIsAnErrorWithItsStack(t *testing.T) {
	falls := func(at []int) (err error) {
		defer recovered(&err)
		_ = at[3]
		return nil
	}
	err := falls(nil)
	if err == nil || !strings.Contains(err.Error(), "out of range") || !strings.Contains(err.Error(), "reader_test.go") {
		t.Errorf("a panic became %v", err)
	}
}

func must(t *testing.T, err error) {
	t.Helper()
	if err != nil {
		t.Fatal(err)
	}
}
