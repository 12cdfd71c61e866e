package dossier

// Role is the part that a claim plays.
type Role string

// The roles, as the tags of the map name them.
const (
	Thesis       Role = "thesis"
	Proposal     Role = "proposal"
	Condition    Role = "condition"
	Reason       Role = "reason"
	Precedent    Role = "precedent"
	Objection    Role = "objection"
	Counterpoint Role = "counterpoint"
	Reply        Role = "reply"
	Concession   Role = "concession"
)

// Roles lists every role in the order in which a reader meets them.
var Roles = []Role{Thesis, Proposal, Condition, Reason, Precedent, Objection, Counterpoint, Reply, Concession}

// Group is a heading of the map that holds claims.
type Group struct {
	ID     string `json:"id"`
	Title  string `json:"title"`
	Parent int    `json:"parent"` // index of the group it lies in, -1 at the top
}

// Claim is one statement of the argument in the map's neutral words.
type Claim struct {
	ID      string   `json:"id"`    // unique, lower case, letters, digits and hyphens
	Title   string   `json:"title"` // the short name the map gives it
	Text    string   `json:"text"`  // the claim in a sentence; the title when the map gives none
	Role    Role     `json:"role"`
	Group   int      `json:"group"` // -1 for none
	Tags    []string `json:"tags,omitempty"`
	Anchors []Anchor `json:"anchors"` // by source, then by place
	Place   Place    `json:"place"`   // where the map defines it
}

// Anchor is a place where a claim stands word for word, or, when carried,
// where the near-duplicate of its sentence stands.
type Anchor struct {
	Source     int      `json:"source"` // index
	Start      int      `json:"start"`  // bytes of the source's text
	End        int      `json:"end"`
	Sentences  []string `json:"sentences"`            // ids, at least one
	Carried    bool     `json:"carried,omitempty"`    // found by a link, not by a quote of the map
	Similarity float64  `json:"similarity,omitempty"` // of the link that carried it
	Place      Place    `json:"place"`                // where the map quotes it
}

// RelationKind says what a relation does.
type RelationKind string

// The kinds of relation.
const (
	Supports    RelationKind = "supports"
	Attacks     RelationKind = "attacks"
	Undercuts   RelationKind = "undercuts" // attacks a step, not a claim
	Contradicts RelationKind = "contradicts"
)

// Relation leads from a claim to the claim that it bears on or, for an
// undercut, to the relation whose step it attacks.
type Relation struct {
	Kind  RelationKind `json:"kind"`
	From  int          `json:"from"`            // index of a claim
	To    int          `json:"to"`              // index of a claim, -1 when Step is set
	Step  int          `json:"step"`            // index of the relation it undercuts, -1 for none
	Joint int          `json:"joint,omitempty"` // relations with the same number above 0 are premises of one step: all or none
	Place Place        `json:"place"`
}

// Verdict is what follows for a claim.
type Verdict string

// The verdicts: grounded labelling, every claim granted unless rejected.
const (
	Stands Verdict = "stands"
	Falls  Verdict = "falls"
	Open   Verdict = "open"
)
