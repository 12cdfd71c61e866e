package view

import (
	"strconv"
	"strings"

	"counterpoint/app/dossier"
	"counterpoint/app/state"
	"counterpoint/app/words"
)

// Explorer shows one dossier. It holds what every view looks up, and what it
// drew last; nothing else in it changes after [New] but that [Explorer.Link]
// adds links and [Explorer.Spare] leaves vast texts to the page.
type Explorer struct {
	d         *dossier.Dossier
	w         *words.Catalogue
	spots     []spot           // the sentences of all sources, one after the other
	firsts    []int            // by source: the index of its first sentence
	claims    map[string]int   // index of a claim by its id
	standing  map[string][]int // claims that stand in a sentence, by its id
	branches  []branch         // the map as a tree, one a root
	parents   []int            // by claim: the claim that its branch hangs on, -1 for a root
	fixed     fixed            // what looks the same in every state
	kept      kept             // what was drawn last
	placed    placer           // the map for other choices and other heights
	followed  followed         // what the reader rejected last
	steps     []int            // the claims of the tour
	whole     outcome          // of rejecting nothing
	alone     []outcome        // of rejecting each claim alone
	searched  *haystack        // what is searched, made when it is first wanted
	leaning   []int            // what the thesis leans on
	order     []int            // the claims as the tree has them from top to bottom
	groups    []grouping       // that fold
	relations []ends           // one a claim
	from      []int            // by relation: the claim that acts

	foldedAtFirst []bool  // by claim
	atFirst       folding // of the static page

	spare bool // vast texts are left to the page
	frame bool // the page is the one that frames show

	comparisons map[choice]*comparison // made when first shown
	latest      map[[2]int]*comparison // of two sources, as shown last
	differ      func(a, b string) []dossier.Edit
}

// spot is where a sentence stands.
type spot struct {
	source, block, sentence int
	paragraph               int // from 1, body paragraphs only; 0 outside of them
}

// ends holds the relations that leave a claim and that reach it (or a step
// that starts at it), as indices.
type ends struct{ out, in []int }

// New prepares a dossier for being shown in the words of its own language.
func New(d *dossier.Dossier) *Explorer { return In(d, d.Lang) }

// In prepares a dossier for being shown in the words of a language, given by
// its BCP 47 tag; in English where the catalogue lacks it.
func In(d *dossier.Dossier, lang string) *Explorer { return Lazy(d, lang, nil, nil) }

// Lazy is [In] for a dossier whose links may lack their diffs: diff finds what
// differs between the two sides of a link, given their texts, when it is to be
// seen. Preparing long texts pauses.
func Lazy(d *dossier.Dossier, lang string, diff func(a, b string) []dossier.Edit, pause dossier.Pause) *Explorer {
	x := &Explorer{
		d:        d,
		differ:   diff,
		w:        words.For(lang),
		claims:   map[string]int{},
		standing: map[string][]int{},

		comparisons: map[choice]*comparison{},
		latest:      map[[2]int]*comparison{},
	}
	x.indexSentences()
	x.indexClaims()
	x.branches = x.tree()
	for _, b := range x.branches {
		x.order = b.claims(x.order)
	}
	x.parents = x.hangs()
	x.foldedAtFirst = x.foldAtFirst()
	x.atFirst = x.shutting(state.Model{}, filtered{})
	x.whole = x.outcome(nil)
	for i := range d.Claims {
		x.alone = append(x.alone, x.outcome([]int{i}))
	}
	x.leaning = x.leans()
	x.steps = x.stops()
	x.groups = x.groupings()
	x.ready(pause)
	x.fix()
	x.kept = keepNothing(d)
	return x
}

func (x *Explorer) indexSentences() {
	for s := range x.d.Sources {
		x.firsts = append(x.firsts, len(x.spots))
		paragraph := 0
		for b, block := range x.d.Sources[s].Blocks {
			at := 0
			if block.Kind == dossier.Body {
				paragraph++
				at = paragraph
			}
			for i := range block.Sentences {
				x.spots = append(x.spots, spot{source: s, block: b, sentence: i, paragraph: at})
			}
		}
	}
}

// indexOf finds a sentence among those of all sources by its id, the key of a
// source and a number; -1 where there is none. Tables by that index hold no
// pointers: Go's collector, which stops the page, need not look into them.
func (x *Explorer) indexOf(id string) int {
	for s, first := range x.firsts {
		digits, ok := strings.CutPrefix(id, x.d.Sources[s].Key)
		if !ok {
			continue
		}
		n, err := strconv.Atoi(digits)
		if i := first + n - 1; err == nil && n > 0 && i < len(x.spots) && x.spots[i].source == s && x.at(x.spots[i]).ID == id {
			return i
		}
	}
	return -1
}

// spot finds where a sentence stands; nowhere for none.
func (x *Explorer) spot(id string) (s spot, ok bool) {
	if i := x.indexOf(id); i >= 0 {
		return x.spots[i], true
	}
	return spot{}, false
}

// placeOf is where a sentence of this dossier stands.
func (x *Explorer) placeOf(id string) spot {
	s, _ := x.spot(id)
	return s
}

// at is the sentence that stands somewhere.
func (x *Explorer) at(s spot) dossier.Sentence {
	return x.d.Sources[s.source].Blocks[s.block].Sentences[s.sentence]
}

func (x *Explorer) indexClaims() {
	x.relations = make([]ends, len(x.d.Claims))
	for i, c := range x.d.Claims {
		x.claims[c.ID] = i
		for _, a := range c.Anchors {
			for _, id := range a.Sentences {
				if n := len(x.standing[id]); n == 0 || x.standing[id][n-1] != i {
					x.standing[id] = append(x.standing[id], i)
				}
			}
		}
	}
	for i, r := range x.d.Relations {
		x.from = append(x.from, r.From)
		x.relations[r.From].out = append(x.relations[r.From].out, i)
		target := x.target(r)
		x.relations[target].in = append(x.relations[target].in, i)
	}
}

// target is the claim that a relation reaches; for an undercut the claim that
// the attacked step starts from.
func (x *Explorer) target(r dossier.Relation) int {
	for r.Step >= 0 {
		step := x.d.Relations[r.Step]
		if step.Step < 0 {
			return step.From
		}
		r = step
	}
	return r.To
}

// sentence looks a sentence up by its id, which must be of this dossier.
func (x *Explorer) sentence(id string) dossier.Sentence {
	return x.at(x.placeOf(id))
}

// Show gives the page for what the reader has chosen.
func (x *Explorer) Show(m state.Model) Node {
	m, lost := x.known(m)
	bars := []Node{x.finding(m), x.without(m)}
	return E(
		"div", A("id", "explorer"), A("data-view", string(m.View)), Class("explorer", when(x.Vast(), "vast"), when(m.Live, "live"), when(m.Claim != "", "choosing"), when(m.Filter.On(), "filtering"), barred(bars)),
		E("a", Class("skip"), A("href", "#"+m.With(state.Outline).Base()), x.say("skip")),
		x.fixed.header,
		x.menu(m),
		E("div", Class("bars"), bars),
		E(
			"main", A("id", "content"),
			x.kept.argument.of(m.InMap(), x.argument),
			x.kept.compare.of(m.InCompare(), x.compare),
			x.kept.tour.of(m.InTour(), x.tour),
		),
		x.fixed.footer,
		E("p", A("id", "lost"), A("role", "status"), Class("notice"), lost),
		E("p", A("id", "notice"), A("role", "status"), Class("notice")), // the start script's own
		E("p", A("id", "said"), A("aria-live", "polite"), Class("heard"), x.said(m)),
		x.fixed.keys,
	)
}

// barred says how many of the bars over the page show.
func barred(bars []Node) string {
	n := 0
	for _, b := range bars {
		if classed(b, "on") {
			n++
		}
	}
	return []string{"", "barred", "barred-twice"}[n]
}

// said tells listeners what is selected while the program runs.
func (x *Explorer) said(m state.Model) string {
	i := x.chosen(m)
	if i < 0 || !m.Live {
		return ""
	}
	c := x.d.Claims[i]
	words := x.say("said", x.roleName(c.Role), x.quote(c.Title))
	if borne := x.borne(i); borne != "" {
		words += ", " + borne
	}
	return words
}

// chosen is the index of the selected claim, -1 for none.
func (x *Explorer) chosen(m state.Model) int {
	if i, ok := x.claims[m.Claim]; ok {
		return i
	}
	return -1
}

// when gives a word on a condition, and nothing otherwise.
func when(on bool, word string) string {
	if on {
		return word
	}
	return ""
}
