package view

import (
	"slices"
	"strconv"
	"strings"

	"github.com/agnivade/levenshtein"

	"counterpoint/app/state"
)

// An address may be older than the map: what it names and the dossier lacks
// leads to the nearest thing that is there, with a word about it.

// known is the model with nothing that this dossier lacks, and the word about
// what was lacking, empty when all is there.
func (x *Explorer) known(m state.Model) (state.Model, string) {
	var said []string
	if _, ok := x.claims[m.Claim]; m.Claim != "" && !ok {
		asked := m.Claim
		if i := x.nearestClaim(asked); i >= 0 {
			m.Claim = x.d.Claims[i].ID
			said = append(said, x.say("lost.claim", x.quote(asked), x.quote(x.d.Claims[i].Title)))
		} else {
			m.Claim = ""
			said = append(said, x.say("lost.nothing", x.quote(asked)))
		}
	}
	if _, ok := x.spot(m.Sentence); m.Sentence != "" && !ok {
		asked := m.Sentence
		if m.Sentence = x.nearestSentence(asked); m.Sentence != "" {
			said = append(said, x.say("lost.sentence", x.quote(asked)))
		} else {
			said = append(said, x.say("lost.nothing", x.quote(asked)))
		}
	}
	if steps := len(x.steps); m.View == state.Tour && m.Step > max(steps, 1) {
		m.Step = max(steps, 1)
		said = append(said, x.count("lost.step", steps))
	}
	known := x.indices(m.Rejected)
	if len(known) < len(m.Rejected) {
		said = append(said, x.say("lost.rejected"))
	}
	m.Rejected = nil
	for _, i := range known {
		m.Rejected = append(m.Rejected, x.d.Claims[i].ID)
	}
	return m, strings.Join(said, " ")
}

// nearestClaim is the claim whose id differs least from another, the first of
// several, -1 when more than half of it would have to change.
func (x *Explorer) nearestClaim(id string) int {
	nearest, least := -1, len(id)/2+1
	for i, c := range x.d.Claims {
		if n := levenshtein.ComputeDistance(id, c.ID); n < least {
			nearest, least = i, n
		}
	}
	return nearest
}

// nearestSentence is the sentence of the same text whose number is nearest to
// that of an id such as "a99"; empty when the id is none of a text.
func (x *Explorer) nearestSentence(id string) string {
	key := strings.TrimRight(id, "0123456789")
	n, err := strconv.Atoi(id[len(key):])
	if err != nil {
		return ""
	}
	nearest, least := "", 0
	for _, s := range x.d.Sources {
		for _, b := range s.Blocks {
			for _, sentence := range b.Sentences {
				i, err := strconv.Atoi(strings.TrimPrefix(sentence.ID, key))
				if far := max(i-n, n-i); err == nil && s.Key == key && (nearest == "" || far < least) {
					nearest, least = sentence.ID, far
				}
			}
		}
	}
	return nearest
}

// indices looks claims up by their ids; those that are not here are left out.
func (x *Explorer) indices(ids []string) []int {
	var list []int
	for _, id := range ids {
		if i, ok := x.claims[id]; ok && !slices.Contains(list, i) {
			list = append(list, i)
		}
	}
	return list
}
