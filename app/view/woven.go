package view

import (
	"slices"

	"counterpoint/app/dossier"
)

// item is a step of two texts read as one: linked sentences, sentences that
// stand in one of the texts alone, or one side of a link that was moved.
type item struct {
	a, b  []string
	link  *dossier.Link
	moved bool
}

// same reports whether both texts say this in the same words and place.
func (i item) same() bool { return i.link != nil && i.link.Kind == dossier.Identical && !i.moved }

// woven puts the sentences of both texts into one order, that of B, with what
// only A has before what only B has between two links. A link that was moved
// stands in it twice: where A has it and where B has it.
func (x *Explorer) woven(c *comparison, pause dossier.Pause) []item {
	as, bs := x.countedIDs(c.a), x.countedIDs(c.b)
	var items []item
	alone := func(left, right []string) {
		items = append(items, x.side(c, left, true)...)
		items = append(items, x.side(c, right, false)...)
	}
	for i := range c.links {
		l := &c.links[i]
		pause.Now()
		if l.Moved {
			continue
		}
		toA, toB := slices.Index(as, l.A[0]), slices.Index(bs, l.B[0])
		if toA < 0 || toB < 0 {
			continue
		}
		alone(as[:toA], bs[:toB])
		items = append(items, item{a: l.A, b: l.B, link: l})
		as, bs = as[min(toA+len(l.A), len(as)):], bs[min(toB+len(l.B), len(bs)):]
	}
	alone(as, bs)
	return items
}

// side gives the items of sentences of one text that nothing in its place of
// the other answers to.
func (x *Explorer) side(c *comparison, ids []string, left bool) []item {
	var items []item
	for i, id := range ids {
		var next item
		if t := c.twin(id); t != nil {
			next = item{link: t.link, moved: true}
		}
		if last := len(items) - 1; last >= 0 && items[last].link == next.link {
			items[last].grow(left)
			continue
		}
		if next.b = ids[i : i+1]; left {
			next.a, next.b = next.b, nil
		}
		items = append(items, next)
	}
	return items
}

// grow takes up the next sentence of a text, of which an item is a part.
func (i *item) grow(left bool) {
	if left {
		i.a = i.a[:len(i.a)+1]
	} else {
		i.b = i.b[:len(i.b)+1]
	}
}

// countedIDs are the sentences of a source that are not set aside.
func (x *Explorer) countedIDs(source int) []string {
	var ids []string
	for _, b := range x.d.Sources[source].Blocks {
		if b.Kind.SetAside() {
			continue
		}
		for _, s := range b.Sentences {
			ids = append(ids, s.ID)
		}
	}
	return ids
}

// stop is a change: the sentences that it is about, those of A first. What
// only A has and what only B has in one place are one change.
type stop struct {
	ids         []string
	first, last int // items
}

func stopsIn(items []item, pause dossier.Pause) []stop {
	n := 0
	for _, it := range items {
		n += len(it.a) + len(it.b)
	}
	var stops []stop
	all := make([]string, 0, n) // the sentences of the stops, one after the other
	for i, it := range items {
		pause.Now()
		if it.same() {
			continue
		}
		from := len(all)
		all = append(append(all, it.a...), it.b...)
		if last := len(stops) - 1; i > 0 && it.link == nil && items[i-1].link == nil {
			stops[last].ids, stops[last].last = all[from-len(stops[last].ids):len(all):len(all)], i
		} else {
			stops = append(stops, stop{all[from:len(all):len(all)], i, i})
		}
	}
	return stops
}
