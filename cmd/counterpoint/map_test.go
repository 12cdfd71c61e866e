//go:build !js

package main

import (
	"context"
	"testing"
	"time"

	"github.com/chromedp/cdproto/cdp"
	"github.com/chromedp/cdproto/emulation"
	"github.com/chromedp/chromedp"
	"github.com/chromedp/chromedp/kb"
)

// card is the card of a claim, as an expression.
func card(claim string) string { return `document.getElementById('claim=` + claim + `')` }

// running opens the map with the program running.
func running(t *testing.T, fragment string) reader {
	t.Helper()
	r := open(t, hosted(t, "/").URL+"/"+fragment)
	r.do(chromedp.KeyEvent(kb.Tab))
	r.until(`!!document.querySelector('script[data-wasm]').counterpoint`)
	js[bool](r, `(document.querySelector('script[data-wasm]').counterpoint.start(), true)`)
	r.until(program + ` === 'live'`)
	return r
}

// focused is the id of what has the focus.
const focused = `document.activeElement.id`

// walkAll goes from the first claim to all that can be reached by arrow keys:
// out, along the neighbours, and back. It gives how many claims it met and
// where it did not come back.
const walkAll = `(() => {
	const seen = new Set(), lost = [];
	const at = () => document.activeElement;
	const press = (key) => at().dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
	const visit = () => {
		const here = at();
		seen.add(here.id || here.textContent);
		press('ArrowRight');
		if (at() === here) return;
		for (let last; last !== at() && at().closest('li').parentElement.closest('li') === here.closest('li'); press('ArrowDown')) {
			last = at();
			visit();
			if (at() !== last) lost.push(last.id);
		}
		while (at().closest('li').parentElement.closest('li') !== here.closest('li')) press('ArrowUp');
		press('ArrowLeft');
	};
	press('Home');
	visit();
	const all = [...document.querySelectorAll('.argument :is(.card, .ref)')].filter((e) => e.getClientRects().length);
	return JSON.stringify([all.filter((e) => !seen.has(e.id || e.textContent)).map((e) => e.id), lost]);
})()`

// The arrow keys reach every claim of the map and of the tree, and Tab stops
// there once.
func TestArrowsReachEveryClaim(t *testing.T) {
	r := running(t, "#view=map")
	js[bool](r, `(`+card("thesis")+`.focus(), true)`)
	if left := js[string](r, walkAll); left != "[[],[]]" {
		t.Errorf("on the map, not reached and lost: %s", left)
	}
	r.do(chromedp.KeyEvent(kb.End))
	r.until(focused + ` === 'claim=pragmatism-not-emotions'`)
	r.do(chromedp.KeyEvent(kb.ArrowLeft))
	r.until(focused + ` === 'claim=almost-treacherous'`)
	js[bool](r, `(document.querySelector('.to-outline').click(), true)`)
	r.until(`document.querySelector('.explorer').dataset.view === 'outline'`)
	js[bool](r, `(`+card("thesis")+`.focus(), true)`)
	if left := js[string](r, walkAll); left != "[[],[]]" {
		t.Errorf("in the outline, not reached and lost: %s", left)
	}
	r.do(chromedp.KeyEvent(kb.Tab))
	if inside := js[bool](r, `!!document.activeElement.closest('.tree')`); inside {
		t.Error("Tab stops twice in the tree")
	}
}

// Enter opens a claim and Escape comes back to it, from inside its details too;
// the page says what is selected; keys that do nothing scroll as ever.
func TestKeysOpenAndClose(t *testing.T) {
	r := running(t, "")
	js[bool](r, `(`+card("eastern-europe-is-sceptical")+`.focus(), true)`)
	r.do(chromedp.KeyEvent(kb.Enter))
	r.at("claim=eastern-europe-is-sceptical", "Eastern European states")
	r.until(`document.getElementById('said').textContent === 'Counterpoint “Eastern Europe is sceptical” is selected, answered by 1 reply and backed by 1 counterpoint'`)
	r.do(chromedp.KeyEvent(kb.Tab))
	r.until(`!!document.activeElement.closest('.detail.open')`)
	r.do(chromedp.KeyEvent(kb.Escape))
	r.until(focused + ` === 'claim=eastern-europe-is-sceptical' && location.hash === '#view=map'`)
	r.do(chromedp.KeyEvent(kb.Enter))
	r.at("claim=eastern-europe-is-sceptical", "Eastern European states")
	r.rest()
	js[bool](r, `(document.querySelector('.detail.open .minis a[href="#claim=failure-to-engage-before-2022"]').focus(), true)`)
	r.do(chromedp.KeyEvent(kb.Enter))
	r.at("claim=failure-to-engage-before-2022", "helped bring about an avoidable war")
	r.until(focused + ` === 'claim=failure-to-engage-before-2022' && document.querySelector('.to-compare').hash.endsWith('failure-to-engage-before-2022')`)
	r.do(chromedp.KeyEvent("c"))
	r.until(`document.querySelector('.explorer').dataset.view === 'compare' && document.activeElement !== document.body`)
	r.do(chromedp.KeyEvent("m"))
	r.at("claim=failure-to-engage-before-2022", "helped bring about an avoidable war")
	r.do(chromedp.KeyEvent("n"))
	r.until(`location.hash === '#claim=trust-is-broken'`)
	js[bool](r, `(document.activeElement.blur(), scrollTo(0, 0), true)`)
	r.do(chromedp.KeyEvent(kb.ArrowDown))
	r.until(`scrollY > 0`)
}

// The list of keys opens by its key and by its button; letters can be turned
// off, for good.
func TestListOfKeys(t *testing.T) {
	r := running(t, "#claim=thesis")
	const open = `document.getElementById('keys').matches(':popover-open')`
	r.do(chromedp.KeyEvent("?"))
	r.until(open)
	r.do(chromedp.KeyEvent(kb.Escape))
	r.until(`!` + open + ` && location.hash === '#claim=thesis'`)
	r.press(".keys-button")
	r.until(open)
	r.press("#keys-on")
	r.do(chromedp.KeyEvent(kb.Escape))
	r.do(chromedp.KeyEvent("c"))
	r.do(chromedp.Reload())
	r.do(chromedp.KeyEvent("c"))
	if view := js[string](r, `location.hash`); view != "#claim=thesis" {
		t.Errorf("the letter c still leads to %s", view)
	}
}

// places are the places of all cards that show, from the top of the map.
const places = `JSON.stringify(Object.fromEntries([...document.querySelectorAll('.card')].filter((e) => e.checkVisibility()).map((e) => [e.id, e.getBoundingClientRect().top - document.querySelector('.lines').getBoundingClientRect().top])))`

// A branch folds by its button and by the space bar, before and after the
// program runs; the address keeps it, nothing above moves, and a link into it
// opens it.
func TestBranchesFold(t *testing.T) {
	h := hosted(t, "/")
	r := open(t, h.URL+"/")
	before := js[string](r, places)
	r.press(`[data-toggle="fold=nato-russia-council"]`) // the program starts
	r.until(`location.hash === '#view=map&fold=nato-russia-council'`)
	r.until(`!` + card("no-veto") + `.checkVisibility()`)
	r.until(`document.querySelector('[data-toggle="fold=nato-russia-council"]').textContent === '+4'`)
	moved := js[string](r, `(() => { const was = `+before+`, is = `+places+`; return JSON.stringify(Object.keys(JSON.parse(is)).filter((id) => {
		const from = was[id], to = JSON.parse(is)[id], folded = was['claim=nato-russia-council'];
		return from <= folded && to !== from || to > from;
	})); })()`)
	if moved != "[]" {
		t.Errorf("these moved: %s", moved)
	}
	js[bool](r, `(`+card("nato-russia-council")+`.focus(), true)`)
	r.do(chromedp.KeyEvent(" "))
	r.until(card("no-veto") + `.checkVisibility() && location.hash === '#view=map'`)
	if after := js[string](r, places); after != before {
		t.Errorf("unfolded, the map is another:\n%s\n%s", before, after)
	}
	r.do(chromedp.KeyEvent(" "))
	r.until(`!` + card("no-veto") + `.checkVisibility()`)
	r.do(chromedp.KeyEvent(kb.ArrowRight))
	r.until(card("no-veto") + `.checkVisibility()`)
	r.do(chromedp.KeyEvent(" "))
	r.until(`!` + card("no-veto") + `.checkVisibility()`)
	js[bool](r, `(location.hash = 'claim=no-veto&fold=nato-russia-council', true)`)
	r.until(card("no-veto") + `.checkVisibility()`)
}

// Filters quiet what does not fit and move nothing; the address and a sentence
// say them; they go along, and all are taken back at once.
func TestFilters(t *testing.T) {
	r := running(t, "")
	before := js[string](r, places)
	const said = `[...document.querySelectorAll('.showing')].filter((e) => e.checkVisibility()).map((e) => e.textContent).join('')`
	r.press(".filters summary")
	r.press(`[data-toggle="role=objection"]`)
	r.until(said + ` === '5 of 39 claims: objections Show all'`)
	r.press(`[data-toggle="in=b"]`)
	r.until(said + ` === '2 of 39 claims: objections; only in B Show all'`)
	r.until(`location.hash === '#view=map&role=objection&in=b'`)
	if after := js[string](r, places); after != before {
		t.Errorf("cards moved:\n%s\n%s", before, after)
	}
	const bright = `[...document.querySelectorAll('.card')].filter((e) => !e.classList.contains('unfit')).map((e) => e.id).join()`
	if got := js[string](r, bright); got != "claim=cost-to-ukraine,claim=almost-treacherous" {
		t.Errorf("these fit: %s", got)
	}
	r.press(`[id="claim=almost-treacherous"]`)
	r.until(`location.hash === '#claim=almost-treacherous&role=objection&in=b'`)
	js[bool](r, `(document.querySelector('.clear').focus(), true)`)
	r.do(chromedp.KeyEvent(kb.Enter))
	r.until(`location.hash === '#claim=almost-treacherous' && ` + said + ` === ''`)
	js[bool](r, `(history.back(), true)`)
	r.until(said + `.startsWith('2 of 39 claims')`)
}

// A group folds into its first claim, which says how many it hides, on the map
// and in the tree; it opens for a claim of it that is selected.
func TestGroupsFold(t *testing.T) {
	r := running(t, "")
	const group = `[data-toggle="group=counterpoint-eastern-europe"]`
	const seen = `[...document.querySelectorAll('[id="claim=eastern-europe-is-sceptical"], [id="claim=ukraine-will-oppose-it"]')].filter((e) => e.checkVisibility()).map((e) => e.id.slice(6)).join()`
	const label = `document.querySelector('[id="claim=eastern-europe-is-sceptical"] .group').textContent`
	r.press(".filters summary")
	r.press(group)
	r.until(seen + ` === 'eastern-europe-is-sceptical' && ` + label + ` === 'Eastern Europe, 1 more' && location.hash === '#view=map&group=counterpoint-eastern-europe'`)
	r.do(chromedp.EmulateViewport(390, 800))
	js[bool](r, `(document.querySelector('[id="fold=eastern-europe-is-sceptical"]').checked = true)`)
	r.until(seen + ` === 'eastern-europe-is-sceptical'`)
	r.do(chromedp.EmulateViewport(1280, 900))
	js[bool](r, `(location.hash = '#claim=ukraine-will-oppose-it&group=counterpoint-eastern-europe', true)`)
	r.until(seen + ` === 'eastern-europe-is-sceptical,ukraine-will-oppose-it' && ` + label + ` === 'Eastern Europe'`)
	r.press(".detail.open .close")
	r.until(seen + ` === 'eastern-europe-is-sceptical'`)
	js[bool](r, `(document.querySelector('`+group+`').focus(), true)`)
	r.do(chromedp.KeyEvent(kb.Enter))
	r.until(seen + ` === 'eastern-europe-is-sceptical,ukraine-will-oppose-it' && location.hash === '#view=map'`)
}

// On a phone a tap folds a branch without the program and with it, and a filter
// leaves the claims that fit and the way to them.
func TestTreeOnAPhone(t *testing.T) {
	r := open(t, hosted(t, "/").URL+"/", chromedp.EmulateViewport(390, 800), chromedp.Func(func(ctx context.Context, t *chromedp.Target) error {
		_, err := cdp.Call(ctx, t, emulation.SetTouchEmulationEnabled, emulation.SetTouchEmulationEnabledParams{Enabled: true})
		return err
	}))
	tap := func(css string) {
		t.Helper()
		js[bool](r, `(document.querySelector('`+css+`').scrollIntoView({ block: 'center' }), true)`)
		r.press(css)
	}
	tap(`[for="fold=nato-russia-council"]`)
	r.until(card("no-veto") + `.checkVisibility()`)
	r.until(program + ` === 'live' && location.hash === '#view=map&open=nato-russia-council'`)
	r.until(card("no-veto") + `.checkVisibility()`)
	tap(`[for="fold=nato-russia-council"]`)
	r.until(`!` + card("no-veto") + `.checkVisibility() && location.hash === '#view=map'`)
	tap(".filters summary")
	tap(`[data-toggle="role=objection"]`)
	const showing = `[...document.querySelectorAll('.card')].filter((e) => e.checkVisibility()).map((e) => e.id.slice(6)).join()`
	r.until(showing + ` === 'thesis,neutral-security-zones,cost-to-ukraine,europe-follows-the-us,european-leaders-object,off-ramp,fear-of-a-concession,trust-is-broken,almost-treacherous'`)
	if wide := js[int](r, `document.documentElement.scrollWidth`); wide > 390 {
		t.Errorf("the page is %d px wide", wide)
	}
}

// The cards of the shipped map are as high as planned. With wider spacing of
// letters, words and lines the map is placed anew, and no card covers another.
func TestCardsHaveTheRoomTheyNeed(t *testing.T) {
	r := running(t, "")
	const tight = `[...document.querySelectorAll('.card')].filter((e) => e.offsetHeight > parseFloat(getComputedStyle(e).minHeight) + 1).length`
	const covered = `(() => { const boxes = [...document.querySelectorAll('.card')].map((e) => e.getBoundingClientRect());
		return boxes.filter((a, i) => boxes.some((b, j) => j > i && a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom)).length; })()`
	if n := js[int](r, tight); n > 0 {
		t.Errorf("%d cards are higher than planned", n)
	}
	js[bool](r, `(() => { const s = new CSSStyleSheet(); s.replaceSync('.argument * { letter-spacing: .12em !important; word-spacing: .16em !important; line-height: 1.5 !important }');
		document.adoptedStyleSheets = [...document.adoptedStyleSheets, s]; return true; })()`)
	r.until(tight + ` === 0 && ` + covered + ` === 0`)
}

// Every line says in a word what its claim does, where it begins: the word
// stands over the end of its line, is whole, and covers no other word and no
// text. In both languages of the page.
func TestLinesCarryTheirWords(t *testing.T) {
	for lang, page := range map[string]string{"en": "/", "de": "/embed.html?lang=de"} {
		t.Run(lang, func(t *testing.T) {
			h := hosted(t, "/")
			r := open(t, h.URL+page)
			if lang == "de" {
				r.until(`document.documentElement.lang === 'de' && document.querySelector('.rel').textContent.includes('Teil')`)
			}
			faults := js[[]string](r, `(() => {
				const box = (e) => e.getBoundingClientRect(), faults = [];
				const apart = (a, b) => a.right <= b.left || b.right <= a.left || a.bottom <= b.top || b.bottom <= a.top;
				const texts = (e) => { const r = document.createRange(); r.selectNodeContents(e); return [...r.getClientRects()]; };
				const words = [...document.querySelectorAll('.card .rel')];
				if (words.length !== document.querySelectorAll('.routes:first-child .edge').length) faults.push(words.length + ' words');
				for (const w of words) {
					const name = w.textContent, at = box(w);
					const line = document.querySelector('.routes .' + /\be\d+\b/.exec(w.className)[0] + ' path');
					const from = line.getPointAtLength(0), svg = box(line.ownerSVGElement);
					const x = svg.left + from.x, y = svg.top + from.y;
					if (!(at.left + 15 < x && x < at.right && Math.abs(at.top + at.height / 2 - y) < 1.5)) faults.push(name + ' stands off its line by ' + Math.round(at.top + at.height / 2 - y));
					if (parseFloat(getComputedStyle(w).fontSize) < 13) faults.push(name + ' is small');
					if (at.right > box(w.closest('.card')).right) faults.push(name + ' is cut');
					for (const other of words) if (other !== w && !apart(at, box(other))) faults.push(name + ' over ' + other.textContent);
					for (const e of document.querySelectorAll('.card :is(.role, .where, .group, .says)')) if (texts(e).some((t) => !apart(at, { left: t.left, right: t.right, top: t.top + 4, bottom: t.bottom - 3 }))) faults.push(name + ' over ' + e.textContent);
				}
				return faults;
			})()`)
			if len(faults) > 0 {
				t.Errorf("%d faults: %q", len(faults), faults)
			}
		})
	}
}

// Pointing at a card, or walking to it by keyboard, shows its details beside the
// map while none is selected, before the program and with it; what was selected
// stays. In a frame, whose height they would change, they wait to be asked for.
func TestPointingPreviewsDetails(t *testing.T) {
	h := hosted(t, "/")
	const shown = `[...document.querySelectorAll('.detail')].filter((e) => e.getClientRects().length).map((e) => e.getAttribute('aria-label')).join()`
	const free = `[...document.querySelectorAll('.detail .button')].filter((e) => e.checkVisibility({ visibilityProperty: true })).length`
	for _, program := range []string{"", "with the program"} {
		t.Run(program, func(t *testing.T) {
			r := open(t, h.URL+"/")
			if program != "" {
				r.awake()
			}
			onto := func(id string) {
				at := js[[]float64](r, `(() => { const b = `+card(id)+`.getBoundingClientRect(); return [b.x + 40, b.y + 40]; })()`)
				r.do(chromedp.MouseEvent("mouseMoved", at[0], at[1]))
			}
			onto("thesis")
			r.until(shown + ` === 'Thesis' && ` + free + ` === 0`)
			r.do(chromedp.MouseEvent("mouseMoved", 3, 3))
			r.until(shown + ` === ''`)
			js[bool](r, `(`+card("no-veto")+`.focus({ focusVisible: true }), true)`)
			r.until(shown + ` === 'No veto'`)
			js[bool](r, `(`+card("no-veto")+`.click(), true)`)
			r.until(shown + ` === 'No veto' && ` + free + ` > 4`)
			js[bool](r, `(window.scrollTo(0, 0), true)`)
			onto("thesis")
			time.Sleep(200 * time.Millisecond)
			if got := js[string](r, shown); got != "No veto" {
				t.Errorf("%q took the place of what is selected", got)
			}
		})
	}
	r := open(t, h.URL+"/")
	r.until(`!!document.documentElement.dataset.program`)
	js[bool](r, `(document.documentElement.classList.add('framed'), `+card("no-veto")+`.focus({ focusVisible: true }), true)`)
	if got := js[string](r, shown); got != "" {
		t.Errorf("a frame shows the details of %q unasked", got)
	}
}

// Pointing at a card, or focusing it, lights what it is tied to, without the
// program; nothing moves.
func TestPointingShowsNeighbours(t *testing.T) {
	h := hosted(t, "/")
	h.refuse = ".wasm"
	r := open(t, h.URL+"/")
	before := js[string](r, places)
	const lit = `[...document.querySelectorAll('.card[data-near]')].map((e) => e.id.slice(6)).join()`
	js[bool](r, `(`+card("cost-to-ukraine")+`.focus(), true)`)
	r.until(lit + ` === 'neutral-security-zones,the-next-best-time-is-today'`)
	place := js[[]float64](r, `(() => { const b = `+card("thesis")+`.getBoundingClientRect(); return [b.x + 20, b.y + 20]; })()`)
	r.do(chromedp.MouseEvent("mouseMoved", place[0], place[1]))
	r.until(lit + `.startsWith('nato-russia-council,')`)
	place = js[[]float64](r, `(() => { const b = `+card("the-next-best-time-is-today")+`.querySelector('.rel'); b.scrollIntoView({ block: 'center' }); const at = b.getBoundingClientRect(); return [at.x + 4, at.y + at.height / 2]; })()`)
	r.do(chromedp.MouseEvent("mouseMoved", place[0], place[1]))
	r.until(lit + ` === 'cost-to-ukraine,the-next-best-time-is-today' && document.querySelectorAll('.edge[data-near]').length === 2`)
	js[bool](r, `(window.scrollTo(0, 0), true)`)
	if after := js[string](r, places); after != before {
		t.Error("cards moved")
	}
	if stops := js[int](r, `[...document.querySelectorAll('.card')].filter((e) => e.tabIndex === 0).length`); stops != 39 {
		t.Errorf("without the program %d of 39 cards can be reached by Tab", stops)
	}
}
