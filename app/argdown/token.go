package argdown

// kind says what a token is.
type kind uint8

// The kinds of token. Indents and dedents have no characters of their own:
// they say that the next sign stands deeper or less deep than the one before.
const (
	none kind = iota
	comment
	frontmatter
	data
	escape
	shortcode
	blank    // one or more empty lines
	trailing // the same behind the last paragraph
	lineBreak
	indent
	dedent
	inferenceStart
	inferenceEnd
	comma // between inference rules
	relationSign
	headingSign
	number // (1)
	orderedItem
	bulletItem
	emphasisStart
	emphasisEnd
	link
	tag
	statementDefinition
	statementReference
	statementMention
	argumentDefinition
	argumentReference
	argumentMention
	words
	control // a sign that means nothing where it stands
	end     // of the file
)

// token is a run of the file: bytes [start, end). Line and column are those of
// its first character, counted from 1.
type token struct {
	kind       kind
	start, end int
	line, col  int
}

// trivia reports whether tokens of this kind mean nothing to the parser.
func (k kind) trivia() bool { return k == comment || k == trailing }

// inline reports whether tokens of this kind can stand inside a text.
func (k kind) inline() bool {
	switch k {
	case words, control, escape, shortcode, link, tag, emphasisStart, emphasisEnd,
		statementMention, argumentMention, lineBreak:
		return true
	}
	return false
}

// item reports whether tokens of this kind begin a line of their own.
func (k kind) item() bool {
	switch k {
	case relationSign, headingSign, number, orderedItem, bulletItem, inferenceStart:
		return true
	}
	return false
}
