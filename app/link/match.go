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
//  4. Candidates are compared: first with a word as the unit, and if they are
//     leastWords alike, with a character as the unit. A Levenshtein distance d
//     (github.com/agnivade/levenshtein) makes the similarity 1 - d/longer.
//  5. Pairs from leastSimilarity up are linked, best first. The rank is the
//     similarity less nearWeight for standing apart, plus besideWeight for
//     standing beside equal sentences. Pairs that could share their words by
//     chance need weakMore similarity, or a place beside linked sentences.
//  6. Free neighbours join a link that they raise by more than leastGain, when
//     at least leastNew of their weight stands on the other side. Pairs from
//     leastTried up, or with leastContained of the shorter in the longer, become
//     links if they reach leastSimilarity in this way.
//  7. Sentences that only share a part are linked, the heaviest part first
//     (partial.go). A part has at least leastMatched words, is heavier than
//     chance (besideNats are enough beside linked sentences) and holds
//     leastShare of the lighter sentence. Where the sentences are not leastWords
//     alike beside it, it holds wholeShare: a phrase that both happen to use is
//     no link, a sentence quoted in another one is.
//  8. Links off a longest increasing chain are moved (moved.go).
//
// The weight of a word is its inverse document frequency in nats, that of a
// sentence the sum of its words'. In so many pairs of sentences, words as heavy
// as the logarithm of the number of pairs are shared once by chance (S. Karlin,
// S. Altschul, "Methods for assessing the statistical significance of molecular
// sequence features", 1990): that is the evidence asked for in 5 and 7.
//
// The numbers hold for essays, for licences and manuals in several versions, and
// for made-up texts with known edits alike.
const (
	leastSimilarity = .60
	leastTried      = .35 // half of a split sentence, with some words changed
	leastWords      = .25
	charCells       = 1 << 20 // characters times characters compared a sentence
	giantRunes      = 2000    // longer sentences are compared by words only
	nearWeight      = .02     // for a whole text apart: settles ties
	besideWeight    = .02
	weakMore        = .20
	leastContained  = .60 // of a piece of a sentence split in three
	leastGain       = .03
	leastNew        = 1. / 3
	mostJoined      = 4 // sentences of both sides: 1–3, 2–2 or 3–1
	leastMatched    = 5
	besideNats      = 8 // two or three rare words
	leastShare      = .15
	wholeShare      = .50
)
