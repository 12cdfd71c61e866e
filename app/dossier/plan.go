package dossier

// Plan is the drawing of the map, left to right, in CSS pixels from its top
// left corner. Nodes stand in the order of the claims, routes in the order of
// the relations.
type Plan struct {
	Width   float64 `json:"width"`
	Height  float64 `json:"height"`
	Columns int     `json:"columns"`
	Nodes   []Node  `json:"nodes"`
	Routes  []Route `json:"routes"`
}

// Node is the place of a claim's card.
type Node struct {
	X      float64 `json:"x"`
	Y      float64 `json:"y"`
	W      float64 `json:"w"`
	H      float64 `json:"h"`
	Column int     `json:"column"` // 0 at the thesis
	Row    int     `json:"row"`    // place in the column, from the top
}

// Point is a place on the plan.
type Point struct {
	X float64 `json:"x"`
	Y float64 `json:"y"`
}

// Curve is a cubic Bézier from A to D with the control points B and C; a
// straight line has B on A and C on D.
type Curve struct {
	A Point `json:"a"`
	B Point `json:"b"`
	C Point `json:"c"`
	D Point `json:"d"`
}

// Route is the line of a relation, drawn from the claim that acts to the claim
// that it bears on, or to the junction on the relation that it undercuts.
type Route struct {
	Curves   []Curve `json:"curves"`
	Label    Point   `json:"label"`              // where the relation's sign stands
	Junction *Point  `json:"junction,omitempty"` // where undercuts of this relation end; nil when there are none
}

// Worded reports whether the word of a relation has its place: its line begins
// at the left side of the card of the claim that acts, given by its index. That
// of a line which a cycle turns round does not.
func (p *Plan) Worded(relation, from int) bool {
	curves := p.Routes[relation].Curves
	return len(curves) > 0 && curves[0].A.X == p.Nodes[from].X
}
