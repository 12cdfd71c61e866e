package argdown

import (
	"testing"

	"github.com/google/go-cmp/cmp"
)

// Where we read on purpose otherwise than the reference: what it makes of the
// text stands beside it. A case that fails is no longer different.
func TestKnownDifferences(t *testing.T) {
	for why, c := range map[string]struct{ text, reference string }{
		"spaces behind a comment make an empty statement": {
			"[A]: a\n\n/* note */ \n",
			`{"statements": {"A": {"members": ["a"]}, "Untitled 1": {"members": [null]}}, "arguments": {}}`,
		},
		"an empty emphasis becomes the word undefined": {
			"[A]: ****  x\n",
			`{"statements": {"A": {"members": ["undefined x"]}}, "arguments": {}}`,
		},
		"some titles are lost among the properties of objects": {
			"[constructor]: a\n",
			`{"statements": {}, "arguments": {}}`,
		},
		"a list for data becomes a map of its places": {
			"[A]: a\n{\n  - x\n}\n",
			`{"statements": {"A": {"members": ["a"], "data": {"0": "x"}}}, "arguments": {}}`,
		},
		"tags are an error here": {
			"[A]: a {b: !!str 1}\n",
			`{"statements": {"A": {"members": ["a "], "data": {"b": "1"}}}, "arguments": {}}`,
		},
		"merge keys are an error here": {
			"[A]: a {<<: {b: 1}}\n",
			`{"statements": {"A": {"members": ["a "], "data": {"b": 1}}}, "arguments": {}}`,
		},
		"keys in the long notation are an error here": {
			"[A]: a {? b : c}\n",
			`{"statements": {"A": {"members": ["a "], "data": {"b": "c"}}}, "arguments": {}}`,
		},
		"a number for a key stays as written": {
			"[A]: a {1.0: b}\n",
			`{"statements": {"A": {"members": ["a "], "data": {"1": "b"}}}, "arguments": {}}`,
		},
		"a time of day stays as written": {
			"[A]: a {b: 2024-01-01 10:00:00}\n",
			`{"statements": {"A": {"members": ["a "], "data": {"b": "2024-01-01T10:00:00.000Z"}}}, "arguments": {}}`,
		},
	} {
		doc, _ := Parse("map", c.text)
		if cmp.Equal(normal(t, []byte(c.reference)), normal(t, doc.JSON())) {
			t.Errorf("no longer different: %s", why)
		}
	}
}
