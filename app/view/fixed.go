package view

// fixed holds the parts of the page that look the same whatever the reader
// chooses. They are made once; trees that share them never change them.
type fixed struct {
	header, footer, legend, welcome, singles Node
	columns, keys                            Node

	quotes, bearings [][]Node // by claim
	below            []any    // by claim: what bears on it, for listeners
}

// fix makes the parts that stay.
func (x *Explorer) fix() {
	x.fixed = fixed{
		header: keeping(x.header()), footer: keeping(x.footer()), legend: keeping(x.legend()), welcome: keeping(x.welcome()), singles: keeping(x.singles()),
		columns: keeping(x.columns()), keys: keeping(x.keys()),
	}
	for i, c := range x.d.Claims {
		x.fixed.quotes = append(x.fixed.quotes, x.quotes(c))
		x.fixed.bearings = append(x.fixed.bearings, x.bearings(i))
		x.fixed.below = append(x.fixed.below, x.belowHeard(i))
	}
}
