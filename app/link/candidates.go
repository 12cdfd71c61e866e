package link

import (
	"cmp"
	"math"
	"slices"
)

// The numbers of the search; see match.go.
const (
	leastCap  = 60   // a feature in more sentences than this …
	shareCap  = 100  // … and in more than one in so many is too common to search by
	visits    = 2000 // places looked up a sentence, rarest features first
	best      = 8    // candidates kept a sentence
	fewer     = 3    // candidates where every feature is too common
	contained = 0.6  // weight of being contained in the other against being like it
)

// index finds the sentences of a text that share rare words or rare pairs of
// neighbouring words with another sentence. A feature is the number of a word,
// or past these the hash of a pair: a clash costs a false candidate at most.
type index struct {
	text   *text
	words  int     // features that are words
	mask   uint32  // of the hash of a pair
	from   []int32 // where the places of each feature begin; one more for the end
	places []int32 // sentences, by feature
	all    []hit   // what each sentence shares with itself
	marked []int32 // the turn that saw a feature last
	turn   int32
	query  []feature
	sum    hit // what the query shares with itself
	hits   []hit
	found  []int32 // sentences with hits
	top    []candidate
}

// hit sums the idf of shared features and their squares.
type hit struct{ mass, squares float32 }

func (h *hit) add(idf float32) {
	h.mass += idf
	h.squares += idf * idf
}

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

func newIndex(t *text, words int) *index {
	pairs := 1 << 10
	for pairs < 2*len(t.words) {
		pairs *= 2
	}
	n := t.size()
	return &index{
		text: t, words: words, mask: uint32(pairs - 1),
		from: make([]int32, words+pairs+1), marked: make([]int32, words+pairs),
		all: make([]hit, n), hits: make([]hit, n),
	}
}

// features calls do with each feature of a sentence once.
func (x *index) features(words []int32, do func(id int32)) {
	x.turn++
	once := func(id int32) {
		if x.marked[id] != x.turn {
			x.marked[id] = x.turn
			do(id)
		}
	}
	for i, w := range words {
		once(w)
		if i > 0 {
			once(int32(x.words) + x.pair(words[i-1], w))
		}
	}
}

// pair hashes two neighbouring words (multiplicative hashing, D. Knuth, The Art
// of Computer Programming 3, 6.4; the factor is 2⁶⁴ over the golden ratio).
func (x *index) pair(v, w int32) int32 {
	const factor = 0x9E3779B97F4A7C15
	h := (uint64(v)<<32 | uint64(w)) * factor
	h = (h ^ h>>32) * factor
	return int32(uint32(h>>32) & x.mask)
}

// count is the first pass over the sentences: it makes room.
func (x *index) count(j int32) {
	x.features(x.text.numbers(one(j)), func(id int32) { x.from[id+1]++ })
}

// allot ends the first pass.
func (x *index) allot() {
	for i := 1; i < len(x.from); i++ {
		x.from[i] += x.from[i-1]
	}
	x.places = make([]int32, x.from[len(x.from)-1])
}

// fill is the second pass. It moves from on to where the places of a feature
// end, which is where list looks for them.
func (x *index) fill(j int32) {
	x.features(x.text.numbers(one(j)), func(id int32) {
		x.places[x.from[id]] = j
		x.from[id]++
	})
}

// weigh is the third pass.
func (x *index) weigh(j int32) {
	var sum hit
	x.features(x.text.numbers(one(j)), func(id int32) {
		if n := len(x.list(id)); n <= x.limit() {
			sum.add(x.idf(n))
		}
	})
	x.all[j] = sum
}

// list gives the sentences with a feature.
func (x *index) list(id int32) []int32 {
	if id == 0 {
		return x.places[:x.from[0]]
	}
	return x.places[x.from[id-1]:x.from[id]]
}

// limit is the number of sentences above which a feature is too common.
func (x *index) limit() int { return max(leastCap, x.text.size()/shareCap) }

func (x *index) idf(n int) float32 {
	return float32(math.Log1p(float64(x.text.size()) / float64(max(n, 1))))
}

// search gives the best candidates for a sentence of so many words, best
// first, out of those past the sentence after (free for all). The place, 0…1,
// counts only where everything is common. The slice is good until the next
// search.
func (x *index) search(words []int32, after int32, place float64) []candidate {
	common := x.ask(words)
	if len(x.query) == 0 {
		return x.near(common, after, place)
	}
	x.look(after)
	return x.pick()
}

// ask sets the query, rarest features first. It gives back the rarest of the
// features that are too common, free for none.
func (x *index) ask(words []int32) (common int32) {
	x.query, x.sum, common = x.query[:0], hit{}, free
	x.features(words, func(id int32) {
		n := len(x.list(id))
		if n > x.limit() {
			if common == free || n < len(x.list(common)) {
				common = id
			}
			return
		}
		w := x.idf(n)
		x.sum.add(w)
		if n > 0 {
			x.query = append(x.query, feature{id, int32(n), w})
		}
	})
	slices.SortFunc(x.query, func(f, g feature) int {
		return cmp.Or(cmp.Compare(f.count, g.count), cmp.Compare(f.id, g.id))
	})
	return common
}

// look adds up what the sentences share with the query.
func (x *index) look(after int32) {
	left := visits
	for _, f := range x.query {
		if left < int(f.count) {
			return
		}
		left -= int(f.count)
		for _, j := range x.list(f.id) {
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
func (x *index) pick() []candidate {
	x.top = x.top[:0]
	for _, j := range x.found {
		x.keep(candidate{j, x.score(j)})
		x.hits[j] = hit{}
	}
	x.found = x.found[:0]
	return x.top
}

// score is the larger of the cosine of the idf vectors and the weighted share
// of the smaller sentence's idf that is contained in the other.
func (x *index) score(j int32) float32 {
	h, all := x.hits[j], x.all[j]
	cosine := float64(h.squares) / math.Sqrt(float64(x.sum.squares)*float64(all.squares))
	return max(float32(cosine), contained*h.mass/min(x.sum.mass, all.mass))
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

// near gives the sentences with a common feature that stand nearest to a
// relative place.
func (x *index) near(feature, after int32, place float64) []candidate {
	x.top = x.top[:0]
	if feature == free {
		return x.top
	}
	list := x.list(feature)
	from, _ := slices.BinarySearch(list, max(int32(place*float64(x.text.size())), after+1))
	from = max(0, from-fewer/2)
	for _, j := range list[from:min(from+fewer, len(list))] {
		if j > after {
			x.top = append(x.top, candidate{at: j})
		}
	}
	return x.top
}
