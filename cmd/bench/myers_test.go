package main

import (
	"strings"
	"testing"

	"github.com/agnivade/levenshtein"
)

// FuzzMyers compares the bit vectors with the verifier of record.
func FuzzMyers(f *testing.F) {
	f.Add("", "")
	f.Add("kitten", "sitting")
	f.Add("наука", "на уха")
	f.Add(strings.Repeat("ab", 70), strings.Repeat("ba", 100))
	f.Add(strings.Repeat("x", 64), strings.Repeat("x", 63)+"y")
	f.Fuzz(func(t *testing.T, a, b string) {
		if got, want := myers(a, b), levenshtein.ComputeDistance(a, b); got != want {
			t.Errorf("%q and %q: %d, want %d", a, b, got, want)
		}
	})
}

// Both algorithms find the same in what is measured.
func TestDistancesAgree(t *testing.T) {
	for _, length := range lengths {
		for _, changed := range changes {
			for _, p := range stringsOf(length, changed) {
				if got, want := myers(p[0], p[1]), levenshtein.ComputeDistance(p[0], p[1]); got != want {
					t.Fatalf("%q and %q: %d, want %d", p[0], p[1], got, want)
				}
			}
		}
	}
}
