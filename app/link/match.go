// Package link finds near-duplicate sentences: those that two versions of an
// essay share, and those that one text says again. Call [Restore] first, then
// [Pair] and [Repeats]; [New] links in slices where a page has to stay alive.
package link

// How two texts are linked, step by step. A step takes only sentences that are
// still free.
//
//  1. Normal forms (normal.go). Two sentences are compared by these.
//  2. Equal forms are linked, in linear time (equal.go).
//  3. Candidates come from an index of rare words and rare pairs of neighbouring
//     words, the best few a sentence (candidates.go), and from beside the
//     sentences that the neighbours of a sentence are linked to.
//  4. Candidates are compared: first with a word as the unit, and if at least
//     leastWords alike, with a character as the unit. A Levenshtein distance d
//     (github.com/agnivade/levenshtein) makes the similarity 1 - d/longer.
//  5. Pairs from leastSimilarity up are linked, best first. The rank is the
//     similarity less nearWeight for standing apart, plus besideWeight for
//     standing beside equal sentences.
//  6. Free neighbours join a link that they raise by more than leastGain, when
//     at least leastNew of their weight stands on the other side. Pairs from
//     leastTried up become links if they reach leastSimilarity in this way.
//  7. Sentences that only share a part are linked, the heaviest part first. A
//     part has at least leastMatched words and leastNats, and holds at least
//     leastShare of the lighter sentence, and where the sentences are less than
//     leastWords alike beside it, wholeShare: so a phrase that both happen to
//     use does not count, one sentence quoted inside another does.
//  8. Links off a longest increasing chain are moved (moved.go).
//
// The weight of a word is its inverse document frequency in nats, of a sentence
// the sum of its words' weights.
const (
	leastSimilarity = .60
	leastTried      = .35 // half of a split sentence, with some words changed
	leastWords      = .25
	nearWeight      = .02 // of the whole text apart; settles ties
	besideWeight    = .02
	leastGain       = .03
	leastNew        = 1. / 3
	mostJoined      = 4 // sentences of both sides: 1–3, 2–2 or 3–1
	leastMatched    = 5
	leastNats       = 8 // two or three rare words
	weakMore        = .20
	leastShare      = .15
	wholeShare      = .5
	charCells       = 1 << 20 // characters times characters compared a sentence
	giantRunes      = 2000    // longer ones are compared by words only
)
