// boot.js starts the program of the page, late, and lets it take over the page
// as it is. Everything that is reading works without it, so options.js has it
// fetched when the page has loaded. Its settings stand on its own element,
// addresses relative to the page:
//
//   <script defer data-src="boot.js" data-wasm="app.wasm" data-exec="wasm_exec.js"
//     data-wasm-gz="app.wasm.gz"   for hosts that do not compress; optional
//     data-start="interaction"     or ready, idle, eager, never
//     data-prepare="prepare.js"    fetches for "ready"
//     data-helper="worker.js"      the program in a worker, for what takes long; optional
//     data-later="a.js b.js"       scripts for what readers do, fetched when they begin to
//     data-first="view=compare"    what the page shows without a fragment; optional
//     data-failed="…"              words for the element #notice: when it fails,
//     data-loading="…"             while a tap waits for it,
//     data-unknown="…"             when the address names nothing of the page,
//     data-copied="…">             when a link was copied
//
// On the element <html>, data-program says how far it is: waiting, starting,
// live, failed or off. ?static in the address turns it off. "ready" has a worker
// fetch and compile it when the page is at rest and the connection allows, and
// waits with the rest for the first interaction. When the program has come, the
// document hears the event "counterpoint-program".
(() => {
  'use strict';
  const script = document.currentScript;
  const settings = script.dataset;
  const framed = window.parent !== window;
  const met = document.documentElement.met || []; // what a reader did before
  document.documentElement.met = null;
  const { place: begin } = document.documentElement.dataset; // what options.js found for a frame
  if (begin) settings.first = begin;
  const link = navigator.connection || {};
  const frugal = link.saveData || /2g/.test(link.effectiveType);
  // A connection that costs nothing to use: no mobile one, as far as one can know.
  const free = navigator.connection ? !frugal && link.type !== 'cellular' && link.effectiveType !== '3g' : window.matchMedia('(hover: hover)').matches;
  let state;
  const become = (next) => { state = document.documentElement.dataset.program = next; };

  // --- the address -----------------------------------------------------------

  // After "#" stands the id of a place of this page, and behind it extras that
  // go along from place to place and that the program knows: "claim=x&q=word".
  const places = ['view', 'claim', 's', 'text', 'change', 'tour'];
  const partsOf = (fragment) => fragment.replace(/^#/, '').split('&').filter(Boolean);
  const keyOf = (part) => part.split('=')[0];

  // find gives the place that the first parts of an address name, and these.
  function find(fragment) {
    for (const parts = partsOf(fragment); parts.length; parts.pop()) {
      let id = parts.join('&');
      try { id = decodeURIComponent(id); } catch (malformed) { /* as it stands */ }
      const element = document.getElementById(id);
      if (element) return { element, base: '#' + parts.join('&') };
    }
    return null;
  }

  // addressOf gives where a link leads when the extras go along. One with
  // data-toggle="key=id", or "key" where the link itself says "key=id", leaves the
  // place and puts an id into the list of an
  // extra or takes it out; one with data-drop="key,key" drops extras. Buttons and
  // boxes do so, too.
  function addressOf(a) {
    const { toggle, drop } = a.dataset;
    const link = partsOf(a.hash || ''), here = partsOf(location.hash);
    if (!here.length) here.push(settings.first || 'view=map');
    const has = (parts, part) => parts.some((p) => keyOf(p) === keyOf(part));
    let next = toggle || drop ? here : [...link, ...here.filter((p) => !places.includes(keyOf(p)) && !has(link, p))];
    if (drop) next = next.filter((p) => !drop.split(',').includes(keyOf(p)));
    if (toggle) {
      const [key, id] = (toggle.includes('=') ? toggle : decodeURIComponent(link.find((p) => keyOf(p) === toggle))).split('=');
      const list = next.filter((p) => keyOf(p) === key).flatMap((p) => decodeURIComponent(p.slice(key.length + 1)).split(',')).filter(Boolean);
      const rest = list.includes(id) ? list.filter((x) => x !== id) : [...list, id];
      const at = next.findIndex((p) => keyOf(p) === key);
      next.splice(at < 0 ? next.length : at, at < 0 ? 0 : 1, ...(rest.length ? [key + '=' + rest.map(encodeURIComponent).join(',')] : []));
    }
    return '#' + next.join('&');
  }

  // A link to a place of this page changes the address without a jump: the page
  // scrolls only where the place is out of sight, and then brings it to the
  // middle. In a frame the history is that of the page around: links replace
  // its entry, so that Back leaves the page around at once.
  document.documentElement.classList.toggle('framed', framed);
  document.addEventListener('click', (e) => {
    const a = e.target.closest('a[href]');
    if (framed && a && a.protocol.startsWith('http') && a.host !== location.host) a.target = '_blank'; // few sites show in a frame
    if (!a || !a.getAttribute('href').startsWith('#') || e.defaultPrevented || e.ctrlKey || e.metaKey || e.shiftKey || e.altKey || a.getAttribute('target') || a.hasAttribute('download')) return;
    if (a.matches('.to-tour') && a.hash === '#tour=1') resume(a);
    const to = new URL(a.getAttribute('href'), document.baseURI);
    if (to.href.split('#')[0] !== location.href.split('#')[0]) return;
    e.preventDefault();
    const stays = a.dataset.toggle || a.dataset.drop;
    const full = state === 'live' || state === 'starting' && !stays ? addressOf(a) : to.hash;
    visit(full, framed || 'replace' in a.dataset);
    if (state === 'failed' && lived) return location.reload(); // the page is as the program left it
    if (stays && state === 'live') return;
    requestAnimationFrame(framed ? revealFramed : reveal);
  });

  // The tour goes on at the step where it was left, where the browser lets that
  // be kept for as long as the page is open.
  const left = 'counterpoint-tour ' + location.pathname;
  const keep = () => {
    const step = /^#(tour=\d+)/.exec(location.hash);
    try { if (step) sessionStorage.setItem(left, step[1]); } catch (blocked) { /* then it begins anew */ }
  };
  function resume(a) {
    try {
      const step = sessionStorage.getItem(left);
      if (step && document.getElementById(step)) a.hash = '#' + step;
    } catch (blocked) { /* then it begins anew */ }
  }
  window.addEventListener('hashchange', keep);
  keep();

  // Buttons and boxes change the address once the program runs. A box that is
  // as it was at first is in no list.
  function change(e) {
    const b = e.target.closest && e.target.closest(e.type === 'click' ? 'button:is([data-toggle], [data-drop])' : 'input[data-toggle]');
    if (!b || state !== 'live' || e.defaultPrevented) return;
    const full = addressOf(b), [key, id] = (b.dataset.toggle || '').split('=');
    const listed = partsOf(full).some((p) => keyOf(p) === key && decodeURIComponent(p.slice(key.length + 1)).split(',').includes(id));
    if (e.type === 'change' && listed !== (b.checked !== b.defaultChecked)) return;
    const held = document.activeElement;
    visit(full, framed || 'replace' in b.dataset);
    if (held !== document.activeElement) held.focus({ preventScroll: true }); // the place of the address took it
  }
  document.addEventListener('click', change);
  document.addEventListener('change', change);

  // visit goes to an address without a jump. Its place becomes the browser's
  // target, which the style sheet lights, and then the extras are added: until
  // they are, nobody else is told.
  let visiting = false;
  function visit(full, replace) {
    const { scrollX, scrollY } = window;
    const found = find(full), base = found ? found.base : full;
    const here = find(location.hash);
    if (base !== full && here && here.base === base && location.hash !== full) { // the place stays, the extras change
      history[replace ? 'replaceState' : 'pushState'](null, '', full);
      window.dispatchEvent(new Event('hashchange'));
      return;
    }
    visiting = base !== full;
    if (replace) location.replace(new URL(base, location.href)); else location.hash = base;
    if (visiting) history.replaceState(null, '', full);
    visiting = false;
    window.scrollTo(scrollX, scrollY);
  }
  window.addEventListener('popstate', (e) => { if (visiting) e.stopImmediatePropagation(); }, true);

  // arrive shows the place of an address with extras, which the program adds,
  // and says when an address names nothing that is here.
  function arrive() {
    const full = location.hash, found = find(full);
    const lost = !found && places.includes(keyOf(full.slice(1)));
    if (!lost && (!found || found.base === full)) return;
    if (lost && state !== 'live') say(settings.unknown);
    if (found && !found.element.matches(':target')) {
      visit(full, true);
      if (state !== 'live') reveal();
    }
    if (!frugal || found) start();
  }

  function place() {
    const found = find(location.hash);
    return found && !found.element.matches('section,article') ? found.element : null;
  }

  // reveal brings the place that the address names into sight, where it is not.
  function reveal() {
    const at = place(), box = at && at.getBoundingClientRect();
    if (!box || !box.height) return;
    const bars = document.querySelector('.bars'), top = bars ? bars.offsetHeight : 0;
    const sheet = at.matches('.card') && !framed && window.matchMedia('(max-width: 61.99rem)').matches; // it covers 62 %
    const bottom = window.innerHeight * (sheet ? .38 : 1);
    if (box.top >= top && box.bottom <= bottom) return;
    at.scrollIntoView({ block: 'nearest', inline: 'nearest' });
    const room = bottom - top, now = at.getBoundingClientRect();
    window.scrollBy(0, now.top - top - Math.max(8, (room - box.height) / 2));
  }

  // In a frame the page around scrolls, too: first to what the place opens,
  // then to the place itself, and again when the frame has got its new height.
  function revealFramed() {
    const show = () => {
      if (!place()) return;
      const node = place().closest('.node');
      for (const e of [node && node.nextElementSibling, place()]) if (e) e.scrollIntoView({ block: 'nearest' });
    };
    show();
    window.addEventListener('resize', show, { once: true });
    setTimeout(() => window.removeEventListener('resize', show), 1000);
  }

  // In the tour the arrow keys and a swipe go from step to step, as its links.
  const turn = (to) => inTurn(() => {
    const link = [...document.querySelectorAll('.step .' + to)].find((a) => a.offsetParent);
    if (link) link.click();
    return link;
  });
  const forth = document.dir === 'rtl' ? -1 : 1;
  document.addEventListener('keydown', (e) => {
    if (e.altKey || e.ctrlKey || e.metaKey || e.shiftKey || e.target.closest('input,textarea,select')) return;
    const way = { ArrowRight: forth, ArrowLeft: -forth }[e.key];
    if (way) turn(way > 0 ? 'next' : 'previous');
  });
  let touched = null;
  document.addEventListener('touchstart', (e) => { touched = e.touches.length === 1 && e.target.closest('.step') ? e.touches[0] : null; }, { passive: true });
  document.addEventListener('touchend', (e) => {
    if (!touched) return;
    const end = e.changedTouches[0], dx = end.clientX - touched.clientX, dy = end.clientY - touched.clientY;
    touched = null;
    if (Math.abs(dx) > 60 && Math.abs(dx) > 2 * Math.abs(dy)) turn(dx * forth < 0 ? 'next' : 'previous');
  }, { passive: true });

  // --- when to start ---------------------------------------------------------

  const controls = 'a,button,input,select,textarea,summary,label,[tabindex]';
  const fields = 'input,select,textarea';
  const intents = ['pointerover', 'focusin', 'touchstart', 'keydown', 'click', 'input', 'change'];
  const listening = { capture: true, passive: true };
  let pressed = null; // the last button that nobody answered
  const patience = 300; // milliseconds until a tap that waits is told so
  let waits = 0;
  const changed = new Set(); // fields that the reader changed meanwhile

  // Pointing at a control, focusing or touching it is a sign that the program
  // will be wanted; buttons and fields need it. Links and summaries answer by
  // themselves and are never replayed.
  function intent(e) {
    const control = e.target.closest && e.target.closest(controls);
    if (!control || control.closest('.share, .share-button, .copy') || !e.isTrusted) return;
    // An address with a fragment focuses its place without anybody's doing.
    if (e.type === 'focusin' && navigator.userActivation && !navigator.userActivation.hasBeenActive) return;
    const button = control.closest('button:not([popovertarget], [commandfor], [data-copy])');
    const acts = e.type === 'click' || e.type === 'input' || e.type === 'change';
    if (button && e.type === 'click') pressed = button;
    if (control.matches(fields) && (e.type === 'input' || e.type === 'change')) changed.add(control);
    const needed = acts && (button || control.matches(fields));
    if (!frugal || needed) start();
    if (needed && state === 'starting') waits = waits || setTimeout(() => say(settings.loading), patience);
  }

  // replay gives the program what the reader did while it was on its way: once.
  function replay() {
    for (const name of intents) document.removeEventListener(name, intent, listening);
    for (const field of changed) {
      for (const name of ['input', 'change']) field.dispatchEvent(new Event(name, { bubbles: true }));
    }
    if (pressed && pressed.isConnected) pressed.click();
    pressed = null;
    changed.clear();
  }

  // rest waits until the page has come and the browser has nothing to do.
  function rest(then) {
    const later = window.requestIdleCallback || ((f) => setTimeout(f, 2000));
    const wait = () => later(then);
    if (document.readyState === 'complete') wait(); else window.addEventListener('load', wait);
  }

  // settled waits while a finger is down or has just been lifted: the page
  // answers a tap by itself and shows it before the program takes the thread.
  let down = null; // what ends when no finger is down
  for (const [name, ends] of [['pointerdown', false], ['pointerup', true], ['pointercancel', true]]) {
    window.addEventListener(name, () => {
      if (ends && down) down.end();
      if (ends) down = null;
      else if (!down) {
        down = {};
        down.ended = new Promise((end) => { down.end = end; });
      }
    }, listening);
  }
  async function settled() {
    if (!down) return;
    await down.ended;
    await new Promise((done) => { requestAnimationFrame(() => setTimeout(done)); setTimeout(done, 200); });
  }

  // --- scripts that come later -------------------------------------------------

  // What is for doing, not for reading, comes at the first sign of a reader; on a
  // page of its own when it is at rest; at once where the address leads into the
  // texts, whose ribbons it draws. A button pressed meanwhile is pressed again.
  const later = (settings.later || '').split(' ').filter(Boolean);
  const signs = ['pointerover', 'touchstart', 'keydown', 'click', 'focusin'];
  const answeredLater = '[data-copy], [data-copy-field], [data-copy-chosen], [data-send], [data-print], [data-png]';
  let missed = null;
  const miss = (e) => { missed = e.target.closest && e.target.closest(answeredLater) || missed; };
  function fetchLater() {
    for (const name of signs) document.removeEventListener(name, fetchLater, listening);
    const coming = later.splice(0).map(load);
    if (!coming.length) return;
    Promise.allSettled(coming).then(() => {
      document.removeEventListener('click', miss, true);
      if (missed) missed.click();
    });
  }
  if (later.length) {
    document.addEventListener('click', miss, true);
    for (const e of met) if (e.type === 'click') miss(e);
    for (const name of signs) document.addEventListener(name, fetchLater, listening);
    window.addEventListener('hashchange', fetchLater, { once: true });
    if (met.length || /^#?(view=compare|text=|s=)/.test(location.hash || settings.first)) fetchLater();
    else if (settings.start === 'ready' && !framed && !frugal) rest(fetchLater);
  }

  // --- starting --------------------------------------------------------------

  let compiled = null;

  // helper starts the same program in a worker, where there are any.
  function helper() {
    if (!settings.helper || !compiled || !window.Worker) return null;
    const worker = new Worker(settings.helper);
    worker.postMessage({ module: compiled, exec: new URL(settings.exec, document.baseURI).href });
    return worker;
  }

  async function start() {
    if (state !== 'waiting') return;
    become('starting');
    fetchLater();
    try {
      lendStorage('localStorage');
      lendStorage('sessionStorage');
      const [module] = await Promise.all([fetched(), load(settings.exec)]);
      await settled();
      const go = new Go();
      // How far the heap may grow between two collections, in per cent of what is
      // in use: about 5 MB for a page, so up to 45. The page stands still while Go
      // collects, a tenth of a second on a slow phone. Vast texts hold more.
      go.env.GOGC = document.querySelector('.explorer.vast') ? '400' : '800';
      compiled = module;
      const instance = await WebAssembly.instantiate(module, go.importObject);
      await go.run(instance).finally(() => { go._resume = () => {}; });
      throw new Error('the program ended');
    } catch (reason) {
      fail(reason);
    }
  }

  function load(src) {
    return new Promise((done, failed) => {
      const s = document.createElement('script');
      s.onload = done;
      s.onerror = () => failed(new Error('no ' + src));
      s.async = false; // in this order
      s.src = src;
      document.head.appendChild(s);
    });
  }

  async function get(address) {
    const response = await fetch(address);
    if (!response.ok) throw new Error(address + ': ' + response.status);
    return response;
  }

  // fetched gives the program, which is fetched once: by the worker that is at
  // it, or here.
  let coming = null;
  const fetched = () => coming ? coming.catch(program) : come(program());
  function come(module) {
    module.then(() => document.dispatchEvent(new Event('counterpoint-program')), () => {});
    return module;
  }

  // prepare has a worker fetch: the bytes alone would take the page's thread a
  // fifth of a second.
  function prepare() {
    if (state !== 'waiting') return;
    coming = come(new Promise((done, failed) => {
      const worker = new Worker(settings.prepare);
      const absolute = (name) => name && new URL(name, document.baseURI).href;
      worker.onmessage = ({ data }) => {
        worker.terminate();
        if (data instanceof WebAssembly.Module) done(data); else failed(data);
      };
      worker.onerror = failed;
      worker.postMessage({ wasm: absolute(settings.wasm), packed: absolute(settings.wasmGz) });
    }));
  }

  // program fetches and compiles; packed by us when the host does not pack.
  async function program() {
    try {
      const response = await get(settings.wasm);
      if (!settings.wasmGz || !window.DecompressionStream || response.headers.get('content-encoding')) return await compile(response);
      response.body.cancel();
      const packed = await get(settings.wasmGz);
      if (packed.headers.get('content-encoding')) return await compile(packed);
      return await compile(new Response(packed.body.pipeThrough(new DecompressionStream('gzip'))));
    } catch (reason) {
      return WebAssembly.compile(await (await get(settings.wasm)).arrayBuffer());
    }
  }

  // compile compiles while the bytes come in, whatever type the host gives them.
  function compile(response) {
    const type = 'application/wasm';
    if (response.headers.get('content-type') !== type) response = new Response(response.body, { headers: { 'Content-Type': type } });
    return WebAssembly.compileStreaming(response);
  }

  // lendStorage puts a storage that forgets in the place of one that the
  // browser blocks: go-app reads it, and an exception would end the program.
  function lendStorage(name) {
    try {
      const key = 'counterpoint-try';
      window[name].setItem(key, window[name].getItem(key) || '');
      window[name].removeItem(key);
    } catch (blocked) {
      const held = new Map();
      Object.defineProperty(window, name, { configurable: true, value: {
        get length() { return held.size; },
        key: (i) => [...held.keys()][i] === undefined ? null : [...held.keys()][i],
        getItem: (k) => held.has(String(k)) ? held.get(String(k)) : null,
        setItem: (k, v) => { held.set(String(k), String(v)); },
        removeItem: (k) => { held.delete(String(k)); },
        clear: () => held.clear(),
      } });
    }
  }

  // --- taking over the page --------------------------------------------------

  // adopt lets go-app find the nodes of the page where it would create its own.
  // go-app mounts a tree in one task and in document order: it creates an
  // element, sets its attributes, mounts and appends its children, and at last
  // puts the root in the place of the element that was there. Until then
  // creating gives the next node that is there, and setting and appending what
  // is there already does nothing. A node that differs is made anew in its
  // place, so that the page is always the one that go-app believes in.
  //
  // Without an element it takes over the whole page, which is as go-app will
  // draw it. Later it takes over an element that was left asleep: that go-app
  // drew without attributes and children, while they were on the page. Now they
  // may differ.
  let restore = () => {};
  function adopt(asleep) {
    const { createElement, createElementNS, createTextNode, getElementById } = document;
    const { appendChild, replaceChild, removeChild } = Node.prototype;
    const { setAttribute } = Element.prototype;
    const { set } = Reflect;
    const html = 'http://www.w3.org/1999/xhtml';
    const typed = ['value', 'checked', 'selected', 'open']; // what the reader may have changed
    const ours = ['tabindex', 'data-near', 'data-zoom', 'style']; // what walk.js and zoom.js set
    const root = asleep || document.body.firstElementChild;
    const base = root.parentNode;
    const open = [{ node: base, next: root }]; // elements that are being mounted, and their next child
    const taken = new Map(); // nodes that were there, and the attributes they got
    const missed = [];
    const top = () => open[open.length - 1];

    function take(fits, make, what) {
      const at = top();
      const node = at.next;
      if (node && fits(node)) {
        at.next = node.nextSibling;
        taken.set(node, new Set());
        if (node.nodeType === 1) open.push({ node, next: node.firstChild });
        return node;
      }
      if (at.next !== undefined) missed.push(what);
      const made = make();
      if (made.nodeType === 1) open.push({ node: made }); // it has nothing to adopt
      return made;
    }
    function element(ns, tag, make) {
      return take((node) => node.nodeType === 1 && node.localName === tag && node.namespaceURI === ns, make, '<' + tag + '>');
    }
    // close ends the mount of an element: what is left over of it goes.
    function close(node) {
      if (top().node !== node) return;
      let { next, sleeps } = open.pop();
      if (sleeps || !taken.has(node)) return;
      while (next) {
        const after = next.nextSibling;
        missed.push('left over ' + next.nodeName);
        removeChild.call(node, next);
        next = after;
      }
      if (!asleep) return;
      for (const { name } of [...node.attributes]) {
        if (!taken.get(node).has(name) && !typed.includes(name) && !ours.includes(name)) node.removeAttribute(name);
      }
    }

    document.createElement = (tag) => element(html, tag, () => createElement.call(document, tag));
    document.createElementNS = (ns, tag) => element(ns, tag, () => createElementNS.call(document, ns, tag));
    document.createTextNode = (data) => {
      const text = take((node) => node.nodeType === 3, () => createTextNode.call(document, data), 'text ' + data);
      if (text.data !== data) {
        missed.push('text ' + text.data);
        text.data = data;
      }
      return text;
    };
    // go-app scrolls to the fragment when it starts; the browser has done so.
    if (!asleep) document.getElementById = (id) => '#' + encodeURIComponent(id) === recoded() ? null : getElementById.call(document, id);
    Element.prototype.setAttribute = function (name, value) {
      if (taken.has(this)) {
        if (name === 'data-asleep') {
          top().sleeps = true;
          return;
        }
        taken.get(this).add(name);
        if (this.getAttribute(name) === String(value)) return;
        missed.push(name + ' of <' + this.localName + '>');
      }
      setAttribute.call(this, name, value);
    };
    Reflect.set = function (target, name, value) {
      if (taken.has(target)) {
        taken.get(target).add(name.toLowerCase());
        const kept = typed.includes(name) && !target.hasAttribute('data-asleep'); // else it was made without
        if (kept || target[name] === value) return true;
      }
      return set.apply(Reflect, arguments);
    };
    Node.prototype.appendChild = function (child) {
      close(child);
      if (taken.has(child) && child.parentNode === this) return child;
      const { node, next } = top();
      if (node !== this || !next) return appendChild.call(this, child);
      top().next = next.nextSibling;
      replaceChild.call(this, child, next);
      return child;
    };
    Node.prototype.replaceChild = function (child, old) {
      close(child);
      if (this === base) own();
      return child === old ? old : replaceChild.call(this, child, old);
    };
    script.counterpoint.adopting = true;

    // own ends the adoption: from here on the nodes are go-app's.
    let own = () => {
      own = () => {};
      script.counterpoint.adopting = false;
      for (const name of ['createElement', 'createElementNS', 'createTextNode']) delete document[name];
      Object.assign(Node.prototype, { appendChild, replaceChild });
      Element.prototype.setAttribute = setAttribute;
      Reflect.set = set;
      if (asleep) return;
      script.counterpoint.adopted = { taken: taken.size, missed };
      if (missed.length) console.warn('counterpoint: the page was not the one expected:', missed.slice(0, 5).join(', '), 'of', missed.length);
    };
    restore = () => {
      own();
      delete document.getElementById;
    };
  }

  function recoded() {
    try {
      return '#' + encodeURIComponent(decodeURIComponent(location.hash.slice(1)));
    } catch (malformed) {
      return location.hash;
    }
  }

  let saying = 0; // the frame in which the last words are put
  // say puts words into the notice, which no one else writes; empty ones take
  // it away.
  function say(words) {
    const notice = document.getElementById('notice');
    if (!notice || told) return;
    notice.textContent = '';
    const mine = saying = words && requestAnimationFrame(() => { if (saying === mine && !told) notice.textContent = words; });
  }

  // shed takes the selectors for a page without the program out of a list of
  // rules. While they are there, whatever changes has the browser look at every
  // card and every sentence anew, for the sake of :has.
  function shed(rules) {
    for (let i = rules.cssRules.length - 1; i >= 0; i--) {
      const rule = rules.cssRules[i], selectors = parted(rule.selectorText || '');
      const kept = selectors.filter((s) => !/:not\(\.live[,)]/.test(s));
      if (!kept.length) {
        rules.deleteRule(i);
        continue;
      }
      if (kept.length < selectors.length) rule.selectorText = kept.join();
      if (rule.cssRules) shed(rule);
    }
  }
  // parted splits a list of selectors.
  function parted(list) {
    let depth = 0;
    return [...list].map((c) => {
      depth += (c === '(') - (c === ')');
      return c === ',' && !depth ? '\n' : c;
    }).join('').split('\n');
  }

  // ready is called when the program answers.
  let lived = false;
  function ready() {
    lived = true;
    restore();
    clearTimeout(waits);
    become('live');
    say('');
    replay();
    rest(() => {
      for (const sheet of document.styleSheets) {
        try { shed(sheet); } catch (foreign) { /* as it is */ }
      }
    });
  }

  // inTurn does what a key or a swipe asks for when the program has answered the
  // one before, or half a second later: links may lead elsewhere then. What is
  // done says whether there is something to answer.
  let last = Promise.resolve(), waiting = 0, hear = () => {};
  function inTurn(act) {
    if (state !== 'live') return act();
    if (waiting > 2) return; // a key that is held down
    waiting++;
    last = last.catch(() => {}).then(() => {
      waiting--;
      const answer = new Promise((done) => { hear = done; setTimeout(done, 500); });
      return act() && answer;
    });
  }
  // answered is called when the program has shown what became of an event.
  const answered = () => hear();

  // fail tells the reader, once, that the page goes on without the program.
  let told = false;
  function fail(reason) {
    restore();
    clearTimeout(waits);
    if (reason) {
      become('failed');
      console.error(reason);
    }
    const notice = document.getElementById('notice');
    if (told || !notice) return;
    told = true;
    notice.textContent = settings.failed || '';
    notice.hidden = false;
  }

  const options = new URLSearchParams(location.search);
  // The page's own words in another language are the program's to say.
  const lang = options.get('lang') !== document.documentElement.lang && options.get('lang') || '';
  script.counterpoint = { adopt, adopting: false, ready, answered, inTurn, fail, helper, lang, start };
  become('waiting');
  if (settings.start === 'never' || options.has('static') && !/^(0|false|no|off)$/.test(options.get('static'))) become('off');
  window.addEventListener('hashchange', arrive);
  arrive();
  if (state !== 'waiting') return;
  for (const name of intents) document.addEventListener(name, intent, listening);
  for (const e of met) intent(e);
  // What is searched for becomes a part of the state that the address names;
  // the place that shows meanwhile stays the one it is.
  const search = options.get('search');
  if (search && !/[#&]q=/.test(location.hash)) history.replaceState(null, '', (location.hash || '#' + (settings.first || 'view=map')) + '&q=' + encodeURIComponent(search));
  if (settings.start === 'eager' || lang || search) start();
  if (settings.start === 'idle' && !frugal) rest(start);
  if (settings.start === 'ready' && free) rest(prepare);
})();
