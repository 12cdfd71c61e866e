package argdown

import "counterpoint/app/dossier"

// EndKind says what stands at the end of a relation.
type EndKind uint8

// The kinds of end.
const (
	StatementEnd EndKind = iota
	ArgumentEnd
	InferenceEnd
)

// End is what a relation leads from or to: an index into the statements, the
// arguments or the inferences of a document.
type End struct {
	Kind  EndKind
	Index int
}

// statementItem gives the statement with this title, a new one when there is
// none.
func (p *parser) statementItem(title string) int {
	at, ok := p.statements[title]
	if !ok {
		at = len(p.doc.Statements)
		p.statements[title] = at
		p.doc.Statements = append(p.doc.Statements, Item{Title: title, Section: -1})
	}
	return at
}

// argumentItem gives the argument with this title, a new one when there is
// none.
func (p *parser) argumentItem(title string) int {
	at, ok := p.arguments[title]
	if !ok {
		at = len(p.doc.Arguments)
		p.arguments[title] = at
		p.doc.Arguments = append(p.doc.Arguments, Argument{Item: Item{Title: title, Section: -1}})
	}
	return at
}

// draft is a member that is being read.
type draft struct {
	Member
	full     []byte // the text as the reference keeps it
	plain    []byte // the text as a reader wants it
	bare     int    // where the tags begin that end it so far, -1 for none
	begun    bool   // it holds more than white space
	title    string // "" until it has one
	untitled bool
	argument bool
	settled  bool
	end      End
}

func newDraft() *draft { return &draft{bare: -1} }

// settle gives the draft its title and its item; what it relates to needs
// them before it is read to the end.
func (p *parser) settle(d *draft) End {
	if d.settled {
		return d.end
	}
	if d.title == "" {
		d.title, d.untitled = p.name(), true
	}
	d.settled = true
	if d.argument {
		d.end = End{ArgumentEnd, p.argumentItem(d.title)}
	} else {
		d.end = End{StatementEnd, p.statementItem(d.title)}
	}
	return d.end
}

// keep adds the finished member to its item.
func (p *parser) keep(d *draft) End {
	at := p.settle(d)
	d.Section = p.section
	d.Text, d.Member.full = d.words(), string(d.full)
	d.Tags = distinct(d.Tags)
	item := p.item(at)
	item.Untitled = item.Untitled || d.untitled
	item.Members = append(item.Members, d.Member)
	return at
}

// item gives the statement or the argument at an end.
func (p *parser) item(at End) *Item {
	if at.Kind == ArgumentEnd {
		return &p.doc.Arguments[at.Index].Item
	}
	return &p.doc.Statements[at.Index]
}

// finish works out for every item what its members say together.
func (p *parser) finish() {
	for i := range p.doc.Statements {
		p.finishItem(&p.doc.Statements[i])
	}
	for i := range p.doc.Arguments {
		p.finishItem(&p.doc.Arguments[i].Item)
	}
}

// finishItem takes the words from the last member that defines the item, or
// that its data calls canonical; the place from the first one.
func (p *parser) finishItem(it *Item) {
	canonical := false
	for i := len(it.Members) - 1; i >= 0; i-- {
		m := &it.Members[i]
		if m.Reference {
			continue
		}
		if marked := m.Data.At("isCanonical").True(); !it.Defined || marked && !canonical {
			it.Text, canonical = m.Text, marked
		}
		it.Defined, it.Place = true, m.Place
	}
	if !it.Defined && len(it.Members) > 0 {
		it.Place = it.Members[0].Place
	}
	it.Section = it.home()
	it.Tags = it.allTags()
	it.Data = p.allData(it)
}

// home gives the section of an item: that of the first member which defines
// it, unless the data of one says isInGroup, else that of its first member.
func (it *Item) home() int {
	home := it.Section
	for i := range it.Members {
		m := &it.Members[i]
		switch in := m.Data.At("isInGroup"); {
		case in.True(), in == nil && !m.Reference && home < 0:
			home = m.Section
		}
	}
	if home < 0 && len(it.Members) > 0 {
		home = it.Members[0].Section
	}
	return home
}

func (it *Item) allTags() []Tag {
	var tags []Tag
	for _, m := range it.Members {
		tags = append(tags, m.Tags...)
	}
	return distinct(tags)
}

// allData merges the data of all members and tells when a key loses its value
// on the way.
func (p *parser) allData(it *Item) *Value {
	var maps []*Value
	seen := map[string]ValueKind{}
	for _, m := range it.Members {
		if m.Data == nil || m.Data.Kind != Map {
			continue
		}
		for i, key := range m.Data.Keys {
			kind := m.Data.Items[i].Kind
			if before, ok := seen[key.Name]; ok && !(before == Map && kind == Map) {
				p.ours(dossier.Warning, key.Place, "the key "+quote(key.Name)+" of "+quote(it.Title)+" is given again, which replaces its value",
					"keep the data of a statement in one place")
			}
			seen[key.Name] = kind
		}
		maps = append(maps, m.Data)
	}
	return merge(maps)
}
