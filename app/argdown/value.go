package argdown

import "counterpoint/app/dossier"

// ValueKind says what a value of the data is.
type ValueKind uint8

// The kinds of value.
const (
	Null ValueKind = iota // nothing stands behind the key
	Bool
	Number
	Text
	List
	Map
)

// Value is a piece of the data of a statement, an argument, a heading, an
// inference or of the frontmatter.
type Value struct {
	Kind  ValueKind
	Text  string        // of a scalar: as written, without quotes
	Keys  []Key         // of a map: the key of each item
	Items []*Value      // of a list or a map
	Place dossier.Place // of the first character, the quote included

	plain bool // a scalar without quotes
}

// Key is a key of a map.
type Key struct {
	Name  string
	Place dossier.Place
}

// At gives what stands behind a key of a map; nil when v is nil or no map or
// lacks the key.
func (v *Value) At(name string) *Value {
	if v == nil {
		return nil
	}
	for i, k := range v.Keys {
		if k.Name == name {
			return v.Items[i]
		}
	}
	return nil
}

// Scalar reports whether v is a text, a number or a truth value.
func (v *Value) Scalar() bool {
	return v != nil && (v.Kind == Bool || v.Kind == Number || v.Kind == Text)
}

// String gives the text of a scalar, "" for anything else and for nil.
func (v *Value) String() string {
	if !v.Scalar() {
		return ""
	}
	return v.Text
}

// True reports whether v is the truth value true.
func (v *Value) True() bool {
	return v != nil && v.Kind == Bool && (v.Text == "true" || v.Text == "True" || v.Text == "TRUE")
}

// Scalars gives v itself when it is a scalar and the scalars of a list: what
// a key may hold once or several times.
func (v *Value) Scalars() []*Value {
	switch {
	case v.Scalar():
		return []*Value{v}
	case v == nil || v.Kind != List:
		return nil
	}
	var found []*Value
	for _, item := range v.Items {
		if item.Scalar() {
			found = append(found, item)
		}
	}
	return found
}

// merge joins maps key by key: a later map goes into an earlier one, a later
// list replaces the items of an earlier one place by place, and any other
// value replaces the earlier one. It gives nil for no maps.
func merge(maps []*Value) *Value {
	if len(maps) < 2 {
		return first(maps)
	}
	merged := &Value{Kind: Map, Place: maps[0].Place}
	where := map[string]int{}
	var values [][]*Value // of each key, in order
	for _, m := range maps {
		for i, k := range m.Keys {
			at, ok := where[k.Name]
			if !ok {
				at = len(merged.Keys)
				where[k.Name] = at
				merged.Keys = append(merged.Keys, k)
				values = append(values, nil)
			}
			values[at] = append(values[at], m.Items[i])
		}
	}
	for _, each := range values {
		merged.Items = append(merged.Items, mergeValues(each))
	}
	return merged
}

// mergeValues joins the values that one key has been given, in order.
func mergeValues(values []*Value) *Value {
	start := len(values) - 1
	for start > 0 && values[start].Kind == values[start-1].Kind {
		start--
	}
	last := values[len(values)-1]
	switch {
	case last.Kind == Map:
		return merge(values[start:])
	case last.Kind != List || start == len(values)-1:
		return last
	}
	joined := &Value{Kind: List, Place: last.Place}
	for _, list := range values[start:] {
		for i, item := range list.Items {
			if i == len(joined.Items) {
				joined.Items = append(joined.Items, item)
			} else {
				joined.Items[i] = mergeValues([]*Value{joined.Items[i], item})
			}
		}
	}
	return joined
}

func first(values []*Value) *Value {
	if len(values) == 0 {
		return nil
	}
	return values[0]
}
