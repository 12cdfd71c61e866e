// zoom.js draws a map that is larger than its window larger and smaller: by
// buttons (#zoom), by their keys, by the wheel with Ctrl or ⌘, by a pinch. An
// overview shows all cards and what of them is on the screen; a press leads
// there. The mouse drags the ground. A plain wheel scrolls, as everywhere.
//
// The size stands on .argument as --zoom, which the style sheet multiplies all
// places by, and in the address as &zoom=70. It needs no program.
(() => {
  'use strict';
  const root = document.documentElement;
  const panel = document.getElementById('zoom');
  if (!panel) return;
  const map = () => document.querySelector('.argument');
  const lines = () => document.querySelector('.lines');
  const wide = window.matchMedia('(min-width: 62rem)');
  const full = panel.querySelector('[data-to="full"]'), picture = panel.querySelector('.small-map');
  let zoom = 1;

  // --- sizes ---------------------------------------------------------------------

  const tall = 4000; // as in app/view/zoom.go
  const [least, most] = [.05, 3];

  // plan is the size of the whole map when it is as large as usual, in CSS pixels.
  function plan() {
    const style = getComputedStyle(map()), rem = parseFloat(getComputedStyle(root).fontSize);
    return { w: parseFloat(style.getPropertyValue('--w')) * rem, h: parseFloat(style.getPropertyValue('--h')) * rem };
  }
  // here is where the map lies in the window; null when it is laid out otherwise.
  function here() {
    const box = wide.matches && lines() && lines().getBoundingClientRect();
    return box && box.width ? box : null;
  }
  function large() {
    if (!here()) return false;
    const { w, h } = plan();
    return zoom !== 1 || w > map().clientWidth + 1 || h > tall;
  }
  function whole() {
    const { w, h } = plan();
    return Math.max(Math.min(map().clientWidth / w, (root.classList.contains('framed') ? Infinity : .9 * window.innerHeight / h), 1), least);
  }

  // --- larger and smaller ----------------------------------------------------------

  // point is what of the map lies at a place of the window.
  function point(x, y) {
    const box = here();
    return box && [(x - box.left) / zoom, (y - box.top) / zoom];
  }
  // set draws the map at a size, and brings a point of it to a place of the
  // window: the one that lies there, if no other is given.
  function set(next, x, y, at = point(x, y)) {
    if (!at) return;
    next = Math.min(Math.max(next, least), most);
    if (Math.abs(next - 1) < .03) next = 1;
    const changes = next !== zoom;
    if (changes) apply(next);
    const now = here();
    scrollBy(now.left + at[0] * zoom - x, now.top + at[1] * zoom - y);
    if (!changes) return;
    panel.querySelector('[role="status"]').textContent = full.textContent;
    clearTimeout(writing);
    writing = setTimeout(write, 300);
  }
  function scrollBy(dx, dy) {
    map().scrollLeft += dx;
    window.scrollBy({ left: 0, top: dy, behavior: 'instant' });
  }
  function apply(next) {
    zoom = next;
    const style = map().style;
    if (zoom === 1) style.removeProperty('--zoom'); else style.setProperty('--zoom', zoom);
    const kind = zoom > 1 ? 'larger' : zoom >= .45 ? 'brief' : zoom >= .2 ? 'blocks' : 'dots';
    if (zoom === 1) delete map().dataset.zoom; else map().dataset.zoom = kind;
    const words = Math.round(zoom * 100) + ' %';
    full.textContent = words;
    full.setAttribute('aria-label', words + ', ' + full.title);
    for (const [to, end] of [['larger', zoom >= most], ['smaller', zoom <= least], ['full', zoom === 1]]) {
      panel.querySelector('[data-to="' + to + '"]').setAttribute('aria-disabled', end);
    }
    update();
  }

  // middle is the claim that has the focus, or the middle of what is seen.
  function middle() {
    const card = document.activeElement && document.activeElement.closest('.argument .card');
    const box = card ? card.getBoundingClientRect() : seen();
    return box ? [box.left + box.width / 2, box.top + box.height / 2] : [window.innerWidth / 2, window.innerHeight / 2];
  }
  const steps = [least, .1, .15, .25, .35, .5, .7, 1, 1.4, 2, most];
  panel.addEventListener('click', (e) => {
    const to = e.target.closest('[data-to]');
    if (!to) return;
    const next = {
      larger: steps.find((s) => s > zoom + .01) || most,
      smaller: steps.findLast((s) => s < zoom - .01) || least,
      full: 1,
      whole: whole(),
    }[to.dataset.to];
    set(next, ...middle());
    if (to.dataset.to === 'whole' && !root.classList.contains('framed')) lines().scrollIntoView({ block: 'center', inline: 'start', behavior: 'instant' });
  });

  const ours = (e) => e.target.closest && e.target.closest('.argument') && large();
  document.addEventListener('wheel', (e) => {
    if (!(e.ctrlKey || e.metaKey) || !ours(e)) return;
    e.preventDefault();
    const by = e.deltaMode === 1 ? 16 : e.deltaMode === 2 ? 400 : 1; // lines, pages
    set(zoom * Math.exp(-Math.max(Math.min(e.deltaY * by, 120), -120) / 300), e.clientX, e.clientY);
  }, { passive: false });

  // Two fingers: what lies between them stays there.
  let pinch = null;
  const between = ([a, b]) => ({ x: (a.clientX + b.clientX) / 2, y: (a.clientY + b.clientY) / 2, far: Math.hypot(a.clientX - b.clientX, a.clientY - b.clientY) });
  document.addEventListener('touchstart', (e) => {
    pinch = e.touches.length === 2 && ours(e) ? { ...between(e.touches), zoom } : null;
    if (!pinch) return;
    e.preventDefault();
    pinch.at = point(pinch.x, pinch.y);
  }, { passive: false });
  document.addEventListener('touchmove', (e) => {
    if (!pinch || e.touches.length !== 2) return;
    e.preventDefault();
    const now = between(e.touches);
    set(pinch.zoom * now.far / pinch.far, now.x, now.y, pinch.at);
  }, { passive: false });
  for (const name of ['touchend', 'touchcancel']) document.addEventListener(name, () => { pinch = null; });
  // Safari tells a pinch on a touchpad in its own way.
  let held = 1;
  document.addEventListener('gesturestart', (e) => { if (!pinch && ours(e)) { e.preventDefault(); held = zoom; } });
  document.addEventListener('gesturechange', (e) => { if (!pinch && ours(e)) { e.preventDefault(); set(held * e.scale, e.clientX, e.clientY); } });

  // --- dragging the ground -----------------------------------------------------------

  document.addEventListener('pointerdown', (e) => {
    if (e.pointerType !== 'mouse' || e.button || !ours(e) || e.target.closest('.card, .twig, .mapbar, .detail, .welcome, .whatif, a, button')) return;
    if (e.clientX - map().getBoundingClientRect().left > map().clientWidth || e.target === map() && e.clientY > map().getBoundingClientRect().top + map().clientHeight) return; // a scroll bar
    e.preventDefault(); // no text is selected
    let { clientX, clientY } = e;
    const move = (to) => {
      root.dataset.dragging = '';
      scrollBy(clientX - to.clientX, clientY - to.clientY);
      ({ clientX, clientY } = to);
    };
    const end = () => {
      delete root.dataset.dragging;
      for (const name of ['pointerup', 'pointercancel', 'blur']) window.removeEventListener(name, end);
      window.removeEventListener('pointermove', move);
    };
    window.addEventListener('pointermove', move);
    for (const name of ['pointerup', 'pointercancel', 'blur']) window.addEventListener(name, end);
  });

  // --- the overview -------------------------------------------------------------------

  const [widest, highest] = [176, 136]; // of the overview, in CSS pixels
  const make = (attributes) => {
    const e = document.createElementNS('http://www.w3.org/2000/svg', 'rect');
    for (const a in attributes) e.setAttribute(a, attributes[a]);
    return e;
  };
  const round = (n) => Math.round(n * 10) / 10;

  // drawn is whether the overview shows the cards as they are.
  let drawn = false;
  function draw() {
    const at = here();
    if (!at || panel.hidden) return;
    drawn = true;
    const { w, h } = plan(), scale = Math.min(widest / w, highest / h);
    picture.setAttribute('viewBox', '0 0 ' + w + ' ' + h);
    picture.setAttribute('width', Math.max(round(w * scale), 24));
    picture.setAttribute('height', Math.max(round(h * scale), 24));
    picture.setAttribute('preserveAspectRatio', 'none');
    const choosing = document.querySelector('.explorer.choosing');
    const cards = [...document.querySelectorAll('.argument .card:not(.hid)')].map((card) => [card, card.getBoundingClientRect()]).filter(([, box]) => box.width);
    picture.replaceChildren(...cards.map(([card, box]) => {
      const role = /(?:^| )(r-\S+)/.exec(card.className)[1], quiet = card.matches('.unfit') || choosing && !card.matches('.lit');
      return make({ class: quiet ? 'quiet' : role, x: round((box.left - at.left) / zoom), y: round((box.top - at.top) / zoom), width: round(box.width / zoom), height: round(box.height / zoom) });
    }), make({ class: 'frame' }));
    frame();
  }

  // seen is what of the map is on the screen.
  function seen() {
    const at = here(), box = map().getBoundingClientRect();
    if (!at) return null;
    const left = Math.max(at.left, box.left, 0), right = Math.min(at.right, box.right, window.innerWidth);
    const top = Math.max(at.top, 0), bottom = Math.min(at.bottom, window.innerHeight);
    return { left, top, width: Math.max(right - left, 0), height: Math.max(bottom - top, 0) };
  }
  function frame() {
    const at = here(), shown = seen(), e = picture.querySelector('.frame');
    if (!at || !e) return;
    const put = { x: (shown.left - at.left) / zoom, y: (shown.top - at.top) / zoom, width: shown.width / zoom, height: shown.height / zoom };
    for (const a in put) e.setAttribute(a, round(put[a]));
  }

  // go brings the place under a finger on the overview to the middle.
  function go(e) {
    const box = picture.getBoundingClientRect(), at = here(), { w, h } = plan();
    const x = Math.min(Math.max((e.clientX - box.left) / box.width, 0), 1) * w * zoom + at.left;
    const y = Math.min(Math.max((e.clientY - box.top) / box.height, 0), 1) * h * zoom + at.top;
    const frame_ = map().getBoundingClientRect();
    scrollBy(x - frame_.left - map().clientWidth / 2, y - window.innerHeight / 2);
  }
  picture.addEventListener('pointerdown', (e) => {
    if (e.button) return;
    e.preventDefault();
    picture.setPointerCapture(e.pointerId);
    go(e);
    picture.onpointermove = go;
    picture.onpointerup = picture.onpointercancel = () => { picture.onpointermove = null; };
  });

  // --- when to show ---------------------------------------------------------------------

  // aside puts the panel beside what stands at the end of the map: the details;
  // in a frame beside the button of the keys, over the map.
  const bar = () => document.querySelector('.mapbar');
  function aside(framed) {
    const rtl = document.dir === 'rtl';
    const rooms = framed ? [] : [...document.querySelectorAll('.detail.open, .argument > :is(.welcome, .whatif)')].map((e) => e.getBoundingClientRect())
      .filter((box) => box.width && (rtl ? box.right < window.innerWidth / 2 : box.left > window.innerWidth / 2))
      .map((box) => rtl ? box.right : root.clientWidth - box.left);
    const keys = framed && bar().querySelector('.keys-button');
    panel.style.insetInlineEnd = (keys ? keys.offsetWidth + 16 : 0) + Math.max(0, ...rooms) + 16 + 'px';
  }

  // names keeps the names of the columns in sight where the map scrolls by itself
  // and they cannot stick to the window.
  function names(at, framed) {
    const list = document.querySelector('.column-names');
    if (!list) return;
    const alone = at && !framed && getComputedStyle(map()).overflowX !== 'visible';
    list.style.translate = alone ? '0 ' + Math.min(Math.max(list.offsetHeight - at.top, 0), at.height) + 'px' : '';
  }

  // update shows the panel where the map is large and on the screen.
  let asked = 0;
  function update(changed) {
    if (changed !== false) drawn = false;
    asked = asked || requestAnimationFrame(show);
  }
  function show() {
    asked = 0;
    const at = here(), is = large(), framed = root.classList.contains('framed');
    if (is) root.dataset.map = 'large'; else delete root.dataset.map;
    panel.hidden = !is || !framed && (at.bottom < 160 || at.top > window.innerHeight - 160);
    names(at, framed);
    if (panel.hidden) return;
    aside(framed);
    if (framed) panel.style.top = Math.max(bar().getBoundingClientRect().top + window.scrollY + 2, 0) + 'px';
    if (drawn) frame(); else draw();
  }

  // --- the address -------------------------------------------------------------------------

  let writing = 0;
  const parts = () => location.hash.slice(1).split('&').filter((p) => p && !p.startsWith('zoom='));
  function write() {
    const next = parts();
    if (!next.length) next.push(new URL(document.querySelector('.to-map').href).hash.slice(1) || 'view=map');
    if (zoom !== 1) next.push('zoom=' + Math.round(zoom * 100));
    if ('#' + next.join('&') === location.hash || !location.hash && zoom === 1) return;
    try { history.replaceState(null, '', '#' + next.join('&')); } catch (often) { return; }
    window.dispatchEvent(new Event('hashchange'));
  }
  function read() {
    const said = /[#&]zoom=(\d+)/.exec(location.hash);
    const next = said ? Math.min(Math.max(said[1] / 100, least), most) : 1;
    if (Math.round(next * 100) !== Math.round(zoom * 100) && map()) apply(next);
    else update();
  }

  window.addEventListener('hashchange', read);
  window.addEventListener('scroll', () => update(false), { capture: true, passive: true });
  for (const name of ['resize', 'load']) window.addEventListener(name, update);
  new MutationObserver(update).observe(root, { attributes: true, attributeFilter: ['data-program', 'data-theme'] });
  new MutationObserver(update).observe(document.getElementById('explorer'), { subtree: true, attributes: true, attributeFilter: ['class', 'data-view'] });
  apply(1);
  read();
})();
