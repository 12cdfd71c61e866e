package draft

import (
	"slices"
	"strings"

	"counterpoint/app/dossier"
)

// The numbers here keep a draft to what an author can read through at once.
const (
	most    = 7   // claims of one role
	shortly = 4   // words that a sentence needs to be a claim
	just    = 3   // sentences: an objection is answered this soon
	tries   = 200 // sentences looked up in their text: some texts repeat all they say
)

// guess is a claim that a sentence may make.
type guess struct {
	role     dossier.Role
	cue      string // the phrase that it was found by
	title    string
	sentence string // as it stands
	quote    string
	source   int
	line     int // of the sentence in its source, from 1
	also     []spot
	answers  int // the guess that it replies to, -1 for none
	position int // of the sentence in its source
}

// spot is the line of a source where a near-duplicate stands.
type spot struct{ source, line int }

// pick chooses the sentences that sound like a part of an argument, in the
// order of the sources; near-duplicates make one guess.
func pick(l language, sources []dossier.Source, kin map[string]string) []guess {
	var all []guess
	first := map[string]int{} // by kin
	for at := range sources {
		s := &sources[at]
		lines := lineCounter{text: s.Text}
		position := 0
		for _, sentence := range spokenSentences(*s) {
			position++
			line := lines.line(sentence.Start)
			root, linked := kin[sentence.ID]
			if have, ok := first[root]; linked && ok {
				all[have].also = append(all[have].also, spot{at, line})
				continue
			}
			words := spoken(sentence.Text)
			role, cue := l.role(words)
			if role == "" || !claims(sentence.Text, words) {
				continue
			}
			g := guess{role: role, cue: cue, sentence: sentence.Text, source: at, line: line, answers: -1, position: position}
			if linked {
				first[root] = len(all)
			}
			all = append(all, g)
		}
	}
	turned(all)
	all = few(all, sources)
	answer(all)
	entitle(all, l)
	return all
}

// turn is the role of a sentence that turns to the other side, until it is
// known what stands before it.
const turn dossier.Role = "turn"

// role guesses what part a sentence plays, and by which phrase.
func (l language) role(words []string) (dossier.Role, string) {
	words = without(l.aside, words)
	for _, c := range l.cues[:1] {
		if phrase, ok := find(c.phrases, words); ok {
			return c.role, phrase
		}
	}
	if phrase, ok := find(l.turns, words); ok {
		return turn, phrase
	}
	for _, c := range l.cues[1:] {
		if phrase, ok := find(c.phrases, words); ok {
			return c.role, phrase
		}
	}
	return "", ""
}

// claims reports whether a sentence can be a claim: it is long enough and asks
// nothing.
func claims(text string, words []string) bool {
	end := strings.TrimRight(text, " \n\r\t\"'”’»)")
	return len(words) >= shortly && !strings.HasSuffix(end, "?")
}

// spokenSentences gives the sentences of a source that are the author's own.
func spokenSentences(s dossier.Source) []dossier.Sentence {
	var list []dossier.Sentence
	for _, b := range s.Blocks {
		if b.Kind == dossier.Body || b.Kind == dossier.Deck {
			list = append(list, b.Sentences...)
		}
	}
	return list
}

// turned gives every turn its role: a reply shortly after an objection or a
// concession, an objection otherwise.
func turned(all []guess) {
	for i := range all {
		if all[i].role == turn {
			all[i].role = dossier.Objection
			if before(all, i) >= 0 {
				all[i].role = dossier.Reply
			}
		}
	}
}

// before finds the objection or concession shortly before a guess, -1 for none.
func before(all []guess, i int) int {
	for j := i - 1; j >= 0 && all[j].source == all[i].source && all[i].position-all[j].position <= just; j-- {
		if all[j].role == dossier.Objection || all[j].role == dossier.Concession {
			return j
		}
	}
	return -1
}

// answer leads the replies to what they reply to.
func answer(all []guess) {
	for i := range all {
		if all[i].role == dossier.Reply {
			all[i].answers = before(all, i)
		}
	}
}

// few keeps the first guesses of each role that can be quoted, those that stand
// in several places before others.
func few(all []guess, sources []dossier.Source) []guess {
	var texts []index
	for _, s := range sources {
		texts = append(texts, indexed(s.Text))
	}
	kept, asked := map[dossier.Role]int{}, 0
	for _, several := range []bool{true, false} {
		for i, g := range all {
			if several == (len(g.also) > 0) && kept[g.role] < most && asked < tries {
				all[i].quote = texts[g.source].quote(g.sentence)
				asked++
			}
			if all[i].quote != g.quote {
				kept[g.role]++
			}
		}
	}
	return slices.DeleteFunc(all, func(g guess) bool { return g.quote == "" })
}

// lineCounter counts lines up to places that only grow.
type lineCounter struct {
	text      string
	at, count int
}

// line gives the line of a byte, from 1.
func (l *lineCounter) line(at int) int {
	l.count += strings.Count(l.text[l.at:at], "\n")
	l.at = at
	return l.count + 1
}
