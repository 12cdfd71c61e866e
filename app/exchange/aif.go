package exchange

import (
	"encoding/json"
	"strings"
)

// AIF-JSON is the argument interchange format as AIFdb gives it and OVA saves
// it (xAIF): nodes of information (I), of inference (RA), conflict (CA) and
// rephrase (MA), locutions (L) with what they do (YA), and the analysed text as
// HTML with a span for each quote. A file of AIFdb holds what is under "AIF"
// alone.
//
//	claim                 I
//	support               I → RA → I; joint premises share the RA
//	attack                I → CA → I; a contradiction goes both ways
//	undercut              I → CA → RA or CA
//	quote                 L → YA → I, and a span of the text
//	near-duplicate quotes L → MA → L
//
// What AIF has no place for stands under "counterpoint", which other programs
// pass over.

type xaif struct {
	AIF   aif       `json:"AIF"`
	OVA   aifLayout `json:"OVA"`
	Text  aifText   `json:"text"`
	Talk  bool      `json:"dialog"`
	Extra aifExtra  `json:"counterpoint"`
}

type aif struct {
	Nodes        []aifNode     `json:"nodes"`
	Edges        []aifEdge     `json:"edges"`
	Schemes      []aifID       `json:"schemefulfillments"`
	Participants []aifPerson   `json:"participants"`
	Locutions    []aifLocution `json:"locutions"`
	Descriptors  []aifID       `json:"descriptorfulfillments"`
	Questions    []aifID       `json:"cqdescriptorfulfillments"`
}

type aifNode struct {
	ID   aifID  `json:"nodeID"`
	Text string `json:"text"`
	Type string `json:"type"`
}

type aifEdge struct {
	ID   aifID `json:"edgeID"`
	From aifID `json:"fromID"`
	To   aifID `json:"toID"`
}

type aifPerson struct {
	ID        aifID  `json:"participantID"`
	Firstname string `json:"firstname"`
	Surname   string `json:"surname"`
}

type aifLocution struct {
	Node   aifID `json:"nodeID"`
	Person aifID `json:"personID"`
}

// aifLayout is there because OVA asks for it; it places nodes anew.
type aifLayout struct {
	Firstname string      `json:"firstname"`
	Surname   string      `json:"surname"`
	URL       string      `json:"url"`
	Nodes     []aifSpot   `json:"nodes"`
	Edges     []aifHidden `json:"edges"`
}

type aifSpot struct {
	Node    aifID   `json:"nodeID"`
	Visible bool    `json:"visible"`
	X       float64 `json:"x"`
	Y       float64 `json:"y"`
}

type aifHidden struct {
	From    aifID `json:"fromID"`
	To      aifID `json:"toID"`
	Visible bool  `json:"visible"`
}

// aifText is HTML, alone or in an object.
type aifText struct {
	HTML string `json:"txt"`
}

// UnmarshalJSON reads both.
func (t *aifText) UnmarshalJSON(data []byte) error {
	if data[0] == '"' {
		return json.Unmarshal(data, &t.HTML)
	}
	var object struct {
		HTML string `json:"txt"`
	}
	err := json.Unmarshal(data, &object)
	t.HTML = object.HTML
	return err
}

// aifID is a number or a text.
type aifID string

// UnmarshalJSON reads both.
func (id *aifID) UnmarshalJSON(data []byte) error {
	if data[0] == '"' {
		return json.Unmarshal(data, (*string)(id))
	}
	if *id = aifID(data); *id == "null" {
		*id = ""
	}
	return nil
}

// aifExtra holds what AIF has no place for.
type aifExtra struct {
	Version int         `json:"version"`
	Title   string      `json:"title"`
	Deck    string      `json:"deck,omitempty"`
	Lang    string      `json:"lang,omitempty"`
	Sources []aifSource `json:"sources"`
	Groups  []aifGroup  `json:"groups,omitempty"`
	Claims  []aifClaim  `json:"claims"`
	Carried []aifID     `json:"carried,omitempty"` // locutions found by a link, not quoted by the map
	Tour    []aifID     `json:"tour,omitempty"`
}

type aifSource struct {
	Key       string `json:"key"` // the text stands in <div id="text-KEY">
	File      string `json:"file"`
	Title     string `json:"title,omitempty"`
	Publisher string `json:"publisher,omitempty"`
	Author    string `json:"author,omitempty"`
	Date      string `json:"date,omitempty"`
	URL       string `json:"url,omitempty"`
	Lang      string `json:"lang,omitempty"`
}

type aifGroup struct {
	Title  string `json:"title"`
	Parent int    `json:"parent"`
}

type aifClaim struct {
	Node     aifID    `json:"nodeID"` // an I, or the RA that an argument is
	Title    string   `json:"title"`
	Text     string   `json:"text,omitempty"` // of an RA
	Tags     []string `json:"tags,omitempty"`
	Group    int      `json:"group"`
	Argument bool     `json:"argument,omitempty"` // joint premises lead to it
}

// aifNames are what other programs call nodes that we know no more of.
var aifNames = map[string]string{"RA": "Default Inference", "CA": "Default Conflict", "MA": "Default Rephrase", "YA": "Asserting"}

// spanID is the id of the span in which a node stands.
func spanID(id aifID) string { return "node" + string(id) }

// nodeOf is the node that a span's id names: OVA writes "node" before it.
func nodeOf(span string) aifID { return aifID(strings.TrimPrefix(span, "node")) }
