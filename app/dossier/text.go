package dossier

// Source is one version of the essay.
type Source struct {
	Key       string  `json:"key"`  // the id that the map uses: a, b, c …
	File      string  `json:"file"` // name inside the explainer's folder
	Title     string  `json:"title,omitempty"`
	Publisher string  `json:"publisher,omitempty"`
	Author    string  `json:"author,omitempty"`
	Date      string  `json:"date,omitempty"`
	URL       string  `json:"url,omitempty"`
	Lang      string  `json:"lang,omitempty"` // BCP 47
	Text      string  `json:"text"`           // the file, byte for byte
	Blocks    []Block `json:"blocks"`         // in file order, never overlapping
	Repeats   []Link  `json:"repeats"`        // sentences said again inside this text; A and B both hold ids of it
}

// BlockKind says what a block of a file is.
type BlockKind string

// The kinds of block. Caption, credit and advert are set aside: neither linked
// nor counted, folded on the page, never dropped.
const (
	Headline BlockKind = "headline"
	Deck     BlockKind = "deck"
	Heading  BlockKind = "heading"
	Body     BlockKind = "body"
	Bio      BlockKind = "bio"
	Caption  BlockKind = "caption"
	Credit   BlockKind = "credit"
	Advert   BlockKind = "advert"
)

// SetAside reports whether blocks of this kind are neither linked nor counted.
func (k BlockKind) SetAside() bool { return k == Caption || k == Credit || k == Advert }

// Block is a run of a file, such as a paragraph: bytes [Start, End) of the
// source, white space around it excluded.
type Block struct {
	Kind      BlockKind  `json:"kind"`
	Start     int        `json:"start"`
	End       int        `json:"end"`
	Sentences []Sentence `json:"sentences"`
}

// Sentence is a run of a block. Text is bytes [Start, End) of the source as
// they stand, line breaks included. Sentences are numbered through the whole
// file from 1, set-aside ones included: a1, a2 …
type Sentence struct {
	ID    string `json:"id"`
	Start int    `json:"start"`
	End   int    `json:"end"`
	Text  string `json:"text"`
}

// LinkKind says how two near-duplicate sentences differ.
type LinkKind string

// The kinds of link.
const (
	Identical LinkKind = "identical" // the same bytes
	Format    LinkKind = "format"    // the same words: case, punctuation, spacing, spelling of an acronym
	Reworded  LinkKind = "reworded"
	Split     LinkKind = "split"   // one sentence of A, several of B
	Merged    LinkKind = "merged"  // several sentences of A, fewer of B
	Partial   LinkKind = "partial" // a part of one stands in the other
)

// Link joins near-duplicate sentences.
type Link struct {
	Kind       LinkKind `json:"kind"`
	Similarity float64  `json:"similarity"`          // 0…1, rounded to three places
	Moved      bool     `json:"moved"`               // it stands elsewhere in the order of the other text
	Direction  string   `json:"direction,omitempty"` // of a moved one: "earlier" or "later" in B than its neighbours suggest
	A          []string `json:"a"`                   // sentence ids of the first text, in file order
	B          []string `json:"b"`                   // sentence ids of the second
	Words      int      `json:"words"`               // words of the longer side
	Matched    int      `json:"matched"`             // of these, the words that stand on both sides in order
	Run        int      `json:"run"`                 // the longest run of words shared, in words
	Diff       []Edit   `json:"diff"`
}

// Op is what an edit does.
type Op string

// The operations of a word diff.
const (
	Equal  Op = "equal"
	Delete Op = "delete" // stands only in A
	Insert Op = "insert" // stands only in B
)

// Edit is one step of a word diff. The equal and deleted texts of a link's
// edits joined are A's sentences, the equal and inserted ones B's (sentences
// joined by one space, line breaks inside them as one space).
type Edit struct {
	Op    Op     `json:"op"`
	Text  string `json:"text"`
	Quiet bool   `json:"quiet,omitempty"` // it changes case, punctuation or spacing, no word
}

// Pair holds the links between two sources of a dossier.
type Pair struct {
	A     int    `json:"a"` // index of a source
	B     int    `json:"b"`
	Links []Link `json:"links"` // in the order of A, then of B
}
