package link

import (
	"slices"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/agnivade/levenshtein"
)

// numbered makes words out of bytes, so that a fuzzer finds equal ones.
func numbered(s string) []int32 {
	words := make([]int32, len(s))
	for k := range s {
		words[k] = int32(s[k] % 16)
	}
	return words
}

// plain is the distance of two runs of words by the book.
func plain(x, y []int32) int {
	row := make([]int, len(y)+1)
	for j := range row {
		row[j] = j
	}
	for i, v := range x {
		before := row[0]
		row[0] = i + 1
		for j, u := range y {
			change := before
			if v != u {
				change++
			}
			before = row[j+1]
			row[j+1] = min(change, row[j]+1, row[j+1]+1)
		}
	}
	return row[len(y)]
}

// common is the length of a longest common subsequence by the book.
func common(x, y []int32) int {
	if len(x) == 0 || len(y) == 0 {
		return 0
	}
	table := make([][]int, len(x)+1)
	table[0] = make([]int, len(y)+1)
	for i, v := range x {
		table[i+1] = make([]int, len(y)+1)
		for j, u := range y {
			table[i+1][j+1] = max(table[i][j+1], table[i+1][j])
			if v == u {
				table[i+1][j+1] = table[i][j] + 1
			}
		}
	}
	return table[len(x)][len(y)]
}

// FuzzDistance compares what is computed on coded words with the book.
func FuzzDistance(f *testing.F) {
	f.Add("abcdefgh", "abxdefgyh", uint16(0xD7FF))
	f.Add("", "abc", uint16(0))
	f.Add(strings.Repeat("k", 600)+"ba", "aaaaa"+strings.Repeat("bklmknabcd", 120), uint16(55193)) // giants: not the least edition.Edits
	f.Fuzz(func(t *testing.T, a, b string, first uint16) {
		x, y := numbered(a), numbered(b)
		for k := range x {
			x[k] += int32(first) // also around the surrogates
		}
		for k := range y {
			y[k] += int32(first)
		}
		want := plain(x, y)
		if got := levenshtein.ComputeDistance(encode(x), encode(y)); got != want {
			t.Errorf("coded distance of %v and %v is %d, want %d", x, y, got, want)
		}
		if got := edits(x, y); small(x, y) && got != want || got < want || got > len(x)+len(y) {
			t.Errorf("edits of %v and %v are %d, want %d", x, y, got, want)
		}
		if got := (&table{}).inOrder(x, y, nil); int(got) != common(x, y) {
			t.Errorf("%v of %v and %v stand in order, want %d", got, x, y, common(x, y))
		}
	})
}

// FuzzBounds checks that the lengths that keep a pair from being compared keep
// it from being similar.
func FuzzBounds(f *testing.F) {
	f.Add("one two", "one")
	f.Add("наука", "на")
	f.Fuzz(func(t *testing.T, a, b string) {
		n, m := utf8.RuneCountInString(a), utf8.RuneCountInString(b)
		similarity := share(levenshtein.ComputeDistance(a, b), n, m)
		for _, least := range []float64{leastWords, leastTried, leastSimilarity} {
			if similarity >= least && tooShort(n, m, least) {
				t.Errorf("%q and %q are %v alike, but too short for %v", a, b, similarity, least)
			}
		}
	})
}

// FuzzStretches checks that cutting two runs of words where they agree keeps
// them whole, and that the gaps between never seem more alike than the whole.
func FuzzStretches(f *testing.F) {
	f.Add("abcdefghijk", "abcxefghyijk")
	f.Add("aaaa", "aaa")
	f.Add("abcabcabd", "xabcabdabc")
	f.Fuzz(func(t *testing.T, a, b string) {
		x, y := numbered(a), numbered(b)
		var i, j int32
		distance, matched := 0, 0
		for _, s := range stretches(x, y) {
			if s.x < i || s.y < j || !slices.Equal(x[s.x:s.x+s.size], y[s.y:s.y+s.size]) {
				t.Fatalf("stretch %v of %v and %v", s, x, y)
			}
			distance += plain(x[i:s.x], y[j:s.y])
			matched += common(x[i:s.x], y[j:s.y]) + int(s.size)
			i, j = s.x+s.size, s.y+s.size
		}
		if int(i) != len(x) || int(j) != len(y) {
			t.Fatalf("stretches of %v and %v end at %d and %d", x, y, i, j)
		}
		if distance < plain(x, y) || matched > common(x, y) {
			t.Errorf("%v and %v: distance %d, matched %d, in full %d and %d", x, y, distance, matched, plain(x, y), common(x, y))
		}
	})
}

func TestGiantsAreComparedAroundWhatTheyShare(t *testing.T) {
	var x []int32
	for k := range int32(3000) {
		x = append(x, k)
	}
	y := slices.Clone(x)
	for k := 50; k < len(y); k += 100 {
		y[k] = 5000
	}
	if n := edits(x, y); n != 30 {
		t.Errorf("%d edits, want 30", n)
	}
	if matched, run := (&table{}).overlap(x, y); matched != 2970 || run != 99 {
		t.Errorf("%d matched, longest run %d, want 2970 and 99", matched, run)
	}
}

func TestLocal(t *testing.T) {
	words := func(s string) (all []int32) {
		for _, w := range strings.Fields(s) {
			all = append(all, int32(w[0]-'a'))
		}
		return all
	}
	weight := make([]float32, 26)
	for k := range weight {
		weight[k] = 2
	}
	for _, c := range []struct {
		x, y    string
		matched int32
		score   float32
	}{
		{"", "a b", 0, 0},
		{"a b c", "d e f", 0, 0},
		{"x a b c y", "z a b c w", 3, 6},
		{"a b q c d", "a b r c d", 4, 7},         // one word changed
		{"a b c d", "a b r s c d", 4, 6},         // two words more
		{"a b q r s c d", "a b c d", 4, 5},       // three words more
		{"a b q r s t u v c d", "a b c d", 2, 4}, // too far apart
	} {
		if p := (&table{}).local(words(c.x), words(c.y), weight); p.matched != c.matched || p.score != c.score {
			t.Errorf("%q and %q: got %+v, want %d words and %v", c.x, c.y, p, c.matched, c.score)
		}
	}
}
