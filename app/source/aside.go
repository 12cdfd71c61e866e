package source

import "counterpoint/app/dossier"

// What is set aside: adverts, credits and captions.

// mostTop is how many blocks the top of a page has at most.
const mostTop = 10

// guessAside finds the adverts, credits and captions.
func guessAside(looks []look, pause dossier.Pause) {
	spaced := usesBlankLines(looks)
	before, after := 0, paragraphsIn(looks)
	for i, l := range looks {
		if l.paragraph() {
			before, after = before+1, after-1
		}
		outer := i < mostTop && before <= 1 || after == 0
		dated := before == 0 || after == 0 || i > 0 && looks[i-1].kind == dossier.Credit
		looks[i].kind = asideKind(l, outer, outer && dated)
		pause.Now()
	}
	for i := range looks {
		if spaced && isPictureCredit(looks[i]) && !looks[i].after && i > 0 && couldBeCaption(looks[i-1]) {
			looks[i-1].kind = dossier.Caption
		}
	}
	repeatCaptions(looks)
}

// paragraph reports whether a block reads like a paragraph of the essay,
// whatever its kind.
func (l look) paragraph() bool { return l.ended && l.words >= 12 || l.words >= 40 }

func paragraphsIn(looks []look) int {
	n := 0
	for _, l := range looks {
		if l.paragraph() {
			n++
		}
	}
	return n
}

func asideKind(l look, outer, dated bool) dossier.BlockKind {
	switch {
	case isCaption(l):
		return dossier.Caption
	case isCredit(l, outer, dated):
		return dossier.Credit
	case isAdvert(l):
		return dossier.Advert
	}
	return dossier.Body
}

// usesBlankLines reports whether most blocks of a file have a blank line
// before them.
func usesBlankLines(looks []look) bool {
	n := 0
	for _, l := range looks {
		if l.after {
			n++
		}
	}
	return n*3 >= len(looks)*2
}
