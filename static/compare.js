// compare.js draws what only the measures of the page tell: ribbons between the
// sentences that are linked, and what of the texts an overview shows. It keeps
// texts that scroll on their own side by side and lights both sides of a link.
// It needs no program, and the texts read well without it.
//
// A sentence names its twins: <a class="s reworded" data-twin="b12 b13">.
(() => {
  'use strict';
  const compare = document.querySelector('.compare');
  const desk = compare && compare.querySelector('.desk'), both = compare && compare.querySelector('.texts');
  const child = (name) => [...both.children].find((e) => e.classList.contains(name)); // books are not searched for it
  const texts = () => [...both.children].filter((e) => e.matches('.text'));
  if (!desk || !both || !child('ribbons')) return;
  const sentence = (id) => document.getElementById('s=' + id);
  const twins = (s) => (s.dataset.twin || '').split(' ').map((id) => id && sentence(id)).filter(Boolean);
  const seen = (e) => e.getClientRects().length > 0;

  // columns are the two texts side by side; none when only one is shown.
  function columns() {
    const shown = texts().filter(seen);
    return shown.length === 2 ? shown.sort((a, b) => a.getBoundingClientRect().left - b.getBoundingClientRect().left) : [];
  }
  const scrolls = (text) => text.scrollHeight > text.clientHeight + 1 && getComputedStyle(text).overflowY === 'auto';
  const long = () => both.classList.contains('long');

  // --- ribbons -----------------------------------------------------------------

  // In long texts only the paragraphs near the screen are measured, in vast ones
  // the parts that hold some.
  const unit = compare.querySelector('.part') ? '.part' : '.para';
  const near = new Set();
  const watch = new IntersectionObserver((entries) => {
    for (const e of entries) if (e.isIntersecting) near.add(e.target); else near.delete(e.target);
    later();
  }, { rootMargin: '50% 0px' });
  const nearby = (s) => !long() || near.has(s.closest(unit));

  const paras = (p) => p.matches('.part') ? [...p.querySelectorAll('.para')] : [p];
  const close = (p) => {
    const box = p.getBoundingClientRect();
    return box.bottom > -innerHeight / 2 && box.top < 1.5 * innerHeight;
  };

  // stretch is how far a sentence reaches down: one that begins or ends inside a
  // line begins or ends at that part of the line's height, so that neighbours
  // meet and do not overlap.
  function stretch(s, top) {
    if (!nearby(s)) {
      const box = s.closest(unit).getBoundingClientRect();
      return { top: box.top - top, bottom: box.bottom - top };
    }
    const lines = s.getClientRects();
    if (!lines.length) return null;
    const column = s.closest('p,h3,h4').getBoundingClientRect();
    const reversed = getComputedStyle(s).direction === 'rtl';
    const part = (x) => {
      const p = Math.min(Math.max((x - column.left) / Math.max(column.width, 1), 0), 1);
      return reversed ? 1 - p : p;
    };
    const first = lines[0], last = lines[lines.length - 1];
    return {
      top: first.top - top + part(reversed ? first.right : first.left) * first.height,
      bottom: last.top - top + part(reversed ? last.left : last.right) * last.height,
    };
  }

  // band joins two stretches; middle is the line of an arrow between them.
  const band = (a, b, w) => `M0 ${a.top}C${w / 2} ${a.top} ${w / 2} ${b.top} ${w} ${b.top}V${b.bottom}C${w / 2} ${b.bottom} ${w / 2} ${a.bottom} 0 ${a.bottom}Z`;
  function middle(a, b, w) {
    const from = (a.top + a.bottom) / 2, to = (b.top + b.bottom) / 2;
    return `M2 ${from}C${w / 2} ${from} ${w / 2} ${to} ${w - 3} ${to}m-8 -5l8 5l-8 5`;
  }

  const kinds = ['identical', 'format', 'reworded', 'split', 'merged', 'partial'];
  const lit = (s) => s.matches('.open,.twin,.near,:target');

  // ribbonsOf lists the class and the shape of every ribbon that can be seen.
  function ribbonsOf(left, box) {
    const list = [], w = box.width, clipped = scrolls(left) || scrolls(columns()[1]);
    const from = long() ? [...near].filter((p) => p.closest('.text')).flatMap(paras).filter(close).flatMap((p) => [...p.querySelectorAll('.s[data-twin]')]) : left.querySelectorAll('.s[data-twin]');
    const done = new Set();
    for (const s of from) {
      for (const t of twins(s)) {
        const [a, b] = left.contains(s) ? [s, t] : [t, s];
        const key = a.id + b.id;
        if (done.has(key) || !left.contains(a)) continue;
        done.add(key);
        const from = stretch(a, box.top), to = stretch(b, box.top);
        if (!from || !to || clipped && (from.bottom < 0 && to.bottom < 0 || from.top > box.height && to.top > box.height)) continue;
        const kind = kinds.find((k) => a.classList.contains(k)), moved = a.classList.contains('moved');
        list.push([`ribbon ${kind === 'merged' ? 'merging' : kind}${moved ? ' moved' : ''}${lit(a) || lit(b) ? ' lit' : ''}`, band(from, to, w)]);
        if (moved) list.push(['arrow', middle(from, to, w)]);
      }
    }
    return list;
  }

  const make = (name, attributes) => {
    const e = document.createElementNS('http://www.w3.org/2000/svg', name);
    for (const a in attributes) e.setAttribute(a, attributes[a]);
    return e;
  };

  function drawRibbons(pair) {
    const svg = child('ribbons'), box = svg.getBoundingClientRect();
    const list = pair.length && box.width ? ribbonsOf(pair[0], box) : [];
    if (!svg.querySelector('pattern')) {
      const pattern = make('pattern', { id: 'hatch', width: 7, height: 7, patternUnits: 'userSpaceOnUse', patternTransform: 'rotate(45)' });
      pattern.append(make('path', { class: 'hatching', d: 'M0 0V7' }));
      svg.append(make('defs', {}), make('g', {}));
      svg.firstChild.append(pattern);
    }
    const group = svg.lastChild;
    while (group.children.length > list.length) group.lastChild.remove();
    while (group.children.length < list.length) group.append(make('path', {}));
    list.forEach(([name, d], i) => {
      group.children[i].setAttribute('class', name);
      group.children[i].setAttribute('d', d);
    });
  }

  // --- the overview ------------------------------------------------------------

  const windows = () => [...child('overview').children].filter((e) => e.matches('.window'));

  // drawWindows frames what of each text is on the screen.
  function drawWindows(pair) {
    windows().forEach((window_, i) => {
      const text = pair[i];
      window_.style.display = text ? 'block' : 'none';
      if (!text) return;
      const [from, to] = onScreen(text), share = window_.dataset.share / 10;
      window_.style.top = from * share + '%';
      window_.style.height = Math.max((to - from) * share, 1) + '%';
    });
  }

  // onScreen gives the parts of a text, 0…1, at which the screen begins and ends.
  function onScreen(text) {
    const part = (y, whole) => Math.min(Math.max(y / Math.max(whole, 1), 0), 1);
    if (scrolls(text)) return [part(text.scrollTop, text.scrollHeight), part(text.scrollTop + text.clientHeight, text.scrollHeight)];
    const box = text.getBoundingClientRect();
    return [part(-box.top, box.height), part(innerHeight - box.top, box.height)];
  }

  // goTo brings the place of a text to the middle that lies under a finger on
  // the overview.
  function goTo(e) {
    const box = child('overview').getBoundingClientRect();
    const side = e.clientX < box.left + box.width / 2 ? 0 : 1;
    const text = columns()[side];
    if (!text) return;
    const share = windows()[side].dataset.share / 1000;
    const at = Math.min((e.clientY - box.top) / box.height / share, 1);
    driver = text;
    if (scrolls(text)) text.scrollTop = at * text.scrollHeight - text.clientHeight / 2;
    else window.scrollTo({ top: text.getBoundingClientRect().top + window.scrollY + at * text.offsetHeight - innerHeight / 2 });
  }
  compare.addEventListener('pointerdown', (e) => {
    const strip = e.target.closest('.overview');
    if (!strip || e.button) return;
    e.preventDefault();
    strip.setPointerCapture(e.pointerId);
    goTo(e);
    strip.onpointermove = goTo;
    strip.onpointerup = strip.onpointercancel = () => { strip.onpointermove = null; };
  });

  // --- scrolling together ------------------------------------------------------

  let driver = null; // the text that the reader scrolls
  for (const name of ['wheel', 'pointerdown', 'touchstart', 'keydown', 'focusin']) {
    compare.addEventListener(name, (e) => {
      const text = e.target.closest('.text');
      if (text) driver = text;
    }, { passive: true });
  }

  // follow brings the other text to where it says what the driver says at a
  // third of its height, between the links before and after.
  function follow() {
    const pair = columns(), together = desk.querySelector('.together input');
    if (pair.length < 2 || !driver || !pair.includes(driver) || !scrolls(driver) || together && !together.checked) return;
    const other = pair[driver === pair[0] ? 1 : 0], box = driver.getBoundingClientRect(), line = box.top + box.height / 3;
    const paras = long() ? [...near].filter((p) => driver.contains(p)) : [driver];
    let above = null, below = null;
    for (const s of paras.flatMap((p) => [...p.querySelectorAll('.s[data-twin]:not(.moved)')])) {
      const at = s.getBoundingClientRect().top, t = sentence(s.dataset.twin.split(' ')[0]);
      if (!t || !other.contains(t)) continue;
      if (at <= line && (!above || at > above.at)) above = { at, t };
      if (at > line && (!below || at < below.at)) below = { at, t };
    }
    const top = (t) => (nearby(t) ? t : t.closest(unit)).getBoundingClientRect().top;
    if (!above && !below) return;
    const [a, b] = [above || below, below || above];
    const part = b.at > a.at ? (line - a.at) / (b.at - a.at) : 0;
    const shift = a === b ? top(a.t) - a.at : top(a.t) + part * (top(b.t) - top(a.t)) - line;
    if (Math.abs(shift) > 1) other.scrollTop += shift;
  }

  // --- lighting both sides -----------------------------------------------------

  let paired = []; // the twins of the sentence that is pointed at
  function light(e) {
    const s = e.target.closest && e.target.closest('.s');
    for (const old of paired) old.classList.remove('near');
    paired = s && (e.type === 'pointerover' || e.type === 'focusin') ? twins(s) : [];
    for (const t of paired) t.classList.add('near');
  }
  for (const name of ['pointerover', 'pointerout', 'focusin', 'focusout']) compare.addEventListener(name, light);

  // --- when to draw ------------------------------------------------------------

  let asked = 0;
  function later() { asked = asked || requestAnimationFrame(draw); }
  function draw() {
    asked = 0;
    if (!seen(compare)) return;
    const pair = columns();
    drawRibbons(pair);
    drawWindows(pair);
  }
  document.addEventListener('scroll', (e) => {
    if (e.target === driver) follow();
    if (columns().length) later();
  }, { capture: true, passive: true });
  // The style sheet does not look through vast texts for the place of the address.
  function see() {
    if (unit !== '.part') return;
    const parts = location.hash.slice(1).split('&');
    let at = null;
    for (; parts.length && !at; parts.pop()) {
      try { at = document.getElementById(decodeURIComponent(parts.join('&'))); } catch (malformed) { /* no place */ }
    }
    const say = (e, what) => { if (what) e.dataset.seen = what; else delete e.dataset.seen; };
    const alone = at && at.closest('.alone'), inOne = at && at.closest('article.merged');
    const whatif = at && at.closest('.whatif') && 'whatif', outline = at && at.id.startsWith('view=outline') && 'outline';
    say(document.getElementById('explorer'), alone ? (alone === compare ? 'compare' : 'tour') : whatif || outline);
    say(compare, alone === compare && (inOne ? 'in-one' : 'texts'));
    const shown = texts().find((e) => e.contains(at)) || texts()[0];
    for (const e of texts()) say(e, e === shown && 'shown');
  }
  window.addEventListener('hashchange', see);
  see();
  for (const name of ['resize', 'hashchange', 'load']) window.addEventListener(name, later);
  compare.addEventListener('change', later);
  const sizes = new ResizeObserver(later);
  for (const text of texts()) sizes.observe(text);
  const watchIn = (e) => { if (long()) for (const part of e.matches(unit) ? [e] : e.querySelectorAll(unit)) watch.observe(part); };
  watchIn(compare);
  // shows reports whether a change of an element may change what is drawn.
  const shows = (e) => {
    const at = e.closest(unit);
    return e.matches('.overview') || !e.closest('.ribbons,.overview') && !(at && long() && !near.has(at));
  };
  new MutationObserver((changes) => {
    for (const c of changes) if (c.target.matches('.body')) for (const e of c.addedNodes) watchIn(e);
    if (changes.some((c) => shows(c.target))) later();
  }).observe(compare, { subtree: true, childList: true, attributes: true, attributeFilter: ['class', 'data-twin'] });
  later();
})();
