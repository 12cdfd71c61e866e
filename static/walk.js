// walk.js is the keyboard and the pointer in the map and the tree. Pointing at
// a claim or a line, or focusing a claim, lights what it is tied to (data-near).
// While the program runs (data-program="live" on the root) the map is one tab
// stop: arrow keys go along the relations, Home and End to the first and the last claim,
// Space folds and unfolds. Keys that elements name in aria-keyshortcuts press
// them, or focus them if they are fields, unless #keys-on is off. Focus that a
// change of the page has hidden goes to the claim that is now selected.
(() => {
  'use strict';
  const root = document.documentElement, page = document.getElementById('explorer');
  const live = () => root.dataset.program === 'live';
  const map = () => document.querySelector('.argument') || document; // books are not searched for what is in it
  const all = (selector, below = map()) => [...below.querySelectorAll(selector)];
  const seen = (e) => e.getClientRects().length > 0;
  const stop = '.argument :is(.card, .ref)';

  // --- what a claim is tied to -----------------------------------------------

  // near lights what a claim, or a line, is tied to.
  function near(card, line) {
    for (const e of all('[data-near]')) e.removeAttribute('data-near');
    const own = card && /(?:^| )c(\d+)/.exec(card.className);
    if (!line && !own) return;
    const edges = all(line ? '.edge[data-ends="' + line.dataset.ends + '"]' : '.edge[data-ends~="' + own[1] + '"]');
    for (const edge of edges) {
      edge.setAttribute('data-near', '');
      for (const end of edge.dataset.ends.split(' ').filter((end) => line || end !== own[1])) {
        for (const e of all('.card.c' + end)) e.setAttribute('data-near', '');
      }
    }
  }
  const within = (e, selector) => e && e.closest && e.closest(selector);
  const cardOf = (e) => within(e, '.argument .card');
  document.addEventListener('pointerover', (e) => {
    const line = within(e.target, '.edge');
    if (e.pointerType !== 'touch') near(!line && (cardOf(e.target) || cardOf(document.activeElement)), line);
  });
  document.addEventListener('focusin', (e) => { near(cardOf(e.target)); rove(e.target); });
  document.addEventListener('focusout', () => near(null));

  // --- one tab stop ------------------------------------------------------------

  let at = null; // the claim that Tab leads to

  function rove(to) {
    if (!live() || !to.matches || !to.matches(stop)) return;
    if (!at || !at.isConnected) for (const e of all(stop + ', .argument .fold :is(input, button)')) e.tabIndex = -1;
    else at.tabIndex = -1;
    at = to;
    at.tabIndex = 0;
  }

  // settle makes sure that Tab leads to a claim that can be seen.
  function settle() {
    if (!live() || at && at.isConnected && seen(at)) return;
    const to = all('.argument .card[aria-current]').find(seen) || all(stop).find(seen);
    if (to) rove(to);
  }

  const item = (e) => e.closest('li');
  const stopOf = (li) => li && li.querySelector(':scope > .node > .card, :scope > .ref');
  const depth = (li) => { let n = 0; for (; li; li = li.parentElement.closest('.tree > li')) n++; return n; };
  const control = (li) => all(':scope > .fold :is(input, button)', li).find(seen);
  const folded = (li) => control(li) && !all(':scope > .tree > li', li).some((kid) => seen(stopOf(kid)));

  function fold(li) {
    const c = control(li);
    if (c) c.click();
    settle();
  }

  // Where a key leads from a claim; undefined for keys that are not ours, null
  // where it leads nowhere.
  function goal(from, key) {
    const li = item(from), stops = all(stop).filter(seen);
    const [away, back] = document.dir === 'rtl' ? ['ArrowLeft', 'ArrowRight'] : ['ArrowRight', 'ArrowLeft'];
    const level = () => stops.filter((e) => depth(item(e)) === depth(li));
    switch (key) {
      case away: return all(':scope > .tree > li', li).map(stopOf).find(seen) || null;
      case back: return stopOf(li.parentElement.closest('.tree > li')) || null;
      case 'ArrowDown': return level()[level().indexOf(from) + 1] || null;
      case 'ArrowUp': return level()[level().indexOf(from) - 1] || null;
      case 'Home': return stops[0];
      case 'End': return stops[stops.length - 1];
    }
  }

  function walk(e) {
    const from = e.target.matches(stop) && e.target;
    if (!from || !live()) return false;
    const li = item(from);
    const opens = e.key === (document.dir === 'rtl' ? 'ArrowLeft' : 'ArrowRight') && folded(li);
    if (opens || e.key === ' ' && control(li)) {
      fold(li);
      return true;
    }
    const to = goal(from, e.key);
    if (to) to.focus();
    return to !== undefined;
  }

  // --- keys for what is on the page ---------------------------------------------

  const on = () => { const box = document.getElementById('keys-on'); return !box || box.checked; };

  const pressedBy = (key) => all('[aria-keyshortcuts~="' + CSS.escape(key) + '"]', document).find(seen);

  function shortcut(e) {
    const key = e.key === '"' ? '' : e.key;
    const e2 = key.length === 1 && key !== ' ' && on() && pressedBy(key);
    if (!e2) return false;
    if (e2.matches('input:not([type="checkbox"]), textarea, select')) e2.focus();
    else if (!live()) e2.click();
    else {
      starter().inTurn(() => {
        const now = pressedBy(key);
        if (now) now.click();
        return now;
      });
    }
    return true;
  }

  // Escape closes the list of keys before anything else.
  function shut(e) {
    const open = e.key === 'Escape' && document.getElementById('keys');
    if (!open || !open.hidePopover || !open.matches(':popover-open')) return false;
    open.hidePopover();
    return true;
  }

  document.addEventListener('keydown', (e) => {
    if (shut(e)) return e.preventDefault();
    if (e.defaultPrevented || e.altKey || e.ctrlKey || e.metaKey || e.isComposing) return;
    if (!e.target.matches || e.target.closest('input:not([type="checkbox"]), textarea, select, [contenteditable]')) return;
    if (!e.shiftKey && walk(e) || shortcut(e)) e.preventDefault();
  });

  // --- focus is never lost --------------------------------------------------------

  let held = null; // what had the focus last
  document.addEventListener('focusin', (e) => { held = e.target; });

  // rescue runs after the page has changed.
  function rescue() {
    settle();
    if (!held || held.isConnected && seen(held) || document.activeElement !== document.body && seen(document.activeElement)) return;
    const own = held.closest('.item'); // of details that were closed
    const to = [...all('.argument .card[aria-current]'), own && stopOf(own), document.getElementById('content')].find((e) => e && seen(e));
    if (!to) return;
    if (!to.matches('a')) to.tabIndex = -1;
    to.focus({ preventScroll: true });
  }

  new MutationObserver(settle).observe(root, { attributes: true, attributeFilter: ['data-program'] });
  if (page) new MutationObserver((changes) => {
    if (changes.some((c) => !c.target.closest('.texts,.merged'))) requestAnimationFrame(rescue);
  }).observe(page, { attributes: true, subtree: true, attributeFilter: ['class', 'data-view'] });

  // --- cards that are higher than planned -----------------------------------------

  // measure finds cards that other fonts, larger letters or wider spacing made
  // higher than the plan of the map has room for, and has the program place the
  // map again.
  function measure() {
    if (document.querySelector('.argument[data-zoom]')) return; // they are cut, or their letters are larger
    const rem = parseFloat(getComputedStyle(root).fontSize) / 16;
    const claims = [], heights = [];
    for (const card of all('.argument .card').filter(seen)) {
      const room = parseFloat(getComputedStyle(card).minHeight), high = card.offsetHeight;
      if (getComputedStyle(card).position !== 'absolute' || !(high > room + 1)) continue;
      claims.push(+/(?:^| )c(\d+)/.exec(card.className)[1]);
      heights.push(Math.ceil(high / rem));
    }
    if (!claims.length) return;
    if (live()) window.dispatchEvent(new CustomEvent('measured', { detail: { claims, heights } }));
    else if (starter()) starter().start();
  }
  const starter = () => { const script = document.querySelector('script[data-wasm]'); return script && script.counterpoint; };
  if (window.ResizeObserver) {
    let due = 0;
    const watch = new ResizeObserver(() => { cancelAnimationFrame(due); due = requestAnimationFrame(measure); });
    for (const card of all('.argument .card')) watch.observe(card);
    new MutationObserver(() => { if (live()) measure(); }).observe(root, { attributes: true, attributeFilter: ['data-program'] });
  }

  near(document.querySelector('.argument .card:is(:hover, :focus)')); // from before this script came

  // What the reader set in the list of keys stays, where the browser allows it.
  const box = document.getElementById('keys-on');
  try {
    if (box && localStorage.getItem('keys') === 'off') box.checked = false;
    if (box) box.addEventListener('change', () => localStorage.setItem('keys', box.checked ? 'on' : 'off'));
  } catch (blocked) { /* then it is forgotten */ }
})();
