package main

import (
	"fmt"
	"strings"

	"github.com/agnivade/levenshtein"

	"counterpoint/app/dossier"
	"counterpoint/app/edition"
)

// Strings of which the distance is taken: of so many characters, the second one
// with up to so many per cent of its words changed. Both algorithms, and the
// peer under node, get the same ones.

// stringPairs are as many pairs as a distance case takes at a time.
const stringPairs = 200

// lengths and changes of the cases of distances.
var (
	lengths = []int{20, 120, 400}
	changes = []int{10, 60}
)

// stringsOf gives pairs of strings, each made of the same sentences of a text
// and its version.
func stringsOf(length, changed int) [][2]string {
	e := edition.NewEditor(uint64(length), 5000).Edition(stringPairs*(1+length/50), edition.Edits{Noise: float64(changed) / 100})
	a, b := sentences(e.A), sentences(e.B)
	var pairs [][2]string
	for k := 0; len(pairs) < stringPairs; {
		var one, two string
		for len(one) < length || len(two) < length {
			one, two = one+a[k]+" ", two+b[k]+" "
			k++
		}
		pairs = append(pairs, [2]string{one[:length], two[:length]})
	}
	return pairs
}

// sentences are those of a source, in small letters.
func sentences(s dossier.Source) []string {
	var all []string
	for _, block := range s.Blocks {
		for _, sentence := range block.Sentences {
			all = append(all, strings.ToLower(sentence.Text))
		}
	}
	return all
}

// distances are the algorithms.
var distances = map[string]func(a, b string) int{"agnivade": levenshtein.ComputeDistance, "myers": myers}

// distanceCase takes the distances of many pairs of strings: "agnivade/120/10".
func distanceCase(name string) reading {
	algorithm, rest, _ := strings.Cut(name, "/")
	length, changed := sizes(rest)
	pairs, distance := stringsOf(length, changed), distances[algorithm]
	sum := 0
	r := timed(func() {
		sum = 0
		for _, p := range pairs {
			sum += distance(p[0], p[1])
		}
	})
	r.Wall, r.CPU = r.Wall/stringPairs, r.CPU/stringPairs
	r.Numbers["sum"] = float64(sum)
	return r
}

// sizes reads "120/10".
func sizes(name string) (length, changed int) {
	if _, err := fmt.Sscanf(name, "%d/%d", &length, &changed); err != nil {
		panic(fmt.Sprintf("sizes %q: %v", name, err))
	}
	return length, changed
}
