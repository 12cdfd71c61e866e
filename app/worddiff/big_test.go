package worddiff

import (
	"fmt"
	"math/rand"
	"strings"
	"testing"
)

// hostile pairs are made to be slow: 50,000 characters a side.
func hostile() map[string][2]string {
	const size = 50_000
	random := rand.New(rand.NewSource(1))
	words := func(n int) string {
		var b strings.Builder
		for b.Len() < size {
			fmt.Fprintf(&b, "w%d ", random.Intn(n))
		}
		return b.String()
	}
	marks := func(set string) string {
		b := make([]byte, size)
		for i := range b {
			b[i] = set[random.Intn(len(set))]
		}
		return string(b)
	}
	rotated := words(1 << 30)
	return map[string][2]string{
		"few words":          {words(3), words(3)},
		"many words":         {words(5000), words(5000)},
		"no word in common":  {strings.Repeat("a ", size/2), strings.Repeat("b ", size/2)},
		"marks":              {marks(",;."), marks(",;.")},
		"spaced marks":       {marks(", "), marks(". ")},
		"a part moved":       {rotated, rotated[size/2:] + rotated[:size/2]},
		"one word":           {strings.Repeat("a", size), strings.Repeat("b", size)},
		"one word and many":  {strings.Repeat("a", size), words(9)},
		"letters and spaces": {strings.Repeat("ab ", size/3), strings.Repeat("a b", size/3)},
		"no spaces":          {strings.Repeat("俄罗斯", size/3), strings.Repeat("罗俄", size/2)},
		"combining":          {"e" + strings.Repeat("\u0301", size/2), "e" + strings.Repeat("\u0302", size/2)},
	}
}

func TestHostile(t *testing.T) {
	for name, pair := range hostile() {
		t.Run(name, func(t *testing.T) { lawful(t, pair[0], pair[1]) })
	}
}

// What one pair leaves in memory does not change the next one, be it a giant
// before a short pair or the other way round.
func TestDifferInTheSameMemory(t *testing.T) {
	pairs := [][2]string{
		{"", ""},
		{"a  b", "a b"},
		{"One was first, then two.", "Two is first, then one."},
		{"flash points", "flashpoints, x"},
		{"The U.S. – which was", "the US. It was"},
		{"10 000 people", "10,000 People"},
		{"a b c d e f g", "g f e d c b a"},
	}
	for _, pair := range hostile() {
		pairs = append(pairs, [2]string{pair[0][:5000], pair[1][:5000]}, [2]string{"a " + pair[1][:90], pair[0][:90] + " b"})
	}
	var d Differ
	for range 2 {
		for _, pair := range pairs {
			if got, want := show(d.Diff(pair[0], pair[1])), show(Diff(pair[0], pair[1])); got != want {
				t.Errorf("%.80q and %.80q: %.200s, want %.200s", pair[0], pair[1], got, want)
			}
		}
	}
}

// Far apart, in texts too long for one table, the same words are still found.
func TestLong(t *testing.T) {
	var middle strings.Builder
	for i := range 3000 {
		fmt.Fprintf(&middle, " and then word%d", i)
	}
	got := show(Diff("One"+middle.String()+" was first, then two.", "Two"+middle.String()+" is first, then one."))
	want := "[-One]{+Two}" + middle.String() + " [-was]{+is} first, then [-two]{+one}."
	if got != want {
		t.Errorf("diff is %.200s…", got)
	}
}

func BenchmarkDiff(b *testing.B) {
	x := "Even at the height of US-Soviet tensions, diplomatic channels remained open, and arms control agreements – such as SALT, START, and the INF Treaty – helped manage competition."
	y := "Even at the height of U.S.-Soviet tensions, diplomatic channels remained open, and arms control agreements — such as the Strategic Arms Limitation Treaty, the Strategic Arms Reduction Treaty and the Intermediate-Range Nuclear Forces Treaty — helped manage competition."
	b.ReportAllocs()
	for b.Loop() {
		Diff(x, y)
	}
}

func BenchmarkHostile(b *testing.B) {
	for name, pair := range hostile() {
		b.Run(name, func(b *testing.B) {
			for b.Loop() {
				Diff(pair[0], pair[1])
			}
		})
	}
}
