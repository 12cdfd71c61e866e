package link

// Equal normal forms, in linear time, after P. Heckel, "A technique for
// isolating differences between files" (1978): forms that stand once in both
// texts are linked first, then equal neighbours of linked sentences after and
// before them, and what is left is linked in order, each with the nearest free
// one that leaves enough for those to come.

const free = -1

// An equalFinder gives the partner in b of each sentence of a that has one of
// equal normal form, free for none.
type equalFinder func(a, b *text) []int32

// none finds no partners.
func none(a, _ *text) []int32 { return partners(a.size()) }

// equals links the sentences of two texts, each at most once. Those without a
// word stay free.
func equals(a, b *text) []int32 {
	forms := newForms(a, b)
	e := equalizer{forms, partners(a.size()), partners(b.size())}
	e.once()
	e.neighbours()
	e.rest()
	return e.toB
}

func partners(n int) []int32 {
	p := make([]int32, n)
	for i := range p {
		p[i] = free
	}
	return p
}

// forms numbers the normal forms and says where each stands.
type forms struct {
	a, b     []int32 // the number of each sentence's form; free for one without a word
	inA, inB groups  // the sentences of each form
}

// groups are lists of sentences, one after the other in the same memory.
type groups struct{ ends, sentences []int32 }

// grouped sorts sentences by their numbers, which are below n or free.
func grouped(numbers []int32, n int) groups {
	g := groups{ends: make([]int32, n+1)}
	for _, k := range numbers {
		if k != free {
			g.ends[k+1]++
		}
	}
	for k := range n {
		g.ends[k+1] += g.ends[k]
	}
	g.sentences = make([]int32, g.ends[n])
	for i, k := range numbers {
		if k != free { // its begin becomes its end
			g.sentences[g.ends[k]] = int32(i)
			g.ends[k]++
		}
	}
	return g
}

// of gives the sentences with a number.
func (g groups) of(n int) []int32 {
	if n == 0 {
		return g.sentences[:g.ends[0]]
	}
	return g.sentences[g.ends[n-1]:g.ends[n]]
}

func newForms(a, b *text) forms {
	number := make(map[string]int32, a.size())
	f := forms{a: make([]int32, a.size()), b: make([]int32, b.size())}
	of := func(t *text, i int, known bool) int32 {
		form := t.form(one(int32(i)))
		n, ok := number[form]
		switch {
		case form == "" || !ok && known:
			return free
		case !ok:
			n = int32(len(number))
			number[form] = n
		}
		return n
	}
	for i := range a.sentences {
		f.a[i] = of(a, i, false)
	}
	for j := range b.sentences {
		f.b[j] = of(b, j, true)
	}
	f.inA, f.inB = grouped(f.a, len(number)), grouped(f.b, len(number))
	return f
}

type equalizer struct {
	forms
	toB, toA []int32
}

func (e *equalizer) link(i, j int32) { e.toB[i], e.toA[j] = j, i }

// once links the forms that stand once in both texts.
func (e *equalizer) once() {
	for n := range len(e.inA.ends) - 1 {
		if a, b := e.inA.of(n), e.inB.of(n); len(a) == 1 && len(b) == 1 {
			e.link(a[0], b[0])
		}
	}
}

// neighbours links equal sentences that follow or precede linked ones.
func (e *equalizer) neighbours() {
	for i := range e.toB {
		e.beside(int32(i), 1)
	}
	for i := range e.toB {
		e.beside(int32(len(e.toB)-1-i), -1)
	}
}

func (e *equalizer) beside(i, step int32) {
	if e.toB[i] == free {
		return
	}
	i, j := i+step, e.toB[i]+step
	if i < 0 || j < 0 || int(i) == len(e.a) || int(j) == len(e.b) {
		return
	}
	if e.a[i] != free && e.a[i] == e.b[j] && e.toB[i] == free && e.toA[j] == free {
		e.link(i, j)
	}
}

// rest links what is left of each form.
func (e *equalizer) rest() {
	for n := range len(e.inA.ends) - 1 {
		left := unlinked(e.inA.of(n), e.toB)
		right := unlinked(e.inB.of(n), e.toA)
		if len(left) <= len(right) {
			nearest(left, right, len(e.a), len(e.b), e.link)
		} else {
			nearest(right, left, len(e.b), len(e.a), func(j, i int32) { e.link(i, j) })
		}
	}
}

func unlinked(sentences, partner []int32) []int32 {
	var u []int32
	for _, i := range sentences {
		if partner[i] == free {
			u = append(u, i)
		}
	}
	return u
}

// nearest links every one of few, in order, with one of many: the nearest by
// relative place among those that leave enough for the ones to come.
func nearest(few, many []int32, nf, nm int, link func(f, m int32)) {
	at := 0
	for k, f := range few {
		last := len(many) - (len(few) - k)
		for at < last && apart(f, many[at+1], nf, nm) < apart(f, many[at], nf, nm) {
			at++
		}
		link(f, many[at])
		at++
	}
}

// apart is the difference of two relative places, 0…1.
func apart(i, j int32, ni, nj int) float64 {
	d := middle(i, ni) - middle(j, nj)
	return max(d, -d)
}

// again links every sentence of a text to the next equal one.
func again(t, _ *text) []int32 {
	to := partners(t.size())
	before := make(map[string]int32, t.size())
	for i := range t.sentences {
		form := t.form(one(int32(i)))
		if form == "" {
			continue
		}
		if k, ok := before[form]; ok {
			to[k] = int32(i)
		}
		before[form] = int32(i)
	}
	return to
}
