package pipeline

import (
	"strconv"
	"strings"

	"counterpoint/app/dossier"
)

// Links go from a worker to its page, and from the builder of a long page to the
// program in it, as text, a line a link: kind, similarity in thousandths,
// direction of a moved one, first sentence of A and how many, the same of B, by
// their places among those that are linked at all, words, matched words, longest
// run. Diffs stay behind: the page makes those it shows.

// still is the direction of a link that was not moved.
const still = "-"

// LinkLine is a link in a line; atA and atB are the places of the sentences.
func LinkLine(l dossier.Link, atA, atB map[string]int) string {
	way := still
	if l.Moved {
		way = l.Direction
	}
	var b strings.Builder
	b.WriteString(string(l.Kind) + " " + strconv.Itoa(int(l.Similarity*1000+.5)) + " " + way)
	for _, n := range []int{atA[l.A[0]], len(l.A), atB[l.B[0]], len(l.B), l.Words, l.Matched, l.Run} {
		b.WriteString(" " + strconv.Itoa(n))
	}
	return b.String() + "\n"
}

// ReadLinkLines reads such lines; a and b are the ids of the sentences. Lines
// that are none are left out.
func ReadLinkLines(lines string, a, b []string, pause dossier.Pause) []dossier.Link {
	var links []dossier.Link
	for line := range strings.Lines(lines) {
		pause.Now()
		if l, ok := readLink(strings.Fields(line), a, b); ok {
			links = append(links, l)
		}
	}
	return links
}

func readLink(words []string, a, b []string) (l dossier.Link, ok bool) {
	if len(words) != 10 {
		return l, false
	}
	var n [10]int
	for i, word := range words {
		n[i], _ = strconv.Atoi(word)
	}
	if !placed(n[3], n[4], a) || !placed(n[5], n[6], b) {
		return l, false
	}
	l = dossier.Link{
		Kind: dossier.LinkKind(words[0]), Similarity: float64(n[1]) / 1000,
		A: a[n[3] : n[3]+n[4]], B: b[n[5] : n[5]+n[6]], Words: n[7], Matched: n[8], Run: n[9],
	}
	if words[2] != still {
		l.Moved, l.Direction = true, words[2]
	}
	return l, true
}

func placed(at, n int, ids []string) bool { return at >= 0 && n > 0 && at+n <= len(ids) }

// LinkedIDs lists the sentences of a source that take part in linking.
func LinkedIDs(s dossier.Source) []string {
	n := 0
	for _, b := range s.Blocks {
		n += len(b.Sentences)
	}
	ids := make([]string, 0, n)
	for _, b := range s.Blocks {
		if b.Kind.SetAside() {
			continue
		}
		for _, sentence := range b.Sentences {
			ids = append(ids, sentence.ID)
		}
	}
	return ids
}
