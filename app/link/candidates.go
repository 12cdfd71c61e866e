package link

import (
	"cmp"
	"math"
	"slices"
)

// The numbers of the search; see match.go.
const (
	leastCap  = 60  // a feature in more sentences than this …
	shareCap  = 100 // … and in more than one in so many is too common to search by
	visits    = 200 // places looked up a sentence, rarest features first
	best      = 8   // candidates kept a sentence
	tail      = 0.2 // of the best score; what has less is no candidate
	fewer     = 3   // candidates by a common feature where those by rare ones are not like it
	contained = 0.6 // weight of being contained in the other against being like it
)

// index finds the sentences of a text that share rare words or rare pairs of
// neighbouring words with another sentence. A feature is the number of a word
// or, past these, the place of a pair in a table.
type index struct {
	text   *text
	words  int       // features that are words
	mask   uint32    // of the hash of a pair
	slots  []slot    // the features; one more for the end
	places []int32   // sentences, by feature
	idfs   []float32 // the weight of a feature of so many sentences, up to the limit
	of     []int32   // the features of the sentences of the text …
	ofs    []reach   // … and where those of each stand in the list
	wholes []whole   // of each sentence
	turn   int32
	query  []feature
	common int32 // the rarest feature of the query that is too common, free for none
	sum    whole // of the query
	hits   []hit
	found  []int32 // sentences with hits
	top    []candidate
	best   []int32 // the last answer
}

// slot holds a feature.
type slot struct {
	pair uint64 // the numbers of its words, 0 for a free slot and for single words
	from int32  // where its places begin
	turn int32  // that saw it last
}

// reach is a part of a list: [from, to).
type reach struct{ from, to int32 }

// hit sums the idf of shared features and their squares.
type hit struct{ mass, squares float32 }

func (h *hit) add(idf float32) {
	h.mass += idf
	h.squares += idf * idf
}

// whole is what a sentence weighs: the sum of its idf and the length of the
// vector.
type whole struct{ mass, norm float32 }

func (h hit) whole() whole { return whole{h.mass, float32(math.Sqrt(float64(h.squares)))} }

// feature of a query: where it is found, and its weight.
type feature struct {
	id, count int32
	weight    float32
}

// candidate is a sentence that may be a near-duplicate.
type candidate struct {
	at    int32
	score float32
}

// newIndex makes room for sentences with so many words together, out of so many
// different ones.
func newIndex(t *text, words, together int) *index {
	pairs := 1 << 10
	for pairs < 2*together {
		pairs *= 2
	}
	n := t.size()
	x := &index{
		text: t, words: words, mask: uint32(pairs - 1), slots: make([]slot, words+pairs+1),
		of: make([]int32, 0, 2*together), ofs: make([]reach, n), wholes: make([]whole, n), hits: make([]hit, n),
	}
	x.idfs = make([]float32, x.limit()+1)
	for i := range x.idfs {
		x.idfs[i] = float32(math.Log1p(float64(n) / float64(max(i, 1))))
	}
	return x
}

// features calls do with each feature of a sentence once. Pairs that no sentence
// of the text has are made features when they may be added, else left out.
func (x *index) features(words []int32, add bool, do func(id int32)) {
	x.turn++
	for i, w := range words {
		x.once(w, do)
		if i > 0 {
			if id := x.pair(words[i-1], w, add); id != free {
				x.once(id, do)
			}
		}
	}
}

func (x *index) once(id int32, do func(id int32)) {
	if s := &x.slots[id]; s.turn != x.turn {
		s.turn = x.turn
		do(id)
	}
}

// pair gives the feature of two neighbouring words, free for none: where it
// stands in a table with open addresses (D. Knuth, The Art of Computer
// Programming 3, 6.4; the factor is 2⁶⁴ over the golden ratio).
func (x *index) pair(v, w int32, add bool) int32 {
	const factor = 0x9E3779B97F4A7C15
	key := uint64(v)<<32 | uint64(w) + 1
	for at := uint32(key*factor>>32) & x.mask; ; at = (at + 1) & x.mask {
		id := int32(x.words) + int32(at)
		switch s := &x.slots[id]; {
		case s.pair == key:
			return id
		case s.pair == 0 && add:
			s.pair = key
			return id
		case s.pair == 0:
			return free
		}
	}
}

// count is the first pass over the sentences: it finds their features and makes
// room. Passes go from sentence to sentence in order, and may leave some out.
func (x *index) count(j int32) {
	from := int32(len(x.of))
	x.features(x.text.numbers(one(j)), true, func(id int32) {
		x.slots[id+1].from++
		x.of = append(x.of, id)
	})
	x.ofs[j] = reach{from, int32(len(x.of))}
}

// known gives the features of a sentence of the text after the first pass; none
// of one that it left out. The table of the pairs of a large text is far larger
// than the caches: to look a pair up again costs more than to remember it.
func (x *index) known(j int32) []int32 { return x.of[x.ofs[j].from:x.ofs[j].to] }

// allot ends the first pass.
func (x *index) allot() {
	for id := 1; id < len(x.slots); id++ {
		x.slots[id].from += x.slots[id-1].from
	}
	x.places = make([]int32, x.slots[len(x.slots)-1].from)
}

// fill is the second pass. It moves from on to where the places of a feature
// end, which is where list looks for them.
func (x *index) fill(j int32) {
	for _, id := range x.known(j) {
		s := &x.slots[id]
		x.places[s.from] = j
		s.from++
	}
}

// weigh is the third pass.
func (x *index) weigh(j int32) {
	var all hit
	for _, id := range x.known(j) {
		if n := len(x.list(id)); n <= x.limit() {
			all.add(x.idfs[n])
		}
	}
	x.wholes[j] = all.whole()
}

// list gives the sentences with a feature.
func (x *index) list(id int32) []int32 {
	if id == 0 {
		return x.places[:x.slots[0].from]
	}
	return x.places[x.slots[id-1].from:x.slots[id].from]
}

// limit is the number of sentences above which a feature is too common.
func (x *index) limit() int { return max(leastCap, x.text.size()/shareCap) }

// search gives the best candidates for a sentence of some words, best first,
// out of those past the sentence after: the same sentence when it is of the text
// itself, free for all. The slice is good until the next search.
func (x *index) search(words []int32, after int32) []int32 {
	x.ask(words, after)
	x.look(after)
	return x.pick()
}

// ask sets the query, rarest features first.
func (x *index) ask(words []int32, self int32) {
	x.query, x.common = x.query[:0], free
	var sum hit
	x.featuresOf(words, self, func(id int32) {
		n := len(x.list(id))
		if n > x.limit() {
			if x.common == free || n < len(x.list(x.common)) {
				x.common = id
			}
			return
		}
		w := x.idfs[n]
		sum.add(w)
		if n > 0 {
			x.query = append(x.query, feature{id, int32(n), w})
		}
	})
	x.sum = sum.whole()
	slices.SortFunc(x.query, func(f, g feature) int {
		return cmp.Or(cmp.Compare(f.count, g.count), cmp.Compare(f.id, g.id))
	})
}

// featuresOf calls do with the features of a sentence that the text has: known
// ones, if it is itself of the text.
func (x *index) featuresOf(words []int32, self int32, do func(id int32)) {
	if self == free || len(x.known(self)) == 0 {
		x.features(words, false, do)
		return
	}
	for _, id := range x.known(self) {
		do(id)
	}
}

// look adds up what the sentences share with the query.
func (x *index) look(after int32) {
	left := visits
	for _, f := range x.query {
		list := x.list(f.id)
		list = list[:min(len(list), left)]
		left -= len(list)
		for _, j := range list {
			if j <= after {
				continue
			}
			h := &x.hits[j]
			if h.mass == 0 {
				x.found = append(x.found, j)
			}
			h.add(f.weight)
		}
	}
}

// pick takes the best of what was found and forgets the rest.
func (x *index) pick() []int32 {
	x.top = x.top[:0]
	for _, j := range x.found {
		x.keep(candidate{j, x.score(j)})
		x.hits[j] = hit{}
	}
	x.found, x.best = x.found[:0], x.best[:0]
	for _, c := range x.top {
		if c.score >= tail*x.top[0].score {
			x.best = append(x.best, c.at)
		}
	}
	return x.best
}

// score is the larger of the cosine of the idf vectors and the weighted share
// of the smaller sentence's idf that is contained in the other.
func (x *index) score(j int32) float32 {
	h, whole := x.hits[j], x.wholes[j]
	cosine := h.squares / (x.sum.norm * whole.norm)
	smaller := whole.mass
	if x.sum.mass < smaller {
		smaller = x.sum.mass
	}
	if share := contained * h.mass / smaller; share > cosine { // min and max of floats are slow in WebAssembly
		return share
	}
	return cosine
}

// keep adds a candidate where it belongs if it is among the best.
func (x *index) keep(c candidate) {
	if len(x.top) == best {
		if x.top[best-1].score >= c.score {
			return
		}
		x.top = x.top[:best-1]
	}
	at := len(x.top)
	for at > 0 && x.top[at-1].score < c.score {
		at--
	}
	x.top = slices.Insert(x.top, at, c)
}

// near gives those of the sentences with the common feature of the last query
// that come at a place, 0…1, of their order, or next after one that they have
// to follow.
func (x *index) near(after int32, place float64) []int32 {
	if x.common == free {
		return nil
	}
	list := x.list(x.common)
	if after != free {
		from, _ := slices.BinarySearch(list, after+1)
		return list[from:min(from+fewer, len(list))]
	}
	from := max(0, int(place*float64(len(list)))-fewer/2)
	return list[from:min(from+fewer, len(list))]
}
