package link

import (
	"math"
	"strings"
	"unicode/utf8"

	"counterpoint/app/dossier"
)

// text is a source made ready for comparing: the normal forms, the numbers and
// the runes of its sentences, each in one run, so that neighbours are joined
// by taking more of it.
type text struct {
	sentences []dossier.Sentence
	names     []string        // the ids of the sentences
	forms     strings.Builder // words and sentences parted by one space
	words     []int32         // numbers of the vocabulary
	codes     strings.Builder // one rune a word
	edges     []edge          // where each sentence begins; one more for the end
}

// edge is a place between two sentences.
type edge struct{ form, word, code int32 }

// span is a run of neighbouring sentences, both ends included.
type span struct{ from, to int32 }

func one(i int32) span { return span{i, i} }

func (s span) size() int { return int(s.to-s.from) + 1 }

// newText collects the sentences of the blocks of some kinds.
func newText(s dossier.Source, in func(dossier.BlockKind) bool) *text {
	sentences, bytes := 0, 0
	for _, b := range s.Blocks {
		if !in(b.Kind) {
			continue
		}
		sentences += len(b.Sentences)
		for _, sentence := range b.Sentences {
			bytes += len(sentence.Text)
		}
	}
	t := &text{
		sentences: make([]dossier.Sentence, 0, sentences),
		words:     make([]int32, 0, bytes/5), // more than words of English
		edges:     make([]edge, 1, sentences+1),
	}
	t.forms.Grow(bytes + sentences)
	t.codes.Grow(bytes / 2)
	for _, b := range s.Blocks {
		if in(b.Kind) {
			t.sentences = append(t.sentences, b.Sentences...)
		}
	}
	return t
}

func everything(dossier.BlockKind) bool { return true }

func counted(k dossier.BlockKind) bool { return !k.SetAside() }

func (t *text) size() int { return len(t.sentences) }

// form is the normal form of a span.
func (t *text) form(s span) string {
	from, to := t.edges[s.from].form, t.edges[s.to+1].form
	if from == to {
		return ""
	}
	return t.forms.String()[from : to-1]
}

// numbers are the words of a span.
func (t *text) numbers(s span) []int32 {
	return t.words[t.edges[s.from].word:t.edges[s.to+1].word]
}

// code is a span with one rune a word.
func (t *text) code(s span) string {
	return t.codes.String()[t.edges[s.from].code:t.edges[s.to+1].code]
}

// ids are those of the sentences of a span. All lists lie in the same memory,
// and none can grow into the next.
func (t *text) ids(s span) []string {
	if t.names == nil {
		t.names = make([]string, t.size())
		for i, sentence := range t.sentences {
			t.names[i] = sentence.ID
		}
	}
	return t.names[s.from : s.to+1 : s.to+1]
}

// raw is a span as it was written, its sentences joined by one space.
func (t *text) raw(s span) string {
	if s.from == s.to {
		return t.sentences[s.from].Text
	}
	all := make([]string, 0, s.size())
	for _, sentence := range t.sentences[s.from : s.to+1] {
		all = append(all, sentence.Text)
	}
	return strings.Join(all, " ")
}

// vocabulary numbers the words of both texts in the order of their coming.
type vocabulary struct {
	number map[string]int32
	in     []int32 // in how many sentences each word stands
	last   []int32 // the sentence that counted it last
	turn   int32   // sentences so far
	former *former
}

// newVocabulary makes room for the words of so many sentences: of prose a half
// of that number, of many short lines a word of its own each.
func newVocabulary(sentences int) *vocabulary {
	n := sentences / 2
	return &vocabulary{number: make(map[string]int32, n), in: make([]int32, 0, n), last: make([]int32, 0, n), former: newFormer()}
}

// read makes the next sentence of the text ready.
func (v *vocabulary) read(t *text) {
	v.turn++
	start := t.forms.Len()
	v.former.read(t.sentences[len(t.edges)-1].Text, func(word []byte, glued bool) {
		if t.forms.Len() > start && !glued {
			t.forms.WriteByte(' ')
		}
		t.forms.Write(word)
		n := v.count(t.forms.String()[t.forms.Len()-len(word):])
		t.words = append(t.words, n)
		t.codes.WriteRune(codeOf(n))
	})
	if t.forms.Len() > start {
		t.forms.WriteByte(' ')
	}
	t.edges = append(t.edges, edge{int32(t.forms.Len()), int32(len(t.words)), int32(t.codes.Len())})
}

// count gives the number of a word that stands in the sentence being read. The
// word lies in the forms of a text, which outlives the vocabulary.
func (v *vocabulary) count(word string) int32 {
	n, ok := v.number[word]
	if !ok {
		n = int32(len(v.in))
		v.number[word] = n
		v.in = append(v.in, 0)
		v.last = append(v.last, 0)
	}
	if v.last[n] != v.turn {
		v.last[n] = v.turn
		v.in[n]++
	}
	return n
}

// weights gives the inverse document frequency of every word in nats: log(1 +
// sentences / sentences with the word), after K. Spärck Jones, "A statistical
// interpretation of term specificity" (1972).
func (v *vocabulary) weights() []float32 {
	w := make([]float32, len(v.in))
	for i, n := range v.in {
		w[i] = float32(math.Log1p(float64(v.turn) / float64(n)))
	}
	return w
}

// codeOf gives a word a rune of its own, past the surrogates, which UTF-8
// cannot carry. Should a text have more words than there are runes (some 8 MB
// of different words), those beyond share one.
func codeOf(word int32) rune {
	const surrogates, count = 0xD800, 0xE000 - 0xD800
	if word >= surrogates {
		word += count
	}
	return min(word, utf8.MaxRune)
}

// encode gives each of the words its rune.
func encode(words []int32) string {
	var b strings.Builder
	for _, w := range words {
		b.WriteRune(codeOf(w))
	}
	return b.String()
}

// middle is the relative place of a sentence in a text of n, 0…1.
func middle(i int32, n int) float64 { return (float64(i) + .5) / float64(n) }
